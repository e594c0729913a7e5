import { describe, expect, test } from 'vitest'
import { derivationOf } from '../../../src/kernel/cut'
import { centers } from '../../../src/law/c05-governance/abolished-sections'
import type { ReadingChoice } from '../../../src/law/reading-choices'

const centersDerivation = derivationOf(centers())

describe('5.1.2.2 伍、一、(二)、2 · 5.2.2 伍、二、(二) sections that have become centers', () => {
  test.each<[string, ReadingChoice<'abolished-sections'>, string, string]>([
    ['2018-10-11', 'center-directors-succeed', 'do-not-succeed', 'when the regulation was issued'],
    ['2021-06-30', 'center-directors-succeed', 'do-not-succeed', 'the last day of the sections'],
    ['2021-07-01', 'center-directors-succeed', 'succeed', 'the first day of the centers'],
    ['2026-01-01', 'center-directors-succeed', 'succeed', 'since then'],
    ['2021-06-30', 'as-enacted', 'do-not-succeed', 'the letter of the text'],
    ['2021-07-01', 'as-enacted', 'do-not-succeed', 'the letter of the text'],
  ])('on %s, %s: they %s, %s', (asOf, choice, expected) => {
    expect(centersDerivation.of({ asOf }, () => choice)).toBe(expected)
  })

  test('its witnesses lie on both sides of the day', () => {
    expect(centersDerivation.witnesses.map(({ value, facts }) => [value, facts.asOf])).toEqual([
      ['succeed', '2021-07-01'],
      ['do-not-succeed', '2021-06-30'],
    ])
    expect(centersDerivation.values).toEqual(['succeed', 'do-not-succeed'])
    expect(centersDerivation.from).toEqual(['asOf'])
  })
})
