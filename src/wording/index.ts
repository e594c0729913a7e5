/**
 * Labels and errors in words, in Traditional Chinese and English.
 *
 * @module taipei-rollout-rules/wording
 */
export { formatError } from './format-error'
export { formatIssue, issuesByField } from './format-issue'
export { type IssueFormatter, issueFormatter } from './issue-formatter'
export { type StandardIssue, type StandardSchema, standardSchema } from './standard-schema'
export type { AnyColumn, AnyWords } from './any-words'
export type { ColumnWords, FactWords, ReadingTexts, RuleWords, StepTexts } from './rule-words'
export { label } from './label'
export type { LabelKind, LabelValues } from './label-texts'
export { locales } from '../kernel/locale'
export type { Locale, Localized, LocalizedText } from '../kernel/locale'
export type { TextOptions } from '../kernel/text-options'
