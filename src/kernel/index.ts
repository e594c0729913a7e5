/**
 * What a law is made of, whichever law it is: rules and decision tables, readings, steps, facts and their schemas.
 * Periods are in `…/periods`; what can be asked of a table is in `…/analysis`.
 *
 * @module taipei-rollout-rules/kernel
 */
export { defineLaw } from './law'
export type { IdsOf, LawOptions, LawParts, OptionsReader } from './law'
export type { AppliedReading, Basis, Decision, LawIds } from './decision'
export type { AnyRule, ReadingOf, Refusal, Rule, RuleDefinition, Ruling } from './rule'
export type { Answered, TableRule, TableRuleDefinition, WrittenRow } from './table-rule'
export type { DecisionTable } from './decision-table'
export { atLeast, below, between, moreThan, oneOf } from './condition'
export type { Condition, Interval, OneOf, Scalar } from './condition'
export { exceeds, reaches } from './comparison'
export type { Comparison, Side, Terms } from './comparison'
export type { Cut, CutSide, Declared } from './cut'
export { betweenFields, finiteNumber, hours, isoDate, name, objectOf, uniqueList, wholeNumber } from './schema'
export type { Schema, UnwordedIssue } from './schema'
export { choice, list, orNone, orNull, truth } from './plain-schemas'
export { CalendarRangeError, InvalidInputError, RolloutRulesError as LawError, UnknownReadingError } from './errors'
export type { InputIssue, IssueCode } from './input-issue'
export { guardOf } from './guard'
export { text } from './locale'
export type { Locale, Localized, LocalizedText } from './locale'
export type { IsoDate } from './civil-date'
export type { Json, JsonObject } from './json'
