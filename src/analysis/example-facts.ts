import type { JsonObject } from '../kernel/json'
import type { RuleId } from '../law/rule-id'

/** Facts of every rule as an office could have them, to copy and to change. */
export const exampleFacts: Readonly<Record<RuleId, JsonObject>> = {
  'definitions.is-major-system': { developer: 'doit', userBodies: 12, approved: true },
  'definitions.classify-body': { name: '臺北市大安區公所' },
  'scope.applies-to': { kind: 'district-office', exclusion: 'none' },
  'phases.order-check': {
    phases: [
      { phase: 'planning', from: '2025-01-01', to: '2025-06-30' },
      { phase: 'development', from: '2025-07-01', to: null },
    ],
  },
  'phases.first-applicable': { reached: 'development' },
  'governance.committee-duty': { committee: 'working-group', kind: 'school', inRollout: true, phase: 'launch' },
  'governance.council-composition': {
    convener: 'city-executive',
    deputyConvener: 'doit-commissioner',
    standingRepresentatives: ['doit-section-chief', 'doit-section-chief'],
    agencyRepresentatives: [{ from: 'first-level', firstTierHead: true }],
    asOf: '2026-03-31',
  },
  'governance.seat-follows-post': { leftPostOn: '2026-03-01', asOf: '2026-03-31' },
  'governance.meeting-duty': { committee: 'working-group', phase: 'operations' },
  'governance.meeting-cadence': {
    committee: 'working-group',
    phases: [{ phase: 'launch', from: '2025-10-01', to: null }],
    meetings: ['2025-10-20', '2025-11-18'],
    asOf: '2025-12-15',
  },
  'governance.council-chair': { convener: 'absent', deputyConvener: 'present' },
  'governance.council-proxy': { seat: 'agency-representative', proxyIsSupervisor: true },
  'governance.council-seat': {
    seat: 'agency-representative',
    meetings: [
      { date: '2026-01-12', kind: 'regular', held: true, invited: true, attendance: 'in-person' },
      { date: '2026-03-16', kind: 'regular', held: true, invited: true, attendance: 'proxy' },
    ],
  },
  'governance.invitation': { invitee: 'listed-body' },
  'governance.may-merge': { committee: 'working-group', a: ['民政課', '社會課'], b: ['民政課'] },
  'governance.steering-composition': {
    convener: { agency: 'doit', senior: true },
    deputyConvener: { agency: 'doit', post: 'section-chief' },
    members: 5,
    asOf: '2026-03-31',
  },
  'governance.secondment': { origin: 'city-wide', phase: 'development' },
  'governance.dissolution': { committee: 'working-group', retiredOn: null, asOf: '2026-03-31' },
  'governance.working-group-composition': {
    convenerFirstTierHead: true,
    members: [
      { id: '王小明', roles: ['administrator'] },
      { id: '李美玲', roles: ['seed'] },
    ],
    appointed: [{ id: '李美玲', role: 'seed' }],
  },
  'governance.working-group-chair': { convener: 'absent' },
  'deadlines.due': { duty: 'working-group-minutes', from: '2025-09-26' },
  'deadlines.timeliness': {
    duty: 'working-group-minutes',
    from: '2025-09-26',
    doneOn: '2025-10-07',
    asOf: '2025-10-31',
  },
  'deadlines.designated': {
    duty: 'administrator-selection',
    limit: '2026-03-25',
    goLiveOn: '2026-03-31',
    goLiveNoticeOn: '2026-03-20',
    doneOn: '2026-03-19',
    asOf: '2026-03-31',
  },
  'support.route': { from: 'user', topic: 'usage', resolved: false },
  'support.seed-quota': { posts: 120 },
  'support.roster': { posts: 60, administrators: 2, seeds: 4 },
  'support.technical-team': {
    vendorCommissioned: true,
    leaders: [{ appointedBy: 'vendor', post: 'senior-engineer' }],
  },
  'support.replacement-request': { role: 'seed', unsuitability: 'assessed' },
  'training.duty': { roles: ['seed'] },
  'training.delivery': { course: 'general-user', specialCircumstance: false },
  'training.leave-filing': {
    course: 'seed',
    leaveOn: '2025-09-26',
    filedOn: '2025-09-30',
    urgent: true,
    asOf: '2025-10-31',
  },
  'training.attendance': { course: 'seed', totalHours: 12, leaveHours: 2, unexcusedHours: 0 },
  'training.follow-up': { course: 'seed', results: ['failed', 'passed'] },
  'training.instructor-admission': { recommended: true, approved: true },
  'training.instructor-qualification': { attendance: 'continues', completed: true, testPassed: true },
  'training.instructor-source': { event: 'training' },
  'training.digital-course': {
    roles: ['general-user'],
    limit: '2026-03-31',
    completedOn: '2026-03-20',
    asOf: '2026-04-15',
  },
  'training.course-record': {
    course: 'administrator',
    totalHours: 30,
    leaves: [{ id: '請假單 1', on: '2025-11-03', hours: 3, filedOn: '2025-10-31', urgent: false }],
    absences: [],
    outcome: 'passed',
    earlier: [],
    asOf: '2025-12-31',
  },
  'promotion.grouping': {
    bodies: [
      { name: '臺北市大安區公所', group: '區公所' },
      { name: '臺北市中山區公所', group: '區公所' },
    ],
  },
  'promotion.competition-award': { role: 'handler' },
  'appraisal.duty': { inRollout: true },
  'appraisal.schedule': { phase: 'operations', from: '2025-06-01', to: '2026-12-31' },
  'appraisal.total': {
    base: 80,
    items: [
      { id: '教育訓練', points: 5 },
      { id: '問題反映', points: 2.5 },
    ],
  },
  'appraisal.grade': { score: 87.5 },
  'appraisal.ranking': {
    results: [
      { body: '臺北市大安區公所', group: '區公所', score: 96 },
      { body: '臺北市中山區公所', group: '區公所', score: 72.5 },
    ],
  },
  'appraisal.award': { grade: 'A', role: 'handler' },
  'appraisal.consequences': { grade: 'D', alreadyItAppraised: false, assessedYear: 2025 },
}
