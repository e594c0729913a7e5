import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { officialCalendar, taipeiCalendar } from '../../../src/calendar/taipei-calendar'
import {
  courses,
  leaveFiling,
  leaveFilings,
  type LeaveFiling,
  type LeaveFilingFacts,
} from '../../../src/law/c07-training'
import type { Readings } from '../../../src/law/rule'
import { daysAfter, datesAboutTheEnds, coveredDates } from '../../calendar/arbitrary-dates'
import { officialDays, taipeiDays } from '../../calendar/expected-days'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { choicesOf, testLawOfReadings } from '../law-of-readings'
import { type LimitChoices, plainDue } from '../plain-count'

vi.mock(import('../../../src/calendar/official-years'), () => import('../../calendar/years-through-2027'))

const readingIds = [
  'leave-filing-start',
  'multi-day-leave',
  'same-day-filing',
  'late-non-urgent-leave',
  'typhoon-closure',
  'make-up-saturday',
] as const
const clauses = { administrator: '7.1.3', seed: '7.2.3', instructor: '7.3.3' }

/** A leave of one or several days with a day that is judged: of filing, or of the question. */
function factsFrom(days: fc.Arbitrary<string>): fc.Arbitrary<LeaveFilingFacts> {
  return fc
    .record({
      course: fc.constantFrom(...courses),
      leaveOn: days,
      more: fc.option(fc.nat(6), { nil: undefined }),
      judged: fc.oneof(fc.integer({ min: -3, max: 24 }), fc.constantFrom(0, 1, 7, 8, 9, 10, 11, 12)),
      filed: fc.boolean(),
      urgent: fc.boolean(),
      later: fc.nat(3),
    })
    .map(({ course, leaveOn, more, judged, filed, urgent, later }) => {
      const judgedOn = daysAfter(leaveOn, judged)
      return {
        course,
        leaveOn,
        ...(more !== undefined && { leaveThrough: daysAfter(leaveOn, more) }),
        filedOn: filed ? judgedOn : null,
        urgent,
        asOf: filed ? daysAfter(judgedOn, later) : judgedOn,
      }
    })
}

const facts = factsFrom(coveredDates.filter((date) => date < '2027-11-01'))
const ask = (given: Partial<LeaveFilingFacts>, readings: Readings = {}): LeaveFiling =>
  leaveFiling(
    {
      course: 'administrator',
      leaveOn: '2026-11-23',
      filedOn: null,
      urgent: true,
      asOf: given.filedOn ?? '2026-12-31',
      ...given,
    },
    { readings },
  ).value
const listed = (given: Partial<LeaveFilingFacts>, readings: Readings = {}): string[] =>
  leaveFiling(
    {
      course: 'administrator',
      leaveOn: '2026-11-23',
      filedOn: null,
      urgent: true,
      asOf: given.filedOn ?? '2026-12-31',
      ...given,
    },
    { readings },
  ).readings.map(({ id, choice }) => `${id}: ${choice}`)

const include: Readings = { 'leave-filing-start': 'include-leave-day' }
const firstDay: Readings = { 'multi-day-leave': 'first-day' }
const afterTheFact: Readings = { 'same-day-filing': 'after-the-fact' }
const allowed: Readings = { 'late-non-urgent-leave': 'allowed-until-due' }

describe('7.1.3 柒、一、(三), 7.2.3 二、(三) and 7.3.3 三、(三) leave filing', () => {
  describe('filed', () => {
    test.each<[string, boolean, Readings, LeaveFiling, string]>([
      ['2026-11-22', false, {}, 'filed-in-advance', '以事先辦理為原則: the day before'],
      ['2026-11-22', true, {}, 'filed-in-advance', 'in advance though urgent'],
      ['2026-11-22', false, afterTheFact, 'filed-in-advance', 'before the leave day under either reading'],
      ['2026-11-23', false, {}, 'filed-in-advance', 'on the leave day: the hour is not known'],
      ['2026-11-23', true, {}, 'filed-in-advance', 'on the leave day though urgent'],
      ['2026-11-23', true, afterTheFact, 'filed-in-time', 'on the leave day, after the fact, urgent'],
      ['2026-11-23', false, afterTheFact, 'unexcused-absence', 'on the leave day, after the fact, not urgent'],
      [
        '2026-11-23',
        false,
        { ...afterTheFact, ...allowed },
        'filed-in-time',
        'on the leave day, after the fact, not urgent, but allowed',
      ],
      ['2026-11-24', true, {}, 'filed-in-time', 'the day after, urgent'],
      ['2026-11-24', false, {}, 'unexcused-absence', 'the day after, not urgent'],
      ['2026-11-24', false, allowed, 'filed-in-time', 'the day after, not urgent, but allowed'],
      ['2026-12-02', true, {}, 'filed-in-time', '7 個工作天內: the seventh'],
      ['2026-12-03', true, {}, 'unexcused-absence', 'the eighth'],
      ['2026-12-01', true, include, 'filed-in-time', 'the seventh, the leave day counted'],
      ['2026-12-02', true, include, 'unexcused-absence', 'the eighth, the leave day counted'],
      ['2026-12-02', false, allowed, 'filed-in-time', 'the seventh, allowed'],
      ['2026-12-03', false, allowed, 'unexcused-absence', 'the eighth, whatever is allowed'],
      ['2026-12-02', false, {}, 'unexcused-absence', 'not urgent: never late'],
    ])('on %s, urgent %j, %j: %s: %s', (filedOn, urgent, readings, value) => {
      expect(ask({ filedOn, urgent }, readings)).toBe(value)
      // What was filed is judged by the day of filing, whenever it is asked about.
      expect(ask({ filedOn, urgent, asOf: '2027-05-05' }, readings)).toBe(value)
    })
  })

  describe('not filed', () => {
    test.each<[string, boolean, Readings, LeaveFiling, string]>([
      ['2026-11-01', false, {}, 'filing-open', 'long before the leave'],
      ['2026-11-22', false, afterTheFact, 'filing-open', 'before it, under either reading'],
      ['2026-11-23', false, {}, 'filing-open', 'the leave day has not passed'],
      ['2026-11-23', false, afterTheFact, 'unexcused-absence', 'after the fact the leave day is too late'],
      ['2026-11-23', true, afterTheFact, 'filing-open', 'unless it is urgent'],
      ['2026-11-23', false, { ...afterTheFact, ...allowed }, 'filing-open', 'or allowed'],
      ['2026-11-24', false, {}, 'unexcused-absence', 'the leave day has passed'],
      ['2026-11-24', false, allowed, 'filing-open', 'the leave day has passed, but it is allowed'],
      ['2026-11-24', true, {}, 'filing-open', 'urgent'],
      ['2026-12-02', true, {}, 'filing-open', 'the last day is not over'],
      ['2026-12-03', true, {}, 'unexcused-absence', '違者視同曠課'],
      ['2026-12-01', true, include, 'filing-open', 'the last day, the leave day counted'],
      ['2026-12-02', true, include, 'unexcused-absence', 'the day after it'],
      ['2026-12-03', false, allowed, 'unexcused-absence', 'allowed until due only'],
    ])('asked on %s, urgent %j, %j: %s: %s', (asOf, urgent, readings, value) => {
      expect(ask({ asOf, urgent }, readings)).toBe(value)
    })
  })

  describe('leave of several days, 2026-11-23 through 11-25', () => {
    const leaveThrough = '2026-11-25'

    test.each<[string | null, string, boolean, Readings, LeaveFiling, string]>([
      ['2026-12-04', '2026-12-31', true, {}, 'filed-in-time', 'the seventh after the last day'],
      ['2026-12-07', '2026-12-31', true, {}, 'unexcused-absence', 'the eighth after the last day'],
      ['2026-12-02', '2026-12-31', true, firstDay, 'filed-in-time', 'the seventh after the first day'],
      ['2026-12-03', '2026-12-31', true, firstDay, 'unexcused-absence', 'the eighth after the first day'],
      ['2026-12-03', '2026-12-31', true, include, 'filed-in-time', 'the seventh from the last day, that day counted'],
      [
        '2026-12-04',
        '2026-12-31',
        true,
        include,
        'unexcused-absence',
        'the eighth from the last day, that day counted',
      ],
      [
        '2026-12-01',
        '2026-12-31',
        true,
        { ...firstDay, ...include },
        'filed-in-time',
        'the seventh from the first day, that day counted',
      ],
      [
        '2026-12-02',
        '2026-12-31',
        true,
        { ...firstDay, ...include },
        'unexcused-absence',
        'the eighth from the first day, that day counted',
      ],
      [null, '2026-12-04', true, {}, 'filing-open', 'the last day of the limit'],
      [null, '2026-12-05', true, {}, 'unexcused-absence', 'the day after it'],
      [null, '2026-12-03', true, firstDay, 'unexcused-absence', 'the day after the limit of the first day'],
      ['2026-11-23', '2026-12-31', false, {}, 'filed-in-advance', 'the leave day is the first'],
      ['2026-11-24', '2026-12-31', false, {}, 'unexcused-absence', 'in the middle of the leave it is too late'],
      ['2026-11-24', '2026-12-31', false, firstDay, 'unexcused-absence', 'under either reading'],
      ['2026-11-24', '2026-12-31', true, {}, 'filed-in-time', 'in the middle of the leave, urgent'],
      [null, '2026-11-24', false, {}, 'unexcused-absence', 'the leave day has passed, though the leave has not'],
      [null, '2026-11-23', false, {}, 'filing-open', 'the leave day has not passed'],
      [null, '2026-11-24', true, {}, 'filing-open', 'the limit has not begun'],
    ])('filed %s, asked on %s, urgent %j, %j: %s: %s', (filedOn, asOf, urgent, readings, value) => {
      expect(ask({ leaveThrough, filedOn, asOf, urgent }, readings)).toBe(value)
    })

    test('of one day the two readings agree, written either way', () => {
      for (const filedOn of ['2026-12-02', '2026-12-03']) {
        for (const readings of [{}, firstDay])
          expect(ask({ leaveThrough: '2026-11-23', filedOn }, readings)).toBe(ask({ filedOn }))
        expect(listed({ leaveThrough: '2026-11-23', filedOn })).toEqual(listed({ filedOn }))
      }
      expect(ask({ leaveThrough: undefined, filedOn: '2026-12-02' })).toBe('filed-in-time')
    })
  })

  describe('the calendar', () => {
    test.each<[string, string, string, Readings, string]>([
      ['2024-07-22', '2024-08-02', '2024-08-03', {}, '24 and 25 July closed: 23, 26, 29, 30, 31, 1, 2'],
      [
        '2024-07-22',
        '2024-07-31',
        '2024-08-01',
        { 'typhoon-closure': 'counts-as-workday' },
        '23, 24, 25, 26, 29, 30, 31',
      ],
      [
        '2024-07-22',
        '2024-07-31',
        '2024-08-01',
        { 'typhoon-closure': 'extends-last-day-only' },
        'the seventh does not fall on a closed day',
      ],
      ['2024-10-22', '2024-11-01', '2024-11-02', {}, '31 October closed'],
      [
        '2024-10-22',
        '2024-10-31',
        '2024-11-01',
        { 'typhoon-closure': 'counts-as-workday' },
        '23, 24, 25, 28, 29, 30, 31',
      ],
      [
        '2024-10-22',
        '2024-11-01',
        '2024-11-02',
        { 'typhoon-closure': 'extends-last-day-only' },
        'the seventh would fall on the closed day',
      ],
      ['2025-02-03', '2025-02-11', '2025-02-12', {}, 'Saturday 8 February is worked: 4, 5, 6, 7, 8, 10, 11'],
      ['2025-02-03', '2025-02-12', '2025-02-13', { 'make-up-saturday': 'not-a-workday' }, '4, 5, 6, 7, 10, 11, 12'],
      ['2026-11-21', '2026-12-01', '2026-12-02', {}, 'a Saturday: 23, 24, 25, 26, 27, 30, 1'],
      ['2026-11-21', '2026-12-01', '2026-12-02', include, 'a Saturday is no workday to be counted'],
    ])('leave on %s: in time on %s, not on %s, %j: %s', (leaveOn, last, after, readings) => {
      expect(ask({ leaveOn, filedOn: last }, readings)).toBe('filed-in-time')
      expect(ask({ leaveOn, filedOn: after }, readings)).toBe('unexcused-absence')
    })

    test('another calendar counts by its own days', () => {
      const given = {
        course: 'seed',
        leaveOn: '2024-07-22',
        filedOn: '2024-08-01',
        urgent: true,
        asOf: '2024-12-31',
      } as const
      expect(leaveFiling(given).value).toBe('filed-in-time')
      expect(leaveFiling(given, { calendar: officialCalendar }).value).toBe('unexcused-absence')
      expect(leaveFiling(given, { calendar: officialCalendar }).readings).toEqual([])
    })

    test('where the count leaves it the question is refused', () => {
      const given = {
        course: 'seed',
        leaveOn: '2027-12-21',
        filedOn: '2027-12-22',
        urgent: true,
        asOf: '2027-12-31',
      } as const
      expect(thrownBy(() => leaveFiling(given))).toMatchObject({
        code: 'calendar-range',
        date: '2028-01-01',
        coverage: taipeiCalendar.coverage,
      })
      expect(leaveFiling({ ...given, leaveOn: '2027-12-20' }).value).toBe('filed-in-time')
    })

    test.each<[Partial<LeaveFilingFacts>, Readings, LeaveFiling, string]>([
      [{ leaveOn: '2030-06-03', filedOn: '2030-06-02' }, {}, 'filed-in-advance', 'filed before'],
      [{ leaveOn: '2030-06-03', filedOn: '2030-06-03' }, {}, 'filed-in-advance', 'filed on the day'],
      [
        { leaveOn: '2030-06-03', filedOn: '2030-06-03' },
        afterTheFact,
        'filed-in-time',
        'no limit ends before the leave day does',
      ],
      [{ leaveOn: '2030-06-03', asOf: '2030-06-03' }, afterTheFact, 'filing-open', 'nor is it over on the leave day'],
      [{ leaveOn: '2030-06-03', asOf: '2030-06-02', urgent: false }, {}, 'filing-open', 'still before'],
      [{ leaveOn: '2030-06-03', filedOn: '2030-06-04', urgent: false }, {}, 'unexcused-absence', 'not urgent'],
      [{ leaveOn: '2030-06-03', asOf: '2030-06-04', urgent: false }, {}, 'unexcused-absence', 'not urgent, not filed'],
      [
        { leaveOn: '2027-12-30', leaveThrough: '2028-01-05', filedOn: '2028-01-05' },
        {},
        'filed-in-time',
        'the limit has not begun',
      ],
      [{ leaveOn: '1900-01-01', filedOn: '1900-01-01' }, {}, 'filed-in-advance', 'the first day that there is'],
      [
        { leaveOn: '2100-12-31', leaveThrough: '2100-12-31', asOf: '2100-12-31' },
        {},
        'filing-open',
        'the last day that there is',
      ],
    ])('where the answer does not need the due date it is not asked: %j, %j: %s: %s', (given, readings, value) => {
      expect(ask({ asOf: '2100-12-31', ...given }, readings)).toBe(value)
    })
  })

  test.each<[Partial<LeaveFilingFacts>, Readings, string[], string]>([
    [{ filedOn: '2026-11-22' }, {}, [], 'in advance under every reading'],
    [{ filedOn: '2026-11-23' }, {}, ['same-day-filing: in-advance'], 'on the leave day'],
    [{ filedOn: '2026-11-24' }, {}, [], 'urgent, and in time under every reading'],
    [{ filedOn: '2026-11-24', urgent: false }, {}, ['late-non-urgent-leave: unexcused'], 'not urgent'],
    [{ filedOn: '2026-12-02' }, {}, ['leave-filing-start: exclude-leave-day'], 'the last day'],
    [
      { filedOn: '2026-12-02', urgent: false },
      allowed,
      ['leave-filing-start: exclude-leave-day', 'late-non-urgent-leave: allowed-until-due'],
      'the last day, allowed',
    ],
    [
      { filedOn: '2026-12-02', urgent: false },
      { ...allowed, ...include },
      ['leave-filing-start: include-leave-day'],
      'too late with or without a cause',
    ],
    [
      { filedOn: '2026-12-03', leaveThrough: '2026-11-25' },
      {},
      ['multi-day-leave: last-day'],
      'in time from the last day only',
    ],
    [
      { leaveOn: '2024-07-22', filedOn: '2024-08-01' },
      {},
      ['typhoon-closure: not-a-workday'],
      'in time for the closures only',
    ],
    [{ leaveOn: '2025-02-03', filedOn: '2025-02-12' }, {}, ['make-up-saturday: workday'], 'late for the Saturday only'],
  ])('%j under %j lists %j: %s', (given, readings, expected) => {
    expect(listed(given, readings)).toEqual(expected)
  })

  test('each course answers alike, under its own clause', () => {
    for (const course of courses) {
      const { value, basis } = leaveFiling({
        course,
        leaveOn: '2026-11-23',
        filedOn: '2026-12-02',
        urgent: true,
        asOf: '2026-12-31',
      })
      expect(value).toBe('filed-in-time')
      expect(basis.map(({ clause, code }) => `${clause} ${code}`)).toEqual([
        `${clauses[course]} filing-limit`,
        `${clauses[course]} days-left-out`,
        `${clauses[course]} filed-in-time`,
      ])
    }
  })

  test("the basis has the calendar's edition where it was walked, and only there", () => {
    const { edition, closuresChecked } = taipeiCalendar.coverage
    const given = {
      course: 'seed',
      leaveOn: '2026-11-23',
      leaveThrough: '2026-11-24',
      filedOn: null,
      urgent: true,
    } as const
    expect(leaveFiling({ ...given, asOf: '2026-12-31' }).basis).toEqual([
      {
        clause: '7.2.3',
        code: 'filing-limit',
        data: {
          from: '2026-11-24',
          count: 7,
          due: '2026-12-03',
          startDayCounts: false,
          edition,
          closuresChecked,
          provisional: false,
        },
        assumption: 'limit-runs-through-its-last-day',
      },
      {
        clause: '7.2.3',
        code: 'days-left-out',
        data: { days: [{ from: '2026-11-28', through: '2026-11-29', why: 'weekend', name: null }] },
      },
      {
        clause: '7.2.3',
        code: 'unexcused-absence',
        data: { leaveOn: '2026-11-23', filedOn: null, urgent: true, asOf: '2026-12-31' },
      },
    ])
    expect(leaveFiling({ ...given, asOf: '2026-12-31' }, { calendar: officialCalendar }).basis[0]!.data).toMatchObject({
      closuresChecked: null,
    })
    expect(leaveFiling({ ...given, asOf: '2026-11-24' }).basis.map(({ code }) => code)).toEqual(['filing-open'])
  })

  test.each<[unknown, string[], string]>([
    [
      { course: 'seed', leaveOn: '2026-11-23', filedOn: '2026-11-25', urgent: true, asOf: '2026-11-24' },
      ['filedOn after-as-of'],
      'filed tomorrow',
    ],
    [
      {
        course: 'seed',
        leaveOn: '2026-11-23',
        leaveThrough: '2026-11-22',
        filedOn: null,
        urgent: true,
        asOf: '2026-11-24',
      },
      ['leaveThrough reversed'],
      'ends before it begins',
    ],
    [
      {
        course: 'x',
        leaveOn: '2026-11-23',
        leaveThrough: '2026-11-22',
        filedOn: '2026-11-25',
        urgent: 'yes',
        asOf: '2026-11-24',
        from: '',
      },
      ['course not-an-option', 'leaveThrough reversed', 'filedOn after-as-of', 'urgent wrong-type', 'from unknown-key'],
      'several faults at once',
    ],
    [
      {
        course: 'seed',
        leaveOn: '2026-11-31',
        leaveThrough: '2026-11-22',
        filedOn: '2026-11-25',
        urgent: true,
        asOf: '2026-11-24',
      },
      ['leaveOn not-a-date', 'filedOn after-as-of'],
      'what hangs on an unsound day is not judged',
    ],
    [
      { course: 'seed', leaveOn: '2026-11-23', leaveThrough: null, urgent: true, asOf: '2026-11-24' },
      ['leaveThrough not-a-date', 'filedOn missing'],
      'an optional fact is left out, one that is not known is null',
    ],
    [{}, ['course missing', 'leaveOn missing', 'filedOn missing', 'urgent missing', 'asOf missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => leaveFiling(given as never)).sort()).toEqual([...faults].sort())
  })

  test('agrees with the paragraph read literally, the limit counted by its definition', () => {
    fc.assert(
      fc.property(
        facts,
        choicesOf(...readingIds),
        fc.constantFrom(taipeiCalendar, officialCalendar),
        (given, readings, calendar) => {
          const chosen = {
            'leave-filing-start': 'exclude-leave-day',
            'replacement-start': 'day-after-receipt',
            'typhoon-closure': 'not-a-workday',
            'make-up-saturday': 'workday',
            ...readings,
          } as LimitChoices
          const from =
            readings['multi-day-leave'] === 'first-day' ? given.leaveOn : (given.leaveThrough ?? given.leaveOn)
          const [days, hasClosures] = calendar === taipeiCalendar ? [taipeiDays, true] : [officialDays, false]
          const { due } = plainDue(days, hasClosures, `${given.course}-leave-filing`, from, chosen) as { due: string }
          const sameDay = readings['same-day-filing'] !== 'after-the-fact'
          const late = given.urgent || readings['late-non-urgent-leave'] === 'allowed-until-due'
          const { filedOn, leaveOn, asOf } = given
          const expected =
            filedOn === null
              ? (sameDay ? asOf <= leaveOn : asOf < leaveOn) || (late && asOf <= due)
                ? 'filing-open'
                : 'unexcused-absence'
              : (sameDay ? filedOn <= leaveOn : filedOn < leaveOn)
                ? 'filed-in-advance'
                : late && filedOn <= due
                  ? 'filed-in-time'
                  : 'unexcused-absence'
          expect(leaveFiling(given, { readings: readings, calendar }).value).toBe(expected)
        },
      ),
      { numRuns: 1000 },
    )
  })

  test('filing later is never better, and urgency never worse', () => {
    const order: readonly LeaveFiling[] = ['filed-in-advance', 'filed-in-time', 'unexcused-absence']
    fc.assert(
      fc.property(facts, fc.nat(10), choicesOf(...readingIds), (given, later, readings) => {
        const { filedOn } = given
        fc.pre(filedOn !== null)
        const place = (changed: Partial<LeaveFilingFacts>): number =>
          order.indexOf(leaveFiling({ ...given, asOf: '2027-12-31', ...changed }, { readings: readings }).value)
        expect(place({ filedOn: daysAfter(filedOn, later) })).toBeGreaterThanOrEqual(place({}))
        expect(place({ urgent: true })).toBeLessThanOrEqual(place({ urgent: false }))
      }),
    )
  })

  test('every answer is one of four', () => {
    expect(leaveFilings).toEqual(['filed-in-advance', 'filed-in-time', 'filing-open', 'unexcused-absence'])
  })

  testLawOfEveryRule(
    leaveFiling,
    {
      id: 'training.leave-filing',
      exportName: 'leaveFiling',
      clauses: ['7.1.3', '7.2.3', '7.3.3'],
      readings: readingIds,
    },
    facts,
  )
  testLawOfReadings(leaveFiling, readingIds, factsFrom(datesAboutTheEnds), ['calendar-range'])
})
