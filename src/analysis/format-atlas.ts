import type { Json } from '../kernel/json'
import type { Atlas, FindingAtlas } from './atlas'
import { requireCell, requireTables } from './atlas-shape'
import type { Cell } from './cell'

/** The table of a rule, or the tables of a check. */
export type AnyAtlas = Atlas<unknown, unknown> | readonly FindingAtlas<string>[]

/**
 * A complete table as JSON, indented.
 *
 * @throws InvalidInputError where the argument is not what `atlas` gave
 * @example
 * JSON.parse(atlasJson(atlas(workingGroupChair))).rows[0].outcome // => 'convener'
 */
export function atlasJson(tables: AnyAtlas): string {
  requireTables(tables)
  return `${JSON.stringify(tables, null, 2)}\n`
}

/**
 * A complete table as CSV by RFC 4180: what the rows look at, then outcome, clause, code and the witness as JSON.
 * The tables of a check stand under one another, told apart by the first column.
 *
 * @throws InvalidInputError where the argument is not what `atlas` gave
 * @example
 * atlasCsv(atlas(workingGroupChair)).split('\r\n')[1] // => 'present,convener,5.3.6,convener-chairs,"{""convener"":""present""}"'
 */
export function atlasCsv(tables: AnyAtlas): string {
  return grid(tables).map((row) => `${row.map(csvField).join(',')}\r\n`).join('')
}

/**
 * A complete table as a table of Markdown, with the columns of {@link atlasCsv}.
 *
 * @throws InvalidInputError where the argument is not what `atlas` gave
 * @example
 * atlasMarkdown(atlas(workingGroupChair)).split('\n')[0] // => '| convener | outcome | clause | code | witness |'
 */
export function atlasMarkdown(tables: AnyAtlas): string {
  const [head, ...rows] = grid(tables).map((row) => row.map((field) => field.replaceAll('\\', '\\\\').replaceAll('|', '\\|'))) as [string[], ...string[][]]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('')
}

/**
 * A cell as a person reads it: `>= 60 and < 70`, `launch, operations`, and `-` for any.
 *
 * @throws InvalidInputError where the argument is no cell of a table that `atlas` gave
 * @example
 * cellText({ from: 60, fromIncluded: true, to: 70, toIncluded: false }) // => '>= 60 and < 70'
 */
export function cellText(cell: Cell): string {
  requireCell(cell)
  return textOfCell(cell)
}

function textOfCell(cell: Cell): string {
  if ('any' in cell) return '-'
  if ('equals' in cell) return jsonText(cell.equals)
  if ('oneOf' in cell) return cell.oneOf.map(jsonText).join(', ')
  if ('like' in cell) return `like ${jsonText(cell.like)}`
  return [
    ...(cell.from === undefined ? [] : [`${cell.fromIncluded === true ? '>=' : '>'} ${cell.from}`]),
    ...(cell.to === undefined ? [] : [`${cell.toIncluded === true ? '<=' : '<'} ${cell.to}`]),
  ].join(' and ')
}

function grid(tables: AnyAtlas): string[][] {
  requireTables(tables)
  const list = [tables].flat() as (Atlas<unknown, unknown> & { readonly code?: string })[]
  const facts = [...new Set(list.flatMap((each) => each.facts))]
  const isCheck = Array.isArray(tables)
  return [
    [...(isCheck ? ['finding'] : []), ...facts, 'outcome', 'clause', 'code', 'witness'],
    ...list.flatMap(({ code: finding, rows }) => rows.map(({ when, outcome, clause, code, witness }) => [
      ...(isCheck ? [String(finding)] : []),
      ...facts.map((fact) => textOfCell(when[fact] ?? { any: true })),
      jsonText(outcome as Json),
      clause,
      code,
      JSON.stringify(witness),
    ])),
  ]
}

function jsonText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
