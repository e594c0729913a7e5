import { describe, expect, expectTypeOf, test } from 'vitest'
import { gradeScore } from '../../src/law/c09-appraisal/index'
import { type AttendanceFacts, courseAttendance } from '../../src/law/c07-training/index'
import { standardSchema } from '../../src/wording/index'
import { gradeWords } from '../../src/wording/rules/appraisal/index'
import { attendanceWords } from '../../src/wording/rules/training/index'
import { faultsOf } from '../kernel/thrown-by'

describe('the facts of a rule as a Standard Schema', () => {
  const schema = standardSchema(courseAttendance, attendanceWords, { locale: 'zh-TW' })

  test('are given as the rule reads them', () => {
    const facts = { course: 'seed', totalHours: 10, leaveHours: -0, unexcusedHours: 0 }
    expect(schema['~standard'].validate(facts)).toEqual({ value: { ...facts, leaveHours: 0, officialLeaveHours: 0 } })
    expectTypeOf(schema['~standard'].validate).returns.toExtend<
      { readonly value: AttendanceFacts } | { readonly issues: readonly unknown[] }
    >()
  })

  test('have every fault as a sentence of its language, at the keys that lead there', () => {
    expect(
      schema['~standard'].validate({ course: 'seed', totalHours: 10.3, leaveHours: 0, unexcusedHours: '' }),
    ).toEqual({
      issues: [
        { message: '課程總時數須為 0.5 的倍數', path: ['totalHours'] },
        { message: '曠課時數未提供', path: ['unexcusedHours'] },
      ],
    })
    expect(standardSchema(gradeScore, gradeWords, { locale: 'en' })['~standard'].validate({})).toEqual({
      issues: [{ message: 'Score is missing', path: ['score'] }],
    })
  })

  test('say what they are', () => {
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'taipei-rollout-rules' })
    expect(Object.isFrozen(schema['~standard'])).toBe(true)
  })
})

test('the words of another rule, what is no rule and an unknown locale are refused', () => {
  expect(faultsOf(() => standardSchema(courseAttendance, gradeWords, { locale: 'fr' as never }))).toEqual([
    'rule.id not-an-option',
    'options.locale not-an-option',
  ])
  expect(faultsOf(() => standardSchema(undefined as never, gradeWords, { locale: 'en' }))).toEqual([
    'rule.id not-an-option',
  ])
  expect(faultsOf(() => standardSchema(courseAttendance, null as never, { locale: 'en' }))).toEqual([
    'words.0 wrong-type',
  ])
})
