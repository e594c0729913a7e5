/**
 * What a decision means in plain words, and what a rule can tell of itself.
 *
 * @module taipei-rollout-rules/analysis
 */
export { explain } from './explain'
export { explainer } from './explainer'
export type { AnyWords } from '../wording/any-words'
export { explainPeriod } from './explain-period'
export type { TextOptions } from '../kernel/text-options'
export { atlas } from './atlas'
export type { AnyAtlas, Atlas, AtlasRow, FindingAtlas } from './atlas'
export type { Cut } from './cuts'
export type { Comparison, Side, Terms } from '../kernel/comparison'
export type { AnyCell, Cell, EqualsCell, LikeCell, OneOfCell, RangeCell } from './cell'
export { atlasCsv, atlasJson, atlasMarkdown, cellText } from './format-atlas'
export type { AnalysisOptions } from './read-rule'
export { openQuestions } from './open-questions'
export type { Decided, FindingQuestions, OpenQuestions, Question, StillOpen } from './open-questions'
export type { Answer } from './answers'
export { nearestFlips } from './nearest-flips'
export type { FindingFlips, Flip } from './nearest-flips'
export { jsonSchema } from './json-schema'
export type { RuleSchemas } from './json-schema'
export { toDmn } from './to-dmn'
