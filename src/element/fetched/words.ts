import type { LocalizedText } from '../../kernel/locale'
import type { AnyWords } from '../../wording/any-words'

/** In a page, the words of the rules that have been fetched: it stands in the place of those of the whole library. */
export const allWords: Record<string, AnyWords> = {}

/** The question for a fact of a rule, in both languages. */
export function questionText(rule: string, fact: string): LocalizedText {
  return allWords[rule]?.facts[fact]?.question as LocalizedText
}
