import { bodyReadings } from '../../../law/register/readings/body-readings'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { modalityLabels, phaseLabels } from '../../labels/committee-labels'
import { ruleWords } from '../../rule-words'

/** 肆、二. */
export const firstApplicableWords = /* @__PURE__ */ ruleWords('phases.first-applicable', () => ({
  title: text(
    '頒布時已在推動的系統，自哪一階段起適用',
    'the first phase that applies to a system already under way in 2018',
  ),
  example: { reached: 'development' },
  facts: {
    reached: {
      label: text('頒布時最遠的階段', 'furthest phase on promulgation'),
      question: text(
        '民國 107 年 10 月 11 日時，系統最遠已開始或完成哪一個階段？',
        'What was the furthest phase that the system had begun or finished on 2018-10-11?',
      ),
      phrases: ['得下一階段開始適用'],
      options: { ...phaseLabels, none: text('尚未開始', 'none begun') },
    },
  },
  result: text(
    ({ phase, modality }) => {
      return phase === null
        ? '條文未明定自何階段起適用'
        : `${chinese(modalityLabels, modality)}自「${chinese(phaseLabels, phase)}」階段起適用本規範`
    },
    ({ phase, modality }) => {
      return phase === null
        ? 'the text does not settle from which phase the regulation applies'
        : `the regulation ${modality === 'may' ? 'may be applied' : 'applies'} from the ${english(phaseLabels, phase)} phase on`
    },
  ),
  steps: {
    'not-yet-begun': text('規範頒布時，系統尚未開始任何階段', 'No phase had begun when the regulation was issued'),
    'next-phase': text(
      ({ reached }) => `規範頒布時，系統已開始或完成「${chinese(phaseLabels, reached)}」階段，由下一階段起適用`,
      ({ reached }) =>
        `The ${english(phaseLabels, reached)} phase had begun or ended when the regulation was issued, so the regulation starts with the next`,
    ),
    'launch-completed': text(
      '規範頒布時已在「系統維運」階段，即已完成「系統上線」，其下一階段為「系統維運」',
      'Operations had begun when the regulation was issued, so the launch was completed, and operations are the phase after it',
    ),
    'no-next-phase': text(
      '規範頒布時，系統已進入最後的「系統維運」階段，沒有下一階段',
      'Operations, the last phase, had begun when the regulation was issued, so no next phase is left to start with',
    ),
  },
  readings: bodyReadings,
}))
