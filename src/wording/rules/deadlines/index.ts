/**
 * The words of the rules of `taipei-rollout-rules/deadlines`, in both languages: what `explainer`, `issueFormatter` and
 * `standardSchema` are given.
 *
 * @module taipei-rollout-rules/words/deadlines
 */
export { dueWords } from './due'
export { timelinessWords } from './timeliness'
export { designatedWords } from './designated'
