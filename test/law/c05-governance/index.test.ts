import { describe, expect, expectTypeOf, test } from 'vitest'
import * as governance from '../../../src/law/c05-governance'
import type { Committee, CouncilSeat, MeetingCadence, SeatFollowsPost } from '../../../src/law/c05-governance'
import { clauseIds } from '../../../src/law/clause-id'
import { ruleIds } from '../../../src/law/rule-id'
import { lawCases } from '../../cases/read-cases'
import { answerOf, rulesAmong, statedBy } from '../law-cases'

const rules = rulesAmong(governance)

describe('the rules of 伍、行政協調及管理', () => {
  test('every rule on governance is there, under the name that it gives itself', () => {
    expect(Object.keys(rules).sort()).toEqual(ruleIds.filter((id) => id.startsWith('governance.')).sort())
    for (const [name, exported] of Object.entries(governance)) {
      if (typeof exported === 'function') expect(exported.exportName).toBe(name)
    }
  })

  test.each(
    lawCases
      .filter(({ rule }) => rule.startsWith('governance.'))
      .map((lawCase) => [lawCase.place, lawCase.rule, lawCase] as const),
  )('%s: %s', (_place, id, lawCase) => {
    expect(answerOf(rules[id]!, lawCase)).toEqual(statedBy(lawCase))
  })

  test('the clauses of this chapter that can be asked are carried out here', () => {
    const carriedOut = new Set(
      Object.values(governance).flatMap((exported) => (typeof exported === 'function' ? exported.clauses : [])),
    )
    // 5.3.4 and 5.3.7 are limits in workdays; the others left out are headings.
    expect(clauseIds.filter((id) => id.startsWith('5') && !carriedOut.has(id))).toEqual([
      '5',
      '5.1',
      '5.2',
      '5.3',
      '5.3.4',
      '5.3.7',
    ])
  })

  test('what the law names is listed for all to see', () => {
    expect(governance).toMatchObject({
      committees: ['council', 'steering-group', 'working-group'],
      systemGroups: ['steering-group', 'working-group'],
      presences: ['present', 'absent'],
      councilPosts: [
        'city-executive',
        'doit-commissioner',
        'doit-deputy-commissioner',
        'doit-section-chief',
        'doit-center-director',
        'other',
      ],
      councilSeatKinds: ['convener', 'deputy-convener', 'standing-representative', 'agency-representative'],
      meetingKinds: ['regular', 'extraordinary'],
      attendanceKinds: ['in-person', 'proxy', 'absent'],
      meetingModalities: ['must', 'in-principle', 'as-needed', 'none'],
      meetingIntervals: ['two-months', 'month', 'quarter'],
      cadenceStatuses: ['missed', 'advisory', 'pending', 'met'],
      meetingPeriodStatuses: ['met', 'missed', 'pending', 'partial', 'advisory'],
      steeringAgencies: ['doit', 'other'],
      deputyPosts: ['section-chief', 'center-director', 'other'],
      systemOrigins: ['specific-bodies', 'city-wide'],
      workingGroupRoles: ['administrator', 'seed', 'other'],
      councilFaults: [
        'convener-pair',
        'standing-count',
        'standing-post',
        'representative-source',
        'representative-rank',
        'representative-none',
      ],
      steeringGroupFaults: ['convener-agency', 'convener-grade', 'deputy-agency', 'deputy-post', 'members-none'],
      workingGroupFaults: [
        'convener-rank',
        'administrator-missing',
        'seed-missing',
        'appointed-missing',
        'needs-two-people',
      ],
    })
  })

  test('facts and values are typed', () => {
    expectTypeOf(governance.checkMeetingCadence).returns.toHaveProperty('value').toEqualTypeOf<MeetingCadence>()
    expectTypeOf(governance.councilSeat).returns.toHaveProperty('value').toEqualTypeOf<CouncilSeat>()
    expectTypeOf(governance.seatFollowsPost).returns.toHaveProperty('value').toEqualTypeOf<SeatFollowsPost>()
    expectTypeOf<Committee>().toEqualTypeOf<'council' | 'steering-group' | 'working-group'>()
    const ofAnother = governance.checkCouncil.table.some(
      ({ code }) =>
        // @ts-expect-error -- no such finding
        code === 'seed-missing',
    )
    expect(ofAnother).toBe(false)
    expect(() =>
      governance.mayMergeGroups({
        // @ts-expect-error -- a steering group may be merged, a council not
        committee: 'council',
        a: ['a'],
        b: ['a'],
      }),
    ).toThrow('committee')
    const withoutAsOf = { committee: 'working-group', retiredOn: null } as const
    expect(() =>
      governance.committeeStanding(
        // @ts-expect-error -- asOf is always a fact
        withoutAsOf,
      ),
    ).toThrow('asOf')
  })
})
