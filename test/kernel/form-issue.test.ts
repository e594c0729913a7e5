import { describe, expect, test } from 'vitest'
import { formIssue, formMessages } from '../../src/kernel/form-issue'

const wordings: [code: keyof typeof formMessages, data: { readonly expected: string } | undefined, message: string][] =
  [
    ['wrong-type', { expected: 'a list' }, 'must be a list'],
    ['not-a-date', undefined, 'is not a date YYYY-MM-DD of the years 1900 to 2100'],
    ['not-an-integer', undefined, 'must be a whole number'],
  ]

describe('the English of a fault of form', () => {
  test.each(wordings)('%s %j: %s', (code, data, message) => {
    expect(formIssue('at', code, data)).toStrictEqual(
      data === undefined
        ? { path: 'at', segments: ['at'], code, message }
        : { path: 'at', segments: ['at'], code, message, data },
    )
  })

  test('every code of the catalogue is worded, and no other', () => {
    expect([...new Set(wordings.map(([code]) => code))].sort()).toEqual(Object.keys(formMessages).sort())
  })
})
