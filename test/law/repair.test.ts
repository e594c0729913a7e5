import { describe, expect, test } from 'vitest'
import { checkCouncil, checkSteeringGroup, checkWorkingGroup } from '../../src/law/c05-governance'
import { checkSupportRoster, checkTechnicalTeam } from '../../src/law/c06-support'
import type { Check } from '../../src/law/check'
import { repairActions, repairObjects } from '../../src/law/repair'
import type { Decision } from '../../src/law/rule'

const asOf = '2026-06-30'
const council = { standingRepresentatives: [], agencyRepresentatives: [], asOf } as const

/** What each check finds of which nothing is as it should be. */
const wanting: readonly Decision<Check>[] = [
  checkCouncil({ ...council, convener: 'other', deputyConvener: 'other' }),
  checkSteeringGroup({
    convener: { agency: 'other', senior: false },
    deputyConvener: { agency: 'other', post: 'other' },
    members: 0,
    asOf,
  }),
  checkWorkingGroup({ convenerFirstTierHead: false, members: [] }),
  checkWorkingGroup(
    { convenerFirstTierHead: true, members: [{ id: '甲', roles: ['administrator', 'seed'] }] },
    { readings: { 'dual-role': 'two-people' } },
  ),
  checkSupportRoster({ posts: 60, administrators: 0, seeds: 0 }),
  checkTechnicalTeam({ vendorCommissioned: true, leaders: [] }),
]

describe('repairs', () => {
  test('are of five kinds', () => {
    expect(repairActions).toEqual(['add', 'remove', 'replace', 'meet', 'file'])
  })

  test('are of all those things that the checks find wanting, and of no other', () => {
    const given = wanting.flatMap(({ value }) => value.findings.map(({ repair }) => repair?.what))
    expect(new Set(given)).toEqual(new Set(repairObjects))
  })

  test('of what no check finds wanting are no part of a check', () => {
    const findings = wanting[4]!.value.findings
    const renamed = {
      compliant: false,
      findings: findings.map((finding) => ({ ...finding, repair: { ...finding.repair, what: 'administrators' } })),
    }
    expect(
      [{ compliant: false, findings }, renamed].map((value) => checkSupportRoster.value.safeParse(value).success),
    ).toEqual([true, false])
  })
})
