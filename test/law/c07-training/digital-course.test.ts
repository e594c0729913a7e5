import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  digitalCourse,
  digitalCourseStatuses,
  traineeRoles,
  type DigitalCourseStatus,
  type TraineeRole,
} from '../../../src/law/c07-training'
import { datesBetween } from '../../calendar/arbitrary-dates'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'

const about = datesBetween('2026-09-27', '2026-10-03')
const facts = fc
  .record({
    roles: fc.shuffledSubarray([...traineeRoles], { minLength: 1 }),
    limit: about,
    completedOn: fc.option(about, { nil: null }),
    asOf: about,
  })
  .map((given) => ({
    ...given,
    completedOn: given.completedOn !== null && given.completedOn > given.asOf ? given.asOf : given.completedOn,
  }))
const user: TraineeRole[] = ['general-user']

describe('7.4.2 柒、四、(二) digital course', () => {
  test.each<[TraineeRole[], string | null, string, DigitalCourseStatus, string]>([
    [user, '2026-09-30', '2026-10-31', 'done', '規定時間內: on the last day'],
    [user, '2026-09-01', '2026-09-01', 'done', 'long before'],
    [user, '2026-10-01', '2026-10-31', 'late', 'the day after'],
    [user, null, '2026-09-30', 'open', 'the last day is not over'],
    [user, null, '2026-09-29', 'open', 'before it'],
    [user, null, '2026-10-01', 'overdue', 'the day after'],
    [['administrator'], null, '2026-10-01', 'exempt', 'named as an exception'],
    [['seed'], null, '2026-10-01', 'exempt', 'named as an exception'],
    [['qualified-instructor'], null, '2026-10-01', 'exempt', 'named as an exception'],
    [['general-user', 'seed'], '2026-10-01', '2026-10-01', 'exempt', 'exempt whatever was done'],
    [['general-user', 'qualified-instructor'], '2026-09-30', '2026-10-01', 'exempt', 'exempt whatever was done'],
  ])('%j, completed %s, asked on %s: %s: %s', (roles, completedOn, asOf, status) => {
    const decision = digitalCourse({ roles, limit: '2026-09-30', completedOn, asOf })
    expect(decision.value).toBe(status)
    expect(decision.basis).toEqual([
      { clause: '7.4.2', code: status, data: { roles, limit: '2026-09-30', completedOn, asOf } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [
      { roles: user, limit: '2026-09-30', completedOn: '2026-10-02', asOf: '2026-10-01' },
      ['completedOn after-as-of'],
      'completed tomorrow',
    ],
    [
      { roles: ['seed'], limit: '2026-09-30', completedOn: '2026-10-02', asOf: '2026-10-01' },
      ['completedOn after-as-of'],
      'completed tomorrow, though exempt',
    ],
    [
      { roles: ['seed', 'seed'], limit: '2026-09-31', completedOn: '2026-10-02', asOf: '2026-10-01', course: 'x' },
      ['roles.1 duplicate', 'limit not-a-date', 'completedOn after-as-of', 'course unknown-key'],
      'several faults at once',
    ],
    [
      { roles: user, limit: '2026-09-30', asOf: '2026-10-01' },
      ['completedOn missing'],
      'what has not happened is null',
    ],
    [
      { roles: [], limit: null, completedOn: '', asOf: 20261001 },
      ['roles empty', 'limit not-a-date', 'completedOn missing', 'asOf not-a-date'],
      'nothing sound',
    ],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => digitalCourse(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(digitalCourse.table)).toEqual([])
    const inputs = [true, false].flatMap((exempt) =>
      ['by-limit', 'after-limit', 'not-yet'].flatMap((completion) =>
        [true, false].map((limitPassed) => ({ exempt, completion, limitPassed })),
      ),
    )
    for (const seen of inputs) expect(codesOfFittingRows(digitalCourse.table, seen)).toEqual([[expect.any(String)]])
  })

  test('a later limit never makes anybody late or overdue, and the order of roles means nothing', () => {
    const lateness: readonly DigitalCourseStatus[] = ['late', 'overdue']
    fc.assert(
      fc.property(facts, about, (given, limit) => {
        const { value } = digitalCourse(given)
        expect(digitalCourseStatuses).toContain(value)
        expect(digitalCourse({ ...given, roles: [...given.roles].reverse() }).value).toBe(value)
        if (limit >= given.limit && !lateness.includes(value))
          expect(lateness).not.toContain(digitalCourse({ ...given, limit }).value)
      }),
    )
  })

  testDerivations(digitalCourse.table, facts)
  testLawOfEveryRule(
    digitalCourse,
    { id: 'training.digital-course', exportName: 'digitalCourse', clauses: ['7.4.2'], readings: [] },
    facts,
  )
})
