/**
 * What most commands answer from. It is loaded when one of them is asked: loading it takes longer than answering `due`.
 */
export { atlasCsv, atlasJson, atlasMarkdown, explain, jsonSchema } from '../analysis/index'
export { auditDossier, describeAudit } from '../dossier/index'
export { statusTexts } from '../dossier/occasion-texts'
export { classifyBody } from '../law/c02-definitions/index'
export { gradeAward, gradeScore } from '../law/c09-appraisal/index'
export { clauses, findClauses } from '../law/register/index'
export { rules } from '../law/rules'
export { atlasOf, dmnOf, flipsOf, isFoundAtFault, questionsOf, tableRuleIds } from './analyses'
export { anyRule } from './any-rule'
export { atlasText } from './atlas-text'
export { clauseText } from './clause-text'
export { flipsText } from './flips-text'
export { openText, questionPrompt, nextQuestion } from './open-text'
export { optionWords } from './prompt-form'
export { factForms } from './schema-text'
export { typedAnswer } from './typed-answer'
