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
    } else words.push(inside?.title[locale] ?? key)
    field = inside
  }
  return words.join(text('的', ', ')[locale])
}
