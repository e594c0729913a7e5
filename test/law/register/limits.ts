import { InvalidInputError } from '../../../src/kernel/errors'
import * as law from '../../../src/index'
import type { ClauseId, RuleId } from '../../../src/index'

/** One side of a boundary: the question, and what the rule answers. */
export type Side = readonly [
  title: string,
  ask: () => { readonly rule: RuleId; readonly value: unknown },
  expected: unknown,
]

/** Words of a clause that carry a figure, a limit or a comparison, carried out on both sides of the boundary. */
export interface Limit {
  readonly clause: ClauseId
  readonly words: string
  readonly sides: readonly Side[]
}

/** Stands for the answer where the facts cannot even be put so. */
export const REFUSED = 'refused'

/** The value of a side; {@link REFUSED} where the facts have no such form. */
export function answerTo([, ask]: Side): unknown {
  try {
    return ask().value
  } catch (error) {
    if (error instanceof InvalidInputError) return REFUSED
    throw error
  }
}

const limit = (clause: ClauseId, words: string, ...sides: readonly Side[]): Limit => ({ clause, words, sides })
const asOf = '2026-12-31'
const finding = (code: string): object => ({ findings: [{ code }] })
const none = { findings: [] }

/** In a March without holidays, from Monday the 2nd: on the last day, and the day after. */
function workdays(clause: ClauseId, words: string, duty: law.Duty, last: string, after: string): Limit {
  const done = (doneOn: string) => () => law.timeliness({ duty, from: '2026-03-02', doneOn, asOf })
  return limit(
    clause,
    words,
    ['on the last day', done(last), { status: 'on-time', due: last }],
    ['the day after', done(after), { status: 'late' }],
  )
}

function firstDay(clause: ClauseId, words: string, duty: law.Duty): Limit {
  const from = (date: string) => () => law.dueDate({ duty, from: date })
  return limit(
    clause,
    words,
    ['from a Friday: Monday', from('2026-03-06'), { dayOne: '2026-03-09' }],
    ['from a Sunday: Monday', from('2026-03-08'), { dayOne: '2026-03-09' }],
    ['from a Monday: Tuesday', from('2026-03-09'), { dayOne: '2026-03-10' }],
  )
}

/** Within a date that the bureau sets, a Tuesday, or before going live on the day after it. */
function designated(
  clause: ClauseId,
  words: string,
  duty: law.DesignatedDuty,
  dates: { readonly limit: string } | { readonly goLiveOn: string },
): Limit {
  const facts = { duty, limit: null, goLiveOn: null, ...dates }
  const done = (doneOn: string) => () => law.designatedLimit({ ...facts, doneOn, asOf })
  return limit(
    clause,
    words,
    ['on the last day', done('2026-03-10'), { status: 'on-time', last: '2026-03-10' }],
    ['the day after', done('2026-03-11'), { status: 'late' }],
  )
}

function meetings(
  clause: ClauseId,
  words: string,
  committee: law.Committee,
  phase: law.Phase,
  to: string,
  after: string,
): Limit {
  const ask = (held: readonly string[], day: string) => () =>
    law.checkMeetingCadence({ committee, phases: [{ phase, from: '2026-01-01', to }], meetings: [...held], asOf: day })
  return limit(
    clause,
    words,
    ['one meeting', ask(['2026-01-15'], asOf), { status: 'met' }],
    ['none, on the last day', ask([], to), { status: 'pending' }],
    ['none, the day after', ask([], after), { status: 'missed' }],
  )
}

function graded(
  clause: ClauseId,
  words: string,
  ...scores: readonly (readonly [score: number, grade: law.Grade, rounded: law.Grade])[]
): Limit {
  return limit(
    clause,
    words,
    ...scores.flatMap(([score, grade, rounded]): Side[] => [
      [`${score}`, () => law.gradeScore({ score }), grade],
      [
        `${score} rounded`,
        () => law.gradeScore({ score }, { readings: { 'score-decimals': 'round-half-up' } }),
        rounded,
      ],
    ]),
  )
}

const granted = (kind: 'merit' | 'commendation', min: number, max = min): object => ({ kind, min, max })

function awarded(
  clause: ClauseId,
  words: string,
  grade: law.Grade,
  ...roles: readonly (readonly [role: law.AppraisalRole, expected: object])[]
): Limit {
  return limit(
    clause,
    words,
    ...roles.map(([role, expected]): Side => [role, () => law.gradeAward({ grade, role }), expected]),
  )
}

function competition(
  words: string,
  ...roles: readonly (readonly [role: law.CompetitionRole, expected: object])[]
): Limit {
  return limit(
    '8.3',
    words,
    ...roles.map(([role, expected]): Side => [role, () => law.competitionAward({ role }), expected]),
  )
}

function courseLimits(clause: '7.1.3' | '7.2.3' | '7.3.3', course: law.Course, percent: 20 | 10): Limit[] {
  const attend = (totalHours: number, leaveHours: number, unexcusedHours: number) => () =>
    law.courseAttendance({ course, totalHours, leaveHours, unexcusedHours })
  const filed = (filedOn: string, urgent: boolean) => () =>
    law.leaveFiling({ course, leaveOn: '2026-03-02', filedOn, urgent, asOf })
  return [
    limit(
      clause,
      `${percent}%以上`,
      ['just under', attend(50, percent / 2 - 0.5, 0), { status: 'continues' }],
      ['exactly', attend(50, percent / 2, 0), { status: 'expelled' }],
      ['exactly, of a broken total', attend(percent === 20 ? 2.5 : 5, 0.5, 0), { status: 'expelled' }],
    ),
    limit(
      clause,
      '或有曠課情事',
      ['none', attend(50, 0, 0), { status: 'continues' }],
      ['half an hour', attend(50, 0, 0.5), { status: 'expelled' }],
    ),
    limit(
      clause,
      '以事先辦理為原則',
      ['on the day itself', filed('2026-03-02', false), 'filed-in-advance'],
      ['the day after', filed('2026-03-03', false), 'unexcused-absence'],
    ),
    limit(
      clause,
      '7 個工作天內',
      ['on the last day', filed('2026-03-11', true), 'filed-in-time'],
      ['the day after', filed('2026-03-12', true), 'unexcused-absence'],
    ),
  ]
}

function followUps(clause: '7.1.4' | '7.2.4', course: law.Course): Limit[] {
  const after =
    (...results: law.TrainingResult[]) =>
    () =>
      law.trainingFollowUp({ course, results })
  return [
    limit(
      clause,
      '連續三次',
      ['two', after('failed', 'failed'), { fitnessReview: 'not-triggered' }],
      ['three', after('failed', 'failed', 'failed'), { fitnessReview: 'may-start' }],
      ['three, not in a row', after('failed', 'failed', 'passed', 'failed'), { fitnessReview: 'not-triggered' }],
    ),
    limit(
      clause,
      '兩次以上',
      ['one', after('expelled'), { fitnessReview: 'not-triggered' }],
      ['two', after('expelled', 'expelled'), { fitnessReview: 'may-start' }],
      ['three', after('expelled', 'expelled', 'expelled'), { fitnessReview: 'may-start' }],
    ),
  ]
}

const council = (change: Partial<law.CouncilFacts>) => () =>
  law.checkCouncil({
    convener: 'doit-commissioner',
    deputyConvener: 'doit-deputy-commissioner',
    standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
    agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
    asOf: '2020-01-01',
    ...change,
  })
const steering = (change: Partial<law.SteeringGroupFacts>) => () =>
  law.checkSteeringGroup({
    convener: { agency: 'doit', senior: true },
    deputyConvener: { agency: 'doit', post: 'section-chief' },
    members: 1,
    asOf: '2020-01-01',
    ...change,
  })
const working = (change: Partial<law.WorkingGroupFacts>) => () =>
  law.checkWorkingGroup({
    convenerFirstTierHead: true,
    members: [
      { id: 'a', roles: ['administrator'] },
      { id: 'b', roles: ['seed'] },
    ],
    ...change,
  })
const roster =
  (administrators: number, seeds: number, posts = 60) =>
  () =>
    law.checkSupportRoster({ posts, administrators, seeds })
const route = (from: law.QuestionHolder) => () => law.routeQuestion({ from, topic: 'technical', resolved: false })
const seat = (misses: number) => () =>
  law.councilSeat({
    seat: 'agency-representative',
    meetings: Array.from({ length: misses }, (_, place) => ({
      date: `2026-0${place + 1}-05`,
      kind: 'regular',
      held: true,
      invited: true,
      attendance: 'absent',
    })),
  })
const dissolved = (clause: ClauseId, committee: law.SystemGroup): Limit =>
  limit(
    clause,
    '下線退場後解散',
    [
      'on the day of retirement',
      () => law.committeeStanding({ committee, retiredOn: '2026-06-30', asOf: '2026-06-30' }),
      'standing',
    ],
    [
      'the day after',
      () => law.committeeStanding({ committee, retiredOn: '2026-06-30', asOf: '2026-07-01' }),
      'dissolved',
    ],
  )
const merging = (clause: ClauseId, words: string, committee: law.SystemGroup): Limit =>
  limit(
    clause,
    words,
    ['the same members', () => law.mayMergeGroups({ committee, a: ['甲', '乙'], b: ['乙', '甲'] }), true],
    ['one more', () => law.mayMergeGroups({ committee, a: ['甲', '乙'], b: ['甲', '乙', '丙'] }), false],
  )
const phases =
  (...given: readonly string[]) =>
  () =>
    law.checkPhases({
      phases: given.map((phase, place) => ({
        phase: phase as law.Phase,
        from: `202${place}-01-01`,
        to: `202${place}-12-31`,
      })),
    })
const ranked = (list: 'best' | 'worst', scores: readonly number[]) => () => {
  const {
    rule,
    value: { groups },
  } = law.rankBodies({ results: scores.map((score) => ({ body: String(score), score })) })
  return { rule, value: groups[0]?.[list].map(({ score }) => score) }
}
const scheduled = (phase: law.AppraisedPhase) => () => {
  const {
    rule,
    value: { periods },
  } = law.appraisalSchedule({ phase, from: '2024-07-01', to: '2025-06-30' })
  return { rule, value: periods.length }
}
const twoConveners = [
  { agency: 'doit', senior: true },
  { agency: 'doit', senior: true },
] as never

/** Every limit of the law that a rule carries out. */
export const limits: readonly Limit[] = [
  limit(
    '2.1',
    '跨機關資訊系統',
    ['two bodies', () => law.isMajorSystem({ developer: 'doit', userBodies: 2, approved: true }), true],
    ['one body', () => law.isMajorSystem({ developer: 'doit', userBodies: 1, approved: true }), false],
  ),
  limit(
    '4.1',
    '四個階段',
    ['all four', phases('planning', 'development', 'launch', 'operations'), none],
    ['a fifth', phases('planning', 'development', 'launch', 'operations', 'retirement'), REFUSED],
  ),
  limit(
    '4.2',
    '得下一階段開始適用',
    [
      'from planning',
      () => law.firstApplicablePhase({ reached: 'planning' }),
      { phase: 'development', modality: 'may' },
    ],
    ['from launch', () => law.firstApplicablePhase({ reached: 'launch' }), { phase: 'operations', modality: 'may' }],
  ),

  limit(
    '5.1.2',
    '召集人及副召集人各一人',
    ['one of each', council({}), none],
    ['two conveners', council({ convener: ['doit-commissioner', 'doit-commissioner'] as never }), REFUSED],
    ['two deputies', council({ deputyConvener: ['doit-commissioner', 'doit-commissioner'] as never }), REFUSED],
  ),
  limit(
    '5.1.2.2',
    '常任代表兩人',
    ['one', council({ standingRepresentatives: ['doit-section-chief'] }), finding('standing-count')],
    ['two', council({}), none],
    [
      'three',
      council({ standingRepresentatives: ['doit-section-chief', 'doit-section-chief', 'doit-section-chief'] }),
      finding('standing-count'),
    ],
  ),
  limit(
    '5.1.2.2',
    '機關代表若干人',
    ['none', council({ agencyRepresentatives: [] }), finding('representative-none')],
    ['one', council({}), none],
  ),
  limit(
    '5.1.2.2',
    '一級單位以上主管',
    ['the head', council({}), none],
    [
      'below',
      council({ agencyRepresentatives: [{ from: 'first-level', firstTierHead: false }] }),
      finding('representative-rank'),
    ],
  ),
  limit(
    '5.1.3',
    '應隨其本職進退',
    ['the day before', () => law.seatFollowsPost({ leftPostOn: '2026-05-01', asOf: '2026-04-30' }), { seat: 'held' }],
    ['that day', () => law.seatFollowsPost({ leftPostOn: '2026-05-01', asOf: '2026-05-01' }), { seat: 'ended' }],
  ),
  limit(
    '5.1.4',
    '每兩個月召開一次會議為原則',
    ...(['rolling-two-months', 'calendar-two-months'] as const).flatMap((choice): Side[] => [
      [
        `${choice}: none, on the last day`,
        () =>
          law.checkMeetingCadence(
            {
              committee: 'council',
              phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-12-31' }],
              meetings: [],
              asOf: '2026-02-28',
            },
            { readings: { 'council-cadence': choice } },
          ),
        { status: 'pending' },
      ],
      [
        `${choice}: none, the day after`,
        () =>
          law.checkMeetingCadence(
            {
              committee: 'council',
              phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-12-31' }],
              meetings: [],
              asOf: '2026-03-01',
            },
            { readings: { 'council-cadence': choice } },
          ),
        { status: 'advisory' },
      ],
      [
        `${choice}: one`,
        () =>
          law.checkMeetingCadence(
            {
              committee: 'council',
              phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-02-28' }],
              meetings: ['2026-02-28'],
              asOf: '2026-03-01',
            },
            { readings: { 'council-cadence': choice } },
          ),
        { status: 'met' },
      ],
    ]),
  ),
  limit(
    '5.1.6',
    '連續 3 次',
    ['two', seat(2), { status: 'held', run: 2 }],
    ['three', seat(3), { status: 'lost', run: 3 }],
  ),

  merging('5.2.1', '成員組成一時', 'steering-group'),
  limit('5.2.2', '一人為召集人', ['one', steering({}), none], ['two', steering({ convener: twoConveners }), REFUSED]),
  limit(
    '5.2.2',
    '簡任以上人員',
    ['senior', steering({}), none],
    ['below', steering({ convener: { agency: 'doit', senior: false } }), finding('convener-grade')],
  ),
  limit(
    '5.2.2',
    '一人為副召集人',
    ['one', steering({}), none],
    ['two', steering({ deputyConvener: twoConveners }), REFUSED],
  ),
  limit(
    '5.2.2',
    '組員若干人',
    ['none', steering({ members: 0 }), finding('members-none')],
    ['one', steering({ members: 1 }), none],
  ),
  meetings('5.2.4', '每月應至少召開一次工作會議', 'steering-group', 'launch', '2026-01-31', '2026-02-01'),
  meetings('5.2.4', '每季應至少召開一次工作會議', 'steering-group', 'operations', '2026-03-31', '2026-04-01'),
  dissolved('5.2.5', 'steering-group'),

  merging('5.3.2', '成員組成如相同時', 'working-group'),
  limit(
    '5.3.3',
    '一人為召集人',
    ['one', working({}), none],
    ['two', working({ convenerFirstTierHead: [true, true] as never }), REFUSED],
  ),
  limit(
    '5.3.3',
    '一級單位主管以上人員',
    ['the head', working({}), none],
    ['below', working({ convenerFirstTierHead: false }), finding('convener-rank')],
  ),
  limit(
    '5.3.3',
    '至少應包括',
    ['one of each', working({}), none],
    ['no administrator', working({ members: [{ id: 'b', roles: ['seed'] }] }), finding('administrator-missing')],
    ['no seed', working({ members: [{ id: 'a', roles: ['administrator'] }] }), finding('seed-missing')],
  ),
  designated('5.3.4', '於資訊局指定日期前', 'working-group-establishment', { limit: '2026-03-10' }),
  designated('5.3.4', '於期限內', 'working-group-list', { limit: '2026-03-10' }),
  firstDay('5.3.4', '應於異動生效次一工作天起', 'working-group-change'),
  workdays('5.3.4', '三個工作天內', 'working-group-change', '2026-03-05', '2026-03-06'),
  meetings('5.3.5', '每月應至少召開一次工作會議', 'working-group', 'launch', '2026-01-31', '2026-02-01'),
  limit(
    '5.3.6',
    '推派一人為主席',
    ['the convener attends', () => law.workingGroupChair({ convener: 'present' }), 'convener'],
    ['does not', () => law.workingGroupChair({ convener: 'absent' }), 'elected-by-attendees'],
  ),
  firstDay('5.3.7', '應於會議次一工作天起', 'working-group-minutes'),
  workdays('5.3.7', '5 個工作天內', 'working-group-minutes', '2026-03-09', '2026-03-10'),
  dissolved('5.3.8', 'working-group'),

  limit(
    '6',
    '三階服務',
    ["a user's question", route('user'), { tier: 1 }],
    ["an administrator's", route('administrator'), { tier: 2 }],
    ["the hotline's", route('hotline'), { tier: 3 }],
    ["the team's: there is no fourth", route('technical-team'), { tier: 3 }],
  ),
  limit(
    '6.1.1',
    '第二階段系統服務',
    ["a user's question", route('user'), { tier: 1 }],
    ["an administrator's", route('administrator'), { tier: 2 }],
  ),
  limit(
    '6.1.2',
    '應至少指派兩名',
    ['one', roster(1, 2), finding('administrators-too-few')],
    ['two', roster(2, 2), none],
  ),
  designated('6.1.3', '應於資訊局通知上線前', 'administrator-selection', { goLiveOn: '2026-03-11' }),
  designated('6.1.3', '於期限內', 'administrator-selection', { limit: '2026-03-10' }),
  firstDay('6.1.3', '應於異動生效次一工作天起', 'administrator-change'),
  workdays('6.1.3', '三個工作天內', 'administrator-change', '2026-03-05', '2026-03-06'),
  workdays('6.1.4', '10 個工作天內', 'administrator-replacement', '2026-03-16', '2026-03-17'),
  limit(
    '6.2.1',
    '第二階段系統服務',
    ["a user's question", route('user'), { tier: 1 }],
    ["a seed's", route('seed'), { tier: 2 }],
  ),
  limit('6.2.2', '應至少指派兩名', ['one', roster(2, 1), finding('seeds-too-few')], ['two', roster(2, 2), none]),
  limit(
    '6.2.2',
    '至多不超過機關總員額數 1/20',
    ['a twentieth', roster(2, 3, 60), none],
    ['more', roster(2, 4, 60), finding('seeds-too-many')],
    ['one post short of a twentieth', roster(2, 3, 59), finding('seeds-too-many')],
  ),
  designated('6.2.3', '應於資訊局通知上線', 'seed-selection', { goLiveOn: '2026-03-11' }),
  designated('6.2.3', '於期限內', 'seed-selection', { limit: '2026-03-10' }),
  firstDay('6.2.3', '應於異動生效次一工作天起', 'seed-change'),
  workdays('6.2.3', '三個工作天內', 'seed-change', '2026-03-05', '2026-03-06'),
  workdays('6.2.4', '10 個工作天內', 'seed-replacement', '2026-03-16', '2026-03-17'),
  limit(
    '6.3.1',
    '第二階服務',
    ["a seed's question", route('seed'), { tier: 2 }],
    ["the hotline's", route('hotline'), { tier: 3 }],
  ),
  limit(
    '6.3.1',
    '第三階服務',
    ["a seed's question", route('seed'), { tier: 2 }],
    ["the hotline's", route('hotline'), { tier: 3 }],
  ),
  limit(
    '6.4.1',
    '第三線服務',
    ["a seed's question", route('seed'), { tier: 2 }],
    ["the team's", route('technical-team'), { tier: 3 }],
  ),
  limit(
    '6.4.2',
    '其中一人為組長',
    ...[0, 1, 2].map((count): Side => [
      `${count}`,
      () =>
        law.checkTechnicalTeam({
          vendorCommissioned: true,
          leaders: Array.from({ length: count }, () => ({ appointedBy: 'vendor', post: 'manager' })),
        }),
      count === 1 ? none : finding('leader-count'),
    ]),
  ),

  ...courseLimits('7.1.3', 'administrator', 20),
  ...followUps('7.1.4', 'administrator'),
  ...courseLimits('7.2.3', 'seed', 20),
  ...followUps('7.2.4', 'seed'),
  ...courseLimits('7.3.3', 'instructor', 10),
  limit(
    '7.4.2',
    '於資訊局規定時間內',
    [
      'on the last day',
      () => law.digitalCourse({ roles: ['general-user'], limit: '2026-09-30', completedOn: '2026-09-30', asOf }),
      'done',
    ],
    [
      'the day after',
      () => law.digitalCourse({ roles: ['general-user'], limit: '2026-09-30', completedOn: '2026-10-01', asOf }),
      'late',
    ],
  ),

  competition('給予計功 1 次', ['handler', granted('merit', 1)], ['direct-supervisor', granted('commendation', 2)]),
  competition(
    '給予嘉獎 2 次',
    ['direct-supervisor', granted('commendation', 2)],
    ['other-contributor', granted('commendation', 1)],
  ),
  competition(
    '給予嘉獎 1 次',
    ['other-contributor', granted('commendation', 1)],
    ['direct-supervisor', granted('commendation', 2)],
  ),

  limit(
    '9.2',
    '考核一次',
    ['the launch over two years', scheduled('launch'), 1],
    ['operations over two years', scheduled('operations'), 2],
  ),
  limit(
    '9.3',
    '每年考核一次',
    ['operations over two years', scheduled('operations'), 2],
    ['the launch over two years', scheduled('launch'), 1],
  ),
  limit(
    '9.4',
    '由高而低',
    ['A+ and A', ranked('best', [92, 97, 90]), [97, 92, 90]],
    ['not B', ranked('best', [89.5, 80]), []],
  ),
  limit(
    '9.4',
    '由低而高',
    ['D and E', ranked('worst', [65, 12, 69]), [12, 65, 69]],
    ['not C', ranked('worst', [70, 79]), []],
  ),
  graded('9.4.1', '95-100 分', [95, 'A+', 'A+'], [94.5, 'A', 'A+'], [94.49, 'A', 'A'], [100, 'A+', 'A+']),
  graded('9.4.2', '90-94 分', [94, 'A', 'A'], [90, 'A', 'A'], [89.5, 'B', 'A'], [89.49, 'B', 'B'], [95, 'A+', 'A+']),
  graded('9.4.3', '80-89 分', [89, 'B', 'B'], [80, 'B', 'B'], [79.5, 'C', 'B'], [79.49, 'C', 'C'], [90, 'A', 'A']),
  graded('9.4.4', '70-79 分', [79, 'C', 'C'], [70, 'C', 'C'], [69.5, 'D', 'C'], [69.49, 'D', 'D'], [80, 'B', 'B']),
  graded('9.4.5', '60-69 分', [69, 'D', 'D'], [60, 'D', 'D'], [59.5, 'E', 'D'], [59.49, 'E', 'E'], [70, 'C', 'C']),
  graded('9.4.6', '未達 60 分', [59.99, 'E', 'D'], [59, 'E', 'E'], [59.49, 'E', 'E'], [60, 'D', 'D']),

  awarded(
    '9.5.1',
    '給予計功 2 次或 1 次',
    'A+',
    ['administrator', granted('merit', 1, 2)],
    ['seed', granted('merit', 1, 2)],
    ['handler', granted('merit', 1, 2)],
    ['direct-supervisor', granted('merit', 1)],
  ),
  awarded(
    '9.5.1',
    '給予計功 1 次',
    'A+',
    ['direct-supervisor', granted('merit', 1)],
    ['handler', granted('merit', 1, 2)],
  ),
  awarded(
    '9.5.1',
    '給予嘉獎 2 次或 1 次',
    'A+',
    ['other-contributor', granted('commendation', 1, 2)],
    ['direct-supervisor', granted('merit', 1)],
  ),
  awarded(
    '9.5.2',
    '給予計功 1 次',
    'A',
    ['administrator', granted('merit', 1)],
    ['seed', granted('merit', 1)],
    ['handler', granted('merit', 1)],
    ['direct-supervisor', granted('commendation', 2)],
  ),
  awarded(
    '9.5.2',
    '給予嘉獎 2 次',
    'A',
    ['direct-supervisor', granted('commendation', 2)],
    ['other-contributor', granted('commendation', 1, 2)],
  ),
  awarded(
    '9.5.2',
    '給予嘉獎 2 次或 1 次',
    'A',
    ['other-contributor', granted('commendation', 1, 2)],
    ['direct-supervisor', granted('commendation', 2)],
  ),
  awarded(
    '9.5.3',
    '給予嘉獎 2 次',
    'B',
    ['administrator', granted('commendation', 2)],
    ['seed', granted('commendation', 2)],
    ['handler', granted('commendation', 2)],
    ['direct-supervisor', granted('commendation', 1)],
  ),
  awarded(
    '9.5.3',
    '給予嘉獎 1 次',
    'B',
    ['direct-supervisor', granted('commendation', 1)],
    ['other-contributor', granted('commendation', 1)],
    ['handler', granted('commendation', 2)],
  ),
  limit(
    '9.5.6',
    '次一年度',
    [
      'assessed in 2025',
      () => law.gradeConsequences({ grade: 'E', alreadyItAppraised: false, assessedYear: 2025 }),
      { joinsItAppraisalIn: 2026 },
    ],
    [
      'in it already',
      () => law.gradeConsequences({ grade: 'E', alreadyItAppraised: true, assessedYear: 2025 }),
      { joinsItAppraisalIn: null },
    ],
  ),
]
