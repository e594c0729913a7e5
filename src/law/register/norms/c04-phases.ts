/** 肆: the phases of a rollout. */
import { text } from '../../../kernel/locale'
import { is, may, must } from './norm'

export const phasesNorms = /* @__PURE__ */ norms()

function norms() {
  return {
    // 肆、一
    '4.1-a': is(
      'regulation',
      text(
        '將推動分為規劃、開發、上線、維運四個階段',
        'divides a rollout into four phases: planning, development, launch and operations',
      ),
      { words: ['四個階段'], rules: ['phases.order-check'] },
    ),
    '4.1-b': must(
      'doit',
      text('依實際狀況決定各階段的期程', 'set the dates of each phase according to the circumstances'),
      {
        words: ['由資訊局依實際狀況定之'],
        why: text(
          '依實際狀況決定，屬資訊局的裁量，沒有判斷標準',
          'left to the bureau in the light of the circumstances; there is no criterion',
        ),
      },
    ),
    // 肆、二
    '4.2-a': may('unnamed', text('自下一個階段起適用本規範', 'apply this regulation from the next phase on'), {
      when: text(
        '頒布時已開始或完成規劃、開發或上線階段',
        'at promulgation the system had begun or completed planning, development or launch',
      ),
      words: ['得下一階段開始適用'],
      rules: ['phases.first-applicable'],
    }),
  }
}
