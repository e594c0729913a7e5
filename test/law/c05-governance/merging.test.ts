import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { mayMergeGroups, systemGroups, type MergingFacts, type SystemGroup } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations, witnessFaults } from '../small-tables'

const members = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 })
const anyFacts: fc.Arbitrary<MergingFacts> = fc.record({
  committee: fc.constantFrom(...systemGroups),
  a: members,
  b: members,
})

describe('5.2.1 伍、二、(一) · 5.3.2 伍、三、(二) merging', () => {
  test.each<[SystemGroup, string[], string[], boolean, string, string]>([
    ['steering-group', ['a', 'b'], ['a', 'b'], true, '5.2.1', 'the same in the same order'],
    ['working-group', ['a', 'b'], ['b', 'a'], true, '5.3.2', 'the same in another order'],
    ['working-group', [' a'], ['a '], true, '5.3.2', 'names are compared trimmed'],
    ['working-group', ['Jose\u0301', 'a'], ['a', 'Jos\u00E9'], true, '5.3.2', 'canonical equivalents are one name'],
    ['steering-group', ['a', 'b'], ['a'], false, '5.2.1', 'one more on the one side'],
    ['steering-group', ['a'], ['a', 'b'], false, '5.2.1', 'one more on the other side'],
    ['working-group', ['a', 'b'], ['a', 'c'], false, '5.3.2', 'as many, one of them another'],
    ['working-group', ['a'], ['A'], false, '5.3.2', 'another letter is another name'],
  ])('%s of %j and of %j: %j under %s, %s', (committee, a, b, value, clause) => {
    const decision = mayMergeGroups({ committee, a, b })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([
      [clause, value ? 'same-members' : 'different-members'],
    ])
  })

  test('tells how many members the groups share', () => {
    expect(mayMergeGroups({ committee: 'working-group', a: ['a', 'b'], b: ['b', 'c', 'd'] }).basis).toEqual([
      { clause: '5.3.2', code: 'different-members', data: { shared: 1, a: 2, b: 3 } },
    ])
    expect(mayMergeGroups({ committee: 'working-group', a: ['e\u0301'], b: ['é'] }).basis[0]?.data).toEqual({
      shared: 1,
      a: 1,
      b: 1,
    })
  })

  test.each<[unknown, string[], string]>([
    [{ committee: 'working-group', a: ['a', 'a'], b: ['a'] }, ['a.1 duplicate'], 'a repeated member'],
    [{ committee: 'working-group', a: ['a'], b: ['b', 'a', ' b '] }, ['b.2 duplicate'], 'repeated but for spaces'],
    [{ committee: 'working-group', a: ['a'], b: ['é', 'e\u0301'] }, ['b.1 duplicate'], 'repeated but for its form'],
    [{ committee: 'working-group', a: [], b: [] }, ['a empty', 'b empty'], 'nobody'],
    [
      { committee: 'council', a: [''], b: ['b', '  '], c: [] },
      ['committee not-an-option', 'a.0 empty', 'b.1 empty', 'c unknown-key'],
      'several faults at once',
    ],
    [{ committee: 'working-group', a: 'a', b: [1] }, ['a wrong-type', 'b.0 wrong-type'], 'no list and no name'],
    [{}, ['committee missing', 'a missing', 'b missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => mayMergeGroups(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, and its witnesses show what they say', () => {
    expect(findTableFaults(mayMergeGroups.table)).toEqual([])
    expect(witnessFaults(mayMergeGroups.table)).toEqual([])
    for (const inputs of combinations({ committee: systemGroups, members: ['same', 'different'] })) {
      expect(codesOfFittingRows(mayMergeGroups.table, inputs)).toEqual([[`${inputs.members}-members`]])
    }
  })

  test('compares sets: neither the order within a group nor that of the groups matters', () => {
    fc.assert(
      fc.property(anyFacts, ({ committee, a, b }) => {
        const { value } = mayMergeGroups({ committee, a, b })
        expect(value).toBe([...a].sort().join() === [...b].sort().join())
        expect(mayMergeGroups({ committee, a: [...b].reverse(), b: [...a].reverse() }).value).toBe(value)
      }),
    )
  })

  testLawOfEveryRule(
    mayMergeGroups,
    { id: 'governance.may-merge', exportName: 'mayMergeGroups', clauses: ['5.2.1', '5.3.2'], readings: [] },
    anyFacts,
  )
})
