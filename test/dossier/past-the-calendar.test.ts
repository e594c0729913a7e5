import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

// The calendar ends on 2027-12-31; a year that nobody knows yet follows.
const base: Dossier = {
  body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [] },
  system: { name: '電子表單系統', major: true, madeFor: 'nobody-in-particular', retiredOn: null },
}

/** How the lines stand whose ids begin so: status, breach and last day. */
function standing(record: Dossier, asOf: string, start: string, readings = {}) {
  return auditDossier(record, { asOf, readings })
    .obligations.filter(({ id }) => `${id}/`.startsWith(`${start}/`))
    .map(({ status, breach, due, missing }) => [status, breach, due, missing])
}

type Leave = NonNullable<NonNullable<NonNullable<Dossier['people']>[number]['courses']>[number]['leaves']>[number]

function onCourse(leave: Leave, passedOn?: string): Dossier {
  const result = passedOn === undefined ? null : ({ outcome: 'passed', on: passedOn } as const)
  const run = { course: 'seed', startsOn: '2027-12-20', totalHours: 12, leaves: [leave], absences: [], result } as const
  return { ...base, people: [{ id: '丙', roles: ['seed'], courses: [run] }] }
}

describe('leave for an urgent cause of which the seventh workday lies past the calendar', () => {
  // Of the seven days after 12-23 four lie in the calendar (12-27 to 12-30; 12-24 and 12-31 are days off).
  const open = onCourse({ on: '2027-12-23', hours: 1, urgent: true, filedOn: null })
  const filed = (filedOn: string) =>
    onCourse({ on: '2027-12-23', hours: 1, urgent: true, filedOn }, filedOn < '2028-01-05' ? '2028-01-05' : filedOn)

  test('is still open on every day on which it is in any calendar', () => {
    for (const day of ['2027-12-23', '2027-12-31', '2028-01-03'])
      expect(standing(open, day, '7.2.3/leave')).toEqual([['pending', null, null, []]])
    expect(standing(open, '2028-01-04', '7.2.3/leave')).toEqual([['undetermined', null, null, []]])
  })

  test('filed on such a day it is in time', () => {
    for (const day of ['2027-12-27', '2028-01-03'])
      expect(standing(filed(day), '2028-02-01', '7.2.3/leave')).toEqual([['met', null, null, []]])
    expect(standing(filed('2028-01-04'), '2028-02-01', '7.2.3/leave')).toEqual([['undetermined', null, null, []]])
  })

  test('a day earlier where its own day counts', () => {
    const readings = { 'leave-filing-start': 'include-leave-day' }
    expect(standing(open, '2028-01-02', '7.2.3/leave', readings)).toEqual([['pending', null, null, []]])
    expect(standing(open, '2028-01-03', '7.2.3/leave', readings)).toEqual([['undetermined', null, null, []]])
  })

  test('the run goes by it: decided with it, else undetermined for want of the calendar and no fact', () => {
    expect(standing(open, '2028-01-03', '7.2.3/attendance')).toEqual([['met', null, null, []]])
    const { obligations } = auditDossier(open, { asOf: '2028-01-04' })
    const run = obligations.find(({ id }) => id.startsWith('7.2.3/attendance'))
    expect([run?.status, run?.missing, run?.why.map(({ code }) => code)]).toEqual([
      'undetermined',
      [],
      ['outside-calendar'],
    ])
  })

  test('many hours away expel whatever the calendar says', () => {
    const away = onCourse({ on: '2027-12-23', hours: 3, urgent: true, filedOn: null }, '2028-03-01')
    expect(standing(away, '2028-03-01', '7.2.3/attendance')).toEqual([['breached', 'past', null, []]])
  })
})

describe('a selection by a day past the calendar', () => {
  const limits = { selectBy: '2028-03-20', filedOn: null }
  const selection = (goLiveOn: string | null, administrators: readonly string[] = []): Dossier => ({
    ...base,
    system: { ...base.system, goLiveOn },
    people: administrators.map((from, place) => ({
      id: String(place),
      roles: [{ role: 'administrator' as const, from, through: null }],
    })),
    support: { administrators: limits, seeds: limits },
    workingGroup: { establishedOn: '2026-03-10', dissolvedOn: null, meetings: [] },
  })
  const lines = ['6.1.3/selection', '6.2.3/selection', '6.1.2', '6.2.2', '5.3.3/working-group-composition/seed']
  const statuses = (record: Dossier, asOf: string) =>
    lines.map((start) => standing(record, asOf, start).map(([status, breach]) => breach ?? status)[0])

  test('every line that goes by it stands alike, and late is what is late in any calendar', () => {
    const record = selection('2028-03-22')
    expect(new Set(statuses(record, '2028-03-20'))).toEqual(new Set(['pending']))
    expect(new Set(statuses(record, '2028-03-21'))).toEqual(new Set(['undetermined']))
    expect(new Set(statuses(record, '2028-03-22'))).toEqual(new Set(['ongoing']))
  })

  test('without a day of going live no day is late for certain', () => {
    expect(new Set(statuses(selection(null), '2028-06-30'))).toEqual(new Set(['undetermined']))
  })

  test('made on a day after the last that it could be, it was late', () => {
    const made = (day: string) => standing(selection('2028-03-22', [day, day]), '2028-06-30', '6.1.3/selection')[0]
    expect(made('2028-03-22')).toEqual(['breached', 'past', null, []])
    expect(made('2028-03-21')?.[0]).toBe('undetermined')
    expect(made('2028-03-20')?.[0]).toBe('met')
  })
})

describe("a limit on the calendar's last day, which is off", () => {
  const list = (listSentOn: string | null): Dossier => ({
    ...base,
    workingGroup: { establishedOn: '2026-03-10', listBy: '2027-12-31', listSentOn, dissolvedOn: null, meetings: [] },
  })
  const limit = (record: Dossier, asOf: string) => standing(record, asOf, '5.3.4/list-limit')[0]?.[0]

  test('moves to a day that is not before the next', () => {
    expect(limit(list(null), '2028-01-01')).toBe('pending')
    expect(limit(list(null), '2028-01-02')).toBe('undetermined')
    expect(limit(list('2028-01-01'), '2028-02-01')).toBe('met')
    expect(limit(list('2028-01-02'), '2028-02-01')).toBe('undetermined')
  })
})

describe("a day before which a group must be set up, the calendar's last one, which is off", () => {
  const group = (establishBy: string): Dossier => ({
    ...base,
    workingGroup: { establishBy, establishedOn: null, listBy: null, listSentOn: null },
  })
  const standings = (asOf: string, readings = {}) =>
    ['5.3.1/working-group', '5.3.4/establishment-limit'].map(
      (start) => standing(group('2027-12-31'), asOf, start, readings)[0],
    )

  test('the group that stands and the limit that was set go by the same day', () => {
    for (const day of ['2027-12-31', '2028-01-01'])
      expect(standings(day)).toEqual([
        ['pending', null, null, []],
        ['pending', null, null, []],
      ])
    expect(standings('2028-01-02').map((line) => line?.[0])).toEqual(['undetermined', 'undetermined'])
  })

  test('read as the day before, it asks no calendar', () => {
    const readings = { 'designated-date': 'day-before' }
    expect(standings('2027-12-31', readings).map((line) => line?.[1])).toEqual(['ongoing', 'ongoing'])
  })
})
