/**
 * What a decision means in plain words, and what a rule can tell of itself.
 *
 * @module taipei-rollout-rules/analysis
 */
export { explain } from './explanation/explain'
export { explainPeriod } from './explanation/explain-period'
export type { TextOptions } from './text-options'
export { atlas } from './atlas/atlas'
export type { AnyAtlas, Atlas, AtlasRow, FindingAtlas } from './atlas/atlas'
export type { Cut } from './table/cuts'
export type { Comparison, Side, Terms } from '../kernel/comparison'
export type { AnyCell, Cell, EqualsCell, LikeCell, OneOfCell, RangeCell } from './table/cell'
export { atlasCsv, atlasJson, atlasMarkdown, cellText } from './atlas/format-atlas'
export type { AnalysisOptions } from './table/read-rule'
export { openQuestions } from './questions/open-questions'
export type { Decided, FindingQuestions, OpenQuestions, Question, StillOpen } from './questions/open-questions'
export type { Answer } from './questions/answers'
export { nearestFlips } from './changes/nearest-flips'
export type { FindingFlips, Flip } from './changes/nearest-flips'
export { jsonSchema } from './json-schema'
export type { RuleSchemas } from './json-schema'
export { toDmn } from './dmn/to-dmn'
