import { atlas } from '../../src/analysis/index'
import type { Decision, RuleOptions } from '../../src/law/rule'
import { type RuleId, ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import type { TableRule } from '../../src/law/table-rule'
import { allWords } from '../../src/wording/all-words'
import { createWorkCalendar, parseOfficialCalendarCsv } from '../../src/calendar/index'
import { type ConsequenceTable, defaultAwardTable } from '../../src/law/c09-appraisal/index'
import { councilInvitees } from '../../src/law/c05-governance/index'
import { unsuitabilities } from '../../src/law/c06-support/index'
import { instructedEvents } from '../../src/law/c07-training/index'
import { defaultCompetitionTable } from '../../src/law/c08-promotion/index'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'

/** Facts of a rule, with options where the defaults do not show everything. */
export type Asked<Id extends RuleId = RuleId> = readonly [
  facts: Parameters<(typeof rules)[Id]>[0],
  options?: RuleOptions,
]

const phases = ['planning', 'development', 'launch', 'operations'] as const
const presences = ['present', 'absent'] as const
const courses = ['administrator', 'seed', 'instructor'] as const
const asOf = '2026-06-30'
const withoutClosures = createWorkCalendar({ closures: 'none' })
const projected = createWorkCalendar({
  years: [{ ...parseOfficialCalendarCsv(governmentCsv(rowsOf2028)), projected: true }],
})

const meeting = (date: string, attendance: 'in-person' | 'proxy' | 'absent') =>
  ({ date, kind: 'regular', held: true, invited: true, attendance }) as const
const council = {
  convener: 'city-executive',
  deputyConvener: 'doit-commissioner',
  standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
  agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
  asOf,
} as const
const steering = {
  convener: { agency: 'doit', senior: true },
  deputyConvener: { agency: 'doit', post: 'section-chief' },
  members: 3,
  asOf,
} as const

type AskedOfEach = { readonly [Id in RuleId]: readonly Asked<Id>[] }

/** Of rules that find more than a case of each row of their table shows. */
const particular: Partial<AskedOfEach> = {
  'definitions.is-major-system': [
    [{ developer: 'doit', userBodies: 12, approved: true }],
    [{ developer: 'doit', userBodies: 2, approved: false }],
    [{ developer: 'doit', userBodies: 1, approved: true }],
    [{ developer: 'doit', userBodies: 0, approved: true }],
    [{ developer: 'other', userBodies: 12, approved: true }],
  ],
  'definitions.classify-body': [
    ...[
      '教育局',
      '大安分局',
      '自來水處',
      '北捷',
      '大安區公所',
      '臺北市立建國高級中學',
      '中正分局',
      '大安',
      '木柵',
      '青年局',
      '隨便一個名字',
      '建國高中',
      '新北市立板橋高級中學',
      '臺北市私立東山高級中學',
      '通信隊',
    ].map((name): Asked<'definitions.classify-body'> => [{ name }]),
    [{ name: '青年局' }, { readings: { 'successor-bodies': 'current' } }],
    [{ name: '青少年發展暨家庭教育中心' }],
    [{ name: '臺北市私立東山高級中學' }, { readings: { 'municipal-schools': 'universities-only' } }],
  ],
  'scope.applies-to': [
    [{ kind: 'school', exclusion: 'none' }],
    [{ kind: 'enterprise', exclusion: 'proposed' }],
    [{ kind: 'first-level', exclusion: 'approved-by-mayor' }],
    [{ kind: 'district-office', exclusion: 'approved-by-mayor' }],
    [{ kind: 'district-office', exclusion: 'approved-by-mayor' }, { readings: { 'district-office-duties': 'strict' } }],
    [{ kind: 'not-listed', exclusion: 'none' }],
  ],
  'phases.order-check': [
    [{ phases: [] }],
    [
      {
        phases: [
          { phase: 'planning', from: '2026-01-01', to: '2026-03-31' },
          { phase: 'launch', from: '2026-04-01', to: null },
        ],
      },
    ],
    [
      {
        phases: [
          { phase: 'development', from: '2026-01-01', to: null },
          { phase: 'planning', from: '2026-04-01', to: '2026-02-01' },
          { phase: 'planning', from: '2026-01-15', to: null },
        ],
      },
    ],
  ],
  'phases.first-applicable': [
    ...(['none', ...phases] as const).map((reached): Asked<'phases.first-applicable'> => [{ reached }]),
    [{ reached: 'planning' }, { readings: { 'transitional-systems': 'must' } }],
    [{ reached: 'operations' }, { readings: { 'transitional-systems': 'must' } }],
    [{ reached: 'operations' }, { readings: { 'systems-in-operations': 'undetermined' } }],
  ],
  'governance.committee-duty': [
    ...(['council', 'steering-group'] as const).flatMap((committee) =>
      (['doit', 'second-level'] as const).map((kind): Asked<'governance.committee-duty'> => [
        { committee, kind, inRollout: true, phase: 'launch' },
      ]),
    ),
    ...phases.map((phase): Asked<'governance.committee-duty'> => [
      { committee: 'working-group', kind: 'school', inRollout: true, phase },
    ]),
    [{ committee: 'working-group', kind: 'school', inRollout: false, phase: 'launch' }],
    [
      { committee: 'working-group', kind: 'school', inRollout: true, phase: 'planning' },
      { readings: { 'working-group-period': 'launch' } },
    ],
    [
      { committee: 'working-group', kind: 'school', inRollout: true, phase: 'launch' },
      { readings: { 'working-group-period': 'launch' } },
    ],
    [
      { committee: 'working-group', kind: 'school', inRollout: true, phase: 'planning' },
      { readings: { 'working-group-period': 'planning-through-launch' } },
    ],
  ],
  'governance.council-composition': [
    [council],
    [
      {
        ...council,
        deputyConvener: 'other',
        standingRepresentatives: ['doit-section-chief'],
        agencyRepresentatives: [],
      },
    ],
    [
      {
        ...council,
        convener: 'doit-commissioner',
        deputyConvener: 'doit-deputy-commissioner',
        standingRepresentatives: ['doit-section-chief', 'doit-center-director', 'other'],
        agencyRepresentatives: [
          { from: 'first-level', firstTierHead: true },
          { from: 'school', firstTierHead: false },
        ],
      },
    ],
    [
      {
        ...council,
        convener: 'doit-commissioner',
        deputyConvener: 'doit-section-chief',
        standingRepresentatives: ['doit-center-director', 'doit-section-chief'],
      },
      { readings: { 'abolished-sections': 'as-enacted' } },
    ],
    [{ ...council, convener: 'doit-center-director' }],
    [
      { ...council, standingRepresentatives: [], agencyRepresentatives: [] },
      { readings: { 'standing-representatives': 'second-way-only' } },
    ],
    [{ ...council, agencyRepresentatives: [] }, { readings: { several: 'may-be-none' } }],
  ],
  'governance.seat-follows-post': [
    [{ leftPostOn: null, asOf }],
    [{ leftPostOn: '2026-08-01', asOf }],
    [{ leftPostOn: '2026-06-01', asOf }],
  ],
  'governance.meeting-duty': (['council', 'steering-group', 'working-group'] as const).flatMap((committee) =>
    phases.map((phase): Asked<'governance.meeting-duty'> => [{ committee, phase }]),
  ),
  'governance.meeting-cadence': [
    [
      {
        committee: 'working-group',
        phases: [{ phase: 'launch', from: '2026-01-10', to: '2026-02-08' }],
        meetings: [],
        asOf,
      },
    ],
    [
      {
        committee: 'steering-group',
        phases: [
          { phase: 'launch', from: '2026-01-10', to: '2026-02-14' },
          { phase: 'operations', from: '2026-02-15', to: null },
        ],
        meetings: ['2026-01-20'],
        asOf,
      },
    ],
    [
      {
        committee: 'working-group',
        phases: [{ phase: 'launch', from: '2026-04-01', to: null }],
        meetings: ['2026-04-02'],
        asOf,
      },
    ],
    [{ committee: 'working-group', phases: [{ phase: 'launch', from: '2026-06-01', to: null }], meetings: [], asOf }],
    [
      {
        committee: 'council',
        phases: [{ phase: 'launch', from: '2026-01-01', to: null }],
        meetings: ['2026-02-03'],
        asOf,
      },
    ],
    [
      {
        committee: 'council',
        phases: [{ phase: 'launch', from: '2026-05-01', to: null }],
        meetings: ['2026-06-03'],
        asOf: '2026-06-03',
      },
    ],
    [{ committee: 'council', phases: [], meetings: [], asOf }],
    [
      {
        committee: 'working-group',
        phases: [{ phase: 'launch', from: '2026-04-10', to: '2026-05-31' }],
        meetings: ['2026-05-04'],
        asOf,
      },
    ],
    [
      {
        committee: 'working-group',
        phases: [{ phase: 'launch', from: '2026-04-10', to: '2026-05-31' }],
        meetings: ['2026-05-04'],
        asOf,
      },
      { readings: { 'partial-periods': 'required' } },
    ],
  ],
  'governance.council-chair': presences.flatMap((convener) =>
    presences.map((deputyConvener): Asked<'governance.council-chair'> => [{ convener, deputyConvener }]),
  ),
  'governance.council-proxy': (
    ['convener', 'deputy-convener', 'standing-representative', 'agency-representative'] as const
  ).flatMap((seat) =>
    [true, false].map((proxyIsSupervisor): Asked<'governance.council-proxy'> => [{ seat, proxyIsSupervisor }]),
  ),
  'governance.council-seat': [
    [{ seat: 'agency-representative', meetings: [] }],
    [
      {
        seat: 'agency-representative',
        meetings: [meeting('2026-01-05', 'absent'), meeting('2026-03-05', 'in-person')],
      },
    ],
    [
      {
        seat: 'agency-representative',
        meetings: [meeting('2026-01-05', 'in-person'), meeting('2026-03-05', 'absent'), meeting('2026-05-05', 'proxy')],
      },
    ],
    [
      {
        seat: 'standing-representative',
        meetings: [meeting('2026-01-05', 'absent'), meeting('2026-03-05', 'absent'), meeting('2026-05-05', 'absent')],
      },
    ],
    [
      {
        seat: 'convener',
        meetings: [meeting('2026-01-05', 'absent'), meeting('2026-03-05', 'proxy'), meeting('2026-05-05', 'absent')],
      },
    ],
    [
      {
        seat: 'deputy-convener',
        meetings: [meeting('2026-01-05', 'absent'), meeting('2026-03-05', 'absent'), meeting('2026-05-05', 'absent')],
      },
      { readings: { 'seat-loss-holders': 'all-seats' } },
    ],
  ],
  'governance.invitation': councilInvitees.map((invitee): Asked<'governance.invitation'> => [{ invitee }]),
  'governance.may-merge': (['steering-group', 'working-group'] as const).flatMap(
    (committee): Asked<'governance.may-merge'>[] => [
      [{ committee, a: ['甲', '乙'], b: ['乙', '甲'] }],
      [{ committee, a: ['甲', '乙', '丙'], b: ['乙'] }],
    ],
  ),
  'governance.steering-composition': [
    [steering],
    [
      {
        ...steering,
        convener: { agency: 'other', senior: false },
        deputyConvener: { agency: 'other', post: 'other' },
        members: 0,
      },
    ],
    [{ ...steering, deputyConvener: { agency: 'doit', post: 'center-director' } }],
    [{ ...steering, deputyConvener: { agency: 'doit', post: 'center-director' }, asOf: '2021-06-30' }],
    [{ ...steering, members: 0 }, { readings: { several: 'may-be-none' } }],
  ],
  'governance.secondment': [
    ...phases.map((phase): Asked<'governance.secondment'> => [{ origin: 'specific-bodies', phase }]),
    [{ origin: 'city-wide', phase: 'launch' }],
  ],
  'governance.dissolution': (['steering-group', 'working-group'] as const).flatMap((committee) =>
    [null, asOf, '2026-06-29'].map((retiredOn): Asked<'governance.dissolution'> => [{ committee, retiredOn, asOf }]),
  ),
  'governance.working-group-composition': [
    [
      {
        convenerFirstTierHead: true,
        members: [
          { id: '甲', roles: ['administrator'] },
          { id: '乙', roles: ['seed'] },
        ],
      },
    ],
    [{ convenerFirstTierHead: false, members: [{ id: '甲', roles: ['other'] }] }],
    [{ convenerFirstTierHead: true, members: [{ id: '甲', roles: ['administrator', 'seed'] }] }],
    ...(
      [
        [{ id: '甲', roles: ['administrator', 'seed'] }],
        [
          { id: '甲', roles: ['administrator'] },
          { id: '乙', roles: ['seed'] },
        ],
        [{ id: '甲', roles: ['administrator'] }],
      ] as const
    ).map((members): Asked<'governance.working-group-composition'> => [
      { convenerFirstTierHead: true, members },
      { readings: { 'dual-role': 'two-people' } },
    ]),
    ...(['administrator', 'seed'] as const).map((role): Asked<'governance.working-group-composition'> => [
      {
        convenerFirstTierHead: true,
        members: [{ id: '甲', roles: ['administrator', 'seed'] }],
        appointed: [
          { id: '甲', role: 'seed' },
          { id: role === 'seed' ? '乙' : '甲', role },
        ],
      },
      { readings: { 'working-group-members': 'all-appointed' } },
    ]),
  ],
  'deadlines.due': [
    ...(
      [
        'working-group-change',
        'working-group-minutes',
        'administrator-change',
        'administrator-replacement',
        'seed-change',
        'seed-replacement',
        'administrator-leave-filing',
        'seed-leave-filing',
        'instructor-leave-filing',
      ] as const
    ).map((duty): Asked<'deadlines.due'> => [{ duty, from: '2026-03-02' }]),
    [{ duty: 'working-group-change', from: '2025-09-26' }],
    [{ duty: 'working-group-minutes', from: '2025-02-06' }],
    [{ duty: 'seed-replacement', from: '2024-07-22' }, { readings: { 'replacement-start': 'receipt-day' } }],
    [{ duty: 'seed-change', from: '2026-03-02' }, { calendar: withoutClosures }],
    [{ duty: 'seed-change', from: '2027-12-30' }, { calendar: projected }],
  ],
  'deadlines.timeliness': [
    [{ duty: 'working-group-minutes', from: '2025-02-06', doneOn: '2025-02-12', asOf: '2025-02-28' }],
    [{ duty: 'seed-replacement', from: '2024-07-22', doneOn: '2024-08-09', asOf: '2024-09-01' }],
    [{ duty: 'administrator-change', from: '2026-03-02', doneOn: null, asOf: '2026-03-04' }],
    [{ duty: 'administrator-change', from: '2026-03-02', doneOn: null, asOf: '2026-03-06' }],
    [
      { duty: 'administrator-leave-filing', from: '2026-03-02', doneOn: '2026-03-11', asOf: '2026-03-11' },
      { readings: { 'leave-filing-start': 'include-leave-day' } },
    ],
    [{ duty: 'seed-change', from: '2024-07-18', doneOn: '2024-07-29', asOf: '2024-07-29' }],
    [
      { duty: 'seed-change', from: '2024-07-18', doneOn: '2024-07-29', asOf: '2024-07-29' },
      { readings: { 'typhoon-closure': 'counts-as-workday' } },
    ],
    [{ duty: 'seed-change', from: '2024-12-30', doneOn: null, asOf: '2025-02-10' }],
    [{ duty: 'seed-change', from: '2027-12-28', doneOn: null, asOf: '2027-12-28' }, { calendar: projected }],
  ],
  'deadlines.designated': [
    [{ duty: 'working-group-establishment', limit: '2026-03-31', goLiveOn: null, doneOn: '2026-03-31', asOf }],
    [
      { duty: 'working-group-establishment', limit: '2026-03-31', goLiveOn: null, doneOn: '2026-03-31', asOf },
      { readings: { 'designated-date': 'day-before' } },
    ],
    [{ duty: 'working-group-list', limit: '2026-06-30', goLiveOn: null, doneOn: null, asOf }],
    [{ duty: 'administrator-selection', limit: '2026-03-31', goLiveOn: '2026-03-15', doneOn: null, asOf }],
    [{ duty: 'seed-selection', limit: null, goLiveOn: '2026-03-15', doneOn: '2026-04-01', asOf }],
    [{ duty: 'seed-selection', limit: null, goLiveOn: null, doneOn: null, asOf }],
    [{ duty: 'working-group-list', limit: '2026-04-04', goLiveOn: null, doneOn: '2026-04-07', asOf: '2026-04-30' }],
    [{ duty: 'working-group-list', limit: '2030-06-30', goLiveOn: null, doneOn: null, asOf }],
    [
      {
        duty: 'administrator-selection',
        limit: null,
        goLiveOn: '2026-03-15',
        goLiveNoticeOn: '2026-03-02',
        doneOn: '2026-03-02',
        asOf,
      },
      { readings: { 'go-live-notice': 'day-of-the-notice' } },
    ],
    [
      {
        duty: 'administrator-selection',
        limit: null,
        goLiveOn: '2026-03-15',
        goLiveNoticeOn: '2026-03-02',
        doneOn: '2026-03-02',
        asOf,
      },
      { readings: { 'go-live-notice': 'day-of-the-notice', 'going-live-day': 'day-included' } },
    ],
  ],
  'support.route': [
    ...(['user', 'administrator', 'seed', 'hotline', 'technical-team'] as const).map((from): Asked<'support.route'> => [
      { from, topic: 'technical', resolved: false },
    ]),
    [{ from: 'user', topic: 'usage', resolved: false }],
    [
      { from: 'administrator', topic: 'usage', resolved: false },
      { readings: { 'administrator-escalation': 'through-seed' } },
    ],
    [{ from: 'hotline', topic: 'usage', resolved: true }],
  ],
  'support.seed-quota': [
    [{ posts: 100 }],
    [{ posts: 30 }],
    [{ posts: 30 }, { readings: { 'seed-quota-conflict': 'maximum-prevails' } }],
    [{ posts: 15 }, { readings: { 'seed-quota-conflict': 'maximum-prevails' } }],
  ],
  'support.roster': [
    [{ posts: 100, administrators: 2, seeds: 4 }],
    [{ posts: 100, administrators: 1, seeds: 6 }],
    [{ posts: 100, administrators: 0, seeds: 1 }],
    [{ posts: 30, administrators: 3, seeds: 3 }],
  ],
  'support.technical-team': [
    [{ vendorCommissioned: true, leaders: [] }],
    [{ vendorCommissioned: true, leaders: [{ appointedBy: 'vendor', post: 'senior-engineer' }] }],
    [{ vendorCommissioned: false, leaders: [{ appointedBy: 'other', post: 'manager' }] }],
    [
      {
        vendorCommissioned: true,
        leaders: [
          { appointedBy: 'vendor', post: 'manager' },
          { appointedBy: 'other', post: 'other' },
        ],
      },
    ],
  ],
  'support.replacement-request': (['administrator', 'seed'] as const).flatMap((role) =>
    unsuitabilities.map((unsuitability): Asked<'support.replacement-request'> => [{ role, unsuitability }]),
  ),
  'training.duty': [
    [{ roles: ['administrator'] }],
    [{ roles: ['seed', 'general-user'] }],
    [{ roles: ['administrator', 'seed', 'qualified-instructor'] }],
    [{ roles: ['qualified-instructor'] }],
    [{ roles: ['general-user'] }],
  ],
  'training.delivery': [
    ...(['administrator', 'seed', 'instructor', 'general-user'] as const).map((course): Asked<'training.delivery'> => [
      { course, specialCircumstance: false },
    ]),
    [{ course: 'general-user', specialCircumstance: true }],
  ],
  'training.leave-filing': [
    [{ course: 'administrator', leaveOn: '2026-03-02', filedOn: '2026-02-26', urgent: false, asOf }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: '2026-03-02', urgent: false, asOf }],
    [{ course: 'instructor', leaveOn: '2026-03-02', filedOn: '2026-03-05', urgent: true, asOf }],
    [{ course: 'seed', leaveOn: '2026-03-02', leaveThrough: '2026-03-04', filedOn: '2026-03-12', urgent: true, asOf }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: null, urgent: false, asOf: '2026-02-20' }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: null, urgent: true, asOf: '2026-03-06' }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: '2026-03-03', urgent: false, asOf }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: null, urgent: true, asOf }],
    [{ course: 'seed', leaveOn: '2026-03-02', filedOn: '2026-03-16', urgent: true, asOf }],
    [{ course: 'seed', leaveOn: '2024-07-22', filedOn: '2024-08-02', urgent: true, asOf }],
    [
      { course: 'instructor', leaveOn: '2025-02-06', filedOn: '2025-02-13', urgent: true, asOf },
      { readings: { 'leave-filing-start': 'include-leave-day' } },
    ],
    [
      { course: 'seed', leaveOn: '2026-03-02', filedOn: '2026-03-05', urgent: false, asOf },
      { readings: { 'late-non-urgent-leave': 'allowed-until-due' } },
    ],
  ],
  'training.attendance': [
    [{ course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 }],
    [{ course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 }],
    [{ course: 'administrator', totalHours: 10, leaveHours: 2, unexcusedHours: 0 }],
    ...courses.map((course): Asked<'training.attendance'> => [
      { course, totalHours: 12.5, leaveHours: 0.5, unexcusedHours: 1 },
    ]),
    [{ course: 'instructor', totalHours: 20, leaveHours: 2, unexcusedHours: 1.5 }],
    ...[1, 0].map((officialLeaveHours): Asked<'training.attendance'> => [
      { course: 'instructor', totalHours: 25, leaveHours: 3, unexcusedHours: 0, officialLeaveHours },
      { readings: { 'leave-kinds': 'official-leave-excluded' } },
    ]),
  ],
  'training.follow-up': [
    [{ course: 'administrator', results: [] }],
    [{ course: 'seed', results: ['failed', 'passed'] }],
    [{ course: 'administrator', results: ['failed'] }],
    [{ course: 'seed', results: ['failed', 'failed', 'failed', 'passed'] }],
    [{ course: 'seed', results: ['failed', 'failed', 'failed'] }],
    [{ course: 'administrator', results: ['expelled', 'expelled'] }],
    [{ course: 'seed', results: ['failed', 'failed', 'expelled', 'failed'] }],
    [{ course: 'instructor', results: ['failed'] }],
  ],
  'training.instructor-qualification': [
    [{ attendance: 'continues', completed: true, testPassed: true }],
    [{ attendance: 'continues', completed: true, testPassed: false }],
    [{ attendance: 'continues', completed: false, testPassed: false }],
    [{ attendance: 'expelled', completed: false, testPassed: false }],
  ],
  'training.instructor-source': instructedEvents.map((event): Asked<'training.instructor-source'> => [{ event }]),
  'training.digital-course': [
    [{ roles: ['seed', 'general-user', 'administrator'], limit: '2026-05-31', completedOn: null, asOf }],
    [{ roles: ['general-user'], limit: '2026-05-31', completedOn: '2026-05-31', asOf }],
    [{ roles: ['general-user'], limit: '2026-05-31', completedOn: '2026-06-01', asOf }],
    [{ roles: ['general-user'], limit: '2026-06-30', completedOn: null, asOf }],
    [{ roles: ['general-user'], limit: '2026-05-31', completedOn: null, asOf }],
  ],
  'training.course-record': [
    ...([null, 'passed', 'failed', 'expelled'] as const).flatMap((outcome) =>
      [1, 4].map((hours): Asked<'training.course-record'> => [
        {
          course: 'administrator',
          totalHours: 20,
          leaves: [{ id: 'a', on: '2025-11-03', hours, filedOn: '2025-10-31', urgent: false }],
          absences: [],
          outcome,
          earlier: ['failed', 'failed'],
          asOf: '2025-12-31',
        },
      ]),
    ),
    [
      {
        course: 'seed',
        totalHours: 20,
        leaves: [
          { id: 'a', on: '2025-11-03', hours: 1, filedOn: '2025-11-13', urgent: true },
          { id: 'b', on: '2025-11-10', hours: 4, officialHours: 1, filedOn: '2025-11-07', urgent: false },
        ],
        absences: [{ on: '2025-11-17', hours: 1 }],
        outcome: 'failed',
        earlier: [],
        asOf: '2025-12-31',
      },
      { readings: { 'leave-kinds': 'official-leave-excluded' } },
    ],
    [
      {
        course: 'administrator',
        totalHours: 20,
        leaves: [
          { id: 'a', on: '2025-11-03', hours: 4, filedOn: '2025-11-12', urgent: true },
          { id: 'b', on: '2025-02-06', hours: 1, filedOn: '2025-02-20', urgent: true },
        ],
        absences: [],
        outcome: 'passed',
        earlier: ['expelled', 'expelled'],
        asOf: '2025-12-31',
      },
    ],
    [
      {
        course: 'seed',
        totalHours: 20,
        leaves: [{ id: 'a', on: '2025-11-03', hours: 4, filedOn: '2025-10-31', urgent: false }],
        absences: [{ on: '2025-11-10', hours: 1 }],
        outcome: 'passed',
        earlier: [],
        asOf: '2025-12-31',
      },
      { readings: { 'leave-kinds': 'official-leave-excluded' } },
    ],
    [
      {
        course: 'instructor',
        totalHours: 20,
        leaves: [{ id: 'a', on: '2026-01-05', hours: 2, filedOn: null, urgent: true }],
        absences: [],
        outcome: 'passed',
        earlier: [],
        asOf: '2025-12-31',
      },
    ],
  ],
  'promotion.grouping': [
    [{ bodies: [] }],
    [
      {
        bodies: [
          { name: '教育局', group: '一級機關' },
          { name: '大安區公所', group: '區公所' },
          { name: '文化局', group: '一級機關' },
        ],
      },
    ],
  ],
  'promotion.competition-award': [
    ...(['handler', 'direct-supervisor', 'other-contributor'] as const).map(
      (role): Asked<'promotion.competition-award'> => [{ role }],
    ),
    [
      { role: 'handler' },
      { tables: { competition: { ...defaultCompetitionTable, handler: { kind: 'merit', min: 1, max: 2 } } } },
    ],
    [{ role: 'handler' }, { tables: { competition: { ...defaultCompetitionTable, handler: null } } }],
  ],
  'appraisal.schedule': [
    [{ phase: 'launch', from: '2026-01-15', to: '2026-08-31' }],
    [{ phase: 'launch', from: '2025-10-01', to: '2026-03-31' }],
    [{ phase: 'operations', from: '2025-07-01', to: '2026-12-31' }],
    [{ phase: 'operations', from: '2026-01-01', to: '2026-12-31' }],
  ],
  'appraisal.total': [
    [
      {
        base: 80,
        items: [
          { id: '辦理推廣活動', points: 5.5 },
          { id: '逾期填報', points: -2 },
        ],
      },
    ],
    [{ base: 80, items: [] }],
  ],
  'appraisal.grade': [
    [{ score: 69.5 }],
    ...[97, 92, 87, 75, 60, 59.5, -3].map((score): Asked<'appraisal.grade'> => [{ score }]),
    [{ score: 94.5 }],
    [{ score: 94.5 }, { readings: { 'score-decimals': 'round-half-up' } }],
  ],
  'appraisal.ranking': [
    [{ results: [] }],
    [
      {
        results: [
          { body: '教育局', score: 97 },
          { body: '文化局', score: 91 },
        ],
      },
      { readings: { 'ranking-lists': 'by-grade' } },
    ],
    [
      {
        results: [
          { body: '教育局', group: '一級機關', score: 97 },
          { body: '文化局', group: '一級機關', score: 91 },
          { body: '民政局', group: '一級機關', score: 55 },
          { body: '財政局', group: '一級機關', score: 85 },
          { body: '大安區公所', score: 62.5 },
          { body: '信義區公所', score: 62.5 },
        ],
      },
    ],
  ],
  'appraisal.award': [
    ...(['A+', 'A', 'B', 'C', 'D', 'E'] as const).flatMap((grade) =>
      (['administrator', 'direct-supervisor', 'other-contributor'] as const).map((role): Asked<'appraisal.award'> => [
        { grade, role },
      ]),
    ),
    [{ grade: 'A', role: 'seed' }],
    [{ grade: 'B', role: 'handler' }],
    [
      { grade: 'C', role: 'handler' },
      {
        tables: {
          awards: {
            ...defaultAwardTable,
            C: { ...defaultAwardTable.C, handler: { kind: 'commendation', min: 1, max: 1 } },
          },
        },
      },
    ],
  ],
  'appraisal.consequences': [
    ...(['A+', 'A', 'B', 'C', 'D', 'E'] as const).flatMap((grade) =>
      [true, false].map((alreadyItAppraised): Asked<'appraisal.consequences'> => [
        { grade, alreadyItAppraised, assessedYear: 2025, publishedYear: 2026 },
      ]),
    ),
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2026 },
      { readings: { 'inclusion-year': 'year-after-publication' } },
    ],
    ...[true, false].map((reviewReport): Asked<'appraisal.consequences'> => [
      { grade: 'D', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2026 },
      { tables: { consequences: consequencesOfD(reviewReport) } },
    ]),
  ],
}

/** A case of each row of a rule's table; of a rule without one its example. */
function casesOf(rule: RuleId): readonly Asked[] {
  const tables = 'table' in rules[rule] ? [atlas(rules[rule] as unknown as TableRule<object, unknown>)].flat() : null
  const cases = tables?.flatMap(({ rows }) => rows.map(({ witness }) => witness)) ?? [allWords[rule].example]
  return cases.map((facts) => [facts] as unknown as Asked)
}

/** Questions to every rule that together meet every answer and every step. */
export const asked = Object.fromEntries(
  ruleIds.map((rule) => [rule, particular[rule] ?? casesOf(rule)]),
) as unknown as AskedOfEach

/** A system's own table, by which a body graded D joins, and reports to the council, with a review report or not. */
function consequencesOfD(reviewReport: boolean): ConsequenceTable {
  const nothing = { reviewReport: false, reportToCouncil: false, joinsItAppraisal: false }
  const joining = { reviewReport, reportToCouncil: !reviewReport, joinsItAppraisal: true }
  return { 'A+': nothing, A: nothing, B: nothing, C: nothing, D: joining, E: nothing }
}

/** The decisions on them, each with the question that it answers. */
export const decisions: readonly {
  readonly rule: RuleId
  readonly asked: Asked
  readonly decision: Decision<unknown>
}[] = (Object.keys(asked) as RuleId[]).flatMap((rule) =>
  (asked[rule] as readonly Asked[]).map((question) => ({
    rule,
    asked: question,
    decision: (rules[rule] as unknown as (...given: Asked) => Decision<unknown>)(...question),
  })),
)
