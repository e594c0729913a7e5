/**
 * The words of the rules of `taipei-rollout-rules/scope`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/scope
 */
export { appliesToWords } from './applies-to'
