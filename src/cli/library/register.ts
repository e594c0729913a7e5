/** What is told of the regulation: its clauses, norms, rules and words, and how data is laid out. */
export { clauses, duties, findClauses } from '../../law/register/index'
export { clauseText } from '../clause-text'
export { dutiesText } from '../duties-text'
export { findWords } from '../find-words'
export { foundText } from '../found-text'
export { schemas } from '../schemas'
