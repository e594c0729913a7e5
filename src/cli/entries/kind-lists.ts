import { type Locale, text } from '../../kernel/locale'
import type { List } from '../command-definition'
import { entryKinds } from './entry-kinds'
import { flagOf } from './typed-fields'

/** What can be added, each with its fields, for a help page. */
export function kindLists(locale: Locale): readonly List[] {
  return Object.entries(entryKinds).map(([kind, { name, fields, needed }]) => ({
    heading: text(`${kind}（${name['zh-TW']}）：`, `${kind} (${name.en}):`)[locale],
    lines: Object.entries(fields).map(([key, { title }]) => {
      const must = needed.includes(key) ? text('（必填）', ' (needed)')[locale] : ''
      return `${flagOf(key).padEnd(28)}${title[locale]}${must}`
    }),
  }))
}
