import { type Locale, locales } from '../../../src/kernel/locale'

/** The language of the page on which a script runs. */
export const pageLocale: Locale =
  locales.find((each) => each.slice(0, 2) === document.documentElement.lang.slice(0, 2)) ?? 'en'
