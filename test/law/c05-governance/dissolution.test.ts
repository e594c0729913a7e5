import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  committeeStanding,
  systemGroups,
  type DissolutionFacts,
  type SystemGroup,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { someDays } from './arbitrary-days'
import { combinations, witnessFaults } from '../small-tables'

const anyFacts: fc.Arbitrary<DissolutionFacts> = fc.record({
  committee: fc.constantFrom(...systemGroups),
  retiredOn: fc.option(someDays, { nil: null }),
  asOf: someDays,
})

describe('5.2.5 伍、二、(五) · 5.3.8 伍、三、(六) dissolution', () => {
  test.each<[SystemGroup, string | null, string, string, string, string]>([
    ['steering-group', null, '2026-01-01', 'standing', '5.2.5', 'nothing is retired'],
    ['steering-group', '2026-06-30', '2026-06-29', 'standing', '5.2.5', 'the day before retirement'],
    ['steering-group', '2026-06-30', '2026-06-30', 'standing', '5.2.5', 'the day of retirement itself'],
    ['steering-group', '2026-06-30', '2026-07-01', 'dissolved', '5.2.5', 'the day after'],
    ['working-group', null, '2026-01-01', 'standing', '5.3.8', 'nothing is retired'],
    ['working-group', '2026-06-30', '2026-06-30', 'standing', '5.3.8', 'the day of retirement itself'],
    ['working-group', '2026-06-30', '2026-07-01', 'dissolved', '5.3.8', 'the day after'],
    ['working-group', '2100-12-31', '2026-07-01', 'standing', '5.3.8', 'retirement is known long before'],
  ])('%s, retired on %s, asked on %s: %s under %s, %s', (committee, retiredOn, asOf, value, clause) => {
    const decision = committeeStanding({ committee, retiredOn, asOf })
    expect(decision.value).toBe(value)
    expect(decision.basis).toEqual([{ clause, code: value, data: { committee, retiredOn, asOf } }])
  })

  test.each<[unknown, string[], string]>([
    [
      { committee: 'council', retiredOn: null, asOf: '2026-01-01' },
      ['committee not-an-option'],
      'the council serves no single system',
    ],
    [
      { committee: 'x', retiredOn: '2026-2-3', asOf: 5, on: 1 },
      ['committee not-an-option', 'retiredOn not-a-date', 'asOf not-a-date', 'on unknown-key'],
      'several faults at once',
    ],
    [{ committee: 'working-group', asOf: '2026-01-01' }, ['retiredOn missing'], 'null is not left out'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => committeeStanding(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, and its witnesses show what they say', () => {
    expect(findTableFaults(committeeStanding.table)).toEqual([])
    expect(witnessFaults(committeeStanding.table)).toEqual([])
    for (const inputs of combinations({ committee: systemGroups, retirement: ['not-passed', 'passed'] })) {
      expect(codesOfFittingRows(committeeStanding.table, inputs)).toEqual([
        [inputs.retirement === 'passed' ? 'dissolved' : 'standing'],
      ])
    }
  })

  test('what is dissolved never stands again, and later retirement never dissolves sooner', () => {
    fc.assert(
      fc.property(anyFacts, someDays, (facts, later) => {
        const { value } = committeeStanding(facts)
        if (value === 'dissolved' && later >= facts.asOf)
          expect(committeeStanding({ ...facts, asOf: later }).value).toBe('dissolved')
        if (value === 'standing' && facts.retiredOn !== null && later >= facts.retiredOn)
          expect(committeeStanding({ ...facts, retiredOn: later }).value).toBe('standing')
      }),
    )
  })

  testLawOfEveryRule(
    committeeStanding,
    { id: 'governance.dissolution', exportName: 'committeeStanding', clauses: ['5.2.5', '5.3.8'], readings: [] },
    anyFacts,
  )
})
