import { createWorkCalendar, type WorkCalendarOptions } from '../../src/calendar'
import { type Audit, type Dossier, type Obligation, auditDossier } from '../../src/dossier'
import type { InvalidInputError } from '../../src/kernel/errors'

/** What a case says of some lines, of the whole, or of how the record is refused. */
export type Expected = Readonly<Record<string, unknown>>

/** A record, the day on which it is audited, and what must come of it. */
export interface RecordCase {
  readonly name: string
  readonly record: Dossier
  readonly asOf: string
  readonly options?: Readonly<Record<string, unknown>>
  readonly expect: readonly Expected[]
}

/** Everything in which the audit differs from what a case says. */
export function differencesOf({ record, asOf, options = {}, expect: expected }: RecordCase): string[] {
  const { calendar, ...others } = options
  const given = {
    asOf,
    ...others,
    ...(calendar !== undefined && { calendar: createWorkCalendar(calendar as WorkCalendarOptions) }),
  }
  let audit: Audit
  try {
    audit = auditDossier(record, given)
  } catch (error) {
    return expected.flatMap((each) => refusalDifferences(each, error as InvalidInputError))
  }
  return expected.flatMap((each) => {
    if ('error' in each) return ['not refused']
    return isOfWhole(each) ? wholeDifferences(each, audit) : lineDifferences(each, audit)
  })
}

function refusalDifferences(
  { error, issues = [], loose }: Expected,
  // eslint-disable-next-line @typescript-eslint/no-useless-default-assignment -- a case of a file may leave it out
  { code, issues: found = [] }: InvalidInputError,
): string[] {
  const wanted = issues as readonly { path: string; code?: string | string[]; names?: string[] }[]
  return [
    ...(code === error ? [] : [`refused with ${code}`]),
    ...wanted.flatMap((issue) => {
      const match = found.find(
        ({ path, code: said }) =>
          path === issue.path && (issue.code === undefined || [issue.code].flat().includes(said)),
      )
      if (match === undefined) return [`no issue at ${issue.path}`]
      return (issue.names ?? []).every((name) => match.names?.includes(name)) ? [] : [`names of ${issue.path}`]
    }),
    ...(loose === true
      ? []
      : found.filter(({ path }) => !wanted.some((issue) => issue.path === path)).map(({ path }) => `issue at ${path}`)),
  ]
}

const wholes = ['summary', 'next', 'nextHas', 'atMost']

function isOfWhole(expected: Expected): boolean {
  return wholes.some((name) => name in expected)
}

function wholeDifferences({ summary, next, nextHas, atMost }: Expected, audit: Audit): string[] {
  const paths = audit.next.map(({ path }) => path)
  const first = next as readonly string[] | undefined
  const bounds = Object.entries((atMost ?? {}) as Record<string, number>)
  const countOf = (name: string): number =>
    name === 'next' ? paths.length : audit.obligations.filter(({ status }) => status === name).length
  return [
    ...(summary === undefined || contains(audit.summary, summary) ? [] : ['summary']),
    ...(first === undefined || first.every((path, place) => paths[place] === path) ? [] : [`next ${paths.join()}`]),
    ...((nextHas ?? []) as readonly string[])
      .filter((path) => !paths.includes(path))
      .map((path) => `next lacks ${path}`),
    ...bounds.filter(([name, most]) => countOf(name) > most).map(([name]) => `too many ${name}`),
  ]
}

const selectors = ['date', 'person', 'role', 'course', 'phase', 'edge', 'aspect', 'key']

function lineDifferences(expected: Expected, { obligations }: Audit): string[] {
  const { clause, clausePrefix, occasion, n, any, none } = expected
  const lines = obligations.filter(
    (each) =>
      (clause === undefined || each.clause === clause) &&
      (clausePrefix === undefined || `${each.clause}.`.startsWith(`${clausePrefix as string}.`)) &&
      (occasion === undefined || each.subject.occasion === occasion) &&
      selectors.every((name) => !(name in expected) || (each.subject as unknown as Expected)[name] === expected[name]),
  )
  const said = JSON.stringify(expected)
  if (none !== undefined)
    return lines
      .filter(({ status }) => (none as string[]).includes(status))
      .map(({ id, status }) => `${id} is ${status}`)
  if (n !== undefined ? lines.length !== n : lines.length === 0) return [`${lines.length} lines fit ${said}`]
  const fitting = lines.filter((each) => fits(expected, each))
  return (any === true ? fitting.length > 0 : fitting.length === lines.length) ? [] : [said]
}

function fits(expected: Expected, line: Obligation): boolean {
  const { status, missing, why, repair, reading, warning, decision } = expected
  return (
    (status === undefined || [status].flat().includes(line.status)) &&
    (['breach', 'due', 'actor', 'own'] as const).every(
      (name) => !(name in expected) || line[name] === expected[name],
    ) &&
    (missing === undefined || [...(missing as string[])].sort().join() === [...line.missing].sort().join()) &&
    (why === undefined || line.why.some(({ code }) => code === why)) &&
    (repair === undefined || (repair === null ? line.repair === null : contains(line.repair, repair))) &&
    (reading === undefined || line.readings.some(({ id }) => id === reading)) &&
    (warning === undefined ||
      (warning === null ? line.warnings.length === 0 : (line.warnings as readonly unknown[]).includes(warning))) &&
    (decision === undefined || (line.decision?.rule ?? null) === decision)
  )
}

/** Whether a value has everything that a part of it says. */
function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part
  return Object.entries(part).every(([name, member]) =>
    contains((whole as Readonly<Record<string, unknown>> | null | undefined)?.[name], member),
  )
}
