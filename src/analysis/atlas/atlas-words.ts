import type { Json } from '../../kernel/json'
import { type Locale, text } from '../../kernel/locale'
import { clauseMark } from '../../law/format-clause'
import type { AnyWords } from '../../wording/any-words'
import { type WordedRule, columnWords, factsWords, outcomeWords } from '../../wording/tables/table-words'
import type { ClauseId } from '../../law/clause-id'
import type { Atlas, AtlasRow } from './atlas'
import type { Cell } from '../table/cell'
import type { RuleId } from '../../law/rule-id'
import { cellWords } from './cell-words'
import { cutCellWords } from './cut-words'
import type { Cut } from '../table/cuts'

type AnyTable = Atlas<unknown, unknown, string, string> & { readonly code?: string }

/** A complete table as a person reads it: what each column is called, and every row in words. */
export interface TableInWords {
  /** What the finding says whose table it is; null for the table of a rule. */
  readonly finding: string | null
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The outcome and the clause stand last, and after them, where it is wanted, an example of the facts. */
export function tablesInWords(
  tables: AnyTable | readonly AnyTable[],
  locale: Locale,
  withExamples: boolean,
  words?: AnyWords,
): readonly TableInWords[] {
  return ([tables].flat() as readonly AnyTable[]).map(({ rule: id, code, facts, rows, cuts = {} }) => {
    const rule = words ?? (id as RuleId)
    return {
      finding: code === undefined ? null : outcomeWords(rule, code, locale),
      head: [
        ...facts.map((fact) => columnWords(rule, fact, locale)),
        text('結果', 'outcome')[locale],
        text('條款', 'clause')[locale],
        ...(withExamples ? [text('舉例', 'example')[locale]] : []),
      ],
      rows: rows.map(({ when, outcome, clause, witness }: AtlasRow<unknown, unknown, string>) => [
        ...facts.map((fact) => rowCellWords(rule, fact, when, cuts, locale)),
        outcomeWords(rule, outcome as Json, locale),
        words?.clauses?.[clause]?.[locale] ?? clauseMark[locale](clause as ClauseId),
        ...(withExamples ? [factsWords(rule, witness as Readonly<Record<string, Json>>, locale)] : []),
      ]),
    }
  })
}

/** A cell of a row; of a derived fact with the cut that its value stands for there. */
export function rowCellWords(
  rule: WordedRule,
  fact: string,
  when: Readonly<Record<string, Cell>>,
  cuts: Readonly<Record<string, readonly Cut[]>>,
  locale: Locale,
): string {
  return Object.hasOwn(cuts, fact)
    ? cutCellWords(rule, fact, when, cuts[fact] as readonly Cut[], locale)
    : cellWords(rule, fact, when[fact] as Cell, locale)
}
