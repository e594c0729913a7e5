/**
 * Labels and errors in words, in Traditional Chinese and English.
 *
 * @module taipei-rollout-rules/wording
 */
export { formatError } from './format-error'
export { label } from './label'
export type { LabelKind, LabelValues } from './label-texts'
export { locales } from '../kernel/locale'
export type { Locale, LocalizedText } from '../kernel/locale'
