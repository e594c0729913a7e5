import { type Locale, locales } from '../kernel/locale'

/** The language of the library that a page in a language speaks; English where it has none. */
export function localeOf(lang: string): Locale {
  return locales.find((each) => each.slice(0, 2) === lang.slice(0, 2)) ?? 'en'
}
