import type { Locale } from '../../kernel/locale'

/** In a page, the sentences of the rules that have been fetched. */
export const explanationTexts: Readonly<Record<Locale, object>> = { 'zh-TW': {}, en: {} }
