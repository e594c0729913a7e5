/**
 * The words of the rules of `taipei-rollout-rules/phases`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/phases
 */
export { orderCheckWords } from './order-check'
export { firstApplicableWords } from './first-applicable'
