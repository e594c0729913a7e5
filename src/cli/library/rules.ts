/**
 * What answers a rule asked with facts, or with many rows of them. It is loaded when such a command is asked: loading
 * it takes longer than answering `due`.
 */
export { explain, explainPeriod, jsonSchema } from '../../analysis/index'
export { classifyBody } from '../../law/c02-definitions/index'
export { gradeAward, gradeScore } from '../../law/c09-appraisal/index'
export { rules } from '../../law/rules'
export { allWords } from '../../wording/all-words'
export { anyRule } from '../any-rule'
export { noFacts } from '../facts-argument'
export { factsInCodes } from '../facts-in-codes'
export { faultInRuleFacts } from '../fault-in-words'
export { factRows } from '../rows/fact-rows'
export { readGivenFacts } from '../rows/facts-source'
export { answerOfRows } from '../rows/row-answers'
export { looksLikeTable, rowsOfEntries } from '../rows/rows-of-facts'
export { templateRows } from '../rows/template'
export { factForms } from '../schema-text'
