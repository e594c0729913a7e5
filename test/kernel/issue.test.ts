import { describe, expect, test } from 'vitest'
import { didYouMean, issueMaker, text } from '../../src/kernel/issue'

describe('issueMaker', () => {
  const issue = issueMaker({ 'empty': () => 'must not be empty', 'too-small': ({ minimum }) => `must be ${text(minimum)} or more` })

  test('words a code from its figures', () => {
    expect(issue('members.0', 'too-small', { minimum: 2 })).toStrictEqual({ path: 'members.0', code: 'too-small', message: 'must be 2 or more', data: { minimum: 2 } })
  })

  test('gives no figures where there are none', () => {
    expect(issue('', 'empty')).toStrictEqual({ path: '', code: 'empty', message: 'must not be empty' })
  })
})

test.each([[['a', 'b'], 'a, b'], [[1, 2], '1, 2'], [[], ''], ['a', 'a'], [3, '3'], [null, 'null'], [undefined, 'undefined']])('%j is worded %j', (value, worded) => {
  expect(text(value)).toBe(worded)
})

test.each([[undefined, ''], ['from', '; did you mean from?']])('the suggestion %j is worded %j', (suggestion, worded) => {
  expect(didYouMean(suggestion)).toBe(worded)
})
