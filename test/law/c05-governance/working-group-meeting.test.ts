import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { presences, workingGroupChair, type Presence, type WorkingGroupChair } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

describe('5.3.6 伍、三、(六) working group chair', () => {
  test.each<[Presence, WorkingGroupChair, string, string]>([
    ['present', 'convener', 'convener-chairs', 'the convener chairs'],
    ['absent', 'elected-by-attendees', 'attendees-elect', 'a working group has no deputy'],
  ])('convener %s: %s, %s: %s', (convener, value, code) => {
    const decision = workingGroupChair({ convener })
    expect(decision.value).toBe(value)
    expect(decision.basis).toEqual([{ clause: '5.3.6', code, data: { convener } }])
  })

  test.each<[unknown, string[], string]>([
    [
      { convener: 'late', deputyConvener: 'present' },
      ['convener not-an-option', 'deputyConvener unknown-key'],
      'several faults at once',
    ],
    [{ convener: null }, ['convener not-an-option'], 'null is no presence'],
    [{}, ['convener missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => workingGroupChair(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(workingGroupChair.table)).toEqual([])
    expect(presences.map((convener) => codesOfFittingRows(workingGroupChair.table, { convener }))).toEqual([
      [['convener-chairs']],
      [['attendees-elect']],
    ])
  })

  testLawOfEveryRule(
    workingGroupChair,
    { id: 'governance.working-group-chair', exportName: 'workingGroupChair', clauses: ['5.3.6'], readings: [] },
    fc.record({ convener: fc.constantFrom(...presences) }),
  )
})
