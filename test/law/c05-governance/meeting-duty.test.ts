import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { phases } from '../../../src/law/c04-phases'
import {
  committees,
  meetingDuty,
  meetingIntervals,
  meetingModalities,
  type MeetingDuty,
  type MeetingDutyFacts,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations } from '../small-tables'

describe('5.1.4 伍、一、(四) · 5.2.4 伍、二、(四) · 5.3.5 伍、三、(五) the duty to meet', () => {
  test.each<
    [
      MeetingDutyFacts['committee'],
      MeetingDutyFacts['phase'],
      MeetingDuty['modality'],
      MeetingDuty['per'],
      boolean,
      string,
      string,
      string,
    ]
  >([
    ['council', 'planning', 'in-principle', 'two-months', false, '5.1.4', 'every-two-months', '為原則'],
    ['council', 'development', 'in-principle', 'two-months', false, '5.1.4', 'every-two-months', 'no phase is named'],
    ['council', 'launch', 'in-principle', 'two-months', false, '5.1.4', 'every-two-months', 'no phase is named'],
    ['council', 'operations', 'in-principle', 'two-months', false, '5.1.4', 'every-two-months', 'no phase is named'],
    ['steering-group', 'planning', 'must', 'month', true, '5.2.4', 'every-month', 'the first of three phases'],
    ['steering-group', 'development', 'must', 'month', true, '5.2.4', 'every-month', 'the second'],
    ['steering-group', 'launch', 'must', 'month', true, '5.2.4', 'every-month', 'the third'],
    ['steering-group', 'operations', 'must', 'quarter', true, '5.2.4', 'every-quarter', '均得 joins either'],
    ['working-group', 'planning', 'none', null, false, '5.3.5', 'no-meetings-yet', 'the clause begins with launch'],
    ['working-group', 'development', 'none', null, false, '5.3.5', 'no-meetings-yet', 'the clause begins with launch'],
    ['working-group', 'launch', 'must', 'month', false, '5.3.5', 'every-month', 'nothing is said of joining'],
    ['working-group', 'operations', 'as-needed', null, false, '5.3.5', 'as-needed', '得視需要'],
  ])(
    '%s in %s: %s, per %s, may join %j, %s %s: %s',
    (committee, phase, modality, per, mayJoinProjectMeeting, clause, code) => {
      const decision = meetingDuty({ committee, phase })
      expect(decision.value).toEqual({ modality, per, mayJoinProjectMeeting })
      expect(decision.basis).toEqual([{ clause, code, data: { committee, phase } }])
      expect(decision.readings).toEqual([])
    },
  )

  test.each<[unknown, string[], string]>([
    [
      { committee: 'team', phase: '', per: 'month' },
      ['committee not-an-option', 'phase missing', 'per unknown-key'],
      'several faults at once',
    ],
    [{ phase: 'launch' }, ['committee missing'], 'no committee'],
    ['council', [' wrong-type'], 'a text'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => meetingDuty(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, and only what it must or should do is due by time', () => {
    expect(findTableFaults(meetingDuty.table)).toEqual([])
    for (const facts of combinations({ committee: committees, phase: phases })) {
      expect(codesOfFittingRows(meetingDuty.table, facts)).toEqual([[expect.any(String)]])
      const { modality, per } = meetingDuty(facts).value
      expect(meetingModalities).toContain(modality)
      expect([null, ...meetingIntervals]).toContain(per)
      expect(per !== null).toBe(modality === 'must' || modality === 'in-principle')
    }
  })

  testLawOfEveryRule(
    meetingDuty,
    { id: 'governance.meeting-duty', exportName: 'meetingDuty', clauses: ['5.1.4', '5.2.4', '5.3.5'], readings: [] },
    fc.record({ committee: fc.constantFrom(...committees), phase: fc.constantFrom(...phases) }),
  )
})
