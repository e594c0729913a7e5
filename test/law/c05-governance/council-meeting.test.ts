import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { councilChair, presences, type CouncilChair, type Presence } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations } from '../small-tables'

describe('5.1.5 伍、一、(五) council chair', () => {
  test.each<[Presence, Presence, CouncilChair, string, string]>([
    ['present', 'present', 'convener', 'convener-chairs', 'the convener comes first'],
    ['present', 'absent', 'convener', 'convener-chairs', 'whether or not the deputy is there'],
    ['absent', 'present', 'deputy-convener', 'deputy-acts', 'the deputy acts for the convener'],
    ['absent', 'absent', 'postpone', 'nobody-may-chair', '擇期: nobody else may chair'],
  ])('convener %s, deputy %s: %s, %s: %s', (convener, deputyConvener, value, code) => {
    const decision = councilChair({ convener, deputyConvener })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([['5.1.5', code]])
  })

  test.each<[unknown, string[], string]>([
    [
      { convener: true, deputyConvener: 'ill', third: 'present' },
      ['convener not-an-option', 'deputyConvener not-an-option', 'third unknown-key'],
      'several faults at once',
    ],
    [{ convener: 'present' }, ['deputyConvener missing'], 'the deputy is always told'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => councilChair(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(councilChair.table)).toEqual([])
    for (const facts of combinations({ convener: presences, deputyConvener: presences }))
      expect(codesOfFittingRows(councilChair.table, facts)).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    councilChair,
    { id: 'governance.council-chair', exportName: 'councilChair', clauses: ['5.1.5'], readings: [] },
    fc.record({ convener: fc.constantFrom(...presences), deputyConvener: fc.constantFrom(...presences) }),
  )
})
