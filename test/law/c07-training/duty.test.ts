import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { traineeRoles, trainingDuty, type TraineeRole, type TrainingDuty } from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'

const facts = fc.record({ roles: fc.shuffledSubarray([...traineeRoles], { minLength: 1 }) })
const administrator: TrainingDuty = { courses: ['administrator'], digitalCourse: 'exempt' }
const seed: TrainingDuty = { courses: ['seed'], digitalCourse: 'exempt' }
const both: TrainingDuty = { courses: ['administrator', 'seed'], digitalCourse: 'exempt' }
const none: TrainingDuty = { courses: [], digitalCourse: 'exempt' }

describe('7.1.2 柒、一、(二), 7.2.2 二、(二) and 7.4.2 四、(二) training duty', () => {
  test.each<[TraineeRole[], TrainingDuty, string[], string]>([
    [['administrator'], administrator, ['7.1.2 administrator-course', '7.4.2 digital-course-exempt'], '應配合接受訓練'],
    [['seed'], seed, ['7.2.2 seed-course', '7.4.2 digital-course-exempt'], '應配合接受訓練'],
    [['qualified-instructor'], none, ['7.4.2 digital-course-exempt'], 'called up to no course, and exempt'],
    [['general-user'], { courses: [], digitalCourse: 'required' }, ['7.4.2 digital-course-required'], '其餘人員均應'],
    [
      ['administrator', 'seed'],
      both,
      ['7.1.2 administrator-course', '7.2.2 seed-course', '7.4.2 digital-course-exempt'],
      'both roles, both courses',
    ],
    [
      ['seed', 'administrator'],
      both,
      ['7.1.2 administrator-course', '7.2.2 seed-course', '7.4.2 digital-course-exempt'],
      'in this order whatever that of the roles',
    ],
    [
      ['general-user', 'seed'],
      seed,
      ['7.2.2 seed-course', '7.4.2 digital-course-exempt'],
      'who is a user too stays exempt',
    ],
    [
      ['general-user', 'administrator'],
      administrator,
      ['7.1.2 administrator-course', '7.4.2 digital-course-exempt'],
      'who is a user too stays exempt',
    ],
    [['general-user', 'qualified-instructor'], none, ['7.4.2 digital-course-exempt'], 'who is a user too stays exempt'],
    [
      ['qualified-instructor', 'seed'],
      seed,
      ['7.2.2 seed-course', '7.4.2 digital-course-exempt'],
      'an instructor is not excused from the course',
    ],
    [
      ['qualified-instructor', 'administrator'],
      administrator,
      ['7.1.2 administrator-course', '7.4.2 digital-course-exempt'],
      'an instructor is not excused from the course',
    ],
    [
      ['general-user', 'qualified-instructor', 'seed', 'administrator'],
      both,
      ['7.1.2 administrator-course', '7.2.2 seed-course', '7.4.2 digital-course-exempt'],
      'all roles',
    ],
  ])('%j: %j, %j: %s', (roles, value, basis) => {
    const decision = trainingDuty({ roles })
    expect(decision.value).toEqual(value)
    expect(decision.basis.map(({ clause, code }) => `${clause} ${code}`)).toEqual(basis)
    expect(decision.basis.every(({ data }) => JSON.stringify(data) === JSON.stringify({ roles }))).toBe(true)
  })

  test.each<[unknown, string[], string]>([
    [{ roles: [] }, ['roles empty'], 'nobody without a role'],
    [{ roles: ['seed', 'seed'] }, ['roles.1 duplicate'], 'a role twice'],
    [
      { roles: ['seed', 'user', 'seed', 'instructor'], role: 'seed' },
      ['role unknown-key', 'roles.1 not-an-option', 'roles.2 duplicate', 'roles.3 not-an-option'],
      'several faults at once',
    ],
    [{ roles: 'seed' }, ['roles wrong-type'], 'a role in no list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => trainingDuty(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(trainingDuty.table)).toEqual([])
    const inputs = [true, false].flatMap((isAdministrator) =>
      [true, false].flatMap((isSeed) =>
        [true, false].map((qualifiedInstructor) => ({
          administrator: isAdministrator,
          seed: isSeed,
          qualifiedInstructor,
        })),
      ),
    )
    for (const seen of inputs) expect(codesOfFittingRows(trainingDuty.table, seen)).toEqual([[expect.any(String)]])
  })

  test('the order of roles means nothing, and another role never takes a course away or makes the digital one required', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...traineeRoles), ({ roles }, another) => {
        const { value } = trainingDuty({ roles })
        expect(trainingDuty({ roles: [...roles].reverse() }).value).toEqual(value)
        const more = trainingDuty({ roles: [...new Set([...roles, another])] }).value
        expect(more.courses).toEqual(expect.arrayContaining([...value.courses]))
        if (value.digitalCourse === 'exempt') expect(more.digitalCourse).toBe('exempt')
      }),
    )
  })

  testDerivations(trainingDuty.table, facts)
  testLawOfEveryRule(
    trainingDuty,
    { id: 'training.duty', exportName: 'trainingDuty', clauses: ['7.1.2', '7.2.2', '7.4.2'], readings: [] },
    facts,
  )
})
