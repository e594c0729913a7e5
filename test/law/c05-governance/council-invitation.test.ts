import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  councilInvitation,
  councilInvitees,
  type CouncilInvitation,
  type CouncilInvitee,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const engaged: CouncilInvitation = { as: 'attends-or-advises', modality: 'may' }

describe('5.1.4 伍、一、(四) who is invited to the council', () => {
  test.each<[CouncilInvitee, CouncilInvitation, string, string]>([
    ['designated-representative', { as: 'attends', modality: 'must' }, 'designated', '邀請指定機關代表出席'],
    ['listed-body', { as: 'sits-in', modality: 'may' }, 'body-may-sit-in', '得邀請本府一、二級機關…列席'],
    ['business-field-representative', engaged, 'outsider-may-be-engaged', '並得聘請業務領域代表'],
    ['association-or-group', engaged, 'outsider-may-be-engaged', '公（協）會、社會團體代表'],
    ['scholar-or-expert', engaged, 'outsider-may-be-engaged', '學者專家出席…或提供專業諮詢意見'],
  ])('%s: %j, %s, %s', (invitee, value, code) => {
    const decision = councilInvitation({ invitee })
    expect(decision.value).toEqual(value)
    expect(decision.basis).toEqual([expect.objectContaining({ clause: '5.1.4', code, data: { invitee } })])
    expect(decision.basis[0]!.assumption).toBe(code === 'designated' ? 'designated-are-invited' : undefined)
  })

  test.each<[unknown, string[], string]>([
    [{ invitee: 'representative' }, ['invitee not-an-option'], 'nobody whom the clause names'],
    [{ invitee: null, as: 'attends' }, ['invitee not-an-option', 'as unknown-key'], 'several faults at once'],
    [{}, ['invitee missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => councilInvitation(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once, and only who is designated must be invited', () => {
    expect(findTableFaults(councilInvitation.table)).toEqual([])
    for (const invitee of councilInvitees)
      expect(codesOfFittingRows(councilInvitation.table, { invitee })).toEqual([[expect.any(String)]])
    expect(councilInvitees.filter((invitee) => councilInvitation({ invitee }).value.modality === 'must')).toEqual([
      'designated-representative',
    ])
  })

  testLawOfEveryRule(
    councilInvitation,
    { id: 'governance.invitation', exportName: 'councilInvitation', clauses: ['5.1.4'], readings: [] },
    fc.record({ invitee: fc.constantFrom(...councilInvitees) }),
  )
})
