import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import {
  type AuditOptions,
  type Dossier,
  type ICalendarOptions,
  type Obligation,
  auditView,
  auditDossier,
  planRollout,
  toICalendar,
} from '../../src/dossier'
import { InvalidInputError } from '../../src/kernel/errors'
import { addDays } from './oracle/days'
import { completeRecords } from './oracle/drawn-record'

const office = JSON.parse(
  readFileSync(new URL('../../examples/district-office.json', import.meta.url), 'utf8'),
) as Dossier
const { obligations } = planRollout(office, { asOf: '2026-06-30', through: '2026-12-31' })
const options: ICalendarOptions = { stamp: '2026-06-30T08:00:00+08:00', name: '大安區公所　公文', locale: 'zh-TW' }

interface Event {
  uid: string
  from: string
  until: string
  stamp: string
  summary: string
  description: string
  alarms: string[]
}

/** What a calendar program finds in a text. */
function eventsOf(text: string): Event[] {
  return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(component)
    return {
      uid,
      from: startDate.toString(),
      until: endDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      summary,
      description,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    }
  })
}

test('every line with a last day is an event on it, in words', () => {
  const events = eventsOf(toICalendar(obligations, options))
  const due = obligations.filter((line) => line.due !== null)
  expect(obligations.length).toBeGreaterThan(due.length)
  expect(events.map(({ from }) => from)).toEqual(due.map((line) => line.due))
  expect(events[0]).toEqual({
    uid: '6.2.3/staff-change/end/seed/李淑芬/2026-06-26/大安區公所　公文@taipei-rollout-rules',
    from: '2026-07-01',
    until: '2026-07-02',
    stamp: '2026-06-30T00:00:00Z',
    summary: '陸、二、(三)　人員異動更新（李淑芬，種子人員，離任，民國115年6月26日）',
    description: '應辦：提送資訊局更新\n期限：民國115年7月1日\n辦理者：本機關',
    alarms: [],
  })
  expect(eventsOf(toICalendar(obligations, { ...options, locale: 'en' }))[0]?.description).toBe(
    'to do: send the update to the bureau\nlast day: 2026-07-01\nwho: this body',
  )
})

test('lines of an audit become events too, called as its view calls them', () => {
  const audit = auditDossier(office, { asOf: '2026-06-30' })
  const titles = auditView(audit, { locale: 'en' }).sections.flatMap(({ lines }) => lines.map(({ title }) => title))
  const events = eventsOf(toICalendar(audit.obligations, { ...options, locale: 'en' }))
  expect(events.length).toBeGreaterThan(10)
  for (const { summary } of events) expect(titles.some((title) => title.startsWith(summary))).toBe(true)
})

test('an alarm comes so many days before', () => {
  const alarms = eventsOf(toICalendar(obligations, { ...options, alarmDays: 3 })).map((event) => event.alarms)
  expect(new Set(alarms.map(String))).toEqual(new Set(['-P3D']))
})

test('what is done at another moment is stamped otherwise, and nothing else changes', () => {
  const [early, late] = ['2026-06-30T00:00:00Z', '2026-07-01T09:30:00.5-14:00'].map((stamp) =>
    toICalendar(obligations, { ...options, stamp }),
  )
  expect(early).toBe(toICalendar(obligations, options))
  expect(late?.replaceAll('DTSTAMP:20260701T233000Z', 'DTSTAMP:20260630T000000Z')).toBe(early)
})

test('two calendars share no event', () => {
  const uids = ['甲', '乙', '甲/乙', '甲%2F乙'].flatMap((name) =>
    eventsOf(toICalendar(obligations, { ...options, name })).map(({ uid }) => uid),
  )
  expect(new Set(uids).size).toBe(uids.length)
})

test('the plan of any record is read back by a calendar program, and is the same bytes again, from JSON too', () => {
  fc.assert(
    fc.property(completeRecords, ({ record, options: asked }) => {
      const through = addDays(asked.asOf, 200)
      const plan = ((): readonly Obligation[] => {
        try {
          return planRollout(record as Dossier, { ...(asked as AuditOptions), through }).obligations
        } catch (error) {
          if (error instanceof InvalidInputError) return []
          throw error
        }
      })()
      const text = toICalendar(plan, options)
      expect(toICalendar(JSON.parse(JSON.stringify(plan)) as Obligation[], { ...options })).toBe(text)
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
      const events = eventsOf(text)
      expect(events.map(({ from }) => from)).toEqual(plan.flatMap(({ due }) => (due === null ? [] : [due])))
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    }),
    { numRuns: 30 },
  )
})

describe('what is refused', () => {
  const issuesOf = (lines: unknown, given: unknown): string[] => {
    try {
      toICalendar(lines as Obligation[], given as ICalendarOptions)
      return []
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error
      return error.issues.map(({ path, code }) => `${path} ${code}`)
    }
  }

  test.each<[title: string, change: object, issues: string[]]>([
    ['nothing', {}, []],
    ['a moment without its distance from UTC', { stamp: '2026-06-30T08:00:00' }, ['options.stamp not-a-moment']],
    ['a day alone', { stamp: '2026-06-30' }, ['options.stamp not-a-moment']],
    ['a day that there is not', { stamp: '2026-02-29T08:00:00Z' }, ['options.stamp not-a-moment']],
    ['an hour that there is not', { stamp: '2026-06-30T24:00:00Z' }, ['options.stamp not-a-moment']],
    ['the last second of a day', { stamp: '2026-06-30T23:59:59Z' }, []],
    ['no name', { name: ' ' }, ['options.name empty']],
    ['an alarm after the day', { alarmDays: -1 }, ['options.alarmDays too-small']],
    ['an alarm on the day', { alarmDays: 0 }, []],
    ['an alarm a year before', { alarmDays: 366 }, []],
    ['an alarm more than a year before', { alarmDays: 367 }, ['options.alarmDays too-large']],
    ['part of a day', { alarmDays: 1.5 }, ['options.alarmDays not-an-integer']],
    [
      'several at once, and an option that there is not',
      { locale: 'fr', stamp: 5, color: 'red' },
      ['options.stamp wrong-type', 'options.locale not-an-option', 'options.color unknown-key'],
    ],
  ])('%s', (_, change, issues) => {
    expect(issuesOf(obligations, { ...options, ...change }).sort()).toEqual([...issues].sort())
  })

  test('what are no lines', () => {
    expect(issuesOf([{ id: '5.3.7' }], { ...options, name: undefined })).toEqual([
      'obligations wrong-type',
      'options.name missing',
    ])
    expect(issuesOf(undefined, undefined)).toEqual(['obligations wrong-type', 'options missing'])
  })
})
