import * as fc from 'fast-check'
import { designatedLimit, dueDate, timeliness } from 'taipei-rollout-rules/deadlines'
import { digitalCourse, leaveFiling } from 'taipei-rollout-rules/training'
import { expect, test } from 'vitest'
import { answerOf, type Answer, type ReadingChoices } from './answers'
import { away, calendars, dayNear, drawnCalendar, type DrawnCalendar } from './calendars'
import { firstDay, isoOf } from './civil-days'
import { drawnOptions, extraKey, optionsFor, sometimesSpoilt, spoilt, without, type Spoiler } from './drawn'
import type { DrawnOptions } from './faults'
import {
  courseAnswer,
  courses,
  designatedAnswer,
  designatedDuties,
  designatedReadings,
  dueAnswer,
  filingAnswer,
  filingReadings,
  timelinessAnswer,
  traineeRoles,
  workdayDuties,
  workdayReadings,
} from './limits'
import type { OwnCalendar } from './own-calendar'
import { runs, Tally } from '../tally'
import { countAnswer, listing, optionRefusals } from './counted'

type Facts = Record<string, unknown>

interface Subject {
  readonly readings: ReadingChoices
  readonly facts: (calendar: DrawnCalendar) => fc.Arbitrary<Facts>
  readonly spoilers: readonly Spoiler[]
  /** Whether the input is asked about at all. */
  readonly library: (
    facts: never,
    options: object,
  ) => Parameters<typeof answerOf>[0] extends () => infer Given ? Given : never
  readonly oracle: (facts: unknown, options: DrawnOptions, calendar: OwnCalendar) => Answer
  /** What an answer is called in the tally, and the readings under whose choices it is counted too. */
  readonly named: (
    value: never,
    facts: Facts,
  ) => { readonly names: readonly string[]; readonly under: readonly string[] }
  readonly list: readonly string[]
}

function compare({ readings, facts, spoilers, library, oracle, named, list }: Subject): void {
  const tally = new Tally()
  const inputs = drawnCalendar.chain((calendar) =>
    fc.tuple(sometimesSpoilt(facts(calendar), spoilers), drawnOptions(readings), fc.constant(calendar.name)),
  )
  fc.assert(
    fc.property(inputs, ([given, options, name]) => {
      const calendar = calendars.find((one) => one.name === name)
      if (!calendar) throw new Error('no such calendar')
      const answer = answerOf(() => library(given as never, optionsFor(options, calendar.given)))
      countAnswer(tally, answer)
      if ('value' in answer) {
        tally.count(`calendar ${name}`)
        const { names, under } = named(answer.value as never, given)
        tally.count(...names)
        for (const id of under)
          tally.count(...names.map((one) => `${id}=${options.readings[id] ?? readings[id]?.[0] ?? ''}: ${one}`))
      }
      expect(answer).toEqual(oracle(given, options, calendar.own))
    }),
    { numRuns: runs },
  )
  tally.expectSeen(list)
}

const none = (share: number, date: fc.Arbitrary<string>): fc.Arbitrary<string | null> =>
  fc.option(date, { freq: share })

/** Done or not, and the day of the question: not before what was done, and often on the same day. */
function doneAndAsked(done: string | null, asked: string): { done: string | null; asOf: string } {
  return { done, asOf: done !== null && done > asked ? done : asked }
}

const nearby = fc.oneof(
  fc.integer({ min: -3, max: 18 }),
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -60, max: 60 }),
)

const calendarList = calendars.map(({ name }) => `calendar ${name}`)
const datesSpoilt = (...keys: readonly string[]): Spoiler[] => keys.flatMap((key) => [spoilt(key), without(key)])
const orders: readonly Spoiler[] = [extraKey, spoilt('asOf', [null]), spoilt('asOf', ['1900-01-01'])]

const dutyRefusals = { duty: ['missing', 'not-an-option'], extra: ['unknown-key'], ...optionRefusals }
const dateRefusals = ['missing', 'not-a-date']

const workdayCodes = [
  'workday-limit',
  'start-day-left-out',
  'start-day-counts',
  'days-left-out',
  'special-days-counted',
  'last-workday',
].map((code) => `code ${code}`)

test('the day on which a limit of workdays ends', () => {
  compare({
    readings: workdayReadings,
    facts: (calendar) => fc.record({ duty: fc.constantFrom(...workdayDuties), from: dayNear(calendar).map(isoOf) }),
    spoilers: [
      spoilt('duty', ['', 'list', null]),
      without('duty'),
      ...datesSpoilt('from'),
      spoilt('from', [null]),
      extraKey,
    ],
    library: dueDate,
    oracle: dueAnswer,
    named: ({ provisional, closuresChecked }: { provisional: boolean; closuresChecked: boolean | null }, facts) => ({
      names: [
        String(facts.duty),
        provisional ? 'provisional' : 'not provisional',
        `closures checked: ${String(closuresChecked)}`,
      ],
      under: [],
    }),
    list: [
      ...workdayCodes,
      ...workdayDuties,
      ...calendarList,
      'provisional',
      'not provisional',
      ...['true', 'false', 'null'].map((checked) => `closures checked: ${checked}`),
      ...listing('listed', workdayReadings),
      ...listing('refused invalid-input', { ...dutyRefusals, from: dateRefusals }, ' '),
      'refused calendar-range',
      'refused unknown-reading',
    ],
  })
})

const timelinessStatuses = ['on-time', 'late', 'open', 'overdue']

test('whether a limit of workdays was kept', () => {
  compare({
    readings: workdayReadings,
    facts: (calendar) =>
      fc
        .record({
          duty: fc.constantFrom(...workdayDuties),
          from: dayNear(calendar),
          done: none(2, nearby.map(String)),
          asked: nearby,
          far: fc.nat(40),
          extraDay: dayNear(calendar),
        })
        .map(({ duty, from, done, asked, far, extraDay }) => {
          const question = far === 1 ? isoOf(extraDay) : away(from, asked)
          const { done: doneOn, asOf } = doneAndAsked(done === null ? null : away(from, Number(done)), question)
          return { duty, from: isoOf(from), doneOn, asOf }
        }),
    spoilers: [
      spoilt('duty', ['', 'list', null]),
      without('duty'),
      ...datesSpoilt('from', 'doneOn', 'asOf'),
      ...orders,
      spoilt('doneOn', ['2100-12-31']),
    ],
    library: timeliness,
    oracle: timelinessAnswer,
    named: ({ status }: { status: string }) => ({ names: [status], under: Object.keys(workdayReadings) }),
    list: [
      ...workdayCodes,
      ...['further-days-left-out', 'further-special-days-counted', ...timelinessStatuses].map((code) => `code ${code}`),
      ...timelinessStatuses,
      ...calendarList,
      ...listing('listed', workdayReadings),
      ...listing('', workdayReadings).flatMap((choice) => timelinessStatuses.map((status) => `${choice}: ${status}`)),
      ...listing(
        'refused invalid-input',
        { ...dutyRefusals, from: dateRefusals, doneOn: [...dateRefusals, 'after-as-of'], asOf: dateRefusals },
        ' ',
      ),
      'refused calendar-range',
      'refused unknown-reading',
    ],
  })
})

/** About the leave day, or seven workdays after it. */
const nearFiling = fc.oneof(
  fc.constantFrom(-1, 0, 0, 1),
  nearby,
  fc.integer({ min: 8, max: 13 }),
  fc.integer({ min: 8, max: 13 }),
)

const filings = ['filed-in-advance', 'filed-in-time', 'filing-open', 'unexcused-absence']

test('whether a leave was filed', () => {
  compare({
    readings: filingReadings,
    facts: (calendar) =>
      fc
        .record({
          course: fc.constantFrom(...courses),
          leave: dayNear(calendar, 14, 1),
          more: fc.option(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9 }))),
          filed: none(3, nearFiling.map(String)),
          urgent: fc.constantFrom(true, true, false),
          asked: nearFiling,
        })
        .map(({ course, leave, more, filed, urgent, asked }) => {
          const { done, asOf } = doneAndAsked(filed === null ? null : away(leave, Number(filed)), away(leave, asked))
          const facts = { course, leaveOn: isoOf(leave), filedOn: done, urgent, asOf }
          return more === null ? facts : { ...facts, leaveThrough: away(leave, more) }
        }),
    spoilers: [
      spoilt('course', ['', 'general-user', null]),
      without('course'),
      ...datesSpoilt('leaveOn', 'filedOn', 'asOf'),
      spoilt('leaveThrough'),
      spoilt('leaveThrough', ['']),
      spoilt('leaveThrough', [null, '1900-01-01']),
      spoilt('urgent', ['true', 0, null]),
      without('urgent'),
      ...orders,
    ],
    library: leaveFiling,
    oracle: filingAnswer,
    named: (value: string) => ({ names: [value], under: Object.keys(filingReadings) }),
    list: [
      ...['filing-limit', 'days-left-out', 'special-days-counted', ...filings].map((code) => `code ${code}`),
      ...filings,
      ...calendarList,
      ...listing('listed', filingReadings),
      ...listing('', filingReadings).flatMap((choice) => filings.map((filing) => `${choice}: ${filing}`)),
      ...listing(
        'refused invalid-input',
        {
          course: ['missing', 'not-an-option'],
          leaveOn: dateRefusals,
          leaveThrough: [...dateRefusals, 'reversed'],
          filedOn: [...dateRefusals, 'after-as-of'],
          urgent: ['missing', 'wrong-type'],
          asOf: dateRefusals,
          extra: ['unknown-key'],
          ...optionRefusals,
        },
        ' ',
      ),
      'refused calendar-range',
      'refused unknown-reading',
    ],
  })
})

const designatedStatuses = ['on-time', 'late', 'open', 'overdue', 'no-limit-set']

test('whether a limit that the bureau set was kept', () => {
  compare({
    readings: designatedReadings,
    facts: (calendar) =>
      fc
        .record({
          duty: fc.constantFrom(...designatedDuties, 'administrator-selection', 'seed-selection'),
          set: fc.oneof(
            { weight: 24, arbitrary: dayNear(calendar, 3, 2) },
            { weight: 4, arbitrary: fc.integer({ min: -1, max: 9 }).map((days) => calendar.own.last + days) },
            { weight: 2, arbitrary: fc.constant(firstDay) },
          ),
          hasLimit: fc.nat(4),
          goLive: none(3, fc.integer({ min: -4, max: 9 }).map(String)),
          notice: fc.option(none(3, fc.integer({ min: -6, max: 9 }).map(String)), { nil: undefined, freq: 4 }),
          done: none(2, fc.integer({ min: -6, max: 12 }).map(String)),
          asked: fc.integer({ min: -6, max: 12 }),
        })
        .map(({ duty, set, hasLimit, goLive, notice, done, asked }) => {
          const selection = duty.endsWith('selection')
          const on = (days: string | null): string | null => (days === null ? null : away(set, Number(days)))
          const { done: doneOn, asOf } = doneAndAsked(on(done), away(set, asked))
          const limit = hasLimit === 0 ? null : isoOf(set)
          const facts = { duty, limit, goLiveOn: selection ? on(goLive) : null, doneOn, asOf }
          return notice === undefined ? facts : { ...facts, goLiveNoticeOn: selection ? on(notice) : null }
        }),
    spoilers: [
      spoilt('duty', ['', 'seed-change', null]),
      without('duty'),
      spoilt('duty', designatedDuties),
      ...datesSpoilt('limit', 'goLiveOn', 'doneOn', 'asOf'),
      spoilt('goLiveNoticeOn'),
      spoilt('goLiveOn', ['2025-03-01']),
      spoilt('goLiveNoticeOn', ['2025-03-01']),
      spoilt('goLiveOn', ['1900-01-01']),
      spoilt('goLiveNoticeOn', ['1900-01-01']),
      spoilt('limit', ['1900-01-01']),
      ...orders,
      spoilt('doneOn', ['2100-12-31']),
    ],
    library: designatedLimit,
    oracle: designatedAnswer,
    named: ({ status, last }: { status: string; last: string | null }) => ({
      names: last === null && status !== 'no-limit-set' ? [status, `${status}, last day unknown`] : [status],
      under: Object.keys(designatedReadings),
    }),
    list: [
      ...['limit-on-workday', 'limit-moved', 'limit-not-the-earlier', 'limit-not-in-calendar', 'bureau-limit'].map(
        (code) => `code ${code}`,
      ),
      ...['going-live', 'go-live-notice', ...designatedStatuses].map((code) => `code ${code}`),
      ...designatedStatuses,
      'on-time, last day unknown',
      'open, last day unknown',
      ...calendarList,
      ...listing('listed', designatedReadings),
      ...listing('', designatedReadings).flatMap((choice) =>
        designatedStatuses.map((status) => `${choice}: ${status}`),
      ),
      // Where the day counts as set, no calendar is asked, so the last day is always known.
      ...listing('', designatedReadings)
        .filter((choice) => choice !== 'limit-on-day-off=as-set')
        .flatMap((choice) => ['on-time', 'open'].map((status) => `${choice}: ${status}, last day unknown`)),
      ...listing(
        'refused invalid-input',
        {
          ...dutyRefusals,
          limit: [...dateRefusals, 'no-day-before'],
          goLiveOn: [...dateRefusals, 'not-for-this-duty', 'no-day-before'],
          goLiveNoticeOn: [...dateRefusals, 'not-for-this-duty', 'no-day-before'],
          doneOn: [...dateRefusals, 'after-as-of'],
          asOf: dateRefusals,
        },
        ' ',
      ),
      'refused calendar-range',
      'refused unknown-reading',
    ],
  })
})

const courseStatuses = ['exempt', 'done', 'late', 'open', 'overdue']

test('whether the digital course was completed', () => {
  compare({
    readings: {},
    facts: (calendar) =>
      fc
        .record({
          roles: fc.oneof(
            fc.constant(['general-user']),
            fc.uniqueArray(fc.constantFrom(...traineeRoles), { minLength: 1 }),
          ),
          limit: dayNear(calendar),
          completed: none(2, fc.integer({ min: -5, max: 5 }).map(String)),
          asked: fc.integer({ min: -5, max: 5 }),
        })
        .map(({ roles, limit, completed, asked }) => {
          const completedOn = completed === null ? null : away(limit, Number(completed))
          const { done, asOf } = doneAndAsked(completedOn, away(limit, asked))
          return { roles, limit: isoOf(limit), completedOn: done, asOf }
        }),
    spoilers: [
      without('roles'),
      spoilt('roles', [[], 'seed', null]),
      spoilt('roles', [['seed', 'seed'], ['seed', 'handler'], [''], ['general-user', null, 'general-user']]),
      ...datesSpoilt('limit', 'completedOn', 'asOf'),
      ...orders,
    ],
    library: digitalCourse,
    oracle: courseAnswer,
    named: (value: string) => ({ names: [value], under: [] }),
    list: [
      ...courseStatuses,
      ...courseStatuses.map((code) => `code ${code}`),
      ...calendarList,
      ...listing(
        'refused invalid-input',
        {
          roles: ['missing', 'wrong-type', 'empty', 'not-an-option', 'duplicate'],
          limit: dateRefusals,
          completedOn: [...dateRefusals, 'after-as-of'],
          asOf: dateRefusals,
          extra: ['unknown-key'],
          ...optionRefusals,
        },
        ' ',
      ),
      'refused unknown-reading',
    ],
  })
})
