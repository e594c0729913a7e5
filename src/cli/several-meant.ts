import { type LocalizedText, text } from '../kernel/locale'
import type { Fault } from './fault'

/** A word that fits several codes: what they are called, for the one who typed it to choose from. */
export function severalMeant(path: string, given: string, names: readonly LocalizedText[]): Fault {
  const listed = (locale: keyof LocalizedText, comma: string): string => names.map((name) => name[locale]).join(comma)
  return {
    path,
    given,
    code: 'several-meant',
    text: text(`可能是 ${listed('zh-TW', '、')}；請寫完整`, `may be ${listed('en', ', ')}; write it in full`),
  }
}
