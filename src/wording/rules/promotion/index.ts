/**
 * The words of the rules of `taipei-rollout-rules/promotion`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/promotion
 */
export { groupingWords } from './grouping'
export { competitionAwardWords } from './competition-award'
