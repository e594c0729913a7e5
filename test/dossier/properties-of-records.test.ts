import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audit, type AuditOptions, type Dossier, type Obligation, auditDossier } from '../../src/dossier'
import { addDays } from './oracle/days'
import { completeRecords } from './oracle/drawn-record'

const audited = (record: unknown, options: unknown): Audit => auditDossier(record as Dossier, options as AuditOptions)
const byId = ({ obligations }: Audit): Map<string, Obligation> => new Map(obligations.map((each) => [each.id, each]))

/** A line without the indexes in its paths, which follow the order of lists. */
const withoutIndexes = (line: Obligation): unknown =>
  JSON.parse(JSON.stringify({ ...line, missing: [...line.missing].map((path) => path.replace(/\d+/g, '*')).sort() }))

describe('another order of lists and keys', () => {
  /** The same record with its lists and keys in an order that some numbers tell. */
  function reordered(value: unknown, numbers: Iterator<number>): unknown {
    const shuffled = <Entry>(entries: readonly Entry[]): Entry[] =>
      entries
        .map((entry) => ({ entry, by: numbers.next().value as number }))
        .sort((a, b) => a.by - b.by)
        .map(({ entry }) => entry)
    if (Array.isArray(value)) return shuffled(value.map((each: unknown) => reordered(each, numbers)))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(shuffled(Object.entries(value)).map(([key, each]) => [key, reordered(each, numbers)]))
  }

  test('gives the same audit', () => {
    fc.assert(
      fc.property(completeRecords, fc.infiniteStream(fc.nat()), ({ record, options }, numbers) => {
        const [one, other] = [record, reordered(record, numbers)].map((each) => audited(each, options))
        for (const [place, line] of one!.obligations.entries())
          expect(withoutIndexes(other!.obligations[place]!)).toEqual(withoutIndexes(line))
        expect(other!.summary).toEqual(one!.summary)
      }),
      { numRuns: 150 },
    )
  })
})

describe('asking later', () => {
  const mending = ['5.1.2', '5.1.2.2', '5.2.2', '5.3.3', '6.1.2', '6.2.2']

  test('is never refused, leaves past what is past, and ends what was pending on the day after its last', () => {
    const seen = { past: 0, pendingInTime: 0, met: 0 }
    fc.assert(
      fc.property(completeRecords, fc.integer({ min: 1, max: 500 }), ({ record, options }, days) => {
        const later = { ...options, asOf: addDays(options.asOf, days) }
        const [now, then] = [byId(audited(record, options)), byId(audited(record, later))]
        for (const [id, line] of now) {
          const next = then.get(id)
          if (next === undefined) continue
          if (line.breach === 'past') {
            seen.past += 1
            expect(`${id} ${next.status}`).toBe(`${id} breached`)
          }
          if (line.breach === 'ongoing' && !mending.includes(line.clause))
            expect(['breached', 'not-applicable'], id).toContain(next.status)
          if (line.status === 'pending' && line.due !== null && later.asOf <= line.due) {
            seen.pendingInTime += 1
            expect(next.status, `${id} at ${later.asOf}, due ${line.due}`).not.toBe('breached')
          }
        }
        seen.met += [...now.values()].filter(({ status }) => status === 'met').length
      }),
      { numRuns: 150 },
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(50)
  })
})

describe('without whole parts', () => {
  /** A key of a record or of one of its entries, taken away. */
  interface Part {
    readonly holder: Record<string, unknown>
    readonly key: string
  }
  const needed = new Set(
    (
      'body system name id role roles seat phase course date on from startsOn proposedOn receivedOn held how period ' +
      'hours urgent outcome person to topic points base items count kind agency senior convener deputyConvener covers digitalCourseBy'
    ).split(' '),
  )

  /** Every part that a record may leave out. */
  function partsOf(value: unknown): Part[] {
    if (typeof value !== 'object' || value === null) return []
    if (Array.isArray(value)) return value.flatMap(partsOf)
    const holder = value as Record<string, unknown>
    const isNeeded = (key: string): boolean =>
      needed.has(key) ||
      (key === 'through' && holder.role === undefined) ||
      (key === 'post' && holder.seat === undefined)
    const own = Object.keys(holder).filter((key) => !isNeeded(key))
    return [...own.map((key) => ({ holder, key })), ...Object.values(holder).flatMap(partsOf)]
  }

  test('nothing is blamed on a body that is not on it with them, and each path that is missing is one to record', () => {
    const seen = { undetermined: 0, thin: 0 }
    fc.assert(
      fc.property(
        completeRecords,
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        ({ record, options }, places) => {
          const thin = structuredClone(record)
          for (const place of places) {
            const parts = partsOf(thin)
            const part = parts[place % parts.length]
            if (part !== undefined) Reflect.deleteProperty(part.holder, part.key)
          }
          const [whole, without] = [byId(audited(record, options)), audited(thin, options)]
          seen.thin += 1
          for (const line of without.obligations) {
            const { id, status, missing, why, breach, repair } = line
            expect(why.length, id).toBeGreaterThan(0)
            expect(breach !== null, id).toBe(status === 'breached')
            expect(missing.length > 0 && status !== 'undetermined', id).toBe(false)
            if (repair !== null) expect(status === 'pending' || breach === 'ongoing', id).toBe(true)
            if (status === 'undetermined') seen.undetermined += 1
            // What is left of a spell is a spell with other days; of several groups the dates stand in the id.
            const isSpell =
              'through' in line.subject || ['working-group-composition', 'roster'].includes(line.subject.occasion)
            const isOneOfSeveral = line.clause.startsWith('5.3') && Array.isArray(record.workingGroup)
            if (status === 'breached' && !isSpell && !isOneOfSeveral) expect(whole.get(id)?.status, id).toBe('breached')
          }
          const asked = new Set(without.obligations.flatMap(({ missing }) => missing))
          expect(new Set(without.next.map(({ path }) => path))).toEqual(asked)
        },
      ),
      { numRuns: 300 },
    )
    expect(seen.undetermined).toBeGreaterThan(500)
  })
})
