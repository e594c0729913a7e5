import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  councilProxy,
  councilSeatKinds,
  type CouncilProxy,
  type CouncilSeatKind,
} from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations } from '../small-tables'

describe('5.1.6 伍、一、(六) council proxies', () => {
  test.each<[CouncilSeatKind, boolean, CouncilProxy, string, string]>([
    ['convener', true, 'not-allowed', 'must-attend-in-person', '應親自出席'],
    ['convener', false, 'not-allowed', 'must-attend-in-person', '應親自出席'],
    ['deputy-convener', true, 'not-allowed', 'must-attend-in-person', '應親自出席'],
    ['deputy-convener', false, 'not-allowed', 'must-attend-in-person', '應親自出席'],
    ['standing-representative', true, 'allowed', 'supervisor-of-the-body', '主管層級人員'],
    ['standing-representative', false, 'not-allowed', 'no-supervisor-of-the-body', 'not one of supervisor rank'],
    ['agency-representative', true, 'allowed', 'supervisor-of-the-body', '主管層級人員'],
    ['agency-representative', false, 'not-allowed', 'no-supervisor-of-the-body', 'not one of supervisor rank'],
  ])('%s, supervisor %j: %s, %s: %s', (seat, proxyIsSupervisor, value, code) => {
    const decision = councilProxy({ seat, proxyIsSupervisor })
    expect(decision.value).toBe(value)
    expect(decision.basis).toEqual([{ clause: '5.1.6', code, data: { seat, proxyIsSupervisor } }])
  })

  test.each<[unknown, string[], string]>([
    [
      { seat: 'representative', proxyIsSupervisor: 1, of: 'x' },
      ['seat not-an-option', 'proxyIsSupervisor wrong-type', 'of unknown-key'],
      'several faults at once',
    ],
    [{ seat: 'convener' }, ['proxyIsSupervisor missing'], 'asked of every seat'],
    [{}, ['seat missing', 'proxyIsSupervisor missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => councilProxy(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(councilProxy.table)).toEqual([])
    for (const facts of combinations({ seat: councilSeatKinds, proxyIsSupervisor: [true, false] }))
      expect(codesOfFittingRows(councilProxy.table, facts)).toEqual([[expect.any(String)]])
  })

  test.each<[boolean, CouncilSeatKind[]]>([
    [true, ['standing-representative', 'agency-representative']],
    [false, []],
  ])('a supervisor, %j, may stand in for %j', (proxyIsSupervisor, seats) => {
    expect(councilSeatKinds.filter((seat) => councilProxy({ seat, proxyIsSupervisor }).value === 'allowed')).toEqual(
      seats,
    )
  })

  testLawOfEveryRule(
    councilProxy,
    { id: 'governance.council-proxy', exportName: 'councilProxy', clauses: ['5.1.6'], readings: [] },
    fc.record({ seat: fc.constantFrom(...councilSeatKinds), proxyIsSupervisor: fc.boolean() }),
  )
})
