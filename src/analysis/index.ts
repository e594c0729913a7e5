/**
 * What a decision means in plain words, and what a rule can tell of itself.
 *
 * @module taipei-rollout-rules/analysis
 */
export { explain } from './explanation/explain'
export { explainer } from './explanation/explainer'
export type { AnyWords } from '../wording/any-words'
export type { Locale, Localized, LocalizedText } from '../kernel/locale'
export { explainPeriod } from './explanation/explain-period'
export type { TextOptions } from '../kernel/text-options'
export { archive } from './archive/archive'
export type { ArchiveOptions } from './archive/archive'
export { archivedParts } from './archive/archived'
export type { Archived, ArchivedCalendar, ArchivedPart } from './archive/archived'
export { explainArchived } from './archive/explain-archived'
export { differenceReasons, verifyArchived } from './archive/verify-archived'
export type { ArchiveDifference, DifferenceReason, NamedChange, Verified } from './archive/verify-archived'
export { atlas } from './atlas/atlas'
export type { AnyAtlas, Atlas, AtlasRow, FindingAtlas, LawAtlas } from './atlas/atlas'
export type { Cut } from './table/cuts'
export type { Comparison, Side, Terms } from '../kernel/comparison'
export type { AnyCell, Cell, EqualsCell, LikeCell, OneOfCell, RangeCell } from './table/cell'
export { atlasCsv, atlasJson, atlasMarkdown, cellText } from './atlas/format-atlas'
export type { TableTextOptions } from './atlas/format-atlas'
export type { LawTableRule, OfAnyLaw } from './table/any-table'
export type { AnalysisOptions, LawAnalysisOptions } from './table/read-rule'
export { openQuestions } from './questions/open-questions'
export type {
  Decided,
  FindingQuestions,
  Known,
  LawQuestionOptions,
  OpenQuestions,
  Question,
  StillOpen,
} from './questions/open-questions'
export type { Answer } from './questions/answers'
export { nearestFlips } from './changes/nearest-flips'
export type { FindingFlips, Flip } from './changes/nearest-flips'
export { jsonSchema } from './json-schema'
export type { CommonSchema, RuleSchemas } from './json-schema'
export { toDmn } from './dmn/to-dmn'
