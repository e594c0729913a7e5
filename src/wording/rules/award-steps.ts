import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { StepTexts } from '../rule-words'
import { awardText } from './award-text'

/** What the awards of a competition and those for a grade have in common. */
export const awardSteps = /* @__PURE__ */ catalogue<
  Pick<StepTexts<'appraisal.award'>, 'own-table' | 'authority-chooses'>
>(() => ({
  'own-table': text(
    ({ lawful }) => `本系統自訂獎勵標準，取代條文所定的「${awardText['zh-TW'](lawful)}」`,
    ({ lawful }) => `The system has its own table of awards, in place of the regulation's (${awardText.en(lawful)})`,
  ),
  'authority-chooses': text(
    ({ min, max }) => `給予 ${min} 次或 ${max} 次，由權責機關決定`,
    ({ min, max }) => `The authority chooses whether ${min} or ${max}`,
  ),
}))
