import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  checkTechnicalTeam,
  leaderAppointers,
  leaderPosts,
  technicalTeamCodes,
  type TechnicalTeamLeader,
} from '../../../src/law/c06-support'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { testDerivations } from '../derivations'

const engineer: TechnicalTeamLeader = { appointedBy: 'vendor', post: 'senior-engineer' }
const manager: TechnicalTeamLeader = { appointedBy: 'vendor', post: 'manager' }
const junior: TechnicalTeamLeader = { appointedBy: 'vendor', post: 'other' }
const official: TechnicalTeamLeader = { appointedBy: 'other', post: 'manager' }
const stranger: TechnicalTeamLeader = { appointedBy: 'other', post: 'other' }
const leader = fc.record({ appointedBy: fc.constantFrom(...leaderAppointers), post: fc.constantFrom(...leaderPosts) })
const facts = fc.record({ vendorCommissioned: fc.boolean(), leaders: fc.array(leader, { maxLength: 4 }) })

describe('6.4.2 陸、四、(二) technical team', () => {
  test.each<[TechnicalTeamLeader[], string[], string]>([
    [[engineer], [], 'a senior engineer of the vendor'],
    [[manager], [], 'a manager of the vendor'],
    [[], ['leader-count leaders'], '其中一人為組長: nobody leads'],
    [[engineer, manager], ['leader-count leaders'], 'two leaders, either of them fit'],
    [[official], ['leader-appointment leaders.0.appointedBy'], 'not appointed by the vendor'],
    [[junior], ['leader-post leaders.0.post'], 'neither senior engineer nor manager'],
    [
      [stranger],
      ['leader-appointment leaders.0.appointedBy', 'leader-post leaders.0.post'],
      'neither appointed by the vendor nor of a fit post',
    ],
    [
      [stranger, engineer, stranger],
      [
        'leader-count leaders',
        'leader-appointment leaders.0.appointedBy',
        'leader-appointment leaders.2.appointedBy',
        'leader-post leaders.0.post',
        'leader-post leaders.2.post',
      ],
      'by code, then in the order given',
    ],
  ])('%j: %j: %s', (leaders, findings) => {
    const { value } = checkTechnicalTeam({ vendorCommissioned: true, leaders })
    expect(value.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(findings)
    expect(value.compliant).toBe(findings.length === 0)
    expect(value.findings.every(({ clause }) => clause === '6.4.2')).toBe(true)
  })

  test.each<[TechnicalTeamLeader[], string[], string]>([
    [[official], [], 'nobody but the bureau could appoint'],
    [[engineer], [], 'a vendor all the same'],
    [[stranger], ['leader-post leaders.0.post'], 'the post is asked for all the same'],
    [[], ['leader-count leaders'], 'and so is a leader'],
    [[official, manager], ['leader-count leaders'], 'one leader'],
  ])('without a vendor, %j: %j: %s', (leaders, findings) => {
    const { value } = checkTechnicalTeam({ vendorCommissioned: false, leaders })
    expect(value.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(findings)
  })

  test.each<[TechnicalTeamLeader[], object, string]>([
    [[], { expected: 1, actual: 0, repair: { action: 'add', what: 'leader', count: 1 } }, 'one is missing'],
    [
      [engineer, manager, engineer],
      { expected: 1, actual: 3, repair: { action: 'remove', what: 'leader', count: 2 } },
      'two too many',
    ],
    [
      [official],
      { expected: 'vendor', actual: 'other', repair: { action: 'replace', what: 'leader', count: 1 } },
      'another appointment',
    ],
    [
      [junior],
      {
        expected: ['senior-engineer', 'manager'],
        actual: 'other',
        repair: { action: 'replace', what: 'leader', count: 1 },
      },
      'another post',
    ],
  ])('%j: %j: %s', (leaders, advice) => {
    expect(checkTechnicalTeam({ vendorCommissioned: true, leaders }).value.findings[0]).toMatchObject(advice)
  })

  test('the basis has a step for the count and one for each leader and code', () => {
    expect(checkTechnicalTeam({ vendorCommissioned: true, leaders: [junior] }).basis).toEqual([
      { clause: '6.4.2', code: 'one-leader', data: { leaders: 1 } },
      { clause: '6.4.2', code: 'vendor-appointed', data: { vendorCommissioned: true, appointedBy: 'vendor' } },
      { clause: '6.4.2', code: 'leader-post', data: { post: 'other' } },
    ])
    expect(checkTechnicalTeam({ vendorCommissioned: true, leaders: [] }).basis).toEqual([
      { clause: '6.4.2', code: 'leader-count', data: { leaders: 0 } },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ vendorCommissioned: true, leaders: engineer }, ['leaders wrong-type'], 'a leader who is in no list'],
    [
      { vendorCommissioned: 'yes', leaders: [{ appointedBy: 'city', post: 'engineer', name: 'x' }, null] },
      [
        'vendorCommissioned wrong-type',
        'leaders.0.appointedBy not-an-option',
        'leaders.0.post not-an-option',
        'leaders.0.name unknown-key',
        'leaders.1 wrong-type',
      ],
      'several faults at once',
    ],
    [{}, ['vendorCommissioned missing', 'leaders missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => checkTechnicalTeam(given as never)).sort()).toEqual([...faults].sort())
  })

  test('there is one small table a code, in order, each of which decides everything once', () => {
    expect(checkTechnicalTeam.table.map(({ code }) => code)).toEqual([...technicalTeamCodes])
    for (const { table } of checkTechnicalTeam.table) expect(findTableFaults(table)).toEqual([])
    const [count, ...ofLeaders] = checkTechnicalTeam.table
    for (const leaderCount of [0, 1, 2])
      expect(codesOfFittingRows(count!.table, { leaderCount })).toEqual([[expect.any(String)]])
    for (const appointedBy of leaderAppointers)
      for (const post of leaderPosts)
        for (const vendorCommissioned of [true, false])
          for (const { table } of ofLeaders)
            expect(codesOfFittingRows(table, { vendorCommissioned, appointedBy, post })).toEqual([[expect.any(String)]])
  })

  test('complies exactly with one leader of a fit post, whom the vendor appointed if there is one; the order of leaders means nothing to the codes', () => {
    fc.assert(
      fc.property(facts, ({ vendorCommissioned, leaders }) => {
        const { compliant, findings } = checkTechnicalTeam({ vendorCommissioned, leaders }).value
        expect(compliant).toBe(
          leaders.length === 1 &&
            (leaders[0]!.appointedBy === 'vendor' || !vendorCommissioned) &&
            leaders[0]!.post !== 'other',
        )
        const reversed = checkTechnicalTeam({ vendorCommissioned, leaders: [...leaders].reverse() }).value.findings
        expect(reversed.map(({ code }) => code)).toEqual(findings.map(({ code }) => code))
      }),
    )
  })

  testDerivations(checkTechnicalTeam.table[0]!.table, facts)
  testLawOfEveryRule(
    checkTechnicalTeam,
    { id: 'support.technical-team', exportName: 'checkTechnicalTeam', clauses: ['6.4.2'], readings: [] },
    facts,
  )
})
