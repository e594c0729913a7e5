import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  instructorAdmission,
  instructorQualification,
  type Admission,
  type Qualification,
  type QualificationFacts,
} from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

describe('7.3.1 柒、三、(一) instructor admission', () => {
  test.each<[boolean, boolean, Admission, string, string]>([
    [true, true, 'may-attend', 'recommended-and-approved', '經審查同意後'],
    [true, false, 'may-not-attend', 'not-approved', 'a recommendation alone'],
    [false, true, 'may-not-attend', 'not-recommended', 'an approval without a recommendation'],
    [false, false, 'may-not-attend', 'not-recommended', 'neither'],
  ])('recommended %j, approved %j: %s, %s: %s', (recommended, approved, value, code) => {
    const decision = instructorAdmission({ recommended, approved })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([['7.3.1', code]])
  })

  test.each<[unknown, string[], string]>([
    [
      { recommended: 1, approved: null, body: 'x' },
      ['recommended wrong-type', 'approved wrong-type', 'body unknown-key'],
      'several faults at once',
    ],
    [{}, ['recommended missing', 'approved missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => instructorAdmission(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(instructorAdmission.table)).toEqual([])
    for (const recommended of [true, false])
      for (const approved of [true, false])
        expect(codesOfFittingRows(instructorAdmission.table, { recommended, approved })).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    instructorAdmission,
    { id: 'training.instructor-admission', exportName: 'instructorAdmission', clauses: ['7.3.1'], readings: [] },
    fc.record({ recommended: fc.boolean(), approved: fc.boolean() }),
  )
})

describe('7.3.2 柒、三、(二) instructor qualification', () => {
  test.each<[QualificationFacts['attendance'], boolean, boolean, Qualification, string, string]>([
    ['continues', true, true, 'qualified', 'completed-and-tested', '經檢測合格後'],
    ['continues', true, false, 'not-qualified', 'test-not-passed', 'completed, the test not passed'],
    ['continues', false, true, 'not-qualified', 'not-completed', 'tested without the course'],
    ['continues', false, false, 'not-qualified', 'not-completed', 'still in the course'],
    ['expelled', true, true, 'not-qualified', 'expelled-from-course', 'who is expelled completes nothing'],
    ['expelled', true, false, 'not-qualified', 'expelled-from-course', 'expelled'],
    ['expelled', false, true, 'not-qualified', 'expelled-from-course', 'expelled'],
    ['expelled', false, false, 'not-qualified', 'expelled-from-course', 'expelled'],
  ])('%s, completed %j, test passed %j: %s, %s: %s', (attendance, completed, testPassed, value, code) => {
    const decision = instructorQualification({ attendance, completed, testPassed })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([['7.3.2', code]])
  })

  test.each<[unknown, string[], string]>([
    [
      { attendance: 'continue', completed: 'yes', testPassed: true, course: 'instructor' },
      ['attendance not-an-option', 'completed wrong-type', 'course unknown-key'],
      'several faults at once',
    ],
    [{ completed: true, testPassed: true }, ['attendance missing'], 'attendance not given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => instructorQualification(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(instructorQualification.table)).toEqual([])
    const all = ['continues', 'expelled'].flatMap((attendance) =>
      [true, false].flatMap((completed) => [true, false].map((testPassed) => ({ attendance, completed, testPassed }))),
    )
    for (const given of all)
      expect(codesOfFittingRows(instructorQualification.table, given)).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    instructorQualification,
    {
      id: 'training.instructor-qualification',
      exportName: 'instructorQualification',
      clauses: ['7.3.2'],
      readings: [],
    },
    fc.record({
      attendance: fc.constantFrom('continues', 'expelled'),
      completed: fc.boolean(),
      testPassed: fc.boolean(),
    }),
  )
})
