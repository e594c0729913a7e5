import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWorkCalendar, officialCalendar, taipeiCalendar, type WorkCalendar } from 'taipei-rollout-rules/calendar'
import { courseRecord } from 'taipei-rollout-rules/training'
import {
  courseRecordByHand,
  courseRecordReadings,
  dayAfter,
  type CourseFacts,
  type CourseValue,
  type Leave,
} from './course-record'
import { faultsOfCourseRecord } from './course-record-faults'
import { drawnOddReading, drawnReadings, oddReadingOf, pathPattern } from '../draws'
import { answered, readingsThatTurn, withDefaults, type Outcome } from '../outcome'
import { runs, Tally } from '../tally'

const calendars: Record<string, WorkCalendar> = {
  taipei: taipeiCalendar,
  official: officialCalendar,
  'no make-up Saturdays': createWorkCalendar({ makeUpSaturdays: 'not-a-workday' }),
  overrides: createWorkCalendar({
    overrides: [
      { date: '2024-07-25', workday: true },
      { date: '2024-08-03', workday: true, name: 'moved' },
      { date: '2024-10-04', workday: false },
      { date: '2025-02-08', workday: false },
    ],
  }),
}

/** About two weeks before closures, make-up Saturdays and holidays, and both ends of the calendar. */
const drawnBase = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(
          '2019-08-09',
          '2019-09-30',
          '2023-08-03',
          '2024-07-24',
          '2024-10-02',
          '2024-10-31',
          '2026-07-10',
          '2018-12-22',
          '2023-02-04',
          '2023-02-18',
          '2024-02-17',
          '2025-02-08',
          '2026-02-20',
          '2025-10-10',
        ),
        fc.integer({ min: -13, max: 1 }),
      )
      .map(([date, moved]) => dayAfter(date, moved)),
  },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 3980 }).map((days) => dayAfter('2017-01-01', days)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('2017-01-01', '2027-12-20'), fc.integer({ min: -4, max: 12 }))
      .map(([date, moved]) => dayAfter(date, moved)),
  },
)

const halves = (most: number) => fc.integer({ min: 1, max: most * 2 }).map((half) => half / 2)
const drawnResults = fc.constantFrom('passed', 'failed', 'failed', 'expelled')

const drawnLeave = fc.record({
  moved: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -2, max: 4 }) }),
  lasts: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 5 }) },
  ),
  hours: halves(4),
  official: fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: fc.constantFrom(0, 0.5, 1, -0) },
    { weight: 2, arbitrary: fc.constant(Infinity) },
  ),
  filed: fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.integer({ min: -4, max: -1 }) },
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.integer({ min: 1, max: 20 }) },
    { weight: 6, arbitrary: fc.integer({ min: 8, max: 14 }) },
  ),
  urgent: fc.boolean(),
  padded: fc.constantFrom('', '', ' '),
})

const drawnAbsence = fc.record({ moved: fc.integer({ min: -5, max: 3 }), hours: halves(2) })

/** How the total lies to the hours: at a share's edge, at the hours themselves, or anywhere. */
const drawnTotal = fc.record({
  factor: fc.constantFrom(1, 5, 5, 5, 10, 10, 20),
  over: fc.constantFrom('leaves' as const, 'leaves' as const, 'plain leaves' as const, 'all' as const),
  moved: fc.constantFrom(0, 0, 0.5, -0.5, 3),
})

/** One result short of what the readings of 7.1.4 part. */
const runsOfFailures: readonly (readonly string[])[] = [
  ['failed', 'failed'],
  ['failed', 'expelled', 'failed'],
  ['passed', 'failed', 'failed', 'expelled'],
]

const drawnRecord = fc
  .record({
    base: drawnBase,
    course: fc.constantFrom('administrator', 'seed', 'instructor'),
    leaves: fc.oneof(
      { weight: 5, arbitrary: fc.array(drawnLeave, { minLength: 1, maxLength: 1 }) },
      { weight: 3, arbitrary: fc.array(drawnLeave, { maxLength: 4 }) },
    ),
    absences: fc.oneof(
      { weight: 3, arbitrary: fc.array(drawnAbsence, { maxLength: 0 }) },
      { weight: 1, arbitrary: fc.array(drawnAbsence, { minLength: 1, maxLength: 3 }) },
    ),
    total: drawnTotal,
    outcome: fc.option(drawnResults, { freq: 3 }),
    earlier: fc.oneof(
      fc.array(drawnResults, { maxLength: 5 }),
      fc.constantFrom(...runsOfFailures).map((results) => [...results]),
    ),
    asked: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
      { weight: 2, arbitrary: fc.integer({ min: 8, max: 15 }) },
      { weight: 1, arbitrary: fc.integer({ min: -6, max: 2 }) },
      { weight: 1, arbitrary: fc.constant(60) },
    ),
    waits: fc.boolean(),
  })
  .map((drawn): CourseFacts => {
    const { base } = drawn
    const leaves = drawn.leaves.map((leave, index): Leave => {
      const on = dayAfter(base, leave.moved)
      return {
        id: `${leave.padded}${'abcd'[index] ?? ''}${leave.padded}`,
        on,
        ...(leave.lasts === null ? {} : { through: dayAfter(on, leave.lasts) }),
        hours: leave.hours,
        ...(leave.official === undefined ? {} : { officialHours: Math.min(leave.official, leave.hours) }),
        filedOn: leave.filed === null ? null : dayAfter(on, leave.filed),
        urgent: leave.urgent,
      }
    })
    const absences = drawn.absences.map(({ moved, hours }) => ({ on: dayAfter(base, moved), hours }))
    // The day asked about mostly waits for what has happened, or the record would be refused too often.
    const happened = [...leaves.map(({ filedOn }) => filedOn ?? ''), ...absences.map(({ on }) => on)]
    const asked = dayAfter(base, drawn.asked)
    const asOf = drawn.waits || drawn.asked > 0 ? [asked, ...happened].sort().at(-1) : asked
    const sum = (hours: readonly { hours: number }[]): number => hours.reduce((total, entry) => total + entry.hours, 0)
    const leaveHours = sum(leaves)
    const all = leaveHours + sum(absences)
    const plain = leaveHours - leaves.reduce((total, { officialHours = 0 }) => total + officialHours, 0)
    const over = { leaves: leaveHours, 'plain leaves': plain, all }[drawn.total.over]
    const total = over * drawn.total.factor + drawn.total.moved
    return {
      course: drawn.course,
      totalHours: Math.max(total, drawn.total.moved < 0 ? 0.5 : all, 0.5),
      leaves,
      absences,
      outcome: drawn.outcome,
      earlier: drawn.earlier,
      asOf: asOf ?? asked,
    }
  })

type Loose = Record<string, unknown>
type Spoil = (facts: Loose, leave: Loose, absence: Loose) => void

/** Each spoils one field of its own, or two of one entry. */
const spoiledFields: Spoil[] = [
  (facts) => (facts['course'] = 'teacher'),
  (facts) => delete facts['course'],
  (facts) => (facts['totalHours'] = 1000.5),
  (facts) => (facts['totalHours'] = 0),
  (facts) => (facts['totalHours'] = 20.25),
  (facts) => (facts['totalHours'] = Number.NaN),
  (facts) => (facts['totalHours'] = '20'),
  (facts) => (facts['outcome'] = 'absent'),
  (facts) => (facts['outcome'] = undefined),
  (facts) => (facts['earlier'] = ['passed', 'unknown']),
  (facts) => (facts['earlier'] = null),
  (facts) => (facts['asOf'] = '2026-02-29'),
  (facts) => (facts['asOf'] = '2101-01-01'),
  (facts) => (facts['leaves'] = {}),
  (facts) => (facts['absences'] = undefined),
  (facts) => (facts['remark'] = 'none'),
  (facts) => (facts['leaves'] as unknown[]).push(null),
  (_, leave) => (leave['id'] = ' '),
  (_, leave) => (leave['id'] = 7),
  (_, leave) => (leave['on'] = '2025-11-31'),
  (_, leave) => (leave['on'] = '2025-1-3'),
  (_, leave) => (leave['through'] = '2016-01-01'),
  (_, leave) => (leave['through'] = null),
  (_, leave) => (leave['hours'] = 0),
  (_, leave) => (leave['hours'] = 0.75),
  (_, leave) => (leave['officialHours'] = (leave['hours'] as number) + 0.5),
  (_, leave) => (leave['officialHours'] = -0.5),
  (_, leave) => (leave['filedOn'] = undefined),
  (_, leave) => (leave['urgent'] = 'yes'),
  (_, leave) => (leave['reason'] = 'ill'),
  (_, __, absence) => (absence['on'] = 20251103),
  (_, __, absence) => (absence['hours'] = 1.2),
  (_, __, absence) => (absence['id'] = 'a'),
]

/** Each sets sound fields against one another. */
const spoiledTogether: Spoil[] = [
  (facts) => (facts['course'] = 'teacher'),
  (facts) => (facts['outcome'] = undefined),
  (facts) => (facts['earlier'] = ['passed', 'unknown']),
  (facts) => (facts['remark'] = 'none'),
  (facts) => (facts['totalHours'] = 1),
  (facts) => (facts['totalHours'] = 0.25),
  (facts) => (facts['asOf'] = '2018-10-11'),
  (facts) => (facts['asOf'] = '2018-10-32'),
  (facts, leave) => (facts['leaves'] as unknown[]).push({ ...leave, id: `${leave['id'] as string} ` }),
  (facts, leave) => (facts['leaves'] as unknown[]).push({ ...leave, id: 'é' }, { ...leave, id: 'e\u0301' }),
  (_, leave) => (leave['hours'] = 999),
  (_, leave) => (leave['through'] = '2016-01-01'),
  (_, leave) => (leave['officialHours'] = (leave['hours'] as number) + 0.5),
  (_, leave) => (leave['filedOn'] = '2030-01-01'),
  (_, leave) => (leave['reason'] = 'ill'),
  (_, __, absence) => (absence['on'] = '2030-01-01'),
]

const several = (spoils: Spoil[]) =>
  fc.oneof(
    fc.array(fc.constantFrom(...spoils), { minLength: 1, maxLength: 1 }),
    fc.array(fc.constantFrom(...spoils), { minLength: 2, maxLength: 4 }),
  )

/** A record as it is, or one of which some fields are no longer sound, by themselves or together. */
const drawnFacts: fc.Arbitrary<CourseFacts> = fc.oneof(
  { weight: 7, arbitrary: drawnRecord },
  {
    weight: 2,
    arbitrary: fc.tuple(drawnRecord, several([...spoiledFields, ...spoiledTogether])).map(spoiled),
  },
)

function spoiled([record, spoils]: readonly [CourseFacts, readonly Spoil[]]): CourseFacts {
  const copy = structuredClone(record)
  if (copy.leaves.length === 0) copy.leaves.push({ id: 'z', on: copy.asOf, hours: 0.5, filedOn: null, urgent: true })
  if (copy.absences.length === 0) copy.absences.push({ on: copy.asOf, hours: 0.5 })
  copy.totalHours += 1
  const facts = copy as unknown as Loose
  const [leave = {}] = facts['leaves'] as Loose[]
  const [absence = {}] = facts['absences'] as Loose[]
  for (const spoil of spoils) if (Array.isArray(facts['leaves'])) spoil(facts, leave, absence)
  return copy
}

const states = ['filed-in-advance', 'filed-in-time', 'filing-open', 'unexcused-absence']
const grounds = ['none', 'leave-share', 'unexcused-absence', 'both']
const consequences = [
  'continues',
  'must-be-expelled',
  'rightly-expelled',
  'wrongly-continued',
  'expelled-without-ground-here',
]
const reviews = ['may-start', 'not-triggered', 'not-provided', 'null']
const courses = ['administrator', 'seed', 'instructor']
const answers = [
  ...states.map((state) => `state ${state}`),
  ...grounds.map((ground) => `ground ${ground}`),
  ...consequences.map((consequence) => `consequence ${consequence}`),
  ...['true', 'false', 'null'].map((makeUp) => `make-up ${makeUp}`),
  ...reviews.map((review) => `review ${review}`),
]
const refusedPaths = [
  'course',
  'totalHours',
  'outcome',
  'earlier',
  'earlier.*',
  'asOf',
  'remark',
  'leaves',
  'leaves.*',
  ...['id', 'on', 'through', 'hours', 'officialHours', 'filedOn', 'urgent', 'reason'].map((key) => `leaves.*.${key}`),
  'absences',
  ...['id', 'on', 'hours'].map((key) => `absences.*.${key}`),
]
const choicesOfAll = Object.entries(courseRecordReadings).flatMap(([reading, choices]) =>
  choices.map((choice) => `${reading}: ${choice}`),
)
/** Beyond those that the contract names, which are the states and the consequences. */
const basisCodes = [
  'leave-share-reached',
  'no-unexcused-absence',
  'not-provided',
  'filing-limit',
  'days-left-out',
  'leave-share-under',
  'some-unexcused-absence',
  'make-up-training-and-fitness-review',
  'special-days-counted',
  'other-leave-under',
  'make-up-training',
  'nothing-due',
  'other-leave-reached',
  'fitness-review',
]
const expected = [
  ...courses.flatMap((course) => [...grounds, ...consequences].map((answer) => `course ${course} ${answer}`)),
  ...Object.keys(calendars).map((name) => `calendar ${name}`),
  ...answers,
  ...choicesOfAll.map((choice) => `turns on ${choice}`),
  ...choicesOfAll.flatMap((choice) => answers.map((answer) => `${choice} ${answer}`)),
  ...refusedPaths.map((path) => `refused ${path}`),
  ...[...states, ...consequences, ...basisCodes].map((code) => `basis ${code}`),
  'refused calendar-range',
  'refused unknown-reading',
]

/** What one run of a course comes to, as the keys of the tally. */
function answersOf(value: CourseValue): string[] {
  return [
    ...value.leaves.map(({ state }) => `state ${state}`),
    `ground ${value.ground}`,
    `consequence ${value.consequence}`,
    `make-up ${String(value.makeUpTraining)}`,
    `review ${String(value.fitnessReview)}`,
  ]
}

test('training.course-record says what a second reading of 7.1.3 and 7.1.4 says', () => {
  const tally = new Tally()
  fc.assert(
    fc.property(
      drawnFacts,
      drawnReadings(courseRecordReadings),
      drawnOddReading,
      fc.constantFrom('taipei', 'taipei', 'taipei', 'taipei', ...Object.keys(calendars)),
      (facts, chosen, odd, calendarName) => {
        const calendar = calendars[calendarName] ?? taipeiCalendar
        const choices = withDefaults(courseRecordReadings, chosen)
        const paths = faultsOfCourseRecord(facts)
        const oddReading = oddReadingOf(odd)
        let byHand: Outcome<CourseValue>
        if (paths.length > 0) byHand = { error: 'invalid-input', paths }
        else if (oddReading !== undefined) byHand = { error: 'unknown-reading', reading: oddReading }
        else byHand = courseRecordByHand(facts, choices, calendar)

        const options = { calendar, readings: { ...chosen, ...odd } }
        const { outcome, decision } = answered(() => courseRecord(facts as never, options as never))
        if (!isDeepStrictEqual(outcome, byHand)) expect(outcome).toEqual(byHand)

        if (decision === undefined) {
          if ('paths' in outcome) for (const path of outcome.paths) tally.count(`refused ${pathPattern(path)}`)
          else if ('error' in outcome) tally.count(`refused ${outcome.error}`)
          return
        }
        const turning = readingsThatTurn(courseRecordReadings, choices, (other) =>
          courseRecordByHand(facts, other, calendar),
        )
        if (!isDeepStrictEqual(decision.readings, turning)) expect(decision.readings).toEqual(turning)
        expectClauses(facts, decision.basis)

        for (const { code } of decision.basis) tally.count(`basis ${code}`)
        const value = decision.value as CourseValue
        tally.count(`calendar ${calendarName}`)
        tally.count(`course ${facts.course} ${value.ground}`)
        tally.count(`course ${facts.course} ${value.consequence}`)
        for (const { id, choice } of decision.readings) tally.count(`turns on ${id}: ${choice}`)
        for (const answer of answersOf(value)) {
          tally.count(answer)
          for (const [reading, choice] of Object.entries(choices)) tally.count(`${reading}: ${choice} ${answer}`)
        }
      },
    ),
    { numRuns: runs },
  )
  tally.expectSeen(expected)
})

/** Leave and expulsion are x.3 of the course; make-up training and review x.4, once there is an outcome. */
function expectClauses(facts: CourseFacts, basis: readonly { clause: string }[]): void {
  const section = { administrator: '7.1', seed: '7.2', instructor: '7.3' }[facts.course] ?? ''
  const clauses = new Set(basis.map(({ clause }) => clause))
  expect(clauses).toContain(`${section}.3`)
  expect(clauses.has(`${section}.4`)).toBe(facts.outcome !== null && facts.course !== 'instructor')
  for (const clause of clauses) expect(clause.startsWith(`${section}.`)).toBe(true)
}
