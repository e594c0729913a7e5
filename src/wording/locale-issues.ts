import type { InputIssue } from '../kernel/input-issue'
import { inputIssue } from '../kernel/input-issue'
import { locales } from '../kernel/locale'

/** The fault of a locale that the library does not speak. */
export function localeIssues(locale: unknown): InputIssue[] {
  return (locales as readonly unknown[]).includes(locale)
    ? []
    : [inputIssue('locale', 'not-an-option', { options: locales })]
}
