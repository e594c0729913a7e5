import { type Locale, text } from '../kernel/locale'
import type { AnyColumn, AnyWords } from './any-words'

const entryWords = /* @__PURE__ */ text(
  (place: number) => `第 ${place} 筆`,
  (place: number) => `entry ${place}`,
)

/**
 * What a place within the facts of a rule is called: `members.0.roles` is 成員第 1 筆的身分; a key that has no words goes by
 * itself.
 */
export function placeWords(
  { facts, columns }: Pick<AnyWords, 'facts' | 'columns'>,
  segments: readonly (string | number)[],
  locale: Locale,
): string {
  let known: Readonly<Record<string, AnyColumn>> = { ...facts, ...columns }
  const words = segments.map((key) => {
    if (typeof key === 'number') return entryWords[locale](key + 1)
    const column = Object.hasOwn(known, key) ? known[key] : undefined
    known = column?.members ?? {}
    return column?.label[locale] ?? key
  })
  return text(words.join('的').replace(/的(?=第 \d+ 筆)/g, ''), words.join(', '))[locale]
}
