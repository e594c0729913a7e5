import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  replaceableRoles,
  replacementRequest,
  unsuitabilities,
  type ReplaceableRole,
  type ReplacementRequest,
  type Unsuitability,
} from '../../../src/law/c06-support'
import { dueDate } from '../../../src/law/deadlines'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const mayRequest: ReplacementRequest = { bureau: 'may-request', bodyMustReplaceWithin: 10 }
const noGround: ReplacementRequest = { bureau: 'no-ground', bodyMustReplaceWithin: null }

describe('6.1.4 陸、一、(四) · 6.2.4 二、(四) asking for a replacement', () => {
  test.each<[ReplaceableRole, Unsuitability, ReplacementRequest, string, string, string]>([
    ['administrator', 'found', mayRequest, '6.1.4', 'unsuitable', '經資訊局發現'],
    ['administrator', 'assessed', mayRequest, '6.1.4', 'unsuitable', '或評估有不適任之情事'],
    ['administrator', 'none', noGround, '6.1.4', 'no-ground', 'neither found nor assessed'],
    ['seed', 'found', mayRequest, '6.2.4', 'unsuitable', '經資訊局發現'],
    ['seed', 'assessed', mayRequest, '6.2.4', 'unsuitable', '或評估有不適任之情事'],
    ['seed', 'none', noGround, '6.2.4', 'no-ground', 'neither found nor assessed'],
  ])('%s, %s: %j, %s %s, %s', (role, unsuitability, value, clause, code) => {
    const decision = replacementRequest({ role, unsuitability })
    expect(decision.value).toEqual(value)
    expect(decision.basis).toEqual([{ clause, code, data: { role, unsuitability } }])
  })

  test.each(replaceableRoles)(
    'the workdays that a body has for a replacement of %s are those of the deadline',
    (role) => {
      const { limit } = dueDate({ duty: `${role}-replacement`, from: '2026-03-02' }).value
      expect(replacementRequest({ role, unsuitability: 'found' }).value.bodyMustReplaceWithin).toBe(limit.count)
    },
  )

  test.each<[unknown, string[], string]>([
    [{ role: 'convener', unsuitability: 'found' }, ['role not-an-option'], 'nobody whose replacement is asked for'],
    [
      { role: 'seed', unsuitability: true, on: '2026-03-02' },
      ['unsuitability not-an-option', 'on unknown-key'],
      'several faults at once',
    ],
    [{}, ['role missing', 'unsuitability missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => replacementRequest(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(replacementRequest.table)).toEqual([])
    for (const role of replaceableRoles)
      for (const unsuitability of unsuitabilities)
        expect(codesOfFittingRows(replacementRequest.table, { role, unsuitability })).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    replacementRequest,
    {
      id: 'support.replacement-request',
      exportName: 'replacementRequest',
      clauses: ['6.1.4', '6.2.4'],
      readings: [],
    },
    fc.record({ role: fc.constantFrom(...replaceableRoles), unsuitability: fc.constantFrom(...unsuitabilities) }),
  )
})
