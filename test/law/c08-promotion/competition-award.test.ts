import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  competitionAward,
  competitionRoles,
  defaultCompetitionTable,
  type CompetitionRole,
} from '../../../src/law/c08-promotion'
import type { Award } from '../../../src/law/c09-appraisal'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { taken } from '../taken'

describe('8.3 捌、三 competition award', () => {
  test.each<[CompetitionRole, Award, string]>([
    ['handler', { kind: 'merit', min: 1, max: 1 }, '對承辦人給予計功 1 次'],
    ['direct-supervisor', { kind: 'commendation', min: 2, max: 2 }, '直屬主管給予嘉獎 2 次'],
    ['other-contributor', { kind: 'commendation', min: 1, max: 1 }, '其他有功人員給予嘉獎 1 次'],
  ])('%s: %j: %s', (role, award) => {
    const decision = competitionAward({ role })
    expect(decision.value).toEqual(award)
    expect(decision.basis).toEqual([
      { clause: '8.3', code: 'award', data: { role, award } },
      { clause: '8.3', code: 'body-certificate' },
    ])
    expect(defaultCompetitionTable[role]).toEqual(award)
  })

  test.each<[CompetitionRole, Award, string[], string]>([
    [
      'handler',
      { kind: 'merit', min: 1, max: 2 },
      ['own-table', 'award', 'authority-chooses', 'body-certificate'],
      'a range',
    ],
    ['direct-supervisor', null, ['own-table', 'no-award', 'body-certificate'], 'none'],
    [
      'other-contributor',
      { kind: 'commendation', min: 1, max: 1 },
      ['own-table', 'award', 'body-certificate'],
      'as the law has it',
    ],
  ])('%s of an own table: %j, %j: %s', (role, award, codes) => {
    const own = {
      handler: { kind: 'merit', min: 1, max: 2 },
      'direct-supervisor': null,
      'other-contributor': { kind: 'commendation', min: 1, max: 1 },
    } as const
    const decision = competitionAward({ role }, { tables: { competition: own } })
    expect(decision.value).toEqual(award)
    expect(decision.basis.map(({ code }) => code)).toEqual(codes)
    expectFrozenPlainData(decision)
    expect(Object.isFrozen(own.handler)).toBe(false)
  })

  test("a table of grades does not bear on it, and its own table stays the law's", () => {
    expect(competitionAward({ role: 'handler' }, { tables: {} })).toEqual(competitionAward({ role: 'handler' }))
    competitionAward({ role: 'handler' }, { tables: { competition: { ...defaultCompetitionTable, handler: null } } })
    expect(competitionAward.table.match({ role: 'handler' }, taken())).toMatchObject({
      outcome: { kind: 'merit', min: 1, max: 1 },
    })
    expectFrozenPlainData(defaultCompetitionTable)
  })

  test.each<[unknown, string[], string]>([
    [{ role: 'seed' }, ['role not-an-option'], 'no role in a competition'],
    [{ role: null, grade: 'A' }, ['role not-an-option', 'grade unknown-key'], 'several faults at once'],
    [{}, ['role missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => competitionAward(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(competitionAward.table)).toEqual([])
    for (const role of competitionRoles)
      expect(codesOfFittingRows(competitionAward.table, { role })).toEqual([['award']])
  })

  testLawOfEveryRule(
    competitionAward,
    { id: 'promotion.competition-award', exportName: 'competitionAward', clauses: ['8.3'], readings: [] },
    fc.record({ role: fc.constantFrom(...competitionRoles) }),
  )
})
