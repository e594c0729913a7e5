import { describe, expect, test } from 'vitest'
import { type Dossier, type Obligation, auditDossier, describeAudit } from '../../src/dossier'
import { TODAY, bureauWith } from './office'

const seats = bureauWith().council!.seats!
const missed = (...dates: string[]) =>
  dates.map((date) => ({
    date,
    kind: 'regular' as const,
    held: true,
    attendance: [{ seat: '代', attendance: 'absent' as const }],
  }))
const threeMissed = missed('2026-05-05', '2026-05-06', '2026-05-07')
const bureauBut = (id: string, change: object, council: object = {}): Dossier =>
  bureauWith({ council: { seats: seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)), ...council } })

function found(dossier: Dossier, id: string): Obligation {
  return (
    auditDossier(dossier, { asOf: TODAY }).obligations.find((obligation) => obligation.id === id) ??
    expect.fail(`no obligation ${id}`)
  )
}

describe('5.1.2 伍、一、(二) who sits on the council', () => {
  const pair = '5.1.2/council-composition/convener-pair'
  const none = '5.1.2.2/council-composition/representative-none'

  test.each([
    ['from the day on which the post was left', bureauBut('召', { leftPostOn: TODAY }), pair, 'breached'],
    ['until the day before', bureauBut('召', { leftPostOn: '2026-07-01' }), pair, 'met'],
    ['unless it is given up', bureauBut('代', { vacatedOn: TODAY }), none, 'breached'],
    ['unless it is lost', bureauBut('代', {}, { meetings: threeMissed }), none, 'breached'],
    ['with two misses still', bureauBut('代', {}, { meetings: threeMissed.slice(1) }), none, 'met'],
    [
      'nor by who left or lost it, whichever it was',
      bureauBut('代', { leftPostOn: undefined }, { meetings: threeMissed }),
      none,
      'breached',
    ],
  ])('an ended seat is held by nobody: %s', (_, dossier, id, status) => {
    expect(found(dossier, id).status).toBe(status)
  })

  test('hangs on what can end a seat', () => {
    expect(found(bureauBut('代', { leftPostOn: undefined }), none)).toMatchObject({
      status: 'undetermined',
      missing: ['council.seats.代.leftPostOn'],
    })
    expect(found(bureauBut('代', {}, { meetings: undefined }), none)).toMatchObject({
      status: 'undetermined',
      missing: ['council.meetings'],
    })
    expect(
      found(bureauBut('代', {}, { meetings: threeMissed.map(({ attendance: _, ...meeting }) => meeting) }), none),
    ).toMatchObject({
      status: 'undetermined',
      missing: [
        'council.meetings.2026-05-05.attendance',
        'council.meetings.2026-05-06.attendance',
        'council.meetings.2026-05-07.attendance',
      ],
    })
    expect(found(bureauBut('代', {}, { meetings: undefined }), pair).status).toBe('met')
  })
})

describe('5.1.2 伍、一、(二) who is at fault', () => {
  const others = seats.filter(({ id }) => id !== '代')
  const agency = (id: string, from: 'school' | 'first-level', firstTierHead: boolean) => ({
    id,
    seat: 'agency-representative' as const,
    from,
    firstTierHead,
    leftPostOn: null,
    vacatedOn: null,
    successorOn: null,
  })
  const mixed = [
    agency('民政局', 'first-level', false),
    agency('社會局', 'first-level', true),
    agency('某校', 'school', true),
    agency('文化局', 'first-level', false),
  ]

  test('is named, in whatever order they stand', () => {
    for (const order of [mixed, [...mixed].reverse()]) {
      const dossier = bureauWith({ council: { seats: [...order, ...others] } })
      expect(found(dossier, '5.1.2.2/council-composition/representative-rank').subject.people).toEqual([
        '文化局',
        '民政局',
      ])
      expect(found(dossier, '5.1.2.2/council-composition/representative-source').subject.people).toEqual(['某校'])
      expect(describeAudit(auditDossier(dossier, { asOf: TODAY }), 'zh-TW')).toContain(
        '協調會報組成（機關代表職級，文化局，民政局）',
      )
    }
  })

  test('is nobody where a number or a pair is wrong, or nothing is', () => {
    const dossier = bureauWith({
      council: { seats: others.map((seat) => (seat.id === '召' ? { ...seat, post: 'other' as const } : seat)) },
    })
    for (const id of [
      '5.1.2/council-composition/convener-pair',
      '5.1.2.2/council-composition/representative-none',
      '5.1.2.2/council-composition/standing-post',
    ])
      expect(found(dossier, id).subject).not.toHaveProperty('people')
  })
})

describe('5.1.6 伍、一、(六) what counts as a miss', () => {
  const attendance = '5.1.6/seat-attendance/agency-representative/代'

  test.each([
    [
      'the post was left before',
      { leftPostOn: '2026-05-01', vacatedOn: '2026-05-01', successorOn: '2026-05-02' },
      'met',
    ],
    ['the post was left on the day of the last miss', { leftPostOn: '2026-05-07' }, 'met'],
    ['the post was left on the day after', { leftPostOn: '2026-05-08' }, 'pending'],
    ['the seat was given up on the day of the last miss', { vacatedOn: '2026-05-07' }, 'met'],
    ['the seat was given up on the day after', { vacatedOn: '2026-05-08' }, 'pending'],
    ['a successor was named on the day of the last miss, which ends the seat', { successorOn: '2026-05-07' }, 'met'],
    [
      'somebody was named on the day before, when there was nobody to succeed',
      { successorOn: '2026-05-06' },
      'pending',
    ],
    ['nobody knows when the post was left', { leftPostOn: undefined }, 'undetermined'],
  ])('of a seat where %s', (_, change, status) => {
    expect(found(bureauBut('代', change, { meetings: threeMissed }), attendance).status).toBe(status)
  })

  test('meetings of which nothing is known can be missed only while the seat lasts, since the regulation', () => {
    expect(found(bureauBut('代', { leftPostOn: '2026-05-01' }, { meetings: undefined }), attendance)).toMatchObject({
      status: 'undetermined',
      missing: ['council.meetings'],
    })
    expect(
      found(
        bureauBut('代', { leftPostOn: '2026-05-01', successorOn: '2026-05-01' }, { meetings: undefined }),
        attendance,
      ).status,
    ).toBe('met')
    expect(found(bureauBut('代', { vacatedOn: '2018-10-13' }, { meetings: undefined }), attendance).status).toBe('met')
    expect(found(bureauBut('代', { vacatedOn: '2018-10-14' }, { meetings: undefined }), attendance).status).toBe(
      'undetermined',
    )
  })
})
