import { isComposite } from '../kernel/json'
import { type Locale, locales } from '../kernel/locale'
import { notAnOption } from '../kernel/member-issues'
import type { ReadInput } from '../kernel/read-input'
import { snapshot } from '../kernel/snapshot'

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
