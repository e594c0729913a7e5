import { describe, expect, test } from 'vitest'
import { type OpenQuestions, openQuestions } from '../../src/analysis'
import { type Dossier, auditDossier } from '../../src/dossier'
import { isMajorSystem } from '../../src/law/c02-definitions'
import { scopeApplies } from '../../src/law/c03-scope'
import {
  checkCouncil,
  checkSteeringGroup,
  checkWorkingGroup,
  committeeStanding,
  councilChair,
  presences,
  seatFollowsPost,
  secondment,
  systemOrigins,
  workingGroupChair,
} from '../../src/law/c05-governance'
import { checkSupportRoster } from '../../src/law/c06-support'
import { courseAttendance, digitalCourse, trainingFollowUp, trainingResults } from '../../src/law/c07-training'
import { gradeConsequences } from '../../src/law/c09-appraisal'
import { TODAY, bureauWith, officeWith } from './office'

/** The facts of 2.1 under the members of a dossier that they come from. */
const memberOf: Readonly<Record<string, 'developer' | 'userBodies' | 'approvedOn'>> = {
  developer: 'developer',
  userBodies: 'userBodies',
  approved: 'approvedOn',
}
const facts = { developer: ['doit', 'other'], userBodies: [1, 12], approved: [true, false] }

describe('2.1 貳、一 what is missing of a table rule is what its open questions ask', () => {
  const combinations = [undefined, ...facts.developer].flatMap((developer) =>
    [undefined, ...facts.userBodies].flatMap((userBodies) =>
      [undefined, ...facts.approved].map((approved) => ({ developer, userBodies, approved })),
    ),
  )

  test.each(combinations)('$developer, $userBodies, $approved', ({ developer, userBodies, approved }) => {
    const given = {
      ...(developer !== undefined && { developer }),
      ...(userBodies !== undefined && { userBodies }),
      ...(approved !== undefined && { approved }),
    }
    const open = openQuestions(isMajorSystem, given as never)
    const dossier = officeWith({
      system: {
        developer,
        userBodies,
        approvedOn: approved === undefined ? undefined : approved ? '2025-01-06' : null,
      } as never,
    })
    const scope = auditDossier(dossier, { asOf: TODAY }).obligations.find(({ id }) => id === '3/scope')!
    const asked = open.status === 'open' ? open.questions.map(({ fact }) => `system.${memberOf[fact]!}`).sort() : []
    expect([scope.status === 'undetermined', scope.missing]).toEqual([open.status === 'open', asked])
  })
})

/**
 * What is known of the facts of a rule, the dossier that knows as much, and where it would have what the rule may ask
 * for.
 */
type Ways = readonly (readonly [known: object, dossier: Dossier])[]

interface Comparison {
  readonly rule: unknown
  readonly id: string
  /** Of a check. */
  readonly finding?: string
  /** What the status of the obligation tells of an outcome; all of it where nothing is said. */
  readonly tells?: (outcome: unknown) => unknown
  readonly paths: Readonly<Record<string, string>>
  readonly ways: Ways
}

/** Something known, and the same unknown. */
function orUnknown<T>(...values: readonly T[]): readonly (T | undefined)[] {
  return [undefined, ...values]
}

const operations = { phase: 'operations' as const, from: '2026-05-01', to: null }
const council = bureauWith().council!
const groupOf = (change: Dossier['workingGroup']) => officeWith({ workingGroup: change! })
const run = {
  id: '一',
  person: '甲',
  course: 'administrator' as const,
  startsOn: '2026-06-01',
  totalHours: 10,
  leaves: [],
  absences: [],
  result: null,
}
const people = [{ id: '甲', roles: ['administrator' as const] }]
const seconded = [{ id: '甲', secondedOn: '2026-05-01', returnedOn: null }]

const comparisons: Readonly<Record<string, readonly Comparison[]>> = {
  '3 參': [
    {
      rule: scopeApplies,
      id: '3/scope',
      paths: { exclusion: 'body.exclusion', kind: 'body.kind' },
      ways: [
        ['大安區公所', 'district-office'],
        ['某公司', 'not-listed'],
      ].flatMap(([name, kind]) =>
        orUnknown('none', 'approved-by-mayor').map(
          (exclusion) =>
            [
              { kind, exclusion },
              officeWith({
                body: {
                  name: name!,
                  ...(kind === 'not-listed' && { kind }),
                  exclusion:
                    exclusion === 'none'
                      ? null
                      : exclusion === undefined
                        ? undefined
                        : { proposedOn: TODAY, approvedOn: TODAY },
                },
              }),
            ] as const,
        ),
      ),
    },
  ],
  '5.1.3 伍、一、(三)': [
    {
      rule: seatFollowsPost,
      id: '5.1.3/seat-post/agency-representative/代',
      paths: { leftPostOn: 'council.seats.代.leftPostOn' },
      ways: orUnknown('2026-06-01', '2026-07-01', null).map(
        (leftPostOn) =>
          [
            { leftPostOn, asOf: TODAY },
            bureauWith({
              council: { seats: council.seats!.map((seat) => (seat.id === '代' ? { ...seat, leftPostOn } : seat)) },
            }),
          ] as const,
      ),
    },
  ],
  '5.1.5 伍、一、(五)': [
    {
      rule: councilChair,
      id: '5.1.5/council-meeting/2026-06-01',
      paths: {
        convener: 'council.meetings.2026-06-01.attendance',
        deputyConvener: 'council.meetings.2026-06-01.attendance',
      },
      ways: [
        [
          {},
          bureauWith({
            council: { meetings: [{ date: '2026-06-01', kind: 'regular', held: true, chair: 'convener' }] },
          }),
        ],
        [
          { convener: 'present', deputyConvener: 'absent' },
          bureauWith({
            council: {
              meetings: [
                {
                  date: '2026-06-01',
                  kind: 'regular',
                  held: true,
                  chair: 'convener',
                  attendance: [{ seat: '召', attendance: 'in-person' }],
                },
              ],
            },
          }),
        ],
      ],
    },
  ],
  '5.1.2 伍、一、(二)': [
    {
      rule: checkCouncil,
      id: '5.1.2/council-composition/convener-pair',
      finding: 'convener-pair',
      paths: { convener: 'council.seats.召.post', deputyConvener: 'council.seats.副.post' },
      ways: orUnknown('city-executive', 'doit-commissioner', 'other').flatMap((convener) =>
        orUnknown('doit-commissioner', 'doit-deputy-commissioner', 'other').map(
          (deputyConvener) =>
            [
              {
                convener,
                deputyConvener,
                standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
                agencyRepresentatives: [{ from: 'district-office', firstTierHead: true }],
                asOf: TODAY,
              },
              bureauWith({
                council: {
                  seats: council.seats!.map((seat) =>
                    seat.id === '召'
                      ? { ...seat, post: convener }
                      : seat.id === '副'
                        ? { ...seat, post: deputyConvener }
                        : seat,
                  ) as never,
                },
              }),
            ] as const,
        ),
      ),
    },
  ],
  '5.2.2 伍、二、(二)': ['convener-agency', 'convener-grade', 'deputy-agency', 'deputy-post', 'members-none'].map(
    (finding) => ({
      rule: checkSteeringGroup,
      id: `5.2.2/steering-composition/${finding}`,
      finding,
      paths: {
        convener: 'steeringGroup.convener',
        deputyConvener: 'steeringGroup.deputyConvener',
        members: 'steeringGroup.members',
      },
      ways: orUnknown({ agency: 'other', senior: true } as const).flatMap((convener) =>
        orUnknown({ agency: 'doit', post: 'other' } as const).flatMap((deputyConvener) =>
          orUnknown(0, 1).map(
            (members) =>
              [
                { convener, deputyConvener, members, asOf: TODAY },
                bureauWith({ steeringGroup: { convener, deputyConvener, members } }),
              ] as const,
          ),
        ),
      ),
    }),
  ),
  '5.3.3 伍、三、(三)': ['convener-rank', 'administrator-missing', 'seed-missing', 'needs-two-people'].map(
    (finding) => ({
      rule: checkWorkingGroup,
      id: `5.3.3/working-group-composition/${finding}`,
      finding,
      paths: { convenerFirstTierHead: 'workingGroup.convener', members: 'workingGroup.members' },
      ways: orUnknown(true, false).flatMap((firstTierHead) =>
        orUnknown([], [{ id: '甲', roles: ['administrator' as const] }]).map(
          (members) =>
            [
              { convenerFirstTierHead: firstTierHead, members },
              groupOf({ convener: firstTierHead === undefined ? undefined : { firstTierHead }, members }),
            ] as const,
        ),
      ),
    }),
  ),
  '5.2.3 伍、二、(三)': [
    {
      rule: secondment,
      id: '5.2.3/secondment/2026-05-01/operations',
      paths: { origin: 'system.origin' },
      ways: orUnknown(...systemOrigins).map(
        (origin) =>
          [
            { phase: 'operations', origin },
            officeWith({ body: { secondments: seconded }, system: { origin, phases: [operations] } }),
          ] as const,
      ),
    },
  ],
  '5.3.6 伍、三、(六)': [
    {
      rule: workingGroupChair,
      id: '5.3.6/working-group-meeting/2026-06-10',
      paths: { convener: 'workingGroup.meetings.2026-06-10.convener' },
      ways: orUnknown(...presences).map(
        (convener) =>
          [
            { convener },
            groupOf({ meetings: [{ date: '2026-06-10', convener, chair: 'convener', minutesSentOn: null }] }),
          ] as const,
      ),
    },
  ],
  '5.3.8 伍、三、(六)': [
    {
      rule: committeeStanding,
      id: '5.3.8/working-group-retirement',
      paths: { retiredOn: 'system.retiredOn' },
      ways: orUnknown(null).map(
        (retiredOn) =>
          [{ committee: 'working-group', asOf: TODAY, retiredOn }, officeWith({ system: { retiredOn } })] as const,
      ),
    },
  ],
  '6.1.2 陸、一、(二) · 6.2.2 陸、二、(二)': [
    '6.1.2/roster/administrator/administrators-too-few',
    '6.2.2/roster/seed/seeds-too-few',
    '6.2.2/roster/seed/seeds-too-many',
  ].map((id) => ({
    rule: checkSupportRoster,
    id,
    finding: id.split('/').at(-1)!,
    paths: { posts: 'body.posts', administrators: 'support.administrators', seeds: 'support.seeds' },
    ways: orUnknown(1, 40, 400).flatMap((posts) =>
      orUnknown(0, 2, 3).flatMap((administrators) =>
        orUnknown(0, 2, 3).map((seeds) => {
          const staff = (count: number | undefined) =>
            count === undefined
              ? undefined
              : ['甲', '乙', '丙'].slice(0, count).map((name) => ({ id: name, selectedOn: '2026-05-04', leftOn: null }))
          return [
            { posts, administrators, seeds },
            officeWith({ body: { posts }, support: { administrators: staff(administrators), seeds: staff(seeds) } }),
          ] as const
        }),
      ),
    ),
  })),
  '7.1.3 柒、一、(三)': [
    {
      tells: (outcome) => outcome === 'within-limits',
      rule: courseAttendance,
      id: '7.1.3/attendance/2026-06-01/administrator/甲/一',
      paths: {
        totalHours: 'training.runs.一.totalHours',
        leaveHours: 'training.runs.一.leaves',
        unexcusedHours: 'training.runs.一.absences',
      },
      ways: orUnknown(10, 100).flatMap((totalHours) =>
        orUnknown(0, 1, 2).flatMap((leaveHours) =>
          orUnknown(0, 0.5).map((unexcusedHours) => {
            const leaves =
              leaveHours === undefined
                ? undefined
                : leaveHours === 0
                  ? []
                  : [{ on: '2026-06-02', hours: leaveHours, urgent: true, filedOn: '2026-06-01' }]
            const absences =
              unexcusedHours === undefined
                ? undefined
                : unexcusedHours === 0
                  ? []
                  : [{ on: '2026-06-03', hours: unexcusedHours }]
            return [
              { course: 'administrator', totalHours, leaveHours, unexcusedHours },
              officeWith({ training: { people, runs: [{ ...run, totalHours, leaves, absences }] } }),
            ] as const
          }),
        ),
      ),
    },
  ],
  '7.1.4 柒、一、(四)': [
    {
      rule: trainingFollowUp,
      id: '7.1.4/follow-up/administrator/甲',
      paths: { results: 'training.runs.一.result' },
      ways: orUnknown(...trainingResults).map(
        (outcome) =>
          [
            { course: 'administrator', results: outcome === undefined ? undefined : [outcome] },
            officeWith({
              training: {
                people,
                runs: [{ ...run, result: outcome === undefined ? undefined : { on: TODAY, outcome } }],
              },
            }),
          ] as const,
      ),
    },
  ],
  '7.4.2 柒、四、(二)': (['administrator', 'general-user'] as const).map((role) => ({
    rule: digitalCourse,
    id: '7.4.2/digital-course/甲',
    paths: { limit: 'training.digitalCourse.limit', completedOn: 'training.digitalCourse.completions' },
    ways: orUnknown('2026-06-15', '2026-07-15').flatMap((limit) =>
      orUnknown(null, '2026-06-16').map(
        (completedOn) =>
          [
            { roles: [role], limit, completedOn, asOf: TODAY },
            officeWith({
              training: {
                people: [{ id: '甲', roles: [role] }],
                digitalCourse: {
                  limit,
                  completions:
                    completedOn === undefined
                      ? undefined
                      : completedOn === null
                        ? []
                        : [{ person: '甲', on: completedOn }],
                },
              },
            }),
          ] as const,
      ),
    ),
  })),
  '9.5.6 玖、五、(六)': [
    {
      rule: gradeConsequences,
      id: '9.5.6/it-appraisal/2025-01-01',
      paths: { alreadyItAppraised: 'appraisal.inItAppraisal' },
      ways: orUnknown(true, false).map(
        (alreadyItAppraised) =>
          [
            { grade: 'E', assessedYear: 2025, alreadyItAppraised },
            officeWith({
              system: { phases: [{ ...operations, from: '2025-01-01' }] },
              appraisal: {
                inItAppraisal: alreadyItAppraised,
                periods: [
                  { phase: 'operations', from: '2025-01-01', to: '2025-12-31', total: 50, joinedItAppraisalOn: null },
                ],
              },
            }),
          ] as const,
      ),
    },
  ],
}

describe.each(Object.entries(comparisons))(
  '%s what is missing is what the open questions of the rule ask',
  (_, ofClause) => {
    test.each(
      ofClause.flatMap(({ ways, ...comparison }) =>
        ways.map(([known, dossier]) => ({ ...comparison, known, dossier })),
      ),
    )('$id $known', ({ rule, id, finding, tells = (outcome) => outcome, paths, known, dossier }) => {
      const asked = openQuestions(rule as never, known) as
        OpenQuestions<unknown> | readonly (OpenQuestions<unknown> & { readonly code: string })[]
      const open = 'status' in asked ? asked : asked.find(({ code }) => code === finding)!
      const isOpen = open.status === 'open' && new Set(open.possible.map(tells)).size > 1
      const expected = isOpen ? [...new Set(open.questions.map(({ fact }) => paths[fact] ?? fact))].sort() : []
      const { obligations } = auditDossier(dossier, { asOf: TODAY })
      const obligation = obligations.find((one) => one.id === id) ?? expect.fail(`no obligation ${id}`)
      expect([obligation.status === 'undetermined', obligation.missing]).toEqual([isOpen, expected])
    })
  },
)
