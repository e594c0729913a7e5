import { describe, expect, test } from 'vitest'
import { formMessages } from '../../src/kernel/form-issue'
import { type RuleIssueCode, factMessages, inputIssue } from '../../src/kernel/input-issue'
import type { JsonObject } from '../../src/kernel/json'
import { memberMessages } from '../../src/kernel/member-messages'

const wordings: [code: RuleIssueCode, data: JsonObject | undefined, message: string][] = [
  ['missing', undefined, 'is missing'],
  ['unknown-key', undefined, 'is not a known key'],
  ['unknown-key', { suggestion: 'from' }, 'is not a known key; did you mean from?'],
  ['wrong-type', { expected: 'a list' }, 'must be a list'],
  ['not-a-date', undefined, 'is not a date YYYY-MM-DD of the years 1900 to 2100'],
  ['date-object', undefined, 'must be a text YYYY-MM-DD, which toIsoDate gives of a Date'],
  ['not-finite', undefined, 'must be a finite number'],
  ['not-an-integer', undefined, 'must be a whole number'],
  ['more-than-total', { total: 30 }, 'brings the hours above the total of 30'],
  ['not-a-multiple', { step: 0.5 }, 'must be a multiple of 0.5'],
  ['too-small', { minimum: 1 }, 'must be 1 or more'],
  ['too-large', { maximum: 2100 }, 'must be 2100 or less'],
  ['empty', undefined, 'must not be empty'],
  ['too-long', { maximum: 100 }, 'must have at most 100 characters'],
  ['not-an-option', { options: ['a', 'b'] }, 'must be one of a, b'],
  ['not-an-option', { options: ['a', 'b'], suggestion: 'b' }, 'must be one of a, b; did you mean b?'],
  ['duplicate', undefined, 'is given twice'],
  ['not-plain', undefined, 'must be plain data, such as JSON.parse gives'],
  [
    'after-as-of',
    { asOf: '2026-03-01' },
    'lies after 2026-03-01, the day of the question; what has not happened yet is left out, or none (null)',
  ],
  ['no-day-before', undefined, 'has no day before it'],
  ['not-for-this-duty', { duty: 'working-group-list' }, 'must be null for the duty working-group-list'],
  ['reversed', { from: '2026-03-01' }, 'lies before its beginning 2026-03-01'],
  ['sum-not-finite', undefined, 'add up to no finite number'],
  ['overlap', { other: 'planning' }, 'overlaps planning'],
  ['past-last-year', undefined, 'leads to a period that ends after 2100'],
  ['not-a-calendar', undefined, 'must be a calendar of this library, such as createWorkCalendar gives'],
]

describe('the English of a fault of facts and options', () => {
  test.each(wordings)('%s %j: %s', (code, data, message) => {
    expect(inputIssue('at', code, data)).toStrictEqual(
      data === undefined
        ? { path: 'at', segments: ['at'], code, message }
        : { path: 'at', segments: ['at'], code, message, data },
    )
  })

  test('every code of the catalogues is worded, and no other', () => {
    expect([...new Set(wordings.map(([code]) => code))].sort()).toEqual(
      Object.keys({ ...formMessages, ...memberMessages, ...factMessages }).sort(),
    )
  })
})
