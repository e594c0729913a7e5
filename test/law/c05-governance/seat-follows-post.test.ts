import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { seatFollowsPost, type SeatFollowsPostFacts } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { someDays } from './arbitrary-days'
import { witnessFaults } from '../small-tables'

const anyFacts: fc.Arbitrary<SeatFollowsPostFacts> = fc.record({
  leftPostOn: fc.option(someDays, { nil: null }),
  asOf: someDays,
})

describe('5.1.3 伍、一、(三) seats follow the post', () => {
  test.each<[string | null, string, 'held' | 'ended', string]>([
    ['2026-05-01', '2026-04-30', 'held', 'the last day with the post'],
    ['2026-05-01', '2026-05-01', 'ended', 'the first day without it'],
    ['2026-05-01', '2026-05-02', 'ended', 'the day after'],
    ['2027-01-01', '2026-12-31', 'held', 'leaving is known beforehand'],
    [null, '2026-05-01', 'held', 'no leaving is known'],
    ['1900-01-01', '2100-12-31', 'ended', 'the longest time there is'],
    ['2100-12-31', '1900-01-01', 'held', 'the longest time beforehand'],
  ])('left %s, asked on %s: %s, %s', (leftPostOn, asOf, seat) => {
    const decision = seatFollowsPost({ leftPostOn, asOf })
    expect(decision.value).toEqual({ seat, paid: false })
    expect(decision.basis).toEqual([
      { clause: '5.1.3', code: 'unpaid' },
      { clause: '5.1.3', code: seat, data: { leftPostOn, asOf } },
    ])
    expect(decision.readings).toEqual([])
  })

  test.each<[unknown, string[], string]>([
    [{ asOf: '2026-05-01' }, ['leftPostOn missing'], 'null is not left out'],
    [{ leftPostOn: undefined, asOf: '2026-05-01' }, ['leftPostOn missing'], 'nor is it undefined'],
    [
      { leftPostOn: '2026-02-29', asOf: '2101-01-01', seat: 'x' },
      ['leftPostOn not-a-date', 'asOf not-a-date', 'seat unknown-key'],
      'several faults at once',
    ],
    [{ leftPostOn: null, asOf: null }, ['asOf not-a-date'], 'null for asOf'],
    [[], [' wrong-type'], 'a list'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => seatFollowsPost(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, and its witnesses show what they say', () => {
    expect(findTableFaults(seatFollowsPost.table)).toEqual([])
    expect(witnessFaults(seatFollowsPost.table)).toEqual([])
    expect(['held', 'left'].map((post) => codesOfFittingRows(seatFollowsPost.table, { post }))).toEqual([
      [['held']],
      [['ended']],
    ])
  })

  test('a seat that has ended is never held again', () => {
    fc.assert(
      fc.property(anyFacts, someDays, (facts, later) => {
        fc.pre(later >= facts.asOf && seatFollowsPost(facts).value.seat === 'ended')
        expect(seatFollowsPost({ ...facts, asOf: later }).value.seat).toBe('ended')
      }),
    )
  })

  testLawOfEveryRule(
    seatFollowsPost,
    { id: 'governance.seat-follows-post', exportName: 'seatFollowsPost', clauses: ['5.1.3'], readings: [] },
    anyFacts,
  )
})
