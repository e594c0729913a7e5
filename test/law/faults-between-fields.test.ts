import { describe, expect, test } from 'vitest'
import type { InvalidInputError } from '../../src/kernel/errors'
import type { InputIssue } from '../../src/kernel/input-issue'
import type { RuleId } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { thrownBy } from '../kernel/thrown-by'

/** A fault as a program reads it: where it stands, what it is, and its figures. */
type FaultAt = Omit<InputIssue, 'message' | 'segments' | 'rule'>

const fault = (path: string, code: FaultAt['code'], data?: FaultAt['data']): FaultAt =>
  data === undefined ? { path, code } : { path, code, data }

const attendance = { course: 'seed', totalHours: 10, leaveHours: 0, unexcusedHours: 0 }
const leave = { course: 'seed', leaveOn: '2026-03-02', filedOn: null, urgent: true, asOf: '2026-03-31' }
const done = { duty: 'seed-change', from: '2026-03-02', doneOn: null, asOf: '2026-03-31' }
const designated = { duty: 'seed-selection', limit: null, goLiveOn: null, doneOn: null, asOf: '2026-03-31' }
const cadence = {
  committee: 'working-group',
  phases: [{ phase: 'launch', from: '2026-01-01', to: '2026-03-31' }],
  meetings: [],
  asOf: '2026-03-31',
}
const seat = (date: string): object => ({
  date,
  kind: 'regular',
  held: true,
  invited: true,
  attendance: 'absent',
})
const joining = { grade: 'E', alreadyItAppraised: false, assessedYear: 2026 }
const award = { kind: 'merit', min: 1, max: 2 }

/** What of several fields together is at fault, each rule by itself, both sides of what sets its figures. */
const cases: readonly [rule: RuleId, facts: object, options: object, faults: readonly FaultAt[]][] = [
  // Hours of one course.
  [
    'training.attendance',
    { ...attendance, leaveHours: 10.5 },
    {},
    [fault('leaveHours', 'more-than-total', { total: 10 })],
  ],
  [
    'training.attendance',
    { ...attendance, unexcusedHours: 10.5 },
    {},
    [fault('unexcusedHours', 'more-than-total', { total: 10 })],
  ],
  [
    'training.attendance',
    { ...attendance, totalHours: 12.5, leaveHours: 6, unexcusedHours: 7 },
    {},
    [
      fault('leaveHours', 'more-than-total', { total: 12.5 }),
      fault('unexcusedHours', 'more-than-total', { total: 12.5 }),
    ],
  ],
  // What lies between some fields hides nothing that lies between them and others.
  [
    'training.attendance',
    { ...attendance, totalHours: 1, leaveHours: 1, unexcusedHours: 0.5, officialLeaveHours: 2 },
    {},
    [
      fault('leaveHours', 'more-than-total', { total: 1 }),
      fault('unexcusedHours', 'more-than-total', { total: 1 }),
      fault('officialLeaveHours', 'too-large', { maximum: 1 }),
    ],
  ],
  // What else is wrong with an entry hides nothing of its hours and days.
  [
    'training.course-record',
    {
      course: 'seed',
      totalHours: 12,
      leaves: [{ id: ' ', on: '2026-03-02', hours: 8, filedOn: '2026-04-01', urgent: true }],
      absences: [{ on: 'never', hours: 5 }],
      outcome: null,
      earlier: [],
      asOf: '2026-03-31',
    },
    {},
    [
      fault('leaves.0.id', 'empty'),
      fault('absences.0.on', 'not-a-date'),
      fault('leaves.0.hours', 'more-than-total', { total: 12 }),
      fault('absences.0.hours', 'more-than-total', { total: 12 }),
      fault('leaves.0.filedOn', 'after-as-of', { asOf: '2026-03-31' }),
    ],
  ],
  [
    'training.course-record',
    {
      course: 'seed',
      totalHours: 12,
      leaves: [
        { id: 'a', on: '2026-03-02', through: '2026-03-01', hours: 8, officialHours: 9, filedOn: null, urgent: true },
        { id: 'a', on: '2026-03-03', hours: 6, filedOn: '2026-04-01', urgent: true, why: 'ill' },
      ],
      absences: [],
      outcome: null,
      earlier: [],
      asOf: '2026-03-31',
    },
    {},
    [
      fault('leaves.0.through', 'reversed', { from: '2026-03-02' }),
      fault('leaves.0.officialHours', 'too-large', { maximum: 8 }),
      fault('leaves.1.why', 'unknown-key'),
      fault('leaves.1.id', 'duplicate'),
      fault('leaves.0.hours', 'more-than-total', { total: 12 }),
      fault('leaves.1.hours', 'more-than-total', { total: 12 }),
      fault('leaves.1.filedOn', 'after-as-of', { asOf: '2026-03-31' }),
    ],
  ],
  // Days of one leave.
  [
    'training.leave-filing',
    { ...leave, filedOn: '2026-04-01' },
    {},
    [fault('filedOn', 'after-as-of', { asOf: '2026-03-31' })],
  ],
  [
    'training.leave-filing',
    { ...leave, leaveThrough: '2026-03-01' },
    {},
    [fault('leaveThrough', 'reversed', { from: '2026-03-02' })],
  ],
  [
    'training.leave-filing',
    { ...leave, leaveThrough: '2026-03-01', filedOn: '2026-04-02', asOf: '2026-04-01' },
    {},
    [
      fault('filedOn', 'after-as-of', { asOf: '2026-04-01' }),
      fault('leaveThrough', 'reversed', { from: '2026-03-02' }),
    ],
  ],
  // Days on which something is done.
  [
    'training.digital-course',
    { roles: ['general-user'], limit: '2026-03-01', completedOn: '2026-03-02', asOf: '2026-03-01' },
    {},
    [fault('completedOn', 'after-as-of', { asOf: '2026-03-01' })],
  ],
  [
    'deadlines.timeliness',
    { ...done, doneOn: '2026-04-01' },
    {},
    [fault('doneOn', 'after-as-of', { asOf: '2026-03-31' })],
  ],
  [
    'deadlines.designated',
    { ...designated, doneOn: '2026-04-01' },
    {},
    [fault('doneOn', 'after-as-of', { asOf: '2026-03-31' })],
  ],
  [
    'deadlines.designated',
    { ...designated, duty: 'working-group-list', goLiveOn: '2026-03-15' },
    {},
    [fault('goLiveOn', 'not-for-this-duty', { duty: 'working-group-list' })],
  ],
  [
    'deadlines.designated',
    { ...designated, duty: 'working-group-establishment', goLiveOn: '2026-03-15', doneOn: '2026-04-01' },
    {},
    [
      fault('doneOn', 'after-as-of', { asOf: '2026-03-31' }),
      fault('goLiveOn', 'not-for-this-duty', { duty: 'working-group-establishment' }),
    ],
  ],
  [
    'deadlines.designated',
    { ...designated, duty: 'working-group-establishment', limit: '1900-01-01' },
    { readings: { 'designated-date': 'day-before' } },
    [fault('limit', 'no-day-before')],
  ],
  ['deadlines.designated', { ...designated, goLiveOn: '1900-01-01' }, {}, [fault('goLiveOn', 'no-day-before')]],
  [
    'deadlines.designated',
    { ...designated, duty: 'working-group-list', goLiveOn: '2026-03-15', goLiveNoticeOn: '2026-03-01' },
    {},
    [
      fault('goLiveOn', 'not-for-this-duty', { duty: 'working-group-list' }),
      fault('goLiveNoticeOn', 'not-for-this-duty', { duty: 'working-group-list' }),
    ],
  ],
  [
    'deadlines.designated',
    { ...designated, goLiveOn: '2026-03-15' },
    { readings: { 'go-live-notice': 'day-of-the-notice' } },
    [fault('goLiveNoticeOn', 'missing')],
  ],
  // Phases and meetings.
  [
    'governance.meeting-cadence',
    { ...cadence, phases: [{ phase: 'launch', from: '2026-02-01', to: '2026-01-31' }] },
    {},
    [fault('phases.0.to', 'reversed', { from: '2026-02-01' })],
  ],
  [
    'governance.meeting-cadence',
    {
      ...cadence,
      phases: [
        { phase: 'operations', from: '2026-03-31', to: null },
        { phase: 'development', from: '2025-12-01', to: '2025-12-31' },
        { phase: 'launch', from: '2026-01-01', to: '2026-03-31' },
      ],
    },
    {},
    [fault('phases.0.from', 'overlap', { other: 'phases.2' })],
  ],
  [
    'governance.meeting-cadence',
    { ...cadence, meetings: ['2026-01-05', '2026-02-05', '2026-01-05', '2026-04-01'] },
    {},
    [fault('meetings.2', 'duplicate'), fault('meetings.3', 'after-as-of', { asOf: '2026-03-31' })],
  ],
  [
    'governance.meeting-cadence',
    {
      ...cadence,
      committee: 'council',
      phases: [{ phase: 'launch', from: '2100-11-02', to: null }],
      asOf: '2100-12-31',
    },
    {},
    [fault('asOf', 'past-last-year')],
  ],
  [
    'governance.council-seat',
    { seat: 'agency-representative', meetings: [seat('2026-01-05'), seat('2026-02-05'), seat('2026-01-05')] },
    {},
    [fault('meetings.2.date', 'duplicate')],
  ],
  [
    'appraisal.schedule',
    { phase: 'operations', from: '2026-02-01', to: '2026-01-31' },
    {},
    [fault('to', 'reversed', { from: '2026-02-01' })],
  ],
  // People, bodies and what they are called.
  [
    'governance.working-group-composition',
    {
      convenerFirstTierHead: true,
      members: [
        { id: '甲', roles: ['administrator'] },
        { id: '乙', roles: ['seed', 'other', 'seed'] },
        { id: ' 甲', roles: [] },
      ],
    },
    {},
    [fault('members.1.roles.2', 'duplicate'), fault('members.2.id', 'duplicate')],
  ],
  [
    'governance.may-merge',
    { committee: 'working-group', a: ['甲', '乙'], b: ['丙', '丁', '丙'] },
    {},
    [fault('b.2', 'duplicate')],
  ],
  ['training.duty', { roles: ['seed', 'general-user', 'seed'] }, {}, [fault('roles.2', 'duplicate')]],
  [
    'promotion.grouping',
    {
      bodies: [
        { name: '甲', group: '一' },
        { name: '甲', group: '二' },
      ],
    },
    {},
    [fault('bodies.1.name', 'duplicate')],
  ],
  // Scores.
  [
    'appraisal.grade',
    { score: 89.5 },
    { readings: { 'score-decimals': 'integers-only' } },
    [fault('score', 'not-an-integer')],
  ],
  [
    'appraisal.grade',
    { score: -0.5 },
    { readings: { 'score-out-of-range': 'reject' } },
    [fault('score', 'too-small', { minimum: 0 })],
  ],
  [
    'appraisal.grade',
    { score: 100.5 },
    { readings: { 'score-out-of-range': 'reject', 'score-decimals': 'integers-only' } },
    [fault('score', 'not-an-integer'), fault('score', 'too-large', { maximum: 100 })],
  ],
  [
    'appraisal.ranking',
    {
      results: [
        { body: '甲', score: 90 },
        { body: '乙', score: -1 },
        { body: '丙', score: 100.5 },
      ],
    },
    { readings: { 'score-out-of-range': 'reject', 'score-decimals': 'integers-only' } },
    [
      fault('results.1.score', 'too-small', { minimum: 0 }),
      fault('results.2.score', 'not-an-integer'),
      fault('results.2.score', 'too-large', { maximum: 100 }),
    ],
  ],
  [
    'appraisal.ranking',
    {
      results: [
        { body: '甲', score: 90 },
        { body: '甲', score: 80 },
      ],
    },
    {},
    [fault('results.1.body', 'duplicate')],
  ],
  [
    'appraisal.total',
    {
      base: 0,
      items: [
        { id: 'a', points: 1 },
        { id: 'a', points: 2 },
      ],
    },
    {},
    [fault('items.1.id', 'duplicate')],
  ],
  ['appraisal.total', { base: 1.7e308, items: [{ id: 'a', points: 1.7e308 }] }, {}, [fault('items', 'sum-not-finite')]],
  // Years.
  [
    'appraisal.consequences',
    { ...joining, publishedYear: 2025 },
    {},
    [fault('publishedYear', 'too-small', { minimum: 2026 })],
  ],
  [
    'appraisal.consequences',
    joining,
    { readings: { 'inclusion-year': 'year-after-publication' } },
    [fault('publishedYear', 'missing')],
  ],
  // A system's own awards.
  [
    'promotion.competition-award',
    { role: 'handler' },
    {
      tables: {
        competition: { handler: { ...award, min: 2, max: 1 }, 'direct-supervisor': award, 'other-contributor': null },
      },
    },
    [fault('options.tables.competition.handler.max', 'too-small', { minimum: 2 })],
  ],
]

describe('a fault between fields stands at the field that is to be changed, with the figures that it was judged by', () => {
  test.each(cases)('%s of %j under %j', (id, facts, options, faults) => {
    const rule = rules[id] as unknown as (facts: object, options: object) => unknown
    const { issues } = thrownBy(() => rule(facts, options)) as InvalidInputError
    expect(issues.map(({ message: _message, segments: _segments, rule: _rule, ...at }) => at)).toEqual(faults)
    for (const { path, segments, rule: asked } of issues) expect([segments.join('.'), asked]).toEqual([path, id])
  })
})
