import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { phases } from '../../../src/law/c04-phases'
import { secondment, systemOrigins, type Secondment, type SecondmentFacts } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations } from '../small-tables'

describe('5.2.3 伍、二、(三) secondment', () => {
  test.each<[SecondmentFacts['origin'], SecondmentFacts['phase'], Secondment, string, string]>([
    ['specific-bodies', 'planning', 'second-staff', 'until-launched', 'the first of the three phases'],
    ['specific-bodies', 'development', 'second-staff', 'until-launched', 'the second'],
    ['specific-bodies', 'launch', 'second-staff', 'until-launched', 'the third'],
    ['specific-bodies', 'operations', 'return-staff', 'in-operations', 'staff go back'],
    ['city-wide', 'planning', 'none', 'not-for-specific-bodies', 'nobody in particular asked for it'],
    ['city-wide', 'development', 'none', 'not-for-specific-bodies', 'nor later'],
    ['city-wide', 'launch', 'none', 'not-for-specific-bodies', 'nor in launch'],
    ['city-wide', 'operations', 'none', 'not-for-specific-bodies', 'nobody goes back'],
  ])('%s, %s: %s, %s: %s', (origin, phase, value, code) => {
    const decision = secondment({ origin, phase })
    expect(decision.value).toBe(value)
    expect(decision.basis).toEqual([{ clause: '5.2.3', code, data: { origin, phase } }])
  })

  test.each<[unknown, string[], string]>([
    [
      { origin: 'city', phase: 'pilot', by: 1 },
      ['origin not-an-option', 'phase not-an-option', 'by unknown-key'],
      'several faults at once',
    ],
    [{ origin: 'city-wide' }, ['phase missing'], 'no phase'],
    [undefined, [' missing'], 'no facts'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => secondment(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(secondment.table)).toEqual([])
    for (const facts of combinations({ origin: systemOrigins, phase: phases }))
      expect(codesOfFittingRows(secondment.table, facts)).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    secondment,
    { id: 'governance.secondment', exportName: 'secondment', clauses: ['5.2.3'], readings: [] },
    fc.record({ origin: fc.constantFrom(...systemOrigins), phase: fc.constantFrom(...phases) }),
  )
})
