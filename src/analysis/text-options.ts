import type { InputIssue } from '../kernel/input-issue'
import type { Locale } from '../kernel/locale'
import { locales } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'

/** How something is put into words. */
export interface TextOptions {
  /** The language of the text. */
  readonly locale: Locale
}

/** The fault of options whose language there is not. */
export function textOptionIssues(options: TextOptions | undefined): readonly InputIssue[] {
  return locales.includes(options?.locale as Locale) ? [] : [notAnOption('options.locale', options?.locale, locales)]
}
