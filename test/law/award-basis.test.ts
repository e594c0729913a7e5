import { describe, expect, test } from 'vitest'
import { commendation, merit } from '../../src/law/award'
import { awardBasis, awardCode, awardInForce } from '../../src/law/award-basis'

describe('the award in force', () => {
  test.each([
    [merit(1), undefined, merit(1), 'the law\'s, without an own table'],
    [null, undefined, null, 'the law\'s none'],
    [merit(1), commendation(2), commendation(2), 'the own table\'s'],
    [merit(1), null, null, 'the own table\'s none'],
    [null, merit(1), merit(1), 'the own table\'s, where the law gives none'],
  ])('of %j and %j is %j: %s', (lawful, own, expected) => {
    expect(awardInForce(lawful, own)).toEqual(expected)
  })

  test('shares nothing with the own table', () => {
    const own = { kind: 'merit', min: 1, max: 2 } as const
    expect(awardInForce(null, own)).not.toBe(own)
  })
})

describe('the reasons', () => {
  const codes = (lawful: Parameters<typeof awardBasis>[2], own: Parameters<typeof awardBasis>[3]): string[] => awardBasis('9.5.1', { role: 'seed' }, lawful, own).map(({ code }) => code)

  test.each([
    [merit(1), undefined, ['award'], 'one award'],
    [merit(1, 2), undefined, ['award', 'authority-chooses'], 'a range'],
    [null, undefined, ['no-award'], 'none'],
    [merit(1, 2), merit(2), ['own-table', 'award'], 'an own table that leaves no choice'],
    [merit(1), commendation(1, 2), ['own-table', 'award', 'authority-chooses'], 'an own table with a range'],
    [merit(1), null, ['own-table', 'no-award'], 'an own table that gives none'],
  ])('of %j and %j are %j: %s', (lawful, own, expected) => {
    expect(codes(lawful, own)).toEqual(expected)
  })

  test('carry the figures', () => {
    expect(awardBasis('9.5.1', { role: 'seed' }, merit(1), commendation(1, 2))).toEqual([
      { clause: '9.5.1', code: 'own-table', data: { lawful: { kind: 'merit', min: 1, max: 1 } } },
      { clause: '9.5.1', code: 'award', data: { role: 'seed', award: { kind: 'commendation', min: 1, max: 2 } } },
      { clause: '9.5.1', code: 'authority-chooses', data: { min: 1, max: 2 } },
    ])
  })
})

test.each([[merit(1), 'award'], [null, 'no-award']])('the code of %j is %s', (award, code) => {
  expect(awardCode(award)).toBe(code)
})
