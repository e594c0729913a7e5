import type { InputIssue } from '../kernel/input-issue'
import { locales } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'

/** The fault of a locale that the library does not speak. */
export function localeIssues(locale: unknown): InputIssue[] {
  return (locales as readonly unknown[]).includes(locale) ? [] : [notAnOption('locale', locale, locales)]
}
