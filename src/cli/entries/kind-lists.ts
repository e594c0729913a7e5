import { type Locale, text } from '../../kernel/locale'
import type { List } from '../command-definition'
import { entryKinds } from './entry-kinds'
import { flagOf } from './typed-fields'

/** What can be added, each with its fields, for a help page. */
export function kindLists(locale: Locale): readonly List[] {
  const flags = Object.values(entryKinds).flatMap(({ fields }) => Object.keys(fields).map(flagOf))
  const width = Math.max(...flags.map(({ length }) => length)) + 2
  return Object.entries(entryKinds).map(([kind, { name, fields, needed }]) => ({
    heading: text(`${kind}（${name['zh-TW']}）：`, `${kind} (${name.en}):`)[locale],
    lines: Object.entries(fields).map(([key, { title }]) => {
      const must = needed.includes(key) ? text('（必填）', ' (needed)')[locale] : ''
      return `${flagOf(key).padEnd(width)}${title[locale]}${must}`
    }),
  }))
}
