import { atlas, type AnyAtlas, type Atlas } from '../../analysis/atlas'
import type { AnyFinding, AnyTable, AnyTableRule, Facts } from '../../analysis/any-table'
import { isFindings } from '../../analysis/any-table'
import type { Cell } from '../../analysis/cell'
import { readFacts } from '../../analysis/partial-facts'
import { readReadings } from '../../analysis/read-rule'
import { isRefusal } from '../../kernel/rule'
import type { Json } from '../../kernel/json'
import { sameJson } from '../../kernel/json'
import type { ReadingOf, Readings } from '../../law/rule'
import type { AnyRule, KnownFacts } from '../part'

/** The complete table of a rule, or one a finding. */
export type Tables = readonly (Atlas<unknown, unknown> & { readonly code?: string })[]

export function tablesUnder(rule: AnyRule, readings: Readings): Tables {
  return [atlas(rule as never, { readings }) as AnyAtlas].flat() as Tables
}

/** The rows of each table in which a case lies; several where a finding is about each entry of a list. */
export function rowsOfCase(
  rule: AnyRule,
  tables: Tables,
  facts: KnownFacts,
  readings: Readings,
): readonly (readonly number[])[] {
  const known = rule as unknown as AnyTableRule
  const reading = readReadings(known, { readings })
  const read = readFacts(known, facts)
  return isFindings(known.table)
    ? known.table.map((finding, place) => rowsOfFinding(finding, tables[place] as Tables[number], read, reading))
    : [rowsOfItem(known.table, tables[0] as Tables[number], read, reading)]
}

function rowsOfFinding(
  { table, items }: AnyFinding,
  rows: Tables[number],
  facts: Facts,
  reading: ReadingOf,
): readonly number[] {
  return [...new Set(items(facts).flatMap(({ item }) => rowsOfItem(table, rows, item, reading)))]
}

function rowsOfItem(table: AnyTable, { rows }: Tables[number], item: Facts, reading: ReadingOf): readonly number[] {
  const match = table.match(item, reading)
  if (isRefusal(match)) return []
  const { inputs } = match
  return rows.flatMap(({ when }, place) =>
    Object.entries(when).every(([name, cell]) => holds(cell, inputs[name] as Json)) ? [place] : [],
  )
}

function holds(cell: Cell, value: Json): boolean {
  if ('any' in cell) return true
  if ('equals' in cell) return sameJson(cell.equals, value)
  if ('oneOf' in cell) return cell.oneOf.some((each) => sameJson(each, value))
  if ('like' in cell || typeof value === 'boolean' || value === null || typeof value === 'object') return false
  const { from, fromIncluded = false, to, toIncluded = false } = cell
  return (
    (from === undefined || value > from || (fromIncluded && value === from)) &&
    (to === undefined || value < to || (toIncluded && value === to))
  )
}

/** Which rows of the tables under a reading are not among those under others: what they ask, or what comes of it. */
export function changedRows(tables: Tables, others: Tables): readonly (readonly boolean[])[] {
  return tables.map(({ rows }, place) => {
    const known = new Set(
      (others[place] as Tables[number]).rows.map(({ when, outcome }) => JSON.stringify([when, outcome])),
    )
    return rows.map(({ when, outcome }) => !known.has(JSON.stringify([when, outcome])))
  })
}
