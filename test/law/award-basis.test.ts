import { describe, expect, test } from 'vitest'
import { commendation, merit } from '../../src/law/award'
import { awardBasis, awardCode, awardInForce } from '../../src/law/award-basis'

describe('8.3 捌、三 and 9.5 玖、五 the award in force', () => {
  test("is the law's, unless there is an own table, whose award may be none", () => {
    expect(awardInForce(merit(1), undefined)).toEqual(merit(1))
    expect(awardInForce(null, undefined)).toBeNull()
    expect(awardInForce(merit(1), commendation(2))).toEqual(commendation(2))
    expect(awardInForce(merit(1), null)).toBeNull()
    expect(awardInForce(null, merit(2))).toEqual(merit(2))
  })

  test('of an own table is a copy', () => {
    const own = merit(2)
    expect(awardInForce(null, own)).not.toBe(own)
  })

  test('its steps name the own table, the award and the choice within a range', () => {
    const facts = { role: 'handler' }
    expect(awardBasis('8.3', facts, merit(1), undefined)).toEqual([
      { clause: '8.3', code: 'award', data: { role: 'handler', award: merit(1) } },
    ])
    expect(awardBasis('8.3', facts, null, undefined)).toEqual([
      { clause: '8.3', code: 'no-award', data: { role: 'handler', award: null } },
    ])
    expect(awardBasis('8.3', facts, merit(1, 2), undefined).map(({ code }) => code)).toEqual([
      'award',
      'authority-chooses',
    ])
    expect(awardBasis('8.3', facts, merit(1, 2), null)).toEqual([
      { clause: '8.3', code: 'own-table', data: { lawful: merit(1, 2) } },
      { clause: '8.3', code: 'no-award', data: { role: 'handler', award: null } },
    ])
    expect(awardBasis('8.3', facts, null, commendation(1, 2))).toEqual([
      { clause: '8.3', code: 'own-table', data: { lawful: null } },
      { clause: '8.3', code: 'award', data: { role: 'handler', award: commendation(1, 2) } },
      { clause: '8.3', code: 'authority-chooses', data: { min: 1, max: 2 } },
    ])
  })

  test('awardCode tells an award from none', () => {
    expect([awardCode(merit(1)), awardCode(null)]).toEqual(['award', 'no-award'])
  })
})
