/** What the site asks of the library: everything on a page comes through here. */
export * from 'taipei-rollout-rules/regulation'
export * from 'taipei-rollout-rules/analysis'
export { label, locales } from 'taipei-rollout-rules/wording'
export type { LabelKind, LabelValues, Locale, LocalizedText } from 'taipei-rollout-rules/wording'
export {
  bodies,
  bodyKinds,
  committees,
  deadlineDuties,
  formatRocDate,
  phases,
  questionHolders,
  questionTopics,
  ruleIds,
  rules,
  taipeiCalendar,
} from 'taipei-rollout-rules'
export type { Basis, Decision, IsoDate, Json, JsonObject, ReadingId, RuleId, Rules } from 'taipei-rollout-rules'
export { allWords } from '../../src/wording/all-words'
export { glossary } from '../../src/wording/glossary'
export { tablesInWords } from '../../src/analysis/atlas/atlas-words'
export { daysICalendar, isNamed } from '../../src/wording/days-icalendar'
export { isAdverse } from '../../src/law/adverse'
export { factsWords } from '../../src/wording/tables/table-words'
export { element, xmlDocument } from '../../src/analysis/dmn/xml'
export type { XmlElement } from '../../src/analysis/dmn/xml'
export { changedRows, tablesUnder } from '../../src/element/page/case-rows'
export { isExampleChanged } from '../../src/element/page/example-cases'
export { figureTexts } from '../../src/element/texts'
export { groupBy } from '../../src/kernel/group-by'
