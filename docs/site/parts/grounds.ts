import { type LocalizedText, type RuleId, allWords, clauses, rules } from '../library'
import { type Content, html } from './html'
import { wordsList } from './law'
import type { Page } from './page'

/** A fact of a rule, and the operative words of its clauses on which it bears. */
interface Ground {
  readonly fact: string
  readonly label: string
  readonly phrases: readonly string[]
}

type FactWords = Readonly<Record<string, { readonly label: LocalizedText; readonly phrases?: readonly string[] }>>

function factWordsOf(rule: RuleId): FactWords {
  return allWords[rule].facts
}

function groundsOf(page: Page, rule: RuleId): readonly Ground[] {
  return Object.entries(factWordsOf(rule)).flatMap(([fact, { label, phrases = [] }]) =>
    phrases.length === 0 ? [] : [{ fact, label: page.say(label), phrases }],
  )
}

/** The operative words of a rule's clauses; what of them a fact bears on leads to it. */
export function operativeWords(page: Page, rule: RuleId): Content {
  const words = [...new Set(rules[rule].clauses.flatMap((place) => clauses[place].words))]
  const grounds = groundsOf(page, rule)
  return wordsList(page, words, (each) => linked(each, grounds))
}

/** The first fact that bears on a part of the words has the link; the list that it leads to names them all. */
function linked(words: string, grounds: readonly Ground[]): Content {
  const found = grounds.flatMap(({ fact, phrases }) =>
    phrases.filter((phrase) => words.includes(phrase)).map((phrase) => ({ fact, phrase })),
  )
  const [first] = found.sort((a, b) => words.indexOf(a.phrase) - words.indexOf(b.phrase))
  if (first === undefined) return words
  const start = words.indexOf(first.phrase)
  const end = start + first.phrase.length
  const others = grounds.map((ground) => ({
    ...ground,
    phrases: ground.phrases.filter((each) => each !== first.phrase),
  }))
  return html`${words.slice(0, start)}<a href="#grounds-${first.fact}">${first.phrase}</a
    >${linked(words.slice(end), others)}`
}

/** Each fact with the words that ground it, and the column that asks for it of those that the page shows. */
export function groundsList(page: Page, rule: RuleId, shown: readonly string[]): Content {
  const grounds = groundsOf(page, rule)
  if (grounds.length === 0) return null
  const { t } = page
  return html`<section id="grounds">
    <h2>${t('條文用語與所問事實', 'Which words ground what is asked')}</h2>
    <dl class="facts">
      ${grounds.map(({ fact, label, phrases }) => {
        const column = columnsOf(rule, fact).find((each) => shown.includes(each))
        return html`<div id="grounds-${fact}">
          <dt>${label}</dt>
          <dd>
            ${phrases.map((phrase) => html`<q>${phrase}</q> `)}${
              column === undefined
                ? null
                : html`<a href="#column-${column}">${t('表中的欄', 'its column of the table')}</a>`
            }
          </dd>
        </div>`
      })}
    </dl>
  </section>`
}

/** The columns of the rule's tables that ask for a fact, or for what is derived from it. */
function columnsOf(rule: RuleId, fact: string): readonly string[] {
  return tablesIn(rule).flatMap(({ inputs, derive }) =>
    inputs.filter((column) => column === fact || derive?.[column]?.from.includes(fact)),
  )
}

/** The first fact with words of the text that a column asks for. */
export function groundOf(rule: RuleId, column: string): string | undefined {
  const grounded = Object.entries(factWordsOf(rule)).filter(([, { phrases = [] }]) => phrases.length > 0)
  return grounded.map(([fact]) => fact).find((fact) => columnsOf(rule, fact).includes(column))
}

interface AskedTable {
  readonly inputs: readonly string[]
  readonly derive?: Readonly<Record<string, { readonly from: readonly string[] }>>
}

/** The table of a rule; of a check that of each finding. */
function tablesIn(rule: RuleId): readonly AskedTable[] {
  const asked = rules[rule]
  if (!('table' in asked)) return []
  const tables = [asked.table].flat() as unknown as readonly (AskedTable | { readonly table: AskedTable })[]
  return tables.map((each) => ('table' in each ? each.table : each))
}
