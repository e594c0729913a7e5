/** What most commands answer from. It is loaded when one of them is asked: loading it takes longer than answering `due`. */
export { classifyBody } from '../law/c02-definitions/index'
export { gradeAward, gradeScore } from '../law/c09-appraisal/index'
export { rules } from '../law/rules'
export { clauses, findClauses } from '../law/register/index'
export { clauseText } from './clause-text'
export { jsonSchemas } from './json-schemas'
export { factForms } from './schema-text'
