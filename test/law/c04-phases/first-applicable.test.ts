import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  firstApplicablePhase,
  phases,
  reachedPhases,
  type FirstApplicablePhase,
  type ReachedPhase,
} from '../../../src/law/c04-phases'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const transitional = 'transitional-systems'
const inOperations = 'systems-in-operations'

describe('4.2 肆、二 systems already under way', () => {
  test.each<[ReachedPhase, FirstApplicablePhase, FirstApplicablePhase['modality'], string, string[], string]>([
    ['none', { phase: 'planning', modality: 'must' }, 'must', 'not-yet-begun', [], 'not begun: everything applies'],
    [
      'planning',
      { phase: 'development', modality: 'may' },
      'must',
      'next-phase',
      [transitional],
      '得下一階段: development',
    ],
    ['development', { phase: 'launch', modality: 'may' }, 'must', 'next-phase', [transitional], '得下一階段: launch'],
    [
      'launch',
      { phase: 'operations', modality: 'may' },
      'must',
      'next-phase',
      [transitional],
      '得下一階段: operations',
    ],
    [
      'operations',
      { phase: 'operations', modality: 'may' },
      'must',
      'launch-completed',
      [transitional, inOperations],
      'the launch is completed, and operations follow it',
    ],
  ])('reached %s: %j, under must %s, %s, readings %j: %s', (reached, value, underMust, code, listed) => {
    const decision = firstApplicablePhase({ reached })
    expect(decision.value).toEqual(value)
    expect(decision.basis).toEqual([{ clause: '4.2', code, data: { reached } }])
    expect(decision.readings.map(({ id }) => id)).toEqual(listed)
    const must = firstApplicablePhase({ reached }, { readings: { 'transitional-systems': 'must' } })
    expect(must.value).toEqual({ phase: value.phase, modality: underMust })
    expect(must.basis.map((step) => step.code)).toEqual([code])
    expect(must.readings.map(({ id }) => id)).toEqual(listed)
  })

  test.each<[ReachedPhase, 'may' | 'must', FirstApplicablePhase, string[], string]>([
    ['operations', 'may', { phase: null, modality: 'undetermined' }, [inOperations], 'no phase is left to come'],
    ['operations', 'must', { phase: null, modality: 'undetermined' }, [inOperations], 'whatever 得 means'],
    [
      'launch',
      'may',
      { phase: 'operations', modality: 'may' },
      [transitional],
      'a launch has a next phase all the same',
    ],
    ['none', 'may', { phase: 'planning', modality: 'must' }, [], 'nothing had begun'],
  ])('reached %s, %s, undetermined in operations: %j, readings %j, %s', (reached, choice, value, listed) => {
    const readings = { [transitional]: choice, [inOperations]: 'undetermined' } as const
    const decision = firstApplicablePhase({ reached }, { readings })
    expect(decision.value).toEqual(value)
    expect(decision.readings.map(({ id }) => id)).toEqual(listed)
  })

  test.each<[unknown, string[], string]>([
    [{ reached: 'finished' }, ['reached not-an-option'], 'no phase'],
    [{ reached: null }, ['reached not-an-option'], 'none is a word'],
    [{ phase: 'planning' }, ['phase unknown-key', 'reached missing'], 'several faults at once'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => firstApplicablePhase(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, however the two readings are taken', () => {
    expect(findTableFaults(firstApplicablePhase.table)).toEqual([])
    for (const reached of reachedPhases)
      expect(codesOfFittingRows(firstApplicablePhase.table, { reached })).toEqual(
        [1, 2, 3, 4].map(() => [expect.any(String)]),
      )
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
      readings: [transitional, inOperations],
    },
    fc.record({ reached: fc.constantFrom(...reachedPhases) }),
  )
})
