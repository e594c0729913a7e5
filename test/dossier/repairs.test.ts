import { describe, expect, test, vi } from 'vitest'
import { type Dossier, type Obligation, auditDossier, obligationStatuses, occasions } from '../../src/dossier'
import { type Change, TODAY, bureauWith, officeWith } from './office'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

/**
 * One way in which an obligation can stand: its status, the dossier, what would mend it, and the dossier once that is
 * done.
 */
type Standing = readonly [status: string, dossier: Dossier, repair?: object, mended?: Dossier]

const closed = (phase: 'launch' | 'operations' | 'planning', from: string, to: string): Change => ({
  system: { phases: [{ phase, from, to }] },
})
const open = (phase: 'launch' | 'operations' | 'planning', from: string): Change => ({
  system: { phases: [{ phase, from, to: null }] },
})
const notOurs: Change = { system: { developer: 'other' } }
const group = (members: Change['workingGroup']): Change => ({ workingGroup: members! })
const staff = (members: Change['support']): Change => ({ support: members! })
const training = (members: Change['training']): Change => ({ training: members! })
const council = (members: Change['council']): Change => ({ council: members! })
const steering = (members: Change['steeringGroup']): Change => ({ steeringGroup: members! })
const unknown = <Members extends object>(member: keyof Members): Members => ({ [member]: undefined }) as Members
const seats = bureauWith().council!.seats!
const seatsBut = (id: string, change: object): Change =>
  council({ seats: seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)) })
const withoutSeats = (...ids: string[]): Change =>
  council({ seats: seats.filter(({ id }) => !ids.includes(id)), meetings: [] })
const absences = council({
  meetings: ['2026-05-05', '2026-05-06', '2026-05-07'].map((date) => ({
    date,
    kind: 'regular',
    held: true,
    attendance: [{ seat: '代', attendance: 'absent' }],
  })),
})
const someone = { people: [{ id: '甲', roles: ['administrator' as const] }] }
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
const result = (outcome: 'passed' | 'failed', on = '2026-06-12') => ({ on, outcome })
const leave = { on: '2026-06-25', hours: 1, urgent: true }
const leaves = (filedOn: string | null | undefined, on = leave.on): Dossier =>
  officeWith(
    training({ ...someone, runs: [{ ...run, leaves: [{ ...leave, on, ...(filedOn !== undefined && { filedOn }) }] }] }),
  )
const period = {
  phase: 'operations' as const,
  from: '2025-01-01',
  to: '2025-12-31',
  total: 65,
  publishedOn: null,
  reviewReportOn: null,
  councilReportOn: null,
  joinedItAppraisalOn: null,
  countedInItAppraisalOn: null,
}
const appraised = (change: object, inItAppraisal: boolean | undefined = false): Dossier =>
  officeWith(open('operations', '2024-01-01'), { appraisal: { inItAppraisal, periods: [{ ...period, ...change }] } })
const change = (notifiedOn?: string | null) => ({
  id: '甲',
  role: 'seed' as const,
  effectiveOn: '2026-06-26',
  ...(notifiedOn !== undefined && { notifiedOn }),
})
const late = { id: '甲', role: 'seed' as const, effectiveOn: '2026-06-01', notifiedOn: '2026-06-30' }
const request = (completedOn?: string | null, receivedOn = '2026-06-22') => ({
  id: '甲',
  role: 'seed' as const,
  receivedOn,
  ...(completedOn !== undefined && { completedOn }),
})
const question = (to: 'seed' | 'hotline') => ({
  id: '一',
  on: '2026-06-01',
  from: 'user' as const,
  topic: 'usage' as const,
  to,
})
const secondment = { id: '甲', secondedOn: '2026-05-01', returnedOn: null }
const own: Change = { system: { origin: 'specific-bodies' } }

const standings: Readonly<Record<string, readonly Standing[]>> = {
  '3/scope': [
    ['met', officeWith()],
    ['not-applicable', officeWith({ body: { exclusion: { proposedOn: '2026-01-01', approvedOn: '2026-02-01' } } })],
    ['undetermined', officeWith({ body: unknown('exclusion') })],
    ['met', officeWith({ body: { name: '大安', kind: 'second-level' } })],
    ['not-applicable', officeWith({ body: { name: '某公司', kind: 'not-listed' } })],
  ],
  '5.1.1/council/2026-05-01/launch': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(council({ establishedOn: null })),
      { action: 'add', what: 'council', count: 1 },
      bureauWith(council({ establishedOn: TODAY })),
    ],
    ['breached', bureauWith(council({ establishedOn: null }), closed('launch', '2026-05-01', '2026-05-31'))],
    ['undetermined', bureauWith(council(unknown('establishedOn')))],
    ['not-applicable', bureauWith(notOurs)],
  ],
  '5.1.1/council/2026-08-01/launch': [
    [
      'pending',
      bureauWith(council({ establishedOn: null }), open('launch', '2026-08-01')),
      { action: 'add', what: 'council', count: 1 },
      bureauWith(council({ establishedOn: TODAY }), open('launch', '2026-08-01')),
    ],
  ],
  '5.2.1/steering-group/2026-05-01/launch': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(steering({ establishedOn: null })),
      { action: 'add', what: 'steering-group', count: 1 },
      bureauWith(steering({ establishedOn: TODAY })),
    ],
    ['undetermined', bureauWith(steering(unknown('establishedOn')))],
    ['not-applicable', bureauWith(notOurs)],
  ],
  '5.2.1/steering-group/2026-08-01/launch': [
    [
      'pending',
      bureauWith(steering({ establishedOn: null }), open('launch', '2026-08-01')),
      { action: 'add', what: 'steering-group', count: 1 },
      bureauWith(open('launch', '2026-08-01')),
    ],
  ],
  '5.3.1/working-group/2026-05-01/launch': [
    ['met', officeWith()],
    [
      'breached',
      officeWith(group({ establishedOn: null })),
      { action: 'add', what: 'working-group', count: 1 },
      officeWith(group({ establishedOn: TODAY })),
    ],
    [
      'pending',
      officeWith(group({ establishedOn: null, establishBy: '2026-07-09' })),
      { action: 'add', what: 'working-group', count: 1, by: '2026-07-09' },
      officeWith(group({ establishedOn: TODAY, establishBy: '2026-07-09' })),
    ],
    ['undetermined', officeWith(group({ ...unknown('establishBy'), establishedOn: null }))],
    ['not-applicable', officeWith(notOurs)],
  ],
  '5.1.2/council-composition/convener-pair': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(seatsBut('副', { post: 'other' })),
      { action: 'replace', what: 'deputy-convener' },
      bureauWith(),
    ],
    ['breached', bureauWith(withoutSeats('召')), { action: 'replace', what: 'convener' }, bureauWith()],
    [
      'breached',
      bureauWith(withoutSeats('召', '副')),
      { action: 'replace', what: 'convener-and-deputy', count: 2 },
      bureauWith(),
    ],
    ['undetermined', bureauWith(seatsBut('召', { post: undefined }))],
    ['not-applicable', bureauWith(council({ establishedOn: null }))],
  ],
  '5.1.2.2/council-composition/standing-count': [
    [
      'breached',
      bureauWith(withoutSeats('常一', '常二')),
      { action: 'add', what: 'standing-representative', count: 2 },
      bureauWith(),
    ],
  ],
  '5.1.2.2/council-composition/standing-post': [
    [
      'breached',
      bureauWith(seatsBut('常一', { post: 'other' })),
      { action: 'replace', what: 'standing-representative', count: 1 },
      bureauWith(),
    ],
    [
      'breached',
      bureauWith(
        council({
          seats: seats.map((seat) =>
            seat.seat === 'standing-representative' ? { ...seat, post: 'other' as const } : seat,
          ),
        }),
      ),
      { action: 'replace', what: 'standing-representative', count: 2 },
      bureauWith(),
    ],
  ],
  '5.1.2.2/council-composition/representative-none': [
    [
      'breached',
      bureauWith(withoutSeats('代')),
      { action: 'add', what: 'agency-representative', count: 1 },
      bureauWith(),
    ],
    ['undetermined', bureauWith(seatsBut('代', { from: undefined }))],
  ],
  '5.2.2/steering-composition/convener-grade': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(steering({ convener: { agency: 'doit', senior: false } })),
      { action: 'replace', what: 'convener' },
      bureauWith(),
    ],
    ['undetermined', bureauWith(steering(unknown('convener')))],
    ['not-applicable', bureauWith(steering({ establishedOn: null }))],
  ],
  '5.3.3/working-group-composition/seed-missing': [
    ['met', officeWith()],
    [
      'breached',
      officeWith(group({ members: [] })),
      { action: 'add', what: 'seed', count: 1 },
      officeWith(group({ members: [{ id: '乙', roles: ['seed'] }] })),
    ],
    ['undetermined', officeWith(group(unknown('members')))],
    ['not-applicable', officeWith(group({ establishedOn: null }))],
  ],
  '5.1.4/council-period/2026-05-01': [
    ['met', bureauWith()],
    [
      'pending',
      bureauWith(council({ meetings: [] })),
      { action: 'meet', what: 'council', count: 1, by: TODAY },
      bureauWith(),
    ],
    ['undetermined', bureauWith(council(unknown('meetings')))],
    ['not-applicable', bureauWith(council({ meetings: [] }), closed('launch', '2026-05-01', '2026-05-31'))],
  ],
  '5.1.4/council-period/2026-01-01': [
    ['advisory', bureauWith(council({ meetings: [] }), open('launch', '2026-01-01'))],
  ],
  '5.2.4/steering-period/2026-05-01': [
    ['met', bureauWith()],
    ['breached', bureauWith(steering({ meetings: [] }))],
    ['undetermined', bureauWith(steering(unknown('meetings')))],
  ],
  '5.2.4/steering-period/2026-06-01': [
    [
      'pending',
      bureauWith(steering({ meetings: [] })),
      { action: 'meet', what: 'steering-group', count: 1, by: TODAY },
      bureauWith(steering({ meetings: [TODAY] })),
    ],
  ],
  '5.2.4/steering-period/2026-05-15': [
    ['advisory', bureauWith(steering({ meetings: [] }), open('launch', '2026-05-15'))],
  ],
  '5.2.4/steering-period/2026-06-15': [
    ['not-applicable', bureauWith(steering({ meetings: [] }), open('launch', '2026-06-15'))],
  ],
  '5.3.5/working-group-period/2026-05-01': [
    ['met', officeWith()],
    ['breached', officeWith(group({ meetings: [] }))],
    ['undetermined', officeWith(group(unknown('meetings')))],
  ],
  '5.3.5/working-group-period/2026-06-01': [
    [
      'pending',
      officeWith(group({ meetings: [] })),
      { action: 'meet', what: 'working-group', count: 1, by: TODAY },
      officeWith(group({ meetings: [{ date: TODAY }] })),
    ],
  ],
  '5.3.5/working-group-period/2026-05-15': [
    ['advisory', officeWith(group({ meetings: [] }), open('launch', '2026-05-15'))],
  ],
  '5.3.5/working-group-period/2026-06-15': [
    ['not-applicable', officeWith(group({ meetings: [] }), open('launch', '2026-06-15'))],
  ],
  '5.3.6/working-group-meeting/2026-06-10': [
    ['met', officeWith()],
    ['breached', officeWith(group({ meetings: [{ date: '2026-06-10', convener: 'present', chair: 'other' }] }))],
    ['breached', officeWith(group({ meetings: [{ date: '2026-06-10', chair: 'other' }] }))],
    ['undetermined', officeWith(group({ meetings: [{ date: '2026-06-10', chair: 'convener' }] }))],
    ['not-applicable', officeWith(notOurs)],
  ],
  '5.3.7/minutes/2026-06-10': [
    ['met', officeWith()],
    ['breached', officeWith(group({ meetings: [{ date: '2026-06-10', minutesSentOn: null }] }))],
    ['undetermined', officeWith(group({ meetings: [{ date: '2026-06-10' }] }))],
    ['not-applicable', officeWith(notOurs)],
  ],
  '5.3.7/minutes/2026-06-29': [
    [
      'pending',
      officeWith(group({ meetings: [{ date: '2026-06-29', minutesSentOn: null }] })),
      { action: 'file', what: 'working-group-minutes', count: 1, by: '2026-07-06' },
      officeWith(group({ meetings: [{ date: '2026-06-29', minutesSentOn: TODAY }] })),
    ],
  ],
  '5.1.5/council-meeting/2026-06-01': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(
        council({ meetings: [{ date: '2026-06-01', kind: 'regular', held: true, chair: 'other', attendance: [] }] }),
      ),
    ],
    ['not-applicable', bureauWith(council({ meetings: [{ date: '2026-06-01', kind: 'regular', held: false }] }))],
    [
      'undetermined',
      bureauWith(council({ meetings: [{ date: '2026-06-01', kind: 'regular', held: true, chair: 'convener' }] })),
    ],
  ],
  '5.1.6/seat-attendance/agency-representative/代': [
    ['met', bureauWith()],
    [
      'pending',
      bureauWith(absences),
      { action: 'replace', what: 'agency-representative', count: 1 },
      bureauWith(absences, seatsBut('代', { successorOn: TODAY })),
    ],
    ['undetermined', bureauWith(absences, seatsBut('代', { successorOn: undefined }))],
    ['undetermined', bureauWith(council({ ...unknown('meetings') }))],
    ['not-applicable', bureauWith(notOurs)],
  ],
  '5.1.3/seat-post/agency-representative/代': [
    ['met', bureauWith()],
    [
      'breached',
      bureauWith(seatsBut('代', { leftPostOn: '2026-06-01' })),
      { action: 'replace', what: 'agency-representative', count: 1 },
      bureauWith(seatsBut('代', { leftPostOn: '2026-06-01', vacatedOn: TODAY })),
    ],
    ['undetermined', bureauWith(seatsBut('代', { leftPostOn: undefined }))],
    ['not-applicable', bureauWith(notOurs)],
  ],
  '5.2.5/steering-retirement/2026-06-20': [
    [
      'met',
      bureauWith(
        closed('operations', '2026-05-01', '2026-06-20'),
        { system: { retiredOn: '2026-06-20' } },
        steering({ dissolvedOn: '2026-06-25' }),
      ),
    ],
    [
      'breached',
      bureauWith(closed('operations', '2026-05-01', '2026-06-20'), { system: { retiredOn: '2026-06-20' } }),
      { action: 'remove', what: 'steering-group', count: 1 },
      bureauWith(
        closed('operations', '2026-05-01', '2026-06-20'),
        { system: { retiredOn: '2026-06-20' } },
        steering({ dissolvedOn: TODAY }),
      ),
    ],
  ],
  '5.2.5/steering-retirement': [
    ['not-applicable', bureauWith()],
    ['undetermined', bureauWith({ system: unknown('retiredOn') })],
  ],
  '5.2.5/steering-retirement/2026-12-31': [
    [
      'pending',
      bureauWith({ system: { retiredOn: '2026-12-31' } }),
      { action: 'remove', what: 'steering-group', count: 1 },
      bureauWith({ system: { retiredOn: '2026-12-31' } }, steering({ dissolvedOn: TODAY })),
    ],
  ],
  '5.3.8/working-group-retirement/2026-06-20': [
    [
      'met',
      officeWith(
        closed('operations', '2026-05-01', '2026-06-20'),
        { system: { retiredOn: '2026-06-20' } },
        group({ dissolvedOn: '2026-06-25' }),
      ),
    ],
    [
      'breached',
      officeWith(closed('operations', '2026-05-01', '2026-06-20'), { system: { retiredOn: '2026-06-20' } }),
      { action: 'remove', what: 'working-group', count: 1 },
      officeWith(
        closed('operations', '2026-05-01', '2026-06-20'),
        { system: { retiredOn: '2026-06-20' } },
        group({ dissolvedOn: TODAY }),
      ),
    ],
    [
      'not-applicable',
      officeWith(
        closed('operations', '2026-05-01', '2026-06-20'),
        { system: { retiredOn: '2026-06-20' } },
        group({ establishedOn: null }),
      ),
    ],
  ],
  '5.3.8/working-group-retirement': [['undetermined', officeWith({ system: unknown('retiredOn') })]],
  '5.3.8/working-group-retirement/2026-12-31': [
    [
      'pending',
      officeWith({ system: { retiredOn: '2026-12-31' } }),
      { action: 'remove', what: 'working-group', count: 1 },
      officeWith({ system: { retiredOn: '2026-12-31' } }, group({ dissolvedOn: TODAY })),
    ],
  ],
  '5.2.3/secondment/2026-05-01/launch': [
    ['not-applicable', officeWith()],
    [
      'breached',
      officeWith(own),
      { action: 'add', what: 'seconded-staff', count: 1 },
      officeWith(own, { body: { secondments: [{ ...secondment, secondedOn: TODAY }] } }),
    ],
    ['met', officeWith(own, { body: { secondments: [secondment] } })],
    [
      'met',
      officeWith(own, {
        body: { secondments: [{ ...secondment, secondedOn: '2026-04-01', returnedOn: '2026-05-02' }] },
      }),
    ],
    [
      'breached',
      officeWith(own, {
        body: { secondments: [{ ...secondment, secondedOn: '2026-04-01', returnedOn: '2026-05-01' }] },
      }),
      { action: 'add', what: 'seconded-staff', count: 1 },
    ],
    ['undetermined', officeWith(own, { body: unknown('secondments') })],
  ],
  '5.2.3/secondment/2025-01-01/operations': [
    [
      'breached',
      officeWith(closed('operations', '2025-01-01', '2025-12-31'), own, {
        body: { secondments: [{ ...secondment, secondedOn: '2025-12-31' }] },
      }),
      { action: 'remove', what: 'seconded-staff', count: 1 },
      officeWith(closed('operations', '2025-01-01', '2025-12-31'), own, {
        body: { secondments: [{ ...secondment, secondedOn: '2025-12-31', returnedOn: TODAY }] },
      }),
    ],
    [
      'met',
      officeWith(
        {
          system: {
            phases: [
              { phase: 'operations', from: '2025-01-01', to: '2025-12-31' },
              { phase: 'launch', from: '2026-01-01', to: null },
            ],
          },
        },
        own,
        { body: { secondments: [{ ...secondment, secondedOn: '2026-01-01' }] } },
      ),
    ],
  ],
  '5.2.3/secondment/2026-05-01/operations': [
    [
      'pending',
      officeWith(open('operations', '2026-05-01'), own, { body: { secondments: [secondment] } }),
      { action: 'remove', what: 'seconded-staff', count: 1 },
      officeWith(open('operations', '2026-05-01'), own, {
        body: { secondments: [{ ...secondment, returnedOn: TODAY }] },
      }),
    ],
  ],
  '5.3.4/establishment-limit/2026-05-04': [
    ['met', officeWith()],
    ['breached', officeWith(group({ establishedOn: null }))],
    ['undetermined', officeWith(group(unknown('establishedOn')))],
  ],
  '5.3.4/establishment-limit': [['not-applicable', officeWith(group({ establishBy: null }))]],
  '5.3.4/establishment-limit/2026-07-09': [
    [
      'pending',
      officeWith(group({ establishBy: '2026-07-09', establishedOn: null })),
      { action: 'file', what: 'working-group-establishment', count: 1, by: '2026-07-09' },
      officeWith(group({ establishBy: '2026-07-09', establishedOn: TODAY })),
    ],
  ],
  '5.3.4/list-limit/2026-05-08': [
    ['met', officeWith()],
    ['breached', officeWith(group({ listSentOn: '2026-05-09' }))],
    ['undetermined', officeWith(group(unknown('listSentOn')))],
  ],
  '5.3.4/list-limit': [['not-applicable', officeWith(group({ listBy: null }))]],
  '5.3.4/list-limit/2026-07-09': [
    [
      'pending',
      officeWith(group({ listBy: '2026-07-09', listSentOn: null })),
      { action: 'file', what: 'working-group-list', count: 1, by: '2026-07-09' },
      officeWith(group({ listBy: '2026-07-09', listSentOn: TODAY })),
    ],
  ],
  '5.3.4/working-group-change/2026-06-26/甲': [
    [
      'pending',
      officeWith(group({ changes: [{ id: '甲', effectiveOn: '2026-06-26', notifiedOn: null }] })),
      { action: 'file', what: 'working-group-change', count: 1, by: '2026-07-01' },
      officeWith(group({ changes: [{ id: '甲', effectiveOn: '2026-06-26', notifiedOn: TODAY }] })),
    ],
    ['undetermined', officeWith(group({ changes: [{ id: '甲', effectiveOn: '2026-06-26' }] }))],
    ['not-applicable', officeWith(notOurs, group({ changes: [{ id: '甲', effectiveOn: '2026-06-26' }] }))],
  ],
  '5.3.4/working-group-change/2026-06-01/甲': [
    ['breached', officeWith(group({ changes: [{ id: '甲', effectiveOn: '2026-06-01', notifiedOn: null }] }))],
  ],
  '6.1.2/roster/administrator/administrators-too-few': [
    ['met', officeWith()],
    [
      'breached',
      officeWith(staff({ administrators: [] })),
      { action: 'add', what: 'administrator', count: 2 },
      officeWith(staff({ administrators: ['甲', '乙'].map((id) => ({ id, selectedOn: TODAY, leftOn: null })) })),
    ],
    [
      'pending',
      officeWith(staff({ administrators: [], limit: '2026-07-09' }), { system: { goLiveOn: null } }),
      { action: 'add', what: 'administrator', count: 2, by: '2026-07-09' },
      officeWith(),
    ],
    ['undetermined', officeWith(staff(unknown('administrators')))],
    ['not-applicable', officeWith(notOurs)],
  ],
  '6.2.2/roster/seed/seeds-too-many': [
    [
      'breached',
      officeWith(
        { body: { posts: 40 } },
        staff({ seeds: ['甲', '乙', '丙'].map((id) => ({ id, selectedOn: '2026-05-04', leftOn: null })) }),
      ),
      { action: 'remove', what: 'seed', count: 1 },
      officeWith(
        { body: { posts: 40 } },
        staff({
          seeds: ['甲', '乙', '丙'].map((id) => ({ id, selectedOn: '2026-05-04', leftOn: id === '甲' ? TODAY : null })),
        }),
      ),
    ],
  ],
  '6.2.3/selection/seed': [
    ['met', officeWith()],
    ['breached', officeWith(staff({ seeds: [] }))],
    [
      'pending',
      officeWith(staff({ seeds: [], limit: '2026-07-09' }), { system: { goLiveOn: null } }),
      { action: 'file', what: 'seed-selection', count: 1, by: '2026-07-09' },
      officeWith(staff({ limit: '2026-07-09' })),
    ],
    ['not-applicable', officeWith(staff({ limit: null }), { system: { goLiveOn: null } })],
    ['undetermined', officeWith(staff(unknown('seeds')))],
  ],
  '6.2.3/staff-change/2026-06-26/seed/甲': [
    ['met', officeWith(staff({ changes: [change(TODAY)] }))],
    [
      'pending',
      officeWith(staff({ changes: [change(null)] })),
      { action: 'file', what: 'seed-change', count: 1, by: '2026-07-01' },
      officeWith(staff({ changes: [change(TODAY)] })),
    ],
    ['undetermined', officeWith(staff({ changes: [change()] }))],
    ['not-applicable', officeWith(notOurs, staff({ changes: [change()] }))],
  ],
  '6.2.3/staff-change/2026-06-01/seed/甲': [['breached', officeWith(staff({ changes: [late] }))]],
  '6.2.4/replacement/2026-06-22/seed/甲': [
    ['met', officeWith(staff({ replacements: [request(TODAY)] }))],
    [
      'pending',
      officeWith(staff({ replacements: [request(null)] })),
      { action: 'file', what: 'seed-replacement', count: 1, by: '2026-07-06' },
      officeWith(staff({ replacements: [request(TODAY)] })),
    ],
    ['undetermined', officeWith(staff({ replacements: [request()] }))],
    ['not-applicable', officeWith(notOurs, staff({ replacements: [request()] }))],
  ],
  '6.2.4/replacement/2026-06-01/seed/甲': [
    ['breached', officeWith(staff({ replacements: [request(null, '2026-06-01')] }))],
  ],
  '6.3.2/question/2026-06-01/user/一': [
    ['met', officeWith(staff({ questions: [question('seed')] }))],
    ['advisory', officeWith(staff({ questions: [question('hotline')] }))],
    ['not-applicable', officeWith(notOurs, staff({ questions: [question('hotline')] }))],
  ],
  '6.3.2/question/user': [['undetermined', officeWith(staff(unknown('questions')))]],
  '7.1.2/course/administrator/甲': [
    [
      'pending',
      officeWith(training({ ...someone, runs: [run] })),
      { action: 'meet', what: 'administrator-course', count: 1 },
      officeWith(training({ ...someone, runs: [{ ...run, result: result('passed') }] })),
    ],
    ['met', officeWith(training({ ...someone, runs: [{ ...run, result: result('passed') }] }))],
    ['undetermined', officeWith(training({ ...someone, ...unknown('runs') }))],
    ['not-applicable', officeWith(training({ people: [{ id: '甲', roles: ['general-user'] }] }))],
  ],
  '7.4.2/digital-course/甲': [
    ['not-applicable', officeWith(training(someone))],
    ['not-applicable', officeWith(training({ ...someone, digitalCourse: { limit: '2026-06-15', completions: [] } }))],
    [
      'pending',
      officeWith(training({ people: [{ id: '甲', roles: ['general-user'] }] })),
      { action: 'meet', what: 'digital-course', count: 1 },
      officeWith(
        training({
          people: [{ id: '甲', roles: ['general-user'] }],
          digitalCourse: { limit: null, completions: [{ person: '甲', on: TODAY }] },
        }),
      ),
    ],
    [
      'breached',
      officeWith(
        training({
          people: [{ id: '甲', roles: ['general-user'] }],
          digitalCourse: { limit: '2026-06-15', completions: [] },
        }),
      ),
    ],
    [
      'undetermined',
      officeWith(training({ people: [{ id: '甲', roles: ['general-user'] }], digitalCourse: { limit: '2026-06-15' } })),
    ],
    [
      'met',
      officeWith(
        training({
          people: [{ id: '甲', roles: ['general-user'] }],
          digitalCourse: { limit: '2026-06-15', completions: [{ person: '甲', on: '2026-06-15' }] },
        }),
      ),
    ],
  ],
  '7.1.3/leave/2026-06-25/administrator/甲/一': [
    ['met', leaves('2026-06-24')],
    [
      'pending',
      leaves(null),
      { action: 'file', what: 'administrator-leave-filing', count: 1, by: '2026-07-06' },
      leaves(TODAY),
    ],
    ['undetermined', leaves(undefined)],
    ['not-applicable', { ...leaves(null), system: { ...officeWith().system, developer: 'other' } }],
  ],
  '7.1.3/leave/2026-06-01/administrator/甲/一': [['breached', leaves(null, '2026-06-01')]],
  '7.1.3/attendance/2026-06-01/administrator/甲/一': [
    ['met', leaves(null)],
    ['met', leaves(undefined)],
    ['breached', leaves(null, '2026-06-01')],
    ['undetermined', leaves(undefined, '2026-06-01')],
    [
      'undetermined',
      officeWith(
        training({ ...someone, runs: [{ ...run, leaves: [{ ...leave, filedOn: null }], totalHours: undefined }] }),
      ),
    ],
    [
      'breached',
      officeWith(
        training({
          ...someone,
          runs: [{ ...run, absences: [{ on: '2026-06-02', hours: 0.5 }], leaves: undefined, totalHours: undefined }],
        }),
      ),
    ],
    ['not-applicable', { ...leaves(null), system: { ...officeWith().system, developer: 'other' } }],
  ],
  '7.1.4/follow-up/administrator/甲': [
    ['met', officeWith(training({ ...someone, runs: [{ ...run, result: result('passed') }] }))],
    [
      'pending',
      officeWith(training({ ...someone, runs: [{ ...run, result: result('failed') }] })),
      { action: 'meet', what: 'make-up-training', count: 1 },
      officeWith(
        training({
          ...someone,
          runs: [
            { ...run, result: result('failed') },
            { ...run, id: '二', result: result('passed', TODAY) },
          ],
        }),
      ),
    ],
    ['undetermined', officeWith(training({ ...someone, runs: [{ ...run, result: undefined }] }))],
    ['not-applicable', officeWith(notOurs, training({ ...someone, runs: [run] }))],
  ],
  '9.1/appraisal': [
    ['pending', officeWith(), { action: 'file', what: 'appraisal', count: 1 }, appraised({})],
    ['met', appraised({})],
    ['undetermined', officeWith({ appraisal: unknown('periods') })],
    ['not-applicable', officeWith(notOurs)],
  ],
  '9.2/appraised-period/2026-05-01/launch': [
    [
      'pending',
      officeWith(),
      { action: 'file', what: 'appraisal', count: 1, by: '2026-12-31' },
      officeWith({ appraisal: { periods: [{ ...period, phase: 'launch', from: '2026-05-01', to: '2026-12-31' }] } }),
    ],
    [
      'pending',
      officeWith(closed('launch', '2026-05-01', '2026-06-10')),
      { action: 'file', what: 'appraisal', count: 1 },
      officeWith(closed('launch', '2026-05-01', '2026-06-10'), {
        appraisal: { periods: [{ ...period, phase: 'launch', from: '2026-05-01', to: '2026-06-10' }] },
      }),
    ],
    [
      'pending',
      officeWith(open('launch', '2026-05-01')),
      { action: 'file', what: 'appraisal', count: 1 },
      officeWith(open('launch', '2026-05-01'), {
        appraisal: { periods: [{ ...period, phase: 'launch', from: '2026-05-01', to: '2026-12-31' }] },
      }),
    ],
    [
      'undetermined',
      officeWith({
        appraisal: {
          periods: [{ ...period, phase: 'launch', from: '2026-05-01', to: '2026-12-31', total: undefined }],
        },
      }),
    ],
    ['not-applicable', officeWith(notOurs)],
  ],
  '9.3/appraised-period/2026-05-01/operations': [
    [
      'met',
      officeWith(open('operations', '2026-05-01'), {
        appraisal: { periods: [{ ...period, from: '2026-05-01', to: '2026-12-31' }] },
      }),
    ],
  ],
  '9.5.5/review-report/2025-01-01': [
    [
      'pending',
      appraised({}),
      { action: 'file', what: 'review-report', count: 1 },
      appraised({ reviewReportOn: TODAY }),
    ],
    ['not-applicable', appraised({ total: 90 })],
    ['undetermined', appraised({ reviewReportOn: undefined })],
  ],
  '9.5.5/council-report/2025-01-01': [
    [
      'pending',
      appraised({}),
      { action: 'meet', what: 'council-report', count: 1 },
      appraised({ councilReportOn: TODAY }),
    ],
    ['not-applicable', appraised({ total: 90 })],
    ['undetermined', appraised({ total: undefined })],
  ],
  '9.5.6/it-appraisal/2025-01-01': [
    [
      'pending',
      appraised({ total: 50 }),
      { action: 'add', what: 'it-appraisal', count: 1, by: '2026-12-31' },
      appraised({ total: 50, joinedItAppraisalOn: TODAY }),
    ],
    ['not-applicable', appraised({ total: 50 }, true)],
    ['undetermined', { ...appraised({}), appraisal: { periods: [{ ...period, total: 50 }] } }],
  ],
  '9.5.6/it-appraisal/2024-01-01': [
    ['breached', appraised({ from: '2024-01-01', to: '2024-12-31', total: 50 })],
    ['breached', appraised({ from: '2024-01-01', to: '2024-12-31', total: 50, joinedItAppraisalOn: '2026-01-01' })],
  ],
  '9.6/counting/2025-01-01': [
    ['not-applicable', appraised({})],
    [
      'pending',
      appraised({}, true),
      { action: 'file', what: 'counting', count: 1 },
      appraised({ countedInItAppraisalOn: TODAY }, true),
    ],
    ['undetermined', appraised({ countedInItAppraisalOn: undefined }, true)],
  ],
}

function found(dossier: Dossier, id: string): Obligation {
  return (
    auditDossier(dossier, { asOf: TODAY }).obligations.find((obligation) => obligation.id === id) ??
    expect.fail(`no obligation ${id}`)
  )
}

describe.each(Object.entries(standings))('%s', (id, ways) => {
  test.each(ways.map(([status, dossier, repair, mended], place) => ({ status, dossier, repair, mended, place })))(
    '$place: $status',
    ({ status, dossier, repair, mended }) => {
      const obligation = found(dossier, id)
      expect([obligation.status, obligation.repair]).toEqual([status, repair ?? null])
      if (mended !== undefined) expect(found(mended, id).status).toBe('met')
      if (obligation.status === 'undetermined') expect(obligation.missing.length).toBeGreaterThan(0)
    },
  )
})

test('every occasion has each status that it can have, at least once', () => {
  const seen = Object.fromEntries(
    occasions.map((occasion) => [
      occasion,
      [
        ...new Set(
          Object.entries(standings)
            .filter(([id]) => id.split('/')[1] === occasion)
            .flatMap(([, ways]) => ways.map(([status]) => status)),
        ),
      ],
    ]),
  )
  const timed = ['breached', 'pending', 'undetermined', 'not-applicable']
  const without = (...left: string[]) => obligationStatuses.filter((status) => !left.includes(status))
  const expected: Record<string, readonly string[]> = Object.fromEntries(
    occasions.map((occasion) => [occasion, [...timed, 'met']]),
  )
  for (const occasion of [
    'council-composition',
    'steering-composition',
    'working-group-composition',
    'working-group-meeting',
    'council-meeting',
    'seat-post',
    'attendance',
  ])
    expected[occasion] = without('pending', 'advisory')
  for (const occasion of ['seat-attendance', 'course', 'follow-up', 'appraisal', 'appraised-period'])
    expected[occasion] = without('breached', 'advisory')
  for (const occasion of ['review-report', 'council-report', 'counting'])
    expected[occasion] = ['pending', 'undetermined', 'not-applicable']
  expected['scope'] = ['met', 'not-applicable', 'undetermined']
  expected['council-period'] = without('breached')
  for (const occasion of ['steering-period', 'working-group-period']) expected[occasion] = [...obligationStatuses]
  expected['question'] = without('breached', 'pending')
  expected['working-group-change'] = timed
  expected['it-appraisal'] = timed
  for (const [occasion, statuses] of Object.entries(expected))
    expect([occasion, [...seen[occasion]!].sort()]).toEqual([occasion, [...statuses].sort()])
})

test('a sound office and a sound bureau breach nothing', () => {
  for (const dossier of [officeWith(), bureauWith()]) {
    const { summary } = auditDossier(dossier, { asOf: TODAY })
    expect([summary.counts.breached, summary.counts.undetermined, summary.breachedClauses, summary.missing]).toEqual([
      0,
      0,
      [],
      [],
    ])
    expect(summary.nextDue).not.toBeNull()
  }
})

test('a district office has no duties under 陸 and 柒、一 to 二 where the text is read strictly', () => {
  const { obligations } = auditDossier(
    officeWith(training({ ...someone, runs: [run, { ...run, id: '二', course: 'instructor' }] })),
    { asOf: TODAY, readings: { 'district-office-duties': 'strict' } },
  )
  const strict = obligations
    .filter(({ reason }) => reason?.code === 'district-office-without-duties')
    .map(({ clause }) => clause)
  expect(new Set(strict)).toEqual(new Set(['6.1.2', '6.1.3', '6.2.2', '6.2.3', '7.1.2', '7.1.3', '7.1.4', '7.2.2']))
  expect(obligations.filter(({ clause }) => clause.startsWith('6'))).toEqual(
    obligations.filter(({ clause, status }) => clause.startsWith('6') && status === 'not-applicable'),
  )
  expect(obligations.some(({ clause, status }) => clause === '7.3.3' && status === 'met')).toBe(true)
})

test('what lies before the regulation does not apply, and neither does anything to a question asked before', () => {
  const early = officeWith(
    { system: { phases: [{ phase: 'launch', from: '2018-01-01', to: '2018-12-31' }] } },
    group({ meetings: [] }),
  )
  const periods = auditDossier(early, { asOf: TODAY }).obligations.filter(
    ({ subject }) => subject.occasion === 'working-group-period',
  )
  expect(periods.map(({ subject, status, reason }) => [subject.date, status, reason?.code])).toEqual([
    ...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((month) => [
      `2018-${month}-01`,
      'not-applicable',
      'before-regulation',
    ]),
    ['2018-10-11', 'advisory', undefined],
    ['2018-11-01', 'breached', undefined],
    ['2018-12-01', 'breached', undefined],
  ])
  const { obligations } = auditDossier(
    { schemaVersion: 1, body: { name: '大安區公所' }, system: { name: '某系統' } },
    { asOf: '2018-10-10' },
  )
  expect(new Set(obligations.map(({ reason }) => reason?.code))).toEqual(new Set(['before-regulation']))
})

test('what lies outside the calendar is undetermined for that reason, and the rest is audited', () => {
  const { obligations } = auditDossier(
    officeWith(
      open('operations', '2026-05-01'),
      group({ meetings: [{ date: '2027-12-29', convener: 'present', chair: 'convener', minutesSentOn: null }] }),
    ),
    { asOf: '2028-01-20' },
  )
  expect(obligations.find(({ id }) => id === '5.3.7/minutes/2027-12-29')).toMatchObject({
    status: 'undetermined',
    missing: [],
    reason: { code: 'outside-calendar', data: { date: '2028-01-01', first: '2017-01-01', last: '2027-12-31' } },
  })
  expect(obligations.find(({ id }) => id === '5.3.6/working-group-meeting/2027-12-29')).toMatchObject({ status: 'met' })
})

test('hours that hang on a filing which the calendar cannot judge are undetermined for that reason, unless it does not matter', () => {
  const away = (hours: number, absent: number) =>
    auditDossier(
      officeWith(
        training({
          ...someone,
          runs: [
            {
              ...run,
              absences: absent === 0 ? [] : [{ on: '2026-06-01', hours: absent }],
              leaves: [{ on: '2027-12-29', hours, urgent: true, filedOn: null }],
            },
          ],
        }),
      ),
      { asOf: '2028-01-20' },
    ).obligations.find(({ subject }) => subject.occasion === 'attendance')
  expect(away(1, 0)).toMatchObject({ status: 'undetermined', missing: [], reason: { code: 'outside-calendar' } })
  expect(away(1, 1)).toMatchObject({ status: 'breached', reason: null })
})

test('a year of publication that a reading needs is named where it is missing, and a score that a reading does not admit is refused', () => {
  const joins = (dossier: Dossier, readings: object) =>
    auditDossier(dossier, { asOf: TODAY, readings }).obligations.find(
      ({ subject }) => subject.occasion === 'it-appraisal',
    )
  expect(joins(appraised({ total: 50 }), { 'inclusion-year': 'year-after-publication' })).toMatchObject({
    status: 'undetermined',
    missing: ['appraisal.periods.2025-01-01.publishedOn'],
  })
  expect(
    joins(appraised({ total: 50, publishedOn: '2026-02-01' }), { 'inclusion-year': 'year-after-publication' }),
  ).toMatchObject({ status: 'pending', due: '2027-12-31' })
  expect(joins(appraised({ total: 50.5 }), { 'score-decimals': 'integers-only' })).toMatchObject({
    status: 'undetermined',
    missing: [],
    reason: { code: 'refused', data: { faults: ['score must be a whole number'] } },
  })
})

test('a body can join the appraisal of information work through the last day of the year', () => {
  const joins = (asOf: string, joinedItAppraisalOn: string | null = null) =>
    auditDossier(appraised({ total: 50, joinedItAppraisalOn }), { asOf }).obligations.find(
      ({ subject }) => subject.occasion === 'it-appraisal',
    )?.status
  expect([joins('2026-12-31'), joins('2027-01-01')]).toEqual(['pending', 'breached'])
  expect([joins('2027-01-01', '2026-12-31'), joins('2027-01-01', '2027-01-01')]).toEqual(['met', 'breached'])
})

test('the last day to file leave without an urgent cause follows the reading of a filing on the day', () => {
  const due = (readings: object) =>
    auditDossier(
      officeWith(
        training({
          ...someone,
          runs: [{ ...run, leaves: [{ on: '2026-07-10', hours: 1, urgent: false, filedOn: null }] }],
        }),
      ),
      { asOf: TODAY, readings },
    ).obligations.find(({ subject }) => subject.occasion === 'leave')?.due
  expect(due({})).toBe('2026-07-10')
  expect(due({ 'same-day-filing': 'after-the-fact' })).toBe('2026-07-09')
})

test('a council whose two months run past the last year is undetermined', () => {
  const { obligations } = auditDossier(bureauWith(council({ meetings: [] }), open('launch', '2100-12-01')), {
    asOf: '2100-12-15',
  })
  expect(obligations.find(({ id }) => id === '5.1.4/council-period')).toMatchObject({
    status: 'undetermined',
    reason: { code: 'refused' },
  })
})

test.each<{
  meetings: string[]
  asOf: string
  periods: [from: string, through: string, status: string, due: string | null][]
}>([
  {
    meetings: ['2025-12-30'],
    asOf: '2026-02-28',
    periods: [
      ['2025-11-01', '2025-12-30', 'met', '2025-12-30'],
      ['2025-12-31', '2026-02-28', 'pending', '2026-02-28'],
    ],
  },
  {
    meetings: ['2025-12-30'],
    asOf: '2026-03-01',
    periods: [
      ['2025-11-01', '2025-12-30', 'met', '2025-12-30'],
      ['2025-12-31', '2026-02-28', 'advisory', '2026-02-28'],
    ],
  },
  {
    meetings: ['2025-12-30', '2026-02-28'],
    asOf: '2026-07-10',
    periods: [
      ['2025-11-01', '2025-12-30', 'met', '2025-12-30'],
      ['2025-12-31', '2026-02-28', 'met', '2026-02-28'],
      ['2026-03-01', '2026-04-30', 'advisory', '2026-04-30'],
    ],
  },
])(
  'the two months of a council end as the rule says after a meeting at the end of a month: $meetings on $asOf',
  ({ meetings, asOf, periods }) => {
    const { schemaVersion, body, system } = bureauWith(open('launch', '2025-11-01'))
    const { obligations } = auditDossier(
      {
        schemaVersion,
        body,
        system,
        council: { meetings: meetings.map((date) => ({ date, kind: 'regular', held: true })) },
      },
      { asOf },
    )
    expect(
      obligations
        .filter(({ clause }) => clause === '5.1.4')
        .map(({ subject, status, due }) => [subject.date, subject.through, status, due]),
    ).toEqual(periods)
  },
)

test('once the system is retired nobody is asked for staff, courses or members of a dissolved group', () => {
  const retired = (retiredOn: string | null | undefined) =>
    officeWith(
      closed('operations', '2026-05-01', '2026-06-20'),
      { system: { retiredOn } },
      group({ members: [], dissolvedOn: '2026-06-21' }),
      staff({ administrators: [], seeds: [] }),
      training({
        people: [
          { id: '甲', roles: ['administrator', 'seed'] },
          { id: '乙', roles: ['general-user'] },
        ],
        digitalCourse: { limit: '2026-06-15', completions: [] },
      }),
    )
  const standing = (dossier: Dossier) =>
    Object.fromEntries(
      [
        '6.1.2/roster/administrator/administrators-too-few',
        '6.2.2/roster/seed/seeds-too-few',
        '7.1.2/course/administrator/甲',
        '7.2.2/course/seed/甲',
        '7.4.2/digital-course/乙',
        '6.1.3/selection/administrator',
        '6.2.3/selection/seed',
        '5.3.3/working-group-composition/administrator-missing',
      ].map((id) => [id.slice(0, 5), found(dossier, id).reason?.code ?? found(dossier, id).status]),
    )
  expect(standing(retired('2026-06-29'))).toEqual({
    '6.1.2': 'retired',
    '6.2.2': 'retired',
    '7.1.2': 'retired',
    '7.2.2': 'retired',
    '7.4.2': 'retired',
    '6.1.3': 'retired',
    '6.2.3': 'retired',
    '5.3.3': 'dissolved',
  })
  expect(standing(retired(TODAY))).toEqual({
    '6.1.2': 'breached',
    '6.2.2': 'breached',
    '7.1.2': 'pending',
    '7.2.2': 'pending',
    '7.4.2': 'breached',
    '6.1.3': 'breached',
    '6.2.3': 'breached',
    '5.3.3': 'dissolved',
  })
  expect(standing(retired(null))).toEqual(standing(retired(TODAY)))
  expect(found(retired(undefined), '6.1.2/roster/administrator/administrators-too-few')).toMatchObject({
    status: 'undetermined',
    missing: ['system.retiredOn'],
  })
})

test('a group that was dissolved before the end of a phase and of the system did not stand in it', () => {
  const standing = (dissolvedOn: string | null | undefined, phase: Change, retiredOn: string | null = null) =>
    ['5.2.1/steering-group/2026-05-01/launch', '5.3.1/working-group/2026-05-01/launch'].map(
      (id) =>
        found(bureauWith(phase, { system: { retiredOn } }, group({ dissolvedOn }), steering({ dissolvedOn })), id)
          .status,
    )
  expect(standing('2026-06-20', open('launch', '2026-05-01'))).toEqual(['breached', 'breached'])
  expect(standing(null, open('launch', '2026-05-01'))).toEqual(['met', 'met'])
  expect(standing(undefined, open('launch', '2026-05-01'))).toEqual(['undetermined', 'undetermined'])
  const past = closed('launch', '2026-05-01', '2026-06-21')
  expect(standing('2026-06-20', past, '2026-06-25')).toEqual(['breached', 'breached'])
  expect(standing('2026-06-21', past)).toEqual(['met', 'met'])
})

test('5.3.1 伍、三、(一) only time that is left has a last day of its own; the date that has passed is that of 5.3.4', () => {
  const due = (...changes: Change[]) =>
    [
      '5.3.1/working-group/2026-05-01/launch',
      '5.3.4/establishment-limit/2026-05-04',
      '5.3.4/establishment-limit/2026-07-09',
    ].flatMap((id) =>
      auditDossier(officeWith(...changes), { asOf: TODAY })
        .obligations.filter((obligation) => obligation.id === id)
        .map(({ status, due: last }) => [status, last]),
    )
  expect(due(group({ establishedOn: '2026-05-05', listSentOn: '2026-05-08' }))).toEqual([
    ['met', null],
    ['breached', '2026-05-04'],
  ])
  expect(due(group({ establishedOn: null }))).toEqual([
    ['breached', null],
    ['breached', '2026-05-04'],
  ])
  expect(due(group({ establishedOn: null, establishBy: '2026-07-09' }))).toEqual([
    ['pending', '2026-07-09'],
    ['pending', '2026-07-09'],
  ])
  expect(
    due(group({ establishedOn: null, establishBy: '2026-07-09' }), closed('launch', '2026-05-01', '2026-06-29')),
  ).toEqual([
    ['breached', null],
    ['pending', '2026-07-09'],
  ])
})

test('5.2.2 伍、二、(二) nobody is asked for members of a dissolved steering group', () => {
  const standing = (dissolvedOn: string | null | undefined) =>
    found(bureauWith(steering({ members: 0, dissolvedOn })), '5.2.2/steering-composition/members-none')
  expect(standing(null).status).toBe('breached')
  expect(standing(TODAY)).toMatchObject({ status: 'not-applicable', reason: { code: 'dissolved' } })
  expect(standing(undefined)).toMatchObject({ status: 'undetermined', missing: ['steeringGroup.dissolvedOn'] })
})

test('5.3.8 伍、三、(六) what was never established need not be dissolved, whenever the system is retired', () => {
  for (const retiredOn of [undefined, null])
    expect(
      found(officeWith({ system: { retiredOn } }, group({ establishedOn: null })), '5.3.8/working-group-retirement')
        .reason,
    ).toEqual({ code: 'not-established' })
})

test('3 參 a district office has no duties of support where they are read strictly', () => {
  const strict = { 'district-office-duties': 'strict' } as const
  const roster = (body: NonNullable<Change['body']>) =>
    auditDossier(officeWith({ body }), { asOf: TODAY, readings: strict }).obligations.find(
      ({ id }) => id === '6.1.2/roster/administrator/administrators-too-few',
    )
  expect(roster({})).toMatchObject({ status: 'not-applicable', reason: { code: 'district-office-without-duties' } })
  expect(roster({ name: '大安', kind: 'second-level' })).toMatchObject({ status: 'met', reason: null })
})
