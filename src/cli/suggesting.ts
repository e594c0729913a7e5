import type { LocalizedText } from '../kernel/locale'

/** A fault's text with what may have been meant, where anything may. */
export function suggesting(text: LocalizedText, suggestions: readonly string[]): LocalizedText {
  return suggestions.length === 0
    ? text
    : {
        'zh-TW': `${text['zh-TW']}；是否為 ${suggestions.join('、')}？`,
        en: `${text.en}; did you mean ${suggestions.join(', ')}?`,
      }
}
