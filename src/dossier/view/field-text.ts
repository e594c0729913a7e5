import { type Locale, text } from '../../kernel/locale'
import { dossierForm } from '../dossier'
import type { Field } from '../form/field'

/** The fact at a path of a record, by the titles of the form; entries of lists by their number. */
export function fieldText(path: string, locale: Locale): string {
  const words: string[] = []
  let field: Field | undefined = dossierForm
  for (const key of path.split('.')) {
    const isEntry: boolean = field?.entry !== undefined && /^\d+$/.test(key)
    const inside: Field | undefined = isEntry ? field?.entry : field?.members?.[key]
    if (isEntry) {
      const number = String(Number(key) + 1)
      words[words.length - 1] = text(`${words.at(-1)}第 ${number} 筆`, `${words.at(-1)} ${number}`)[locale]
    } else {
      const word = inside?.title[locale] ?? key
      // What a name says already is not said before it: 機關名稱.
      if (word.startsWith(words.at(-1) ?? word)) words.pop()
      words.push(word)
    }
    field = inside
  }
  const joined = words.join(text('的', ', ')[locale])
  // Whether something is so is said of what it is about without 的.
  return joined.replaceAll('的是否', '是否')
}
