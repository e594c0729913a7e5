import {
  type Decision,
  type IsoDate,
  type Json,
  type JsonObject,
  type RuleId,
  explain,
  factsWords,
  formatRocDate,
} from '../library'
import type { Page } from './page'

/** A date as the City writes it; in English as it is. */
export function dateOf({ t }: Page, date: IsoDate): string {
  return t(formatRocDate(date), date)
}

/** An answer in words: the line of the result, and a line for each step. */
export interface Explained {
  readonly result: string
  readonly steps: readonly string[]
}

/** The readings of an answer are left out: a page shows them by themselves. */
export function explained({ locale }: Page, decision: Decision<unknown>): Explained {
  const [result = '', ...steps] = explain({ ...decision, readings: [] }, { locale }).split('\n')
  return { result, steps }
}

/** Facts in words, a pair of name and value each. */
export function factPairs({ locale, t }: Page, rule: RuleId, facts: object): readonly (readonly [string, string])[] {
  return Object.entries(facts as JsonObject).map(([name, value]: [string, Json]) => {
    const pair = factsWords(rule, { [name]: value }, locale)
    const end = pair.indexOf(t('：', ': '))
    return [pair.slice(0, end), pair.slice(end + t('：', ': ').length)]
  })
}

/** How many there are of what, in English with its plural. */
export function count(page: Page, number: number, chinese: string, one: string, many = `${one}s`): string {
  return page.t(`${number} ${chinese}`, `${number} ${number === 1 ? one : many}`)
}
