import { type Locale, type LocalizedText, text } from '../../kernel/locale'
import { formatClause } from '../../law/format-clause'
import { assumptions } from '../../law/register/assumptions'
import type { Basis, Decision } from '../../law/rule'
import { type AnyWords, resultIn, stepIn } from '../../wording/any-words'
import { capital } from '../../wording/english'
import { caveatsOf } from '../../wording/caveats-of'
import { caveatNotes } from '../../wording/notes'
import { readingLines } from '../../wording/readings-section'

/** A decision as plain text, by the words of its rule. */
export function explained(decision: Decision<unknown>, words: AnyWords, locale: Locale): string {
  const { basis, readings } = decision
  return [
    line(locale, text('結果', 'Result'), resultIn(words, decision, locale)),
    ...new Set(basis.map((step) => line(locale, clauseOf(step, words), stepIn(words, step, locale)))),
    ...assumptionLines(decision, locale),
    // What there is to know of a calendar is read off the steps of this law.
    ...(words.clauses === undefined ? noteLines(decision, locale) : []),
    ...readingLines(readings, words.readings, locale),
  ].join('\n')
}

function line(locale: Locale, head: Readonly<Record<Locale, string>>, said: string): string {
  return `${head[locale]}${colon[locale]}${said}`
}

const colon = /* @__PURE__ */ text('：', ': ')

function clauseOf({ clause }: Basis, { clauses }: AnyWords): Readonly<Record<Locale, string>> {
  if (clauses !== undefined) return clauses[clause] as LocalizedText
  return text(formatClause(clause, { locale: 'zh-TW' }), capital(formatClause(clause, { locale: 'en' })))
}

/** What to know before relying on days that were counted by a calendar. */
function noteLines({ basis }: Decision<unknown>, locale: Locale): string[] {
  const caveats = caveatsOf(basis)
  if (caveats === null) return []
  return caveatNotes(caveats, locale).map((note) => line(locale, text('備註', 'Note'), note))
}

function assumptionLines({ basis }: Decision<unknown>, locale: Locale): string[] {
  const used = new Set(basis.flatMap(({ assumption }) => (assumption === undefined ? [] : [assumption])))
  return [...used].map((id) => line(locale, text('前提', 'Assumption'), assumptions[id].text[locale]))
}
