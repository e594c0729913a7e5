/**
 * The words of the rules of `taipei-rollout-rules/definitions`, in both languages: what `explainer`,
 * `issueFormatter` and `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/definitions
 */
export { isMajorSystemWords } from './is-major-system'
export { classifyBodyWords } from './classify-body'
