import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { appraisalDuty, type AppraisalDuty } from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

describe('9.1 玖、一 appraisal duty', () => {
  test.each<[boolean, AppraisalDuty, string, string]>([
    [true, 'must-be-appraised', 'included-in-rollout', '應配合接受'],
    [false, 'not-appraised', 'not-in-rollout', 'not included'],
  ])('in the rollout %j: %s, %s: %s', (inRollout, value, code) => {
    expect(appraisalDuty({ inRollout }).value).toBe(value)
    expect(appraisalDuty({ inRollout }).basis).toEqual([{ clause: '9.1', code, data: { inRollout } }])
  })

  test.each<[unknown, string[], string]>([
    [{ inRollout: 'yes' }, ['inRollout wrong-type'], 'a text'],
    [{ rollout: true }, ['rollout unknown-key', 'inRollout missing'], 'several faults at once'],
    [[], [' wrong-type'], 'a list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => appraisalDuty(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(appraisalDuty.table)).toEqual([])
    for (const inRollout of [true, false])
      expect(codesOfFittingRows(appraisalDuty.table, { inRollout })).toEqual([[expect.any(String)]])
  })

  testLawOfEveryRule(
    appraisalDuty,
    { id: 'appraisal.duty', exportName: 'appraisalDuty', clauses: ['9.1'], readings: [] },
    fc.record({ inRollout: fc.boolean() }),
  )
})
