import { describe, expect, expectTypeOf, test } from 'vitest'
import * as root from '../../src/index'
import type { Duty, Grade, ReadingId, RuleId } from '../../src/index'
import * as guards from '../../src/law/guards'

/** The lists of codes that facts take, and of ids, by what one of them is called. */
const lists: Readonly<Record<string, readonly string[]>> = {
  RuleId: root.ruleIds,
  ClauseId: root.clauseIds,
  AssumptionId: root.assumptionIds,
  ReadingId: Object.keys(root.readingChoices),
  Duty: root.deadlineDuties,
  DesignatedDuty: root.designatedDuties,
  BodyKind: root.bodyKinds,
  Developer: root.developers,
  Exclusion: root.exclusions,
  Phase: root.phases,
  ReachedPhase: root.reachedPhases,
  Committee: root.committees,
  Presence: root.presences,
  CouncilPost: root.councilPosts,
  CouncilSeatKind: root.councilSeatKinds,
  CouncilInvitee: root.councilInvitees,
  MeetingKind: root.meetingKinds,
  AttendanceKind: root.attendanceKinds,
  SystemOrigin: root.systemOrigins,
  SystemGroup: root.systemGroups,
  SteeringAgency: root.steeringAgencies,
  DeputyPost: root.deputyPosts,
  WorkingGroupRole: root.workingGroupRoles,
  QuestionHolder: root.questionHolders,
  QuestionTopic: root.questionTopics,
  ReplaceableRole: root.replaceableRoles,
  Unsuitability: root.unsuitabilities,
  LeaderAppointer: root.leaderAppointers,
  LeaderPost: root.leaderPosts,
  Course: root.courses,
  DeliveredCourse: root.deliveredCourses,
  TraineeRole: root.traineeRoles,
  TrainingResult: root.trainingResults,
  InstructedEvent: root.instructedEvents,
  AwardKind: root.awardKinds,
  CompetitionRole: root.competitionRoles,
  AppraisedPhase: root.appraisedPhases,
  AppraisalRole: root.appraisalRoles,
  Grade: root.grades,
}

test('there is a guard for each list, and no other', () => {
  expect(Object.keys(guards).sort()).toEqual(
    Object.keys(lists)
      .map((name) => `is${name}`)
      .sort(),
  )
})

describe.each(Object.entries(lists))('is%s', (name, codes) => {
  const isCode = (guards as Readonly<Record<string, (value: unknown) => boolean>>)[`is${name}`]!

  test('is true of every code of its list', () => {
    expect(codes.filter(isCode)).toEqual(codes)
  })

  test('is false of everything else', () => {
    const others = Object.values(lists)
      .flat()
      .filter((code) => !codes.includes(code))
    expect([...others, '', ' ', 'toString', '__proto__', 0, null, undefined, [codes[0]], {}].filter(isCode)).toEqual([])
  })
})

test('narrows what comes from outside to the type of the code', () => {
  const given: unknown = 'seed-change'
  if (guards.isDuty(given)) expectTypeOf(given).toEqualTypeOf<Duty>()
  if (guards.isGrade(given)) expectTypeOf(given).toEqualTypeOf<Grade>()
  if (guards.isRuleId(given)) expectTypeOf(given).toEqualTypeOf<RuleId>()
  if (guards.isReadingId(given)) expectTypeOf(given).toEqualTypeOf<ReadingId>()
  expect(guards.isDuty(given)).toBe(true)
})
