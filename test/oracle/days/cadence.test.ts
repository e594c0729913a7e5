import * as fc from 'fast-check'
import { checkMeetingCadence } from 'taipei-rollout-rules/governance'
import { expect, test } from 'vitest'
import { answerOf, type Answer } from './answers'
import { cadenceAnswer, cadenceReadings, committees, phaseNames, type PeriodFound } from './cadence'
import { civilDay, dayOf, endOfMonths, firstDay, isoOf, lastDay } from './civil-days'
import { drawnDay, drawnOptions, extraKey, optionsFor, sometimesSpoilt, spoilt, without, type Spoiler } from './drawn'
import type { DrawnOptions } from './faults'
import { runs, Tally } from '../tally'
import { countAnswer, listing, optionRefusals } from './counted'

interface Link {
  readonly phase: string
  /** Days between the phase before and this one. */
  readonly gap: number
  readonly months: number
  readonly days: number
}

const link: fc.Arbitrary<Link> = fc.record({
  phase: fc.constantFrom(...phaseNames, 'launch', 'launch'),
  gap: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 70 }) }),
  months: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 7 })),
  days: fc.oneof(fc.integer({ min: -1, max: 1 }), fc.integer({ min: 0, max: 40 })),
})

/** A day of the month's end or beginning, or of a month counted from a phase's first day, or one of its neighbours. */
function boundaries(phases: readonly { from: number; to: number }[]): number[] {
  const found = new Set<number>()
  for (const { from, to } of phases) {
    for (const day of [from - 1, from, to, to + 1]) found.add(day)
    for (let day = from; day <= to; day += 1) {
      if (civilDay(day).dayOfMonth !== 1) continue
      for (const near of [day - 1, day, day + 1]) found.add(near)
    }
    for (let months = 1; endOfMonths(from, months) <= to + 70; months += 1)
      for (const near of [0, 1, 2]) found.add(endOfMonths(from, months) + near)
  }
  return [...found]
}

const soundFacts = fc
  .record({
    committee: fc.constantFrom(...committees),
    start: fc.oneof(
      { weight: 8, arbitrary: drawnDay(2018, 2031) },
      { weight: 1, arbitrary: drawnDay(1900, 2099) },
      { weight: 2, arbitrary: fc.integer({ min: lastDay - 130, max: lastDay }) },
    ),
    links: fc.array(link, { maxLength: 4 }),
    open: fc.nat(9),
    places: fc.array(fc.tuple(fc.nat(9999), fc.nat(3)), { maxLength: 14 }),
    asOf: fc.tuple(fc.nat(9999), fc.nat(2)),
    order: fc.nat(3),
  })
  .map(({ committee, start, links, open, places, asOf, order }) => {
    const phases: { phase: string; from: number; to: number }[] = []
    let next = start
    for (const { phase, gap, months, days } of links) {
      const from = next + gap
      const to = Math.max(from, endOfMonths(from, months) + days)
      if (to > lastDay) break
      phases.push({ phase, from, to })
      next = to + 1
    }
    const near = boundaries(phases)
    const [first, last] = [phases[0]?.from ?? start, phases.at(-1)?.to ?? start]
    const within = (place: number, how: number): number => {
      const day =
        how === 0 || near.length === 0 ? first - 20 + (place % (last - first + 90)) : near[place % near.length]
      return Math.min(lastDay, Math.max(firstDay, day ?? start))
    }
    const question = within(asOf[0], asOf[1])
    const meetings = [...new Set(places.map(([place, how]) => within(place, how)))].filter((day) => day <= question)
    const given = phases.map(({ phase, from, to }, index) => ({
      phase,
      from: isoOf(from),
      to: open < 4 && index === phases.length - 1 ? null : isoOf(to),
    }))
    return {
      committee,
      phases: order === 0 ? given.reverse() : given,
      meetings: meetings.map(isoOf),
      asOf: isoOf(question),
    }
  })

type Phase = Record<string, unknown>

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Spoils one of the phases, if there is one. */
const onePhase =
  (spoil: Spoiler): Spoiler =>
  (facts, which) => {
    const phases = Array.isArray(facts.phases) ? (facts.phases as Phase[]) : []
    const at = which % Math.max(1, phases.length)
    return {
      ...facts,
      phases: phases.map((phase, index) => (index === at && isObject(phase) ? spoil(phase, which) : phase)),
    }
  }

const shifted = (value: unknown, days: number): unknown => {
  try {
    return isoOf(dayOf(String(value)) + days)
  } catch {
    return value
  }
}

const withMeeting =
  (meeting: (facts: Record<string, unknown>, meetings: readonly unknown[], which: number) => unknown): Spoiler =>
  (facts, which) => {
    const meetings = Array.isArray(facts.meetings) ? (facts.meetings as unknown[]) : []
    return { ...facts, meetings: [...meetings, meeting(facts, meetings, which)] }
  }

const spoilers: readonly Spoiler[] = [
  ...['committee', 'phases', 'meetings', 'asOf'].map(without),
  extraKey,
  spoilt('committee', ['', 'board', 'Council', null, 3]),
  spoilt('asOf'),
  spoilt('asOf', [null]),
  spoilt('phases', [null, {}, 'launch']),
  spoilt('meetings', [null, {}, '2025-01-01']),
  withMeeting((facts) => shifted(facts.asOf, 1)),
  withMeeting((facts, _, which) => shifted(facts.asOf, which)),
  withMeeting((_, meetings, which) => meetings[which % meetings.length] ?? '2020-01-01'),
  withMeeting((_, __, which) => ['2026-02-29', 5, null, '2025-06-31', '2101-01-01'][which % 5]),
  ...['phase', 'from', 'to'].map((key) => onePhase(without(key))),
  onePhase(extraKey),
  onePhase(spoilt('phase', ['end', '', null, 'Launch', 1])),
  onePhase(spoilt('from')),
  onePhase(spoilt('to')),
  onePhase((phase) => ({ ...phase, to: shifted(phase.from, -1) })),
  onePhase((phase) => ({ ...phase, to: null })),
  onePhase((phase, which) => ({ ...phase, from: shifted(phase.from, -1 - (which % 40)) })),
  onePhase((phase, which) => ({ ...phase, from: shifted(phase.from, -1 - (which % 3)) })),
  onePhase(() => [null, 'launch', []] as unknown as Record<string, unknown>),
  (facts, which) => ({ ...facts, phases: [[null, 'launch', 4][which % 3]] }),
]

const inputs = fc.tuple(sometimesSpoilt(soundFacts, spoilers), drawnOptions(cadenceReadings))

const libraryAnswer = (facts: unknown, options: DrawnOptions): Answer =>
  answerOf(() => checkMeetingCadence(facts as never, optionsFor(options)))

function countCadence(tally: Tally, facts: Record<string, unknown>, { readings }: DrawnOptions, answer: Answer): void {
  countAnswer(tally, answer)
  if ('refused' in answer) return
  const { status, periods } = answer.value as { status: string; periods: PeriodFound[] }
  const committee = String(facts.committee)
  tally.count(`${committee} ${status}`)
  const acting = committee === 'council' ? ['council-cadence'] : ['partial-periods', 'months-counted']
  for (const period of periods) {
    tally.count(`${committee} period ${period.status}${period.partial ? ', cut' : ''}`)
    for (const id of acting) tally.count(`${id}=${readings[id] ?? cadenceReadings[id]?.[0] ?? ''}: ${period.status}`)
  }
}

const groupPeriods = [
  'met',
  'met, cut',
  'missed',
  'pending',
  'partial, cut',
  'advisory, cut',
  'missed, cut',
  'pending, cut',
]
const councilPeriods = ['met', 'met, cut', 'pending', 'advisory', 'partial, cut']
const statusesUnder = {
  'council-cadence=rolling-two-months': ['met', 'pending', 'partial', 'advisory'],
  'council-cadence=calendar-two-months': ['met', 'pending', 'partial', 'advisory'],
  'partial-periods=at-least-one': ['met', 'missed', 'pending', 'partial', 'advisory'],
  'partial-periods=required': ['met', 'missed', 'pending'],
  'partial-periods=reported-only': ['met', 'missed', 'pending', 'partial'],
  'months-counted=calendar': ['met', 'missed', 'pending', 'partial', 'advisory'],
  'months-counted=from-phase-start': ['met', 'missed', 'pending', 'partial', 'advisory'],
}

const refusals = {
  committee: ['missing', 'not-an-option'],
  phases: ['missing', 'wrong-type'],
  'phases.phase': ['missing', 'not-an-option'],
  'phases.from': ['missing', 'not-a-date', 'overlap'],
  'phases.to': ['missing', 'not-a-date', 'reversed'],
  'phases.extra': ['unknown-key'],
  meetings: ['missing', 'wrong-type', 'not-a-date', 'duplicate', 'after-as-of'],
  asOf: ['missing', 'not-a-date', 'past-last-year'],
  extra: ['unknown-key'],
  ...optionRefusals,
}

const list = [
  ...['phases-with-a-meeting-duty', 'run-is-cut-as-one', 'run-binds-as-one', 'periods-counted'].map(
    (code) => `code ${code}`,
  ),
  ...['met', 'missed', 'pending', 'advisory', 'cut-advisory'].map((status) => `code cadence-${status}`),
  ...['met', 'pending', 'advisory'].map((status) => `council ${status}`),
  ...['steering-group', 'working-group'].flatMap((group) =>
    ['met', 'missed', 'pending', 'advisory'].map((status) => `${group} ${status}`),
  ),
  ...councilPeriods.map((period) => `council period ${period}`),
  ...['steering-group', 'working-group'].flatMap((group) => groupPeriods.map((period) => `${group} period ${period}`)),
  ...listing('listed', cadenceReadings),
  ...listing('', statusesUnder, ': '),
  ...listing('refused invalid-input', refusals, ' '),
  'refused unknown-reading',
]

test('the cadence of meetings', () => {
  const tally = new Tally()
  fc.assert(
    fc.property(inputs, ([facts, options]) => {
      const given = libraryAnswer(facts, options)
      countCadence(tally, facts, options, given)
      expect(given).toEqual(cadenceAnswer(facts, options))
    }),
    { numRuns: runs },
  )
  tally.expectSeen(list)
})
