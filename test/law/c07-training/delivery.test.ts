import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { courseDelivery, deliveredCourses, type DeliveredCourse, type Delivery } from '../../../src/law/c07-training'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const unspecified = { mode: 'unspecified', modality: null, inPersonElsewhere: null } as const

describe('7.1.1 柒、一、(一), 7.2.1 二、(一), 7.3.1 三、(一) and 7.4.1 四、(一) delivery', () => {
  test.each<[DeliveredCourse, boolean, Delivery, string, string, string]>([
    [
      'administrator',
      false,
      { mode: 'in-person', modality: 'must', organiser: 'doit', inPersonElsewhere: null },
      '7.1.1',
      'in-person',
      '採實體教授',
    ],
    [
      'administrator',
      true,
      { mode: 'in-person', modality: 'must', organiser: 'doit', inPersonElsewhere: null },
      '7.1.1',
      'in-person',
      'the exception is of general users',
    ],
    ['seed', false, { ...unspecified, organiser: 'doit' }, '7.2.1', 'form-not-specified', 'who holds it, not how'],
    [
      'seed',
      true,
      { ...unspecified, organiser: 'doit' },
      '7.2.1',
      'form-not-specified',
      'the exception is of general users',
    ],
    [
      'instructor',
      false,
      { ...unspecified, organiser: null },
      '7.3.1',
      'form-and-organiser-not-specified',
      'neither how nor by whom',
    ],
    [
      'instructor',
      true,
      { ...unspecified, organiser: null },
      '7.3.1',
      'form-and-organiser-not-specified',
      'the exception is of general users',
    ],
    [
      'general-user',
      false,
      { mode: 'digital', modality: 'in-principle', organiser: 'doit', inPersonElsewhere: 'at-own-cost' },
      '7.4.1',
      'digital',
      '原則採取數位課程',
    ],
    [
      'general-user',
      true,
      { mode: 'in-person', modality: 'may', organiser: 'doit', inPersonElsewhere: 'at-own-cost' },
      '7.4.1',
      'special-circumstance',
      '除…等特殊情形外: the exception lifts a ban, and obliges nobody',
    ],
  ])('%s, special circumstance %j: %j, %s %s: %s', (course, specialCircumstance, value, clause, code) => {
    const decision = courseDelivery({ course, specialCircumstance })
    expect(decision.value).toEqual(value)
    expect(decision.basis).toEqual([expect.objectContaining({ clause, code })])
  })

  test('採 is taken to bind, and only there', () => {
    expect(
      deliveredCourses.filter(
        (course) =>
          courseDelivery({ course, specialCircumstance: false }).basis[0]!.assumption === 'then-binds-like-must',
      ),
    ).toEqual(['administrator'])
  })

  test.each<[unknown, string[], string]>([
    [{ course: 'user', specialCircumstance: true }, ['course not-an-option'], 'no course'],
    [
      { course: 'seed', specialCircumstance: 'yes', mode: 'digital' },
      ['specialCircumstance wrong-type', 'mode unknown-key'],
      'several faults at once',
    ],
    [{ course: 'seed' }, ['specialCircumstance missing'], 'asked of every course'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => courseDelivery(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(courseDelivery.table)).toEqual([])
    for (const course of deliveredCourses)
      for (const specialCircumstance of [true, false])
        expect(codesOfFittingRows(courseDelivery.table, { course, specialCircumstance })).toEqual([
          [expect.any(String)],
        ])
  })

  testLawOfEveryRule(
    courseDelivery,
    {
      id: 'training.delivery',
      exportName: 'courseDelivery',
      clauses: ['7.1.1', '7.2.1', '7.3.1', '7.4.1'],
      readings: [],
    },
    fc.record({ course: fc.constantFrom(...deliveredCourses), specialCircumstance: fc.boolean() }),
  )
})
