import * as fc from 'fast-check'
import { phases, type PhasePeriod } from '../../../src/law/c04-phases'
import {
  checkMeetingCadence,
  committees,
  type Committee,
  type MeetingCadenceFacts,
} from '../../../src/law/c05-governance'
import { daysAfter } from './arbitrary-days'

/** A cadence in short: its status, then each period as `from to [cut] held status`. */
export function cadenceOf(facts: MeetingCadenceFacts, readings: Readonly<Record<string, string>> = {}): string[] {
  const { status, periods } = checkMeetingCadence(facts, { readings }).value
  return [
    status,
    ...periods.map(
      ({ from, to, partial, held, status: each }) => `${from} ${to}${partial ? ' cut' : ''} ${held} ${each}`,
    ),
  ]
}

/** A phase in short: `launch 2026-01-01 2026-03-31`, or `launch 2026-01-01 -` while it is open. */
export function phase(text: string): PhasePeriod {
  const [name, from, to] = text.split(' ') as [PhasePeriod['phase'], string, string]
  return { phase: name, from, to: to === '-' ? null : to }
}

export function factsOf(
  committee: Committee,
  phaseTexts: readonly string[],
  meetings: readonly string[],
  asOf: string,
): MeetingCadenceFacts {
  return { committee, phases: phaseTexts.map(phase), meetings, asOf }
}

/** Days on and about the ends of months, among them those of a leap year, and any others. */
const gaps = fc.oneof(fc.constant(1), fc.constant(2), fc.integer({ min: 1, max: 100 }))
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 250 }),
  fc.constantFrom(0, 27, 28, 29, 30, 58, 59, 60, 61, 89, 90, 91),
)
const starts = fc.oneof(
  fc.constantFrom(
    '2026-01-01',
    '2026-02-01',
    '2026-12-31',
    '2027-10-31',
    '2027-12-29',
    '2027-12-30',
    '2027-12-31',
    '2028-01-31',
    '2028-02-29',
    '2026-04-01',
    '2026-06-30',
  ),
  fc.integer({ min: 0, max: 800 }).map((days) => daysAfter('2026-01-01', days)),
)

/** Phases that are neither reversed nor overlap, in any order; the last in time may be open. */
const phaseLists: fc.Arbitrary<readonly PhasePeriod[]> = fc
  .tuple(
    starts,
    fc.array(fc.record({ phase: fc.constantFrom(...phases), gap: gaps, length: lengths, toMonthEnd: fc.boolean() }), {
      maxLength: 4,
    }),
    fc.boolean(),
    fc.nat(23),
  )
  .map(([start, given, open, turn]) => {
    let from = start
    const list = given.map(({ phase: name, gap, length, toMonthEnd }, place): PhasePeriod => {
      const end = daysAfter(from, length)
      const to = toMonthEnd
        ? new Date(Date.UTC(Number(end.slice(0, 4)), Number(end.slice(5, 7)), 0)).toISOString().slice(0, 10)
        : end
      const period = { phase: name, from, to: open && place === given.length - 1 ? null : to }
      from = daysAfter(to, gap)
      return period
    })
    return [...list.slice(turn % (list.length + 1)), ...list.slice(0, turn % (list.length + 1))]
  })

/** Valid facts of a few years, with meetings close enough to one another that windows are met, late and missed. */
export const cadenceFacts: fc.Arbitrary<MeetingCadenceFacts> = fc
  .tuple(
    fc.constantFrom(...committees, 'council' as const),
    phaseLists,
    fc.integer({ min: -40, max: 700 }),
    fc.array(fc.oneof(fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 58, 59, 60, 61, 62)), { maxLength: 14 }),
    fc.integer({ min: -60, max: 60 }),
  )
  .map(([committee, list, asked, steps, first]) => {
    const begin = list.map(({ from }) => from).reduce((a, b) => (a < b ? a : b), '2026-06-01')
    const asOf = daysAfter(begin, asked)
    let day = daysAfter(begin, first)
    const meetings = steps.map((step) => (day = daysAfter(day, step))).filter((date) => date <= asOf)
    return { committee, phases: list, meetings: [...meetings].reverse(), asOf }
  })
