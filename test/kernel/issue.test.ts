import { describe, expect, test } from 'vitest'
import { issueMaker } from '../../src/kernel/issue'

const issue = issueMaker<'empty' | 'too-small' | 'overlap' | 'not-an-option'>(
  { empty: 'must not be empty', 'too-small': 'must be {minimum} or more' },
  { overlap: 'lies between {from} and {through}, not {from}', 'not-an-option': 'must be one of {options}{suggestion}' },
)

describe('issueMaker', () => {
  test('words a code from its figures', () => {
    expect(issue('members.0', 'too-small', { minimum: 2 })).toStrictEqual({
      path: 'members.0',
      segments: ['members', 0],
      code: 'too-small',
      message: 'must be 2 or more',
      data: { minimum: 2 },
    })
  })

  test('words a figure wherever it is named, and no figure that looks like another', () => {
    expect(issue('', 'overlap', { from: '{through}', through: '$&' }).message).toBe(
      'lies between {through} and $&, not {through}',
    )
  })

  test('gives no figures where there are none', () => {
    expect(issue('', 'empty')).toStrictEqual({ path: '', segments: [], code: 'empty', message: 'must not be empty' })
  })

  test.each([
    [['a', 'b'], 'a, b'],
    [[1, 2], '1, 2'],
    [[], ''],
    ['a', 'a'],
    [3, '3'],
    [null, 'null'],
  ])('%j is worded %j', (options, worded) => {
    expect(issue('', 'not-an-option', { options }).message).toBe(`must be one of ${worded}`)
  })

  test('asks whether a suggestion was meant', () => {
    expect(issue('', 'not-an-option', { options: ['from', 'to'], suggestion: 'from' }).message).toBe(
      'must be one of from, to; did you mean from?',
    )
  })
})
