import { type LocalizedText, text } from '../kernel/locale'

/** A fault's text with what may have been meant, where anything may. */
export function suggesting(wording: LocalizedText, suggestions: readonly string[]): LocalizedText {
  return suggestions.length === 0
    ? wording
    : text(
        `${wording['zh-TW']}；是否為 ${suggestions.join('、')}？`,
        `${wording.en}; did you mean ${suggestions.join(', ')}?`,
      )
}
