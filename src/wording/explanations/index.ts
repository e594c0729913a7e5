import type { Locale } from '../../kernel/locale'
import { englishTexts } from './en/index'
import type { ExplanationTexts } from './explanation-texts'
import { chineseTexts } from './zh-tw/index'

/** How everything that the rules can answer and find is said, one catalogue a language. */
export const explanationTexts: Readonly<Record<Locale, ExplanationTexts>> = { 'zh-TW': chineseTexts, en: englishTexts }
