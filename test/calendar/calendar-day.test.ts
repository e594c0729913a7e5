import { expect, test } from 'vitest'
import { dayKinds } from '../../src/calendar/calendar-day'

test('a day is one of nine kinds', () => {
  expect(dayKinds).toEqual([
    'workday',
    'make-up-workday',
    'weekend',
    'holiday',
    'substitute-holiday',
    'bridge-holiday',
    'closure',
    'override',
    'projected-holiday',
  ])
})
