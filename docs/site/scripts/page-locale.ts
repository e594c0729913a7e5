import { localeOf } from '../../../src/element/locale-of'

/** The language of the page on which a script runs. */
export const pageLocale = localeOf(document.documentElement.lang)
