import { createWorkCalendar } from '../../../src/index'
import type { Options } from './laws'
import { secondAudit, type RolloutRecord, type SecondLine } from './second-audit'

/** One case of the audit, as it is kept in a file. */
export interface RecordCase {
  name: string
  record: unknown
  asOf: string
  options?: { calendar?: object; readings?: object; tables?: object }
  expect: Record<string, any>[]
  source: string
}

/** What of a case the second audit does not answer with: false. Where it should: what does not hold. */
export function faultsOfCase({ record, asOf, options, expect }: RecordCase): string[] | false {
  if (expect.some((expected) => 'error' in expected)) return false
  const { calendar, ...others } = options ?? {}
  const taken = { asOf, ...others, ...(calendar && { calendar: createWorkCalendar(calendar) }) } as Options
  const lines = secondAudit(record as RolloutRecord, taken)
  return expect.flatMap((expected) => {
    const fault = isOfTheWhole(expected) ? wholeFault(lines, expected) : linesFault(lines, expected)
    return fault === null ? [] : [`${JSON.stringify(expected)}: ${fault}`]
  })
}

const ofTheWhole = ['summary', 'next', 'nextHas', 'atMost']
const isOfTheWhole = (expected: object): boolean => ofTheWhole.some((member) => member in expected)

const selecting = ['date', 'person', 'role', 'course', 'phase', 'edge', 'aspect', 'key'] as const

function fits(line: SecondLine, expected: Record<string, any>): boolean {
  const { clause, clausePrefix, occasion } = expected
  if (clause !== undefined && line.clause !== clause) return false
  if (clausePrefix !== undefined && line.clause !== clausePrefix && !line.clause.startsWith(`${clausePrefix}.`)) {
    return false
  }
  if (occasion !== undefined && line.occasion !== occasion) return false
  return selecting.every((member) => expected[member] === undefined || line.subject[member] === expected[member])
}

function asExpected(line: SecondLine, expected: Record<string, any>): boolean {
  const { status, breach, due, actor, own, missing, why, decision } = expected
  if (status !== undefined && ![status].flat().includes(line.status)) return false
  if (breach !== undefined && line.breach !== breach) return false
  if (due !== undefined && line.due !== due) return false
  if (actor !== undefined && line.actor !== actor) return false
  if (own !== undefined && line.own !== own) return false
  if (missing !== undefined && [...missing].sort().join() !== line.missing.join()) return false
  if (decision && line.rule !== decision) return false
  // The reasons of a decision are the rule's own; here stand those of the audit alone.
  return why === undefined || line.why.includes(why)
}

function linesFault(lines: SecondLine[], expected: Record<string, any>): string | null {
  const found = lines.filter((line) => fits(line, expected))
  const told = JSON.stringify(
    found.map(({ id, status, breach, due, missing }) => ({ id, status, breach, due, missing })),
  )
  if (expected['none']) {
    return found.some(({ status }) => [expected['none']].flat().includes(status)) ? told : null
  }
  if (expected['n'] !== undefined && found.length !== expected['n']) return told
  if (expected['n'] === 0) return null
  const right = found.filter((line) => asExpected(line, expected))
  const enough = expected['any'] ? right.length > 0 : right.length === found.length && right.length > 0
  return enough ? null : told
}

function wholeFault(lines: SecondLine[], expected: Record<string, any>): string | null {
  const asked = new Set(lines.flatMap(({ missing }) => missing))
  const count = (own: boolean, status: string): number =>
    lines.filter((line) => line.own === own && line.status === status).length
  for (const [status, most] of Object.entries<number>(expected['atMost'] ?? {})) {
    const found = status === 'next' ? asked.size : count(true, status) + count(false, status)
    if (found > most) return `${status} ${found}`
  }
  for (const path of [...(expected['next'] ?? []), ...(expected['nextHas'] ?? [])] as string[]) {
    if (!asked.has(path)) return `${path} is not asked`
  }
  const { own, others, ongoing, past } = expected['summary'] ?? {}
  for (const [status, number] of Object.entries(own ?? {})) if (count(true, status) !== number) return status
  for (const [status, number] of Object.entries(others ?? {})) if (count(false, status) !== number) return status
  const breaches = (kind: string): number => lines.filter((line) => line.own && line.breach === kind).length
  if (ongoing !== undefined && breaches('ongoing') !== ongoing) return `ongoing ${breaches('ongoing')}`
  return past !== undefined && breaches('past') !== past ? `past ${breaches('past')}` : null
}
