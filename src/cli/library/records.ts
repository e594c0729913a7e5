/** What audits records, one or many, and plans what comes. */
export { auditDossier, planRollout, planText, toICalendar } from '../../dossier/index'
export { breachTexts, statusWords } from '../../dossier/view/words'
export { answerOfRecords } from '../records/answer-records'
export { faultInRecord } from '../records/fault-in-record'
export { answerOfComparison, answerOfOne, onlyOne } from '../records/one-record'
export { recordInCodes } from '../records/record-in-codes'
export { readRecords } from '../records/record-source'
export { answerOfReport } from '../reports/answer-report'
