import { InvalidInputError } from './errors'
import type { InputIssue } from './input-issue'
import { isComposite } from './json'
import { type Locale, locales } from './locale'
import { notAnOption } from './member-issues'
import type { ReadInput } from './read-input'
import { snapshot } from './snapshot'

/** How something is put into words. */
export interface TextOptions {
  /** The language of the text. */
  readonly locale: Locale
}

/** The language that options ask for. */
export function readLocale(options: unknown): ReadInput<Locale> {
  const copy = snapshot(options, 'options')
  const { locale } = (isComposite(copy) ? copy : {}) as Partial<TextOptions>
  return locale !== undefined && locales.includes(locale)
    ? { value: locale }
    : { issues: [notAnOption('options.locale', locale, locales)] }
}

/** The language that options ask for; a language that there is not is refused together with the other faults found. */
export function localeOf(options: unknown, faults: readonly InputIssue[] = []): Locale {
  const read = readLocale(options)
  const issues = [...faults, ...('issues' in read ? read.issues : [])]
  if (issues.length > 0 || 'issues' in read) throw new InvalidInputError(issues)
  return read.value
}
