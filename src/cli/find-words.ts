import { foldCode } from '../kernel/folded-code'
import { type LocalizedText, locales, text } from '../kernel/locale'
import { clauseIds, clauses, normIds, norms, readings } from '../law/register/index'
import { ruleIds } from '../law/rule-id'
import { allWords } from '../wording/all-words'
import { glossary } from '../wording/glossary'
import { labelWords } from './label-words'

/** What can be found by a word, in the order in which it is listed. */
export const foundKinds = ['rule', 'clause', 'norm', 'reading', 'term'] as const

/** A place that speaks of what was looked for. */
export interface Found {
  readonly kind: (typeof foundKinds)[number]
  readonly id: string
  /** How a clause is printed; of all else its id. */
  readonly printed: string
  readonly text: LocalizedText
}

/** What speaks of all of some words, whatever their case and width. */
export function findWords(words: string): readonly Found[] {
  const folded = words
    .split(/[\s,、，]+/)
    .map(foldCode)
    .filter((word) => word !== '')
  return searched()
    .filter(({ spoken }) => folded.length > 0 && folded.every((word) => spoken.includes(word)))
    .map(({ found }) => found)
}

function searched(): readonly { readonly found: Found; readonly spoken: string }[] {
  return [
    ...ruleIds.map((id) => place({ kind: 'rule', id, printed: id, text: allWords[id].title }, [])),
    ...clauseIds.map((id) => {
      const { printed, summary, words } = clauses[id]
      return place({ kind: 'clause', id, printed, text: summary }, words)
    }),
    ...normIds.map((id) => {
      const { clause, act, actor, words } = norms[id]
      const printed = `${clauses[clause].printed} ${id}`
      return place({ kind: 'norm', id, printed, text: act }, [...words, ...labelWords('actor')(actor)])
    }),
    ...Object.values(readings).map(({ id, question, choices }) =>
      place(
        { kind: 'reading', id, printed: id, text: question },
        Object.values(choices).flatMap(({ label }) => bothOf(label)),
      ),
    ),
    ...glossary.map(({ term, code }) => {
      const english = code === '' ? term.en : `${term.en} (${code})`
      return place({ kind: 'term', id: term['zh-TW'], printed: term['zh-TW'], text: text(english, english) }, [])
    }),
  ]
}

function place(found: Found, more: readonly string[]): { readonly found: Found; readonly spoken: string } {
  return { found, spoken: foldCode([found.id, found.printed, ...bothOf(found.text), ...more].join('\n')) }
}

function bothOf(text: LocalizedText): readonly string[] {
  return locales.map((locale) => text[locale])
}
