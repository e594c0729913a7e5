import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'
import { InvalidInputError } from '../../src/kernel/errors'
import { faultsIn } from '../kernel/thrown-by'

const asOf = '2026-06-30'

/** A record without a fault, from which each case departs. */
const sound = {
  body: {
    name: '大安區公所',
    posts: [{ from: '2026-01-01', count: 180 }],
    inRollout: [{ from: '2026-01-01', through: '2026-03-31' }],
    exclusions: [{ proposedOn: '2026-04-01', approvedOn: '2026-04-02', withdrawnOn: '2026-04-03' }],
    secondments: [{ person: '張三', from: '2026-04-01', through: '2026-04-01' }],
  },
  system: {
    name: '公文線上簽核',
    major: true,
    retiredOn: null,
    phases: [
      { phase: 'launch', from: '2026-04-01', through: '2026-05-31' },
      { phase: 'operations', from: '2026-06-01', through: null },
    ],
  },
  people: [
    {
      id: '林課長',
      roles: [
        { role: 'convener', from: '2026-04-08', through: '2026-04-30', firstTierHead: true, startNotifiedOn: null },
        { role: 'user', from: '2026-04-08', through: null },
      ],
      courses: [
        {
          course: 'administrator',
          startsOn: '2026-05-04',
          totalHours: 4,
          leaves: [
            { from: '2026-05-04', through: '2026-05-05', hours: 2, officialHours: 2, urgent: true, filedOn: null },
            { on: '2026-05-06', hours: 1, urgent: false, filedOn: null },
          ],
          absences: [{ on: '2026-05-07', hours: 1 }],
          result: { on: '2026-05-07', outcome: 'failed' },
        },
      ],
    },
    { id: '王小明', roles: ['member'] },
  ],
  workingGroup: [
    { establishedOn: '2026-04-08', dissolvedOn: '2026-04-20', meetings: [{ date: '2026-04-10' }] },
    { establishedOn: '2026-04-20', dissolvedOn: null, meetings: [{ date: '2026-04-22' }] },
  ],
  support: {
    replacements: [{ person: '王小明', role: 'seed', receivedOn: '2026-05-04', completedOn: '2026-05-04' }],
    questions: [{ id: 'Q1', on: '2026-05-04', from: 'user', topic: 'usage', to: 'seed' }],
  },
  appraisal: {
    results: [
      {
        period: 'launch',
        score: { base: 80, items: [{ id: 'a', points: 1 }] },
        covers: { from: '2026-04-01', through: '2026-04-01' },
        publishedOn: '2026-06-01',
        reviewReportOn: '2026-06-01',
        councilReportOn: '2026-06-01',
        joinedItAppraisalOn: '2026-06-01',
        countedInItAppraisalOn: '2026-06-01',
      },
    ],
  },
  council: {
    seats: [
      {
        id: '甲',
        seat: 'convener',
        post: 'city-executive',
        from: '2026-01-01',
        through: '2026-06-01',
        successorOn: '2026-01-01',
      },
      { id: '乙', seat: 'agency-representative', agency: 'first-level', firstTierHead: true },
    ],
    meetings: [{ date: '2026-05-08', kind: 'regular', held: true, attendance: [{ seat: '甲', how: 'in-person' }] }],
  },
  steeringGroup: { establishedOn: '2026-04-01', dissolvedOn: '2026-04-01', meetings: ['2026-04-01'] },
}

/** The faults of the record with a value put in some places, each as path and code. */
function faultsWith(changes: Readonly<Record<string, unknown>>): readonly string[] {
  const record: object = structuredClone(sound)
  for (const [path, value] of Object.entries(changes)) put(record, path.split('.'), value)
  return faultsIn(() => auditDossier(record as Dossier, { asOf })).sort()
}

/** Puts a value at a path; `+` adds to a list, and undefined takes away. */
function put(given: unknown, [key, ...rest]: string[], value: unknown): void {
  const holder = given as Record<string, unknown>
  if (rest.length > 0) put(holder[key!], rest, value)
  else if (key === '+') (given as unknown[]).push(value)
  else if (value === undefined) Reflect.deleteProperty(holder, key!)
  else holder[key!] = value
}

const launch = 'appraisal.results.0'
const run = 'people.0.courses.0'
const followingDays = [
  'publishedOn',
  'reviewReportOn',
  'councilReportOn',
  'joinedItAppraisalOn',
  'countedInItAppraisalOn',
]
const nothingFollowed = Object.fromEntries(followingDays.map((key) => [`${launch}.${key}`, null]))
const convener = sound.people[0]!.roles[0] as object

const toCome = (establishBy: string | null): object => ({ establishBy, establishedOn: null })

/** What is put where, and every fault that must come of it. */
type Case = readonly [what: string, changes: Readonly<Record<string, unknown>>, ...faults: string[]]
const cases: readonly Case[] = [
  ['nothing at all', {}],
  // Names and kinds.
  ['a name that is not listed', { 'body.name': '大安區公處' }, 'body.name name-not-listed'],
  ['a name that several have', { 'body.name': '大安' }, 'body.name name-ambiguous'],
  ['a name that several have, with its kind', { 'body.name': '大安', 'body.kind': 'district-office' }],
  ['a name that is not listed, and meant so', { 'body.name': '臺北市私立薇閣高級中學', 'body.kind': 'not-listed' }],
  ['a kind that the name does not have', { 'body.kind': 'school' }, 'body.kind not-its-kind'],
  ['the kind that the name has', { 'body.kind': 'district-office' }],
  ['the bureau as a first-level body', { 'body.name': '資訊局', 'body.kind': 'first-level' }],
  ['the bureau as a school', { 'body.name': '資訊局', 'body.kind': 'school' }, 'body.kind not-its-kind'],
  // Days.
  ['what happened today', { 'workingGroup.1.meetings.0.date': asOf }],
  [
    'what happened tomorrow',
    { 'workingGroup.1.meetings.0.date': '2026-07-01' },
    'workingGroup.1.meetings.0.date after-as-of',
  ],
  ['what may lie ahead', { 'workingGroup.1.establishBy': '2027-01-01', 'system.goLiveOn': '2027-01-01' }],
  [
    'a meeting of the steering group tomorrow',
    { 'steeringGroup.meetings.0': '2026-07-01' },
    'steeringGroup.meetings.0 after-as-of',
  ],
  ['a filing tomorrow', { [`${run}.leaves.1.filedOn`]: '2026-07-01' }, `${run}.leaves.1.filedOn after-as-of`],
  ['an absence tomorrow', { [`${run}.absences.0.on`]: '2026-07-01' }, `${run}.absences.0.on after-as-of`],
  [
    'an exclusion proposed tomorrow',
    { 'body.exclusions.+': { proposedOn: '2026-07-01' } },
    'body.exclusions.1.proposedOn after-as-of',
  ],
  ['a day that does not exist', { 'system.retiredOn': '2026-02-30' }, 'system.retiredOn not-a-date'],
  // What runs backwards.
  ['a secondment', { 'body.secondments.0.through': '2026-03-31' }, 'body.secondments.0.through reversed'],
  ['a span of the rollout', { 'body.inRollout.0.through': '2025-12-31' }, 'body.inRollout.0.through reversed'],
  ['an approval', { 'body.exclusions.0.approvedOn': '2026-03-31' }, 'body.exclusions.0.approvedOn reversed'],
  ['a withdrawal', { 'body.exclusions.0.withdrawnOn': '2026-04-01' }, 'body.exclusions.0.withdrawnOn reversed'],
  [
    'a withdrawal of what was not approved',
    { 'body.exclusions.0.approvedOn': null, 'body.exclusions.0.withdrawnOn': '2026-04-01' },
  ],
  ['a phase', { 'system.phases.0.through': '2026-03-31' }, 'system.phases.0.through reversed'],
  ['a term', { 'people.0.roles.0.through': '2026-04-07' }, 'people.0.roles.0.through reversed'],
  ['a leave', { [`${run}.leaves.0.through`]: '2026-05-03' }, `${run}.leaves.0.through reversed`],
  ['a result', { [`${run}.result.on`]: '2026-05-03' }, `${run}.result.on reversed`],
  ['a result on the first day', { [`${run}.result.on`]: '2026-05-04' }],
  ['a dissolution', { 'workingGroup.0.dissolvedOn': '2026-04-07' }, 'workingGroup.0.dissolvedOn reversed'],
  [
    'a dissolution of the steering group',
    { 'steeringGroup.dissolvedOn': '2026-03-31' },
    'steeringGroup.dissolvedOn reversed',
  ],
  [
    'a replacement',
    { 'support.replacements.0.completedOn': '2026-05-03' },
    'support.replacements.0.completedOn reversed',
  ],
  ['a seat', { 'council.seats.0.through': '2025-12-31' }, 'council.seats.0.through reversed'],
  ['a successor', { 'council.seats.0.successorOn': '2025-12-31' }, 'council.seats.0.successorOn reversed'],
  ['an appraisal', { [`${launch}.covers.through`]: '2026-03-31' }, `${launch}.covers.through reversed`],
  ...followingDays.map(
    (key) =>
      [
        `${key} on the last day of its period`,
        { [`${launch}.${key}`]: '2026-05-31' },
        `${launch}.${key} reversed`,
      ] as const,
  ),
  [
    'a report where the phases are not known',
    { 'system.phases': undefined, [`${launch}.reviewReportOn`]: '2020-01-01' },
  ],
  // Scores.
  [
    'a score of a period that ends today',
    { 'system.phases.0.through': asOf, 'system.phases.1.from': '2026-07-01' },
    ...followingDays.map((key) => `${launch}.${key} reversed`),
    `${launch}.score period-not-over`,
  ],
  [
    'a score of the running year',
    { [`${launch}.period`]: 2026, [`${launch}.covers`]: undefined, ...nothingFollowed },
    `${launch}.score period-not-over`,
  ],
  ['a score of this year without phases', { 'system.phases': undefined, [`${launch}.period`]: 2026 }],
  [
    'a score of next year without phases',
    { 'system.phases': undefined, [`${launch}.period`]: 2027 },
    `${launch}.score period-not-over`,
  ],
  [
    'no score yet of next year without phases',
    { 'system.phases': undefined, [`${launch}.period`]: 2027, [`${launch}.score`]: null },
  ],
  ['a result of a year before operations', { [`${launch}.period`]: 2025 }, `${launch}.period in-no-phase`],
  ['a launch without one', { 'system.phases': [] }, `${launch}.period in-no-phase`],
  // What overlaps.
  ['phases', { 'system.phases.1.from': '2026-05-31' }, 'system.phases.1.from overlap'],
  [
    'phases out of order',
    {
      'system.phases.0.phase': 'operations',
      'system.phases.1.phase': 'launch',
      [`${launch}.score`]: null,
      [`${launch}.period`]: 2026,
      ...nothingFollowed,
    },
    'system.phases.1.phase phase-order',
  ],
  ['a phase twice', { 'system.phases.1.phase': 'launch' }, 'system.phases.1.phase phase-repeated'],
  [
    'an open phase before another',
    { 'system.phases.0.through': null, [`${launch}.score`]: null },
    'system.phases.0.through phase-open',
  ],
  [
    'spans of the rollout',
    { 'body.inRollout.+': { from: '2026-03-31', through: null } },
    'body.inRollout.1.from overlap',
  ],
  ['spans of the rollout that touch', { 'body.inRollout.+': { from: '2026-04-01', through: null } }],
  [
    'a span after an open one',
    {
      'body.inRollout': [
        { from: '2026-01-01', through: null },
        { from: '2026-05-01', through: null },
      ],
    },
    'body.inRollout.1.from overlap',
  ],
  [
    'terms',
    { 'people.0.roles.+': { ...convener, from: '2026-04-30', through: null } },
    'people.0.roles.2.from overlap',
  ],
  ['terms that touch', { 'people.0.roles.+': { ...convener, from: '2026-05-01', through: null } }],
  [
    'a term after one without an end',
    { 'people.0.roles.0.through': undefined, 'people.0.roles.+': { ...convener, from: '2026-04-09', through: null } },
  ],
  [
    'terms from one day, of which one has no end',
    { 'people.0.roles.0.through': undefined, 'people.0.roles.+': { ...convener, through: '2026-05-01' } },
    'people.0.roles.2.from overlap',
  ],
  [
    'a term after an open one',
    { 'people.0.roles.0.through': null, 'people.0.roles.+': { ...convener, from: '2026-05-09', through: null } },
    'people.0.roles.2.from overlap',
  ],
  ['a bare word beside a term', { 'people.0.roles.+': 'convener' }, 'people.0.roles.2.from missing'],
  [
    'a term without its first day beside another',
    { 'people.0.roles.+': { role: 'convener' } },
    'people.0.roles.2.from missing',
  ],
  ['groups', { 'workingGroup.1.establishedOn': '2026-04-19' }, 'workingGroup.1.establishedOn overlap'],
  ['a group after one that stands', { 'workingGroup.0.dissolvedOn': null }, 'workingGroup.1.establishedOn overlap'],
  ['a group after one of which the end is not known', { 'workingGroup.0.dissolvedOn': undefined }],
  [
    'a group set up on the day of one of which the end is not known',
    { 'workingGroup.0.dissolvedOn': undefined, 'workingGroup.1.establishedOn': '2026-04-08' },
    'workingGroup.1.establishedOn overlap',
  ],
  ['a group to come, and its day', { 'workingGroup.+': toCome('2026-08-01'), 'workingGroup.1.dissolvedOn': asOf }],
  ['groups to come, each by its day', { workingGroup: [toCome('2026-08-01'), toCome('2026-08-02'), toCome(null)] }],
  [
    'groups to come by one day',
    { workingGroup: [toCome('2026-08-01'), toCome('2026-08-01')] },
    'workingGroup.1.establishedOn overlap',
  ],
  [
    'groups to come without a day',
    { workingGroup: [toCome(null), toCome(null), toCome(null)] },
    'workingGroup.1.establishedOn overlap',
    'workingGroup.2.establishedOn overlap',
  ],
  [
    'a group to come by the day on which another was set up',
    { 'workingGroup.0': toCome('2026-04-20') },
    'workingGroup.0.establishedOn overlap',
  ],
  ['a group of which nothing is known', { 'workingGroup.+': {} }],
  ['groups of which nothing is known', { workingGroup: [{}, {}] }, 'workingGroup.1.establishedOn missing'],
  [
    'a group of which nothing is known before one to come',
    { workingGroup: [{}, toCome(null)] },
    'workingGroup.0.establishedOn missing',
  ],
  [
    'a group to come with a fault in its day',
    { workingGroup: [toCome(null), toCome('8/1')] },
    'workingGroup.1.establishBy not-a-date',
  ],
  [
    'a group of which the first day is at fault',
    { workingGroup: [toCome(null), { ...toCome(null), establishedOn: '4/1' }] },
    'workingGroup.1.establishedOn not-a-date',
  ],
  ['leaves', { [`${run}.leaves.1.on`]: '2026-05-05' }, `${run}.leaves.1.on overlap`],
  [
    'a span of leave into a day',
    { [`${run}.leaves.1.on`]: '2026-05-03', [`${run}.leaves.0.from`]: '2026-05-03' },
    `${run}.leaves.1.on overlap`,
  ],
  // Retirement.
  [
    'a phase after it',
    { 'system.retiredOn': '2026-06-15', 'system.phases.1.through': '2026-06-16' },
    'system.phases.1.through after-retirement',
  ],
  ['a phase through it', { 'system.retiredOn': '2026-06-15', 'system.phases.1.through': '2026-06-15' }],
  ['an open phase', { 'system.retiredOn': '2026-06-15' }, 'system.phases.1.through after-retirement'],
  // What stands twice.
  ['a person', { 'people.1.id': ' 林課長 ', 'support.replacements': [] }, 'people.1.id duplicate'],
  ['a seat of the council', { 'council.seats.1.id': '甲' }, 'council.seats.1.id duplicate'],
  ['a question', { 'support.questions.+': sound.support.questions[0] }, 'support.questions.1.id duplicate'],
  [
    'an item of a score',
    { [`${launch}.score.items.+`]: { id: 'a', points: 2 } },
    `${launch}.score.items.1.id duplicate`,
  ],
  ['a period', { 'appraisal.results.+': { period: 'launch' } }, 'appraisal.results.1.period duplicate'],
  ['a meeting', { 'workingGroup.1.meetings.+': { date: '2026-04-22' } }, 'workingGroup.1.meetings.1.date duplicate'],
  [
    'a meeting of the council',
    { 'council.meetings.+': sound.council.meetings[0] },
    'council.meetings.1.date duplicate',
  ],
  [
    'a meeting of the steering group',
    { 'steeringGroup.meetings.+': '2026-04-01' },
    'steeringGroup.meetings.1 duplicate',
  ],
  [
    'a run',
    { 'people.0.courses.+': { course: 'administrator', startsOn: '2026-05-04' } },
    'people.0.courses.1.startsOn duplicate',
  ],
  ['another course on the same day', { 'people.0.courses.+': { course: 'seed', startsOn: '2026-05-04' } }],
  [
    'a replacement',
    { 'support.replacements.+': sound.support.replacements[0] },
    'support.replacements.1.receivedOn duplicate',
  ],
  [
    'a replacement of the other role',
    { 'support.replacements.+': { ...sound.support.replacements[0], role: 'administrator' } },
  ],
  [
    'who attended',
    { 'council.meetings.0.attendance.+': { seat: '甲', how: 'proxy' } },
    'council.meetings.0.attendance.1.seat duplicate',
  ],
  ['a number of posts', { 'body.posts.+': { from: '2026-01-01', count: 1 } }, 'body.posts.1.from duplicate'],
  // Who is nobody.
  [
    'a replacement of nobody',
    { 'support.replacements.0.person': '無此人' },
    'support.replacements.0.person unknown-id',
  ],
  ['a replacement where people are not known', { 'support.replacements.0.person': '無此人', people: undefined }],
  [
    'an attendance of nobody',
    { 'council.meetings.0.attendance.0.seat': '丙' },
    'council.meetings.0.attendance.0.seat unknown-id',
  ],
  ['an attendance where seats are not known', { 'council.seats': undefined }],
  // Hours.
  ['as many hours away as there are', { [`${run}.totalHours`]: 4 }],
  ['more hours away than there are', { [`${run}.totalHours`]: 3.5 }, `${run}.totalHours more-than-total`],
  [
    'more official hours than hours',
    { [`${run}.leaves.0.officialHours`]: 2.5 },
    `${run}.leaves.0.officialHours more-than-total`,
  ],
  ['hours that are no halves', { [`${run}.leaves.0.hours`]: 1.3 }, `${run}.leaves.0.hours not-a-multiple`],
  // What has no place.
  [
    'a first-tier head who is no convener',
    { 'people.0.roles.1.firstTierHead': true },
    'people.0.roles.1.firstTierHead misplaced',
  ],
  ['a notice of a user', { 'people.0.roles.1.startNotifiedOn': null }, 'people.0.roles.1.startNotifiedOn misplaced'],
  ['a notice that a user left', { 'people.0.roles.1.endNotifiedOn': null }, 'people.0.roles.1.endNotifiedOn misplaced'],
  ['a post of who represents an agency', { 'council.seats.1.post': 'other' }, 'council.seats.1.post misplaced'],
  ['an agency of a convener', { 'council.seats.0.agency': 'school' }, 'council.seats.0.agency misplaced'],
  ['a day of leave beside a span', { [`${run}.leaves.1.from`]: '2026-05-06' }, `${run}.leaves.1.from misplaced`],
  // Form.
  ['a key that there is not', { 'system.owner': '資訊局' }, 'system.owner unknown-key'],
  ['a key of the prototype', { 'body.constructor': 1 }, 'body.constructor unknown-key'],
  ['an option that there is not', { 'system.madeFor': 'nobody' }, 'system.madeFor not-an-option'],
  ['a name that is empty', { 'system.name': '  ' }, 'system.name empty'],
  ['a number as a text', { 'body.posts': '180' }, 'body.posts wrong-type'],
  ['no posts', { 'body.posts': 0 }, 'body.posts too-small'],
  ['no body', { body: undefined }, 'body missing'],
  // What lies between fields is judged beside any fault of form as without it.
  [
    'a person in two spellings',
    { 不: 1, 'people.+': { id: ' 林課長', roles: [] } },
    'people.2.id duplicate',
    '不 unknown-key',
  ],
  [
    'a person asked to be replaced, with a space',
    { 不: 1, 'support.replacements.0.person': '王小明 ' },
    '不 unknown-key',
  ],
  ['a seat with a space', { 不: 1, 'council.meetings.0.attendance.0.seat': ' 甲' }, '不 unknown-key'],
  [
    'an attendance in two spellings',
    { 不: 1, 'council.meetings.0.attendance.+': { seat: '甲 ', how: 'proxy' } },
    'council.meetings.0.attendance.1.seat duplicate',
    '不 unknown-key',
  ],
  [
    'an item in two spellings',
    { 不: 1, [`${launch}.score.items.+`]: { id: ' a', points: 2 } },
    `${launch}.score.items.1.id duplicate`,
    '不 unknown-key',
  ],
  [
    'a kind that is none, of a name that several have',
    { 'body.name': '大安', 'body.kind': 'office' },
    'body.kind not-an-option',
  ],
  ['an id that may be the one meant', { 'people.1.id': 5 }, 'people.1.id wrong-type'],
  ['a seat that may be the one meant', { 'council.seats.0': '甲' }, 'council.seats.0 wrong-type'],
  [
    'a first day of a term beside another',
    { 'people.0.roles.+': { role: 'user', from: '5/1' } },
    'people.0.roles.2.from not-a-date',
  ],
  // What may have one of two forms, each fault where it is.
  ['a role that there is not', { 'people.1.roles.+': 'chair' }, 'people.1.roles.1 not-an-option'],
  ['a role that is a number', { 'people.1.roles.+': 5 }, 'people.1.roles.1 not-an-option'],
  [
    'a term of a role that there is not',
    { 'people.1.roles.+': { role: 'chair' } },
    'people.1.roles.1.role not-an-option',
  ],
  ['a term without its role', { 'people.1.roles.+': { from: '2026-05-01' } }, 'people.1.roles.1.role missing'],
  ['an empty term', { 'people.1.roles.+': {} }, 'people.1.roles.1.role missing'],
  [
    'a head in words',
    { 'people.1.roles.+': { role: 'convener', firstTierHead: '是' } },
    'people.1.roles.1.firstTierHead wrong-type',
  ],
  [
    'a term from no day through a number',
    { 'people.1.roles.+': { role: 'seed', from: null, through: 5 } },
    'people.1.roles.1.from not-a-date',
    'people.1.roles.1.through not-a-date',
  ],
  [
    'a term with three faults',
    { 'people.1.roles.+': { role: 'chair', from: 'x', 不: 1 } },
    'people.1.roles.1.from not-a-date',
    'people.1.roles.1.role not-an-option',
    'people.1.roles.1.不 unknown-key',
  ],
  ['a score that is no number', { [`${launch}.score`]: NaN }, `${launch}.score not-finite`],
  ['posts without end', { 'body.posts': Infinity }, 'body.posts not-finite'],
  ['a period that is no number', { [`${launch}.period`]: NaN }, `${launch}.period not-finite`],
  ['a period before the regulation', { [`${launch}.period`]: 2017 }, `${launch}.period too-small`],
  ['a period as a text', { [`${launch}.period`]: '2026' }, `${launch}.period not-an-option`],
  [
    'several at once, each where it is',
    {
      'body.name': '大安區公處',
      'system.retiredOn': 'x',
      [`${run}.totalHours`]: 1,
      'people.1.id': '林課長',
      'support.replacements': [],
    },
    'body.name name-not-listed',
    `${run}.totalHours more-than-total`,
    'people.1.id duplicate',
    'system.retiredOn not-a-date',
  ],
]

describe('a record is refused with', () => {
  test.each(cases.map(([what, changes, ...faults]) => ({ what, changes, faults })))('$what', ({ changes, faults }) => {
    expect(faultsWith(changes)).toEqual([...faults].sort())
  })
})

describe('a key', () => {
  const faultsOf = (record: object): readonly string[] => faultsIn(() => auditDossier(record as Dossier, { asOf }))

  test('with an undefined value is absent, known or not', () => {
    const body = { ...sound.body, kind: undefined, owner: undefined }
    expect(faultsOf({ ...sound, body, owner: undefined, training: undefined })).toEqual([])
  })

  test('that reads like the way to another hides no fault there', () => {
    const people = [...sound.people, { id: ' 林課長', roles: [] }]
    expect(faultsOf({ ...sound, people, 'people.2.id': 1 })).toEqual([
      'people.2.id unknown-key',
      'people.2.id duplicate',
    ])
  })
})

/** Every list of the record, as the way to it. */
function listsIn(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, member]) => listsIn(member, [...path, key]))
  return Array.isArray(value) ? [path.join('.'), ...inside] : inside
}

describe('an entry of the wrong kind', () => {
  test.each(listsIn(sound, []))('in %s hides no fault beside it', (list) => {
    const beside = { 'system.retiredOn': 'x' }
    const faults = faultsWith({ [`${list}.+`]: { 不: 1 }, ...beside })
    expect(faults).toContain('system.retiredOn not-a-date')
    expect(faults.filter((each) => each.startsWith(`${list}.`)).length).toBeGreaterThan(0)
    expect(faults.every((each) => each.startsWith(`${list}.`) || each.startsWith('system.retiredOn'))).toBe(true)
  })
})

describe('values that are no record', () => {
  const cyclic: Record<string, unknown> = { body: { name: '大安區公所' }, system: { name: '甲' } }
  cyclic.people = [cyclic]
  let deep: unknown = '大安區公所'
  for (let depth = 0; depth < 20_000; depth++) deep = [deep]
  test.each<[string, unknown]>([
    ['null', null],
    ['a text', '大安區公所'],
    ['a list', []],
    ['a cycle', cyclic],
    ['what nests too deep', { body: deep, system: { name: '甲' } }],
    [
      'a member that throws when it is read',
      Object.defineProperty({ system: { name: '甲' } }, 'body', {
        enumerable: true,
        get: () => {
          throw new Error('read')
        },
      }),
    ],
    ['inherited members', Object.create(sound)],
    ['a date object', { ...sound, system: { ...sound.system, retiredOn: new Date(0) } }],
  ])('%s is one typed error', (_what, record) => {
    expect(() => auditDossier(record as Dossier, { asOf })).toThrow(InvalidInputError)
  })
})
