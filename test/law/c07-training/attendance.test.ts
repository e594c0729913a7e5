import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { courseAttendance, courses, type Attendance, type Course } from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'
import { taken } from '../taken'

const facts = fc
  .record({
    course: fc.constantFrom(...courses),
    total: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 2000 })),
    leave: fc.nat(),
    unexcused: fc.oneof(fc.constant(0), fc.nat()),
  })
  .map(({ course, total, leave, unexcused }) => {
    // Leave about the share that expels is tried more often than any other.
    const leaveHalves = leave % (leave % 2 === 0 ? Math.ceil(total / 3) + 1 : total + 1)
    return {
      course,
      totalHours: total / 2,
      leaveHours: leaveHalves / 2,
      unexcusedHours: (unexcused % (total - leaveHalves + 1)) / 2,
    }
  })
/** The first half hour that is not below so many hours, by going through them. */
function halfHourAtLeast(hours: number): number {
  let step = 0
  while (step < hours) step += 0.5
  return step
}
const excluded = { readings: { 'leave-kinds': 'official-leave-excluded' } } as const
const clauses = { administrator: '7.1.3', seed: '7.2.3', instructor: '7.3.3' }

describe('7.1.3 柒、一、(三), 7.2.3 二、(三) and 7.3.3 三、(三) attendance', () => {
  test.each<
    [Course, number, number, number, Attendance['status'], Attendance['grounds'], number, number, string, string]
  >([
    ['administrator', 10, 0, 0, 'continues', [], 2, 1.5, 'within-limits', 'never absent'],
    ['administrator', 10, 1.5, 0, 'continues', [], 2, 0, 'within-limits', 'the last half hour under 20 %'],
    ['administrator', 10, 2, 0, 'expelled', ['leave-share'], 2, 0, 'leave-share-reached', '20%以上: 20 % is enough'],
    ['administrator', 10, 2.5, 0, 'expelled', ['leave-share'], 2, 0, 'leave-share-reached', 'over 20 %'],
    [
      'administrator',
      10,
      0,
      0.5,
      'expelled',
      ['unexcused-absence'],
      2,
      0,
      'unexcused-absence',
      '有曠課情事: any at all',
    ],
    [
      'administrator',
      10,
      2,
      0.5,
      'expelled',
      ['leave-share', 'unexcused-absence'],
      2,
      0,
      'both',
      'both grounds, the share first',
    ],
    ['administrator', 10, 8, 2, 'expelled', ['leave-share', 'unexcused-absence'], 2, 0, 'both', 'never there'],
    ['administrator', 30, 2, 0, 'continues', [], 6, 3.5, 'within-limits', 'unexcused hours are no leave'],
    ['administrator', 0.5, 0, 0, 'continues', [], 0.1, 0, 'within-limits', 'the shortest course'],
    [
      'administrator',
      0.5,
      0.5,
      0,
      'expelled',
      ['leave-share'],
      0.1,
      0,
      'leave-share-reached',
      'the shortest course missed',
    ],
    ['administrator', 1000, 199.5, 0, 'continues', [], 200, 0, 'within-limits', 'the longest course'],
    ['administrator', 1000, 200, 0, 'expelled', ['leave-share'], 200, 0, 'leave-share-reached', 'the longest course'],
    ['seed', 12, 2, 0, 'continues', [], 2.4, 0, 'within-limits', '2 of 12 are under 20 %, 2.5 are not'],
    ['seed', 12, 2.5, 0, 'expelled', ['leave-share'], 2.4, 0, 'leave-share-reached', '2.5 of 12 are over 20 %'],
    ['seed', 12.5, 2, 0, 'continues', [], 2.5, 0, 'within-limits', 'a limit of half an hour'],
    [
      'seed',
      12.5,
      2.5,
      0,
      'expelled',
      ['leave-share'],
      2.5,
      0,
      'leave-share-reached',
      'a limit of half an hour, reached',
    ],
    ['seed', 3, 0.5, 0, 'continues', [], 0.6, 0, 'within-limits', '0.5 of 3 are under 20 %'],
    ['instructor', 20, 1.5, 0, 'continues', [], 2, 0, 'within-limits', 'the last half hour under 10 %'],
    ['instructor', 20, 2, 0, 'expelled', ['leave-share'], 2, 0, 'leave-share-reached', '10%以上: 10 % is enough'],
    ['instructor', 20, 2, 1, 'expelled', ['leave-share', 'unexcused-absence'], 2, 0, 'both', 'both grounds'],
    [
      'instructor',
      20,
      1.5,
      0.5,
      'expelled',
      ['unexcused-absence'],
      2,
      0,
      'unexcused-absence',
      'under 10 %, but unexcused',
    ],
    ['instructor', 7, 0.5, 0, 'continues', [], 0.7, 0, 'within-limits', '0.5 of 7 are under 10 %'],
    ['instructor', 5, 0.5, 0, 'expelled', ['leave-share'], 0.5, 0, 'leave-share-reached', '0.5 of 5 are 10 %'],
    ['seed', 5, 0.5, 0, 'continues', [], 1, 0, 'within-limits', 'the same leave in another course'],
  ])(
    '%s, %d hours, leave %d, unexcused %d: %s %j, limit %d, left %d, %s: %s',
    (course, totalHours, leaveHours, unexcusedHours, status, grounds, leaveLimitHours, leaveHoursLeft, code) => {
      const decision = courseAttendance({ course, totalHours, leaveHours, unexcusedHours })
      expect(decision.value).toEqual({
        status,
        grounds,
        leaveLimitHours,
        leaveLimitStep: halfHourAtLeast(leaveLimitHours),
        leaveHoursLeft,
      })
      expect(decision.basis).toEqual([
        {
          clause: clauses[course],
          code: ['leave-share-reached', 'both'].includes(code) ? 'leave-share-reached' : 'leave-share-under',
          data: {
            leaveHours,
            totalHours,
            percent: course === 'instructor' ? 10 : 20,
            limitHours: leaveLimitHours,
            limitStep: halfHourAtLeast(leaveLimitHours),
          },
        },
        {
          clause: clauses[course],
          code: ['unexcused-absence', 'both'].includes(code) ? 'some-unexcused-absence' : 'no-unexcused-absence',
          data: { unexcusedHours },
        },
      ])
      expect(courseAttendance.table.match({ course, totalHours, leaveHours, unexcusedHours }, taken())).toMatchObject({
        outcome: code,
      })
      expect(decision.readings).toEqual([])
    },
  )

  test.each<[unknown, string[], string]>([
    [
      { course: 'seed', totalHours: 0, leaveHours: 0, unexcusedHours: 0 },
      ['totalHours too-small'],
      'a course without hours',
    ],
    [
      { course: 'seed', totalHours: 1000.5, leaveHours: 0, unexcusedHours: 0 },
      ['totalHours too-large'],
      'a longer course than any',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: 0.25, unexcusedHours: 0.7 },
      ['leaveHours not-a-multiple', 'unexcusedHours not-a-multiple'],
      'quarters of an hour',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: -0.5, unexcusedHours: -1 },
      ['leaveHours too-small', 'unexcusedHours too-small'],
      'fewer than none',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: 6, unexcusedHours: 4.5 },
      ['leaveHours more-than-total', 'unexcusedHours more-than-total'],
      'absent for longer than the course',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: 0, unexcusedHours: 10.5 },
      ['unexcusedHours more-than-total'],
      'absent without leave for longer than the course',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: 10.5, unexcusedHours: 0 },
      ['leaveHours more-than-total'],
      'on leave for longer than the course',
    ],
    [
      { course: 'seed', totalHours: 10, leaveHours: 1, unexcusedHours: 0, officialLeaveHours: 1.5 },
      ['officialLeaveHours too-large'],
      'more official leave than leave',
    ],
    [
      { course: 'user', totalHours: 10, leaveHours: 6, unexcusedHours: 4.5, hours: 1 },
      ['course not-an-option', 'leaveHours more-than-total', 'unexcusedHours more-than-total', 'hours unknown-key'],
      'several faults at once',
    ],
    [
      { course: 'seed', totalHours: NaN, leaveHours: '1' },
      ['totalHours not-finite', 'leaveHours wrong-type', 'unexcusedHours missing'],
      'no numbers',
    ],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => courseAttendance(given as never)).sort()).toEqual([...faults].sort())
  })

  test('absent for exactly as long as the course is no fault, and minus zero is zero', () => {
    expect(courseAttendance({ course: 'seed', totalHours: 10, leaveHours: 6, unexcusedHours: 4 }).value.status).toBe(
      'expelled',
    )
    expect(
      courseAttendance({ course: 'seed', totalHours: 10, leaveHours: -0, unexcusedHours: -0 }).value,
    ).toStrictEqual({ status: 'continues', grounds: [], leaveLimitHours: 2, leaveLimitStep: 2, leaveHoursLeft: 1.5 })
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(courseAttendance.table)).toEqual([])
    const inputs = courses.flatMap((course) =>
      ['under', 'reached'].flatMap((share) =>
        ['none', 'some'].map((unexcused) => ({ course, leaveShare: share, otherLeaveShare: share, unexcused })),
      ),
    )
    for (const seen of inputs)
      expect(codesOfFittingRows(courseAttendance.table, seen)).toEqual([[expect.any(String)], [expect.any(String)]])
  })

  test.each<[Course, number, number, number, Attendance['status'], number, string]>([
    ['seed', 10, 2, 0, 'expelled', 0, 'no official leave: 20 % is reached'],
    ['seed', 10, 2, 0.5, 'continues', 0, '1.5 of 10 are under 20 %'],
    ['seed', 10, 4, 2, 'expelled', 0, '2 of 10 are 20 %; the total stays'],
    ['seed', 10, 4, 4, 'continues', 1.5, 'official leave alone'],
    ['seed', 10, 9, 9, 'continues', 1, 'no more than the course has hours left'],
    ['instructor', 25, 3, 1, 'continues', 0, '2 of 25 are under 10 %'],
    ['instructor', 20, 3, 1, 'expelled', 0, '2 of 20 are 10 %'],
  ])(
    '%s, %d hours, leave %d, official %d of them, left out: %s, left %d, %s',
    (course, totalHours, leaveHours, officialLeaveHours, status, leaveHoursLeft) => {
      const given = { course, totalHours, leaveHours, unexcusedHours: 0, officialLeaveHours }
      const decision = courseAttendance(given, excluded)
      expect(decision.value).toMatchObject({ status, leaveHoursLeft })
      expect(decision.basis[0]).toMatchObject({
        code: status === 'expelled' ? 'other-leave-reached' : 'other-leave-under',
        data: { leaveHours, officialLeaveHours, otherLeaveHours: leaveHours - officialLeaveHours },
      })
      const every = courseAttendance(given)
      const { officialLeaveHours: _, ...without } = given
      expect(every).toEqual({ ...courseAttendance(without), readings: every.readings })
      expect(every.readings.length).toBe(JSON.stringify(every.value) === JSON.stringify(decision.value) ? 0 : 1)
    },
  )

  test('what is left of official leave that is not said is nothing', () => {
    const given = { course: 'seed', totalHours: 10, leaveHours: 2, unexcusedHours: 0 } as const
    expect(courseAttendance(given, excluded).value).toEqual(courseAttendance(given).value)
    expect(courseAttendance({ ...given, officialLeaveHours: undefined }, excluded).value).toEqual(
      courseAttendance(given).value,
    )
  })

  test('expels exactly for the share, in whole half hours, or for any unexcused hour', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { status, grounds } = courseAttendance(given).value
        const [leave, total] = [BigInt(given.leaveHours * 2), BigInt(given.totalHours * 2)]
        const share = given.course === 'instructor' ? leave * 10n >= total : leave * 5n >= total
        expect(grounds).toEqual([
          ...(share ? ['leave-share'] : []),
          ...(given.unexcusedHours > 0 ? ['unexcused-absence'] : []),
        ])
        expect(status).toBe(grounds.length > 0 ? 'expelled' : 'continues')
      }),
      { numRuns: 1000 },
    )
  })

  test.each<[Course, number, number, number]>([
    ['seed', 12, 2.4, 2.5],
    ['seed', 12.5, 2.5, 2.5],
    ['administrator', 13, 2.6, 3],
    ['administrator', 10, 2, 2],
    ['instructor', 12, 1.2, 1.5],
    ['instructor', 0.5, 0.05, 0.5],
    ['instructor', 1000, 100, 100],
  ])('%s, %d hours: the share is %d hours, the first half hour that reaches it %d', (course, totalHours, ...limits) => {
    const { leaveLimitHours, leaveLimitStep } = courseAttendance({
      course,
      totalHours,
      leaveHours: 0,
      unexcusedHours: 0,
    }).value
    expect([leaveLimitHours, leaveLimitStep]).toEqual(limits)
  })

  test('the least half hour that expels does, and half an hour less does not', () => {
    fc.assert(
      fc.property(facts, ({ course, totalHours }) => {
        const { leaveLimitStep } = courseAttendance({ course, totalHours, leaveHours: 0, unexcusedHours: 0 }).value
        const taking = (leaveHours: number): string =>
          courseAttendance({ course, totalHours, leaveHours, unexcusedHours: 0 }).value.status
        expect([taking(leaveLimitStep - 0.5), taking(leaveLimitStep)]).toEqual(['continues', 'expelled'])
      }),
      { numRuns: 500 },
    )
  })

  test('the leave left is the most that does not expel: half an hour more does', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { status, leaveLimitHours, leaveHoursLeft } = courseAttendance(given).value
        expect(leaveLimitHours).toBe(given.totalHours / (given.course === 'instructor' ? 10 : 5))
        const after = (further: number): string =>
          courseAttendance({ ...given, leaveHours: given.leaveHours + further }).value.status
        if (status === 'expelled') expect(leaveHoursLeft).toBe(0)
        else expect([after(leaveHoursLeft), after(leaveHoursLeft + 0.5)]).toEqual(['continues', 'expelled'])
      }),
      { numRuns: 1000 },
    )
  })

  test('more leave or more unexcused hours never un-expel', () => {
    fc.assert(
      fc.property(facts, fc.nat(40), fc.nat(40), (given, moreLeave, moreUnexcused) => {
        fc.pre(courseAttendance(given).value.status === 'expelled')
        const worse = {
          ...given,
          leaveHours: given.leaveHours + moreLeave / 2,
          unexcusedHours: given.unexcusedHours + moreUnexcused / 2,
        }
        fc.pre(worse.leaveHours + worse.unexcusedHours <= worse.totalHours)
        expect(courseAttendance(worse).value.status).toBe('expelled')
      }),
    )
  })

  testDerivations(courseAttendance.table, facts)
  testLawOfEveryRule(
    courseAttendance,
    { id: 'training.attendance', exportName: 'courseAttendance', clauses: ['7.1.3', '7.2.3', '7.3.3'], readings: [] },
    facts,
  )
})
