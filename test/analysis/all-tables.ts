import { InvalidInputError } from '../../src/kernel/errors'
import * as fc from 'fast-check'
import type * as z from 'zod/mini'
import type { Cell } from '../../src/analysis'
import { readingChoices, type ReadingId } from '../../src/law/reading-choices'
import { rules } from '../../src/law/rules'

export type Facts = Record<string, unknown>
export type Reading = (id: ReadingId) => string
export type Readings = Record<string, string>

export interface TestedTable {
  readonly facts: z.ZodMiniType
  readonly inputs: readonly string[]
  readonly derive?: Record<
    string,
    {
      readonly values: readonly unknown[]
      readonly from: readonly string[]
      readonly cases?: object
      readonly measured?: object
      readonly measure?: object
      readonly fold?: object
    }
  >
  readonly match: (
    facts: Facts,
    reading: Reading,
  ) => { outcome: unknown; row: { clause: string; code: string }; inputs: Facts } | { refuse: unknown }
}

export interface TestedFinding {
  readonly code: string
  readonly each?: string
  readonly table: TestedTable
  readonly items: (facts: Facts) => { item: Facts }[]
}

export type TestedRule = ((
  facts: unknown,
  options?: unknown,
) => { value: unknown; basis: { clause: string; code: string }[] }) & {
  id: string
  facts: z.ZodMiniType
  table: TestedTable | TestedFinding[]
}

/** Every rule that carries a table. */
export const tableRules = Object.values(rules).filter((rule) => 'table' in rule) as unknown as TestedRule[]

export interface Tested {
  readonly title: string
  readonly rule: TestedRule
  readonly table: TestedTable
  readonly finding: TestedFinding | undefined
}

/** Every table that there is: of a rule, or of one finding. */
export const tables = tableRules.flatMap((rule): Tested[] =>
  Array.isArray(rule.table)
    ? rule.table.map((finding) => ({ title: `${rule.id} ${finding.code}`, rule, table: finding.table, finding }))
    : [{ title: rule.id, rule, table: rule.table, finding: undefined }],
)

/** The defaults, and each choice that is not one taken alone. */
export const everyReading: Readings[] = [
  {},
  ...Object.entries(readingChoices).flatMap(([id, choices]) => choices.slice(1).map((choice) => ({ [id]: choice }))),
]

export const arbitraryReadings: fc.Arbitrary<Readings> = fc.constantFrom(...everyReading)

export function readingBy(readings: Readings): Reading {
  return (id) => readings[id] ?? readingChoices[id][0]
}

/** What a rule gives: its outcome, or for a finding whether it is found. */
export function outcomeThrough({ rule, table, finding }: Tested, facts: Facts, readings: Readings): unknown {
  if (finding === undefined) {
    rule(facts, { readings })
    const match = table.match(facts, readingBy(readings))
    return 'row' in match ? match.outcome : 'refused'
  }
  const { findings } = rule(facts, { readings }).value as { findings: { code: string }[] }
  return findings.some(({ code }) => code === finding.code) ? finding.code : 'met'
}

/**
 * Whether a rule answers the facts that a table shows: those of one finding can lack what another finding asks for, be
 * it under a reading alone.
 */
export function isAnswered({ rule }: Tested, facts: Facts, readings: Readings): boolean {
  if (!rule.facts.safeParse(facts).success) return false
  try {
    rule(facts, { readings })
    return true
  } catch (error) {
    if (error instanceof InvalidInputError && error.issues.every(({ code }) => code === 'missing')) return false
    throw error
  }
}

/** Whether a value lies in a cell, decided by what the cell says and nothing else. */
export function liesIn(cell: Cell, value: unknown): boolean {
  if ('any' in cell) return true
  const text = JSON.stringify(value)
  if ('equals' in cell) return JSON.stringify(cell.equals) === text
  if ('oneOf' in cell) return cell.oneOf.some((each) => JSON.stringify(each) === text)
  if ('like' in cell) throw new Error('what a list is like is judged by what is seen in it')
  if (value === null) return false
  const { from, fromIncluded, to, toIncluded } = cell
  const one = value as number
  return (
    (from === undefined || one > (from as number) || (fromIncluded === true && one === from)) &&
    (to === undefined || one < (to as number) || (toIncluded === true && one === to))
  )
}
