import { type RuleId, type Rules, allWords, ruleIds } from '../library'

type FactsOf<Id extends RuleId> = Parameters<Rules[Id]>[0]

type Examples = { readonly [Id in RuleId]: readonly [FactsOf<Id>, ...FactsOf<Id>[]] }

/** What a page shows in place of the example among the rule's words, or beyond it. */
const particular: Partial<Examples> = {
  'definitions.is-major-system': [{ developer: 'doit', userBodies: 2, approved: true }],
  'definitions.classify-body': [{ name: '環保局' }, { name: '第一分局' }, { name: '木柵' }],
  'scope.applies-to': [{ kind: 'school', exclusion: 'none' }],
  'phases.order-check': [
    {
      phases: [
        { phase: 'planning', from: '2026-01-01', to: '2026-03-31' },
        { phase: 'development', from: '2026-04-01', to: '2026-09-30' },
        { phase: 'launch', from: '2026-10-01', to: null },
      ],
    },
    {
      phases: [
        { phase: 'launch', from: '2026-01-01', to: '2026-01-31' },
        { phase: 'development', from: '2026-02-01', to: null },
      ],
    },
    {
      phases: [
        { phase: 'planning', from: '2026-01-01', to: '2026-01-31' },
        { phase: 'planning', from: '2026-02-01', to: null },
      ],
    },
    {
      phases: [
        { phase: 'planning', from: '2026-01-01', to: '2026-03-31' },
        { phase: 'development', from: '2026-03-31', to: null },
      ],
    },
    {
      phases: [
        { phase: 'planning', from: '2026-01-01', to: null },
        { phase: 'development', from: '2026-04-01', to: null },
      ],
    },
    { phases: [{ phase: 'planning', from: '2026-03-31', to: '2026-01-01' }] },
  ],
  'phases.first-applicable': [{ reached: 'development' }],
  'governance.committee-duty': [{ committee: 'working-group', kind: 'school', inRollout: true, phase: 'launch' }],
  'governance.council-composition': [
    {
      convener: 'doit-commissioner',
      deputyConvener: 'doit-deputy-commissioner',
      standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
      agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
      asOf: '2026-03-02',
    },
  ],
  'governance.seat-follows-post': [{ leftPostOn: '2026-05-01', asOf: '2026-05-04' }],
  'governance.meeting-duty': [{ committee: 'steering-group', phase: 'operations' }],
  'governance.meeting-cadence': [
    {
      committee: 'working-group',
      phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-03-31' }],
      meetings: ['2026-01-20', '2026-02-10', '2026-03-17'],
      asOf: '2026-04-30',
    },
    {
      committee: 'working-group',
      phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-03-31' }],
      meetings: ['2026-01-20', '2026-03-17'],
      asOf: '2026-04-30',
    },
    {
      committee: 'steering-group',
      phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-03-31' }],
      meetings: ['2026-01-20', '2026-02-10'],
      asOf: '2026-03-16',
    },
    {
      committee: 'council',
      phases: [{ phase: 'planning', from: '2026-01-01', to: '2026-06-30' }],
      meetings: ['2026-04-15'],
      asOf: '2026-04-30',
    },
  ],
  'governance.council-seat': [
    {
      seat: 'agency-representative',
      meetings: [
        { date: '2026-01-05', kind: 'regular', held: true, invited: true, attendance: 'absent' },
        { date: '2026-03-02', kind: 'regular', held: true, invited: true, attendance: 'proxy' },
        { date: '2026-05-04', kind: 'regular', held: true, invited: true, attendance: 'absent' },
      ],
    },
    {
      seat: 'standing-representative',
      meetings: [
        { date: '2026-01-05', kind: 'regular', held: true, invited: true, attendance: 'absent' },
        { date: '2026-03-02', kind: 'regular', held: true, invited: true, attendance: 'in-person' },
        { date: '2026-05-04', kind: 'regular', held: true, invited: true, attendance: 'absent' },
      ],
    },
  ],
  'governance.invitation': [{ invitee: 'scholar-or-expert' }],
  'governance.may-merge': [{ committee: 'steering-group', a: ['王小明', '陳美玲'], b: ['陳美玲', '王小明'] }],
  'governance.steering-composition': [
    {
      convener: { agency: 'doit', senior: true },
      deputyConvener: { agency: 'doit', post: 'section-chief' },
      members: 5,
      asOf: '2026-03-02',
    },
  ],
  'governance.secondment': [{ origin: 'specific-bodies', phase: 'launch' }],
  'governance.dissolution': [{ committee: 'working-group', retiredOn: '2026-06-30', asOf: '2026-07-01' }],
  'governance.working-group-composition': [
    {
      convenerFirstTierHead: true,
      members: [
        { id: '王小明', roles: ['administrator'] },
        { id: '陳美玲', roles: ['seed'] },
      ],
    },
  ],
  'deadlines.due': [
    { duty: 'working-group-minutes', from: '2025-01-22' },
    { duty: 'working-group-change', from: '2025-09-26' },
    { duty: 'administrator-change', from: '2026-03-07' },
    { duty: 'administrator-replacement', from: '2024-07-22' },
    { duty: 'seed-change', from: '2026-03-06' },
    { duty: 'seed-replacement', from: '2026-02-09' },
    { duty: 'administrator-leave-filing', from: '2026-11-23' },
    { duty: 'seed-leave-filing', from: '2026-11-23' },
    { duty: 'instructor-leave-filing', from: '2026-11-23' },
  ],
  'deadlines.timeliness': [
    { duty: 'working-group-minutes', from: '2025-02-06', doneOn: '2025-02-12', asOf: '2025-02-28' },
    { duty: 'working-group-minutes', from: '2025-02-06', doneOn: '2025-02-17', asOf: '2025-02-28' },
    { duty: 'working-group-minutes', from: '2025-02-06', doneOn: null, asOf: '2025-02-11' },
    { duty: 'working-group-minutes', from: '2025-02-06', doneOn: null, asOf: '2025-02-28' },
  ],
  'deadlines.designated': [
    { duty: 'seed-selection', limit: '2026-03-31', goLiveOn: '2026-03-16', doneOn: '2026-03-13', asOf: '2026-04-30' },
    {
      duty: 'working-group-establishment',
      limit: '2026-03-31',
      goLiveOn: null,
      doneOn: '2026-04-01',
      asOf: '2026-04-30',
    },
    { duty: 'working-group-list', limit: '2026-03-31', goLiveOn: null, doneOn: null, asOf: '2026-03-20' },
    { duty: 'administrator-selection', limit: '2026-03-31', goLiveOn: null, doneOn: null, asOf: '2026-04-30' },
    { duty: 'seed-selection', limit: null, goLiveOn: null, doneOn: null, asOf: '2026-04-30' },
  ],
  'support.roster': [{ posts: 120, administrators: 2, seeds: 4 }],
  'support.technical-team': [{ vendorCommissioned: true, leaders: [{ appointedBy: 'vendor', post: 'manager' }] }],
  'support.replacement-request': [{ role: 'administrator', unsuitability: 'assessed' }],
  'training.duty': [{ roles: ['administrator', 'general-user'] }],
  'training.leave-filing': [
    { course: 'seed', leaveOn: '2026-11-23', filedOn: '2026-12-02', urgent: true, asOf: '2026-12-31' },
    { course: 'seed', leaveOn: '2026-11-23', filedOn: '2026-11-20', urgent: false, asOf: '2026-12-31' },
    { course: 'seed', leaveOn: '2026-11-23', filedOn: null, urgent: true, asOf: '2026-11-27' },
    { course: 'seed', leaveOn: '2026-11-23', filedOn: '2026-12-03', urgent: true, asOf: '2026-12-31' },
  ],
  'training.attendance': [{ course: 'seed', totalHours: 24, leaveHours: 5, unexcusedHours: 0 }],
  'training.follow-up': [{ course: 'administrator', results: ['failed', 'failed', 'failed'] }],
  'training.instructor-source': [{ event: 'seminar' }],
  'training.digital-course': [
    { roles: ['general-user'], limit: '2026-09-30', completedOn: '2026-09-30', asOf: '2026-12-31' },
  ],
  'training.course-record': [
    {
      course: 'seed',
      totalHours: 20,
      leaves: [{ id: '一', on: '2025-11-03', hours: 3.5, filedOn: '2025-10-31', urgent: false }],
      absences: [],
      outcome: 'passed',
      earlier: [],
      asOf: '2025-12-31',
    },
    {
      course: 'seed',
      totalHours: 20,
      leaves: [{ id: '一', on: '2025-11-03', hours: 4, filedOn: '2025-10-31', urgent: false }],
      absences: [],
      outcome: null,
      earlier: [],
      asOf: '2025-12-31',
    },
    {
      course: 'instructor',
      totalHours: 20,
      leaves: [],
      absences: [{ on: '2025-11-03', hours: 0.5 }],
      outcome: 'expelled',
      earlier: [],
      asOf: '2025-12-31',
    },
    {
      course: 'seed',
      totalHours: 20,
      leaves: [{ id: '一', on: '2025-11-03', hours: 1, filedOn: '2025-11-10', urgent: false }],
      absences: [],
      outcome: 'passed',
      earlier: [],
      asOf: '2025-12-31',
    },
    {
      course: 'administrator',
      totalHours: 20,
      leaves: [],
      absences: [],
      outcome: 'expelled',
      earlier: ['expelled'],
      asOf: '2025-12-31',
    },
  ],
  'promotion.grouping': [
    {
      bodies: [
        { name: '民政局', group: '一級機關組' },
        { name: '大安區公所', group: '區公所組' },
        { name: '教育局', group: '一級機關組' },
      ],
    },
  ],
  'promotion.competition-award': [{ role: 'direct-supervisor' }],
  'appraisal.schedule': [
    { phase: 'operations', from: '2025-07-01', to: '2026-12-31' },
    { phase: 'launch', from: '2026-01-01', to: '2026-06-30' },
  ],
  'appraisal.total': [
    {
      base: 88,
      items: [
        { id: '配合推動', points: 2.5 },
        { id: '逾期', points: -1 },
      ],
    },
  ],
  'appraisal.grade': [{ score: 94.5 }],
  'appraisal.ranking': [
    {
      results: [
        { body: '民政局', score: 96 },
        { body: '教育局', score: 91.5 },
        { body: '文化局', score: 91.5 },
        { body: '兵役局', score: 85 },
        { body: '體育局', score: 66 },
      ],
    },
  ],
  'appraisal.consequences': [{ grade: 'E', alreadyItAppraised: false, assessedYear: 2026 }],
}

/**
 * Facts that a rule's page shows an answer to: the first is the example that stands on top. Of a rule without a table
 * there is one for each thing that it can answer. The answers are worked out by the rules.
 */
export const examples = Object.fromEntries(
  ruleIds.map((id) => [id, particular[id] ?? [allWords[id].example]]),
) as unknown as Examples
