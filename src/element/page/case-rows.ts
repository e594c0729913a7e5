import {
  type AnyFinding,
  type AnyTable,
  type AnyTableRule,
  type KnownFacts,
  isFindings,
} from '../../analysis/table/any-table'
import { atlas, type AnyAtlas, type Atlas } from '../../analysis/atlas/atlas'
import type { Cell } from '../../analysis/table/cell'
import { readFacts } from '../../analysis/table/partial-facts'
import { readReadings } from '../../analysis/table/read-rule'
import { type Json, type JsonObject, sameJson } from '../../kernel/json'
import { isRefusal } from '../../kernel/rule'
import type { ReadingOf, Readings } from '../../law/rule'
import type { AnyRule } from '../part'

/** One complete table: that of a rule, or of a finding. */
export type Table = Atlas<unknown, unknown, string, string> & { readonly code?: string }

/** The complete table of a rule, or one a finding. */
export type Tables = readonly Table[]

export function tablesUnder(rule: AnyRule, readings: Readings): Tables {
  return [atlas(rule as never, { readings }) as AnyAtlas].flat()
}

/**
 * The rows of each table in which a case lies; several where a finding is about each entry of a list.
 *
 * @param tables - those under the same readings
 */
export function rowsOfCase(
  rule: AnyRule,
  tables: Tables,
  facts: JsonObject,
  readings: Readings,
): readonly (readonly number[])[] {
  const known = rule as unknown as AnyTableRule
  const read = readFacts(known, facts)
  const reading = readReadings(known, { readings })
  return smallTables(known).map(({ table, items }, place) => [
    ...new Set(items(read).flatMap(({ item }) => rowsOfItem(table, tables[place] as Table, item, reading))),
  ])
}

/** A rule with one table asks it about all facts at once. */
function smallTables({ table }: AnyTableRule): readonly Pick<AnyFinding, 'table' | 'items'>[] {
  return isFindings(table) ? table : [{ table: table as AnyFinding['table'], items: (item) => [{ item }] }]
}

function rowsOfItem(table: AnyTable, { rows }: Table, item: KnownFacts, reading: ReadingOf): readonly number[] {
  const match = table.match(item, reading)
  if (isRefusal(match)) return []
  return rows.flatMap(({ when }, place) =>
    Object.entries(when).every(([name, cell]) => holds(cell, match.inputs[name] as Json)) ? [place] : [],
  )
}

// eslint-disable-next-line complexity -- one line for each thing that is asked, and nothing nested
function holds(cell: Cell, value: Json): boolean {
  if ('any' in cell) return true
  if ('equals' in cell) return sameJson(cell.equals, value)
  if ('oneOf' in cell) return cell.oneOf.some((each) => sameJson(each, value))
  // A table has no other cells but ranges, and those are of numbers and dates.
  if ('like' in cell || (typeof value !== 'number' && typeof value !== 'string')) return false
  const { from, fromIncluded = false, to, toIncluded = false } = cell
  return (
    (from === undefined || value > from || (fromIncluded && value === from)) &&
    (to === undefined || value < to || (toIncluded && value === to))
  )
}

/**
 * Which rows of the tables under some readings come out otherwise by default: where both have the same columns, those
 * that ask or say something else; where they have not, those whose example comes out otherwise.
 */
export function changedRows(rule: AnyRule, tables: Tables, byDefault: Tables): readonly (readonly boolean[])[] {
  const known = rule as unknown as AnyTableRule
  const reading = readReadings(known, {})
  return tables.map(({ facts, rows }, place) => {
    const original = byDefault[place] as Table
    if (!sameJson(facts, original.facts)) {
      const { table } = smallTables(known)[place] as Pick<AnyFinding, 'table' | 'items'>
      return rows.map(({ outcome, witness }) =>
        rowsOfItem(table, original, witness as KnownFacts, reading).every(
          (row) => !sameJson((original.rows[row] as Table['rows'][number]).outcome, outcome),
        ),
      )
    }
    const there = new Set(original.rows.map(({ when, outcome }) => JSON.stringify([when, outcome])))
    return rows.map(({ when, outcome }) => !there.has(JSON.stringify([when, outcome])))
  })
}
