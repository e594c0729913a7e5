/**
 * The words of the rules of `taipei-rollout-rules/appraisal`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/appraisal
 */
export { appraisalDutyWords } from './duty'
export { scheduleWords } from './schedule'
export { totalWords } from './total'
export { gradeWords } from './grade'
export { rankingWords } from './ranking'
export { awardWords } from './award'
export { consequencesWords } from './consequences'
