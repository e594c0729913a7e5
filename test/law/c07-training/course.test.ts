import { expect, test } from 'vitest'
import { courses, traineeRoles } from '../../../src/law/c07-training'

test('7.1 柒、一, 7.2 二 and 7.3 三 have a list of attendance', () => {
  expect(courses).toEqual(['administrator', 'seed', 'instructor'])
})

test('7.4.2 柒、四、(二) knows those who are exempt and all others', () => {
  expect(traineeRoles).toEqual(['administrator', 'seed', 'qualified-instructor', 'general-user'])
})
