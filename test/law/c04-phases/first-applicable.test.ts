import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { firstApplicablePhase, phases, reachedPhases } from '../../../src/law/c04-phases'
import type { FirstApplicablePhase, ReachedPhase } from '../../../src/law/c04-phases'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../c02-definitions/fitting-rows'
import { testLawOfEveryRule } from '../c02-definitions/law-of-every-rule'

describe('4.2 肆、二 systems already under way', () => {
  test.each<[ReachedPhase, FirstApplicablePhase, FirstApplicablePhase['modality'], string, string]>([
    ['none', { phase: 'planning', modality: 'must' }, 'must', 'not-yet-begun', 'not begun: everything applies'],
    ['planning', { phase: 'development', modality: 'may' }, 'must', 'next-phase', '得下一階段: development'],
    ['development', { phase: 'launch', modality: 'may' }, 'must', 'next-phase', '得下一階段: launch'],
    ['launch', { phase: 'operations', modality: 'may' }, 'must', 'next-phase', '得下一階段: operations'],
    [
      'operations',
      { phase: null, modality: 'undetermined' },
      'undetermined',
      'no-next-phase',
      'there is no next phase, and the text names operations nowhere',
    ],
  ])('reached %s: %j, under must %s, %s: %s', (reached, value, underMust, code) => {
    const matters = value.modality !== underMust
    const decision = firstApplicablePhase({ reached })
    expect(decision.value).toEqual(value)
    expect(decision.basis).toEqual([{ clause: '4.2', code, data: { reached } }])
    expect(decision.readings).toEqual(matters ? [{ id: 'transitional-systems', choice: 'may' }] : [])
    const must = firstApplicablePhase({ reached }, { readings: { 'transitional-systems': 'must' } })
    expect(must.value).toEqual({ phase: value.phase, modality: underMust })
    expect(must.basis.map((step) => step.code)).toEqual([code])
    expect(must.readings).toEqual(matters ? [{ id: 'transitional-systems', choice: 'must' }] : [])
  })

  test.each<[unknown, string[], string]>([
    [{ reached: 'finished' }, ['reached not-an-option'], 'no phase'],
    [{ reached: null }, ['reached not-an-option'], 'none is a word'],
    [{ phase: 'planning' }, ['phase unknown-key', 'reached missing'], 'several faults at once'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => firstApplicablePhase(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under either reading', () => {
    expect(findTableFaults(firstApplicablePhase.table)).toEqual([])
    for (const reached of reachedPhases)
      expect(codesOfFittingRows(firstApplicablePhase.table, { reached })).toEqual([
        [expect.any(String)],
        [expect.any(String)],
      ])
  })

  test('what a system can have reached is nothing or one of the four phases', () => {
    expect(phases).toEqual(['planning', 'development', 'launch', 'operations'])
    expect(reachedPhases).toEqual(['none', ...phases])
  })

  testLawOfEveryRule(
    firstApplicablePhase,
    {
      id: 'phases.first-applicable',
      exportName: 'firstApplicablePhase',
      clauses: ['4.2'],
      readings: ['transitional-systems'],
    },
    fc.record({ reached: fc.constantFrom(...reachedPhases) }),
  )
})
