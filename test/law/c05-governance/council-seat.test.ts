import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  attendanceKinds,
  councilSeat,
  councilSeatKinds,
  meetingKinds,
  type CouncilSeat,
  type CouncilSeatFacts,
  type CouncilSeatKind,
} from '../../../src/law/c05-governance'
import { anyReadings } from '../arbitrary-deadlines'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { daysAfter } from './arbitrary-days'

type Meeting = CouncilSeatFacts['meetings'][number]

/**
 * Meetings of one letter each, a week apart: `i` in person, `p` proxy, `a` absent; capital for an extraordinary one;
 * `x` not held, `u` not invited, each of them missed.
 */
function meetingsOf(letters: string): Meeting[] {
  return [...letters].map((letter, week) => ({
    date: daysAfter('2026-01-05', week * 7),
    kind: letter === letter.toUpperCase() ? 'extraordinary' : 'regular',
    held: letter !== 'x',
    invited: letter !== 'u',
    attendance: letter.toLowerCase() === 'i' ? 'in-person' : letter.toLowerCase() === 'p' ? 'proxy' : 'absent',
  }))
}

const weekOf = (place: number): string => daysAfter('2026-01-05', place * 7)
const anyMeetings = (dates: fc.Arbitrary<string>): fc.Arbitrary<Meeting[]> =>
  fc.uniqueArray(
    fc.record({
      date: dates,
      kind: fc.constantFrom(...meetingKinds),
      held: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)),
      invited: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)),
      attendance: fc.oneof(fc.constantFrom(...attendanceKinds), fc.constantFrom('proxy' as const, 'absent' as const)),
    }),
    { maxLength: 9, selector: ({ date }) => date },
  )
const anyFacts: fc.Arbitrary<CouncilSeatFacts> = fc.record({
  seat: fc.constantFrom(...councilSeatKinds),
  meetings: anyMeetings(fc.nat(400).map((days) => daysAfter('2025-12-01', days))),
})
const rare = { readings: { 'extraordinary-meetings': 'regular-only' } } as const

describe('5.1.6 伍、一、(六) losing a council seat', () => {
  test.each<[CouncilSeatKind, string, Record<string, string>, number | null, number, string]>([
    ['standing-representative', '', {}, null, 0, 'no meeting yet'],
    ['standing-representative', 'aa', {}, null, 2, 'two in a row'],
    ['standing-representative', 'aaa', {}, 2, 3, 'three in a row'],
    ['agency-representative', 'aaa', {}, 2, 3, 'either kind of representative'],
    ['agency-representative', 'aaaa', {}, 2, 3, 'lost with the third, not the fourth'],
    ['agency-representative', 'aaai', {}, 2, 3, 'a lost seat stays lost'],
    ['agency-representative', 'aai', {}, null, 0, 'the third in person'],
    ['agency-representative', 'aaiaa', {}, null, 2, 'attending breaks the run'],
    ['agency-representative', 'aaiaaa', {}, 5, 3, 'a run after a broken one'],
    ['agency-representative', 'iaiaia', {}, null, 1, 'every second one'],
    ['agency-representative', 'aaxa', {}, 3, 3, 'one that was not held counts nowhere'],
    ['agency-representative', 'aax', {}, null, 2, 'one that was not held is not missed'],
    ['agency-representative', 'aaua', {}, 3, 3, 'one without invitation counts nowhere'],
    ['agency-representative', 'aau', {}, null, 2, 'one without invitation is not missed'],
    ['agency-representative', 'ppp', {}, 2, 3, '未親自: a proxy is a miss'],
    ['agency-representative', 'apa', {}, 2, 3, 'misses of both kinds'],
    ['agency-representative', 'ppp', { 'proxy-attendance': 'excused' }, null, 0, 'a proxy excuses'],
    [
      'agency-representative',
      'apapa',
      { 'proxy-attendance': 'excused' },
      4,
      3,
      'an excused meeting does not break the run',
    ],
    [
      'standing-representative',
      'apa',
      { 'proxy-attendance': 'excused' },
      null,
      2,
      'an excused meeting does not lengthen it either',
    ],
    ['agency-representative', 'AAA', {}, 2, 3, 'extraordinary meetings count'],
    ['agency-representative', 'aAa', rare.readings, null, 2, 'then only regular ones are missed'],
    ['agency-representative', 'aAaa', rare.readings, 3, 3, 'three regular ones'],
    ['agency-representative', 'aaIa', rare.readings, 3, 3, 'then only regular ones break a run'],
    ['agency-representative', 'aaIa', {}, null, 1, 'any meeting in person breaks a run'],
    ['convener', 'aaa', {}, null, 3, 'only representatives hold 代表資格'],
    ['convener', 'aaaaa', {}, null, 5, 'the run of a convener goes on'],
    ['deputy-convener', 'aaaai', {}, null, 0, 'and is broken by attending'],
    ['convener', 'aaa', { 'seat-loss-holders': 'all-seats' }, 2, 3, 'every seat can be lost'],
    ['deputy-convener', 'aaaaa', { 'seat-loss-holders': 'all-seats' }, 2, 3, 'with the third'],
    ['deputy-convener', 'aa', { 'seat-loss-holders': 'all-seats' }, null, 2, 'not before'],
    ['convener', 'ppp', { 'proxy-attendance': 'excused' }, null, 3, 'a convener may have no proxy'],
    [
      'deputy-convener',
      'pap',
      { 'proxy-attendance': 'excused', 'seat-loss-holders': 'all-seats' },
      2,
      3,
      'nor may a deputy',
    ],
    [
      'agency-representative',
      'aapaa',
      { 'proxy-attendance': 'attends' },
      null,
      2,
      'a proxy attends and breaks the run',
    ],
    ['standing-representative', 'aaaip', { 'proxy-attendance': 'attends' }, 2, 3, 'what is lost stays lost'],
    ['agency-representative', 'aaPa', { 'proxy-attendance': 'attends' }, null, 1, 'at an extraordinary meeting too'],
    [
      'agency-representative',
      'aaPa',
      { 'proxy-attendance': 'attends', 'extraordinary-meetings': 'regular-only' },
      3,
      3,
      'but not where these count nowhere',
    ],
    ['convener', 'aapa', { 'proxy-attendance': 'attends' }, null, 4, 'a convener may have no proxy there either'],
  ])('%s, %s, %j: lost at meeting %s with a run of %i, %s', (seat, letters, readings, lostAt, run) => {
    const { value, basis } = councilSeat({ seat, meetings: meetingsOf(letters) }, { readings })
    const missable = readings['extraordinary-meetings'] === 'regular-only' ? /[ap]/g : /[apAP]/g
    const missedInPerson = letters.match(missable)?.length ?? 0
    const expected: CouncilSeat =
      lostAt === null
        ? { status: 'held', lostOn: null, run, missedInPerson, successor: 'none' }
        : { status: 'lost', lostOn: weekOf(lostAt), run, missedInPerson, successor: 'must-be-designated' }
    expect(value).toEqual(expected)
    expect(basis.map(({ code }) => code)).toEqual([
      lostAt === null ? 'seat-held' : 'seat-lost',
      ...(missedInPerson > 0 ? ['missed-in-person'] : []),
      ...(lostAt === null ? [] : ['successor-must-be-designated']),
    ])
  })

  test.each<[CouncilSeatKind, string, { id: string; choice: string }[], string]>([
    ['agency-representative', 'aaa', [], 'plain'],
    ['agency-representative', 'aap', [{ id: 'proxy-attendance', choice: 'counts-as-miss' }], 'a proxy lost it'],
    [
      'agency-representative',
      'aaA',
      [{ id: 'extraordinary-meetings', choice: 'count' }],
      'an extraordinary meeting lost it',
    ],
    [
      'agency-representative',
      'xP',
      [
        { id: 'proxy-attendance', choice: 'counts-as-miss' },
        { id: 'extraordinary-meetings', choice: 'count' },
      ],
      'the run alone can depend on both',
    ],
    ['convener', 'aaa', [{ id: 'seat-loss-holders', choice: 'representatives-only' }], 'a convener keeps it'],
    ['convener', 'aa', [], 'before the third nothing depends on it'],
  ])('%s, %s depends on %j: %s', (seat, letters, readings) => {
    expect(councilSeat({ seat, meetings: meetingsOf(letters) }).readings).toEqual(readings)
  })

  test('tells which meetings were missed in a row, among how many', () => {
    expect(councilSeat({ seat: 'agency-representative', meetings: meetingsOf('aixaua') }).basis).toEqual([
      {
        clause: '5.1.6',
        code: 'seat-held',
        data: { seat: 'agency-representative', run: 2, missed: [weekOf(3), weekOf(5)], limit: 3, meetings: 4 },
        assumption: 'meetings-without-invitation-count-nowhere',
      },
      { clause: '5.1.6', code: 'missed-in-person', data: { missedInPerson: 3 } },
    ])
    expect(councilSeat({ seat: 'agency-representative', meetings: meetingsOf('aaa') }).basis[2]).toEqual({
      clause: '5.1.6',
      code: 'successor-must-be-designated',
      data: { lostOn: weekOf(2) },
    })
  })

  test.each<[unknown, string[], string]>([
    [
      { seat: 'convener', meetings: [...meetingsOf('ai'), ...meetingsOf('p')] },
      ['meetings.2.date duplicate'],
      'two meetings on one day',
    ],
    [
      { seat: 'convener', meetings: [...meetingsOf('x'), ...meetingsOf('u'), ...meetingsOf('A')] },
      ['meetings.1.date duplicate', 'meetings.2.date duplicate'],
      'three, none of them counted',
    ],
    [
      {
        seat: 'chair',
        meetings: [
          { ...meetingsOf('a')[0], date: '2026-02-30' },
          { ...meetingsOf('a')[0], kind: 'special', note: '' },
          { ...meetingsOf('a')[0], held: 'yes', invited: undefined, attendance: 'late' },
        ],
      },
      [
        'seat not-an-option',
        'meetings.0.date not-a-date',
        'meetings.1.kind not-an-option',
        'meetings.1.note unknown-key',
        'meetings.2.held wrong-type',
        'meetings.2.invited missing',
        'meetings.2.attendance not-an-option',
        'meetings.2.date duplicate',
      ],
      'several faults at once, the same day among them',
    ],
    [
      { seat: 'convener', meetings: [null, 'x', { date: 5 }] },
      [
        'meetings.0 wrong-type',
        'meetings.1 wrong-type',
        'meetings.2.date not-a-date',
        'meetings.2.kind missing',
        'meetings.2.held missing',
        'meetings.2.invited missing',
        'meetings.2.attendance missing',
      ],
      'no meetings',
    ],
    [{ seat: 'convener', meetings: {} }, ['meetings wrong-type'], 'no list'],
    [{}, ['seat missing', 'meetings missing'], 'nothing given'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => councilSeat(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('is what a search for three misses next to one another finds, in any order of input', () => {
    fc.assert(
      fc.property(anyFacts, anyReadings, fc.infiniteStream(fc.nat()), ({ seat, meetings }, readings, keys) => {
        const representative = seat.endsWith('representative')
        // One sign for each meeting in the order of time, one for each day that counts nowhere left out; then the text
        // is searched.
        const signs = [...meetings]
          .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
          .flatMap(({ date, kind, held, invited, attendance }) => {
            if (
              !held ||
              !invited ||
              (kind === 'extraordinary' && readings['extraordinary-meetings'] === 'regular-only')
            )
              return []
            const proxy = attendance === 'proxy' && representative ? readings['proxy-attendance'] : undefined
            if (proxy === 'excused') return [{ date, sign: '', inPerson: false }]
            const inPerson = attendance === 'in-person'
            return [{ date, sign: inPerson || proxy === 'attends' ? 'I' : 'M', inPerson }]
          })
        const missedInPerson = signs.filter(({ inPerson }) => !inPerson).length
        const dates = signs.filter(({ sign }) => sign !== '').map(({ date }) => date)
        const text = signs.map(({ sign }) => sign).join('')
        const at = representative || readings['seat-loss-holders'] === 'all-seats' ? text.indexOf('MMM') : -1
        const expected =
          at < 0
            ? { status: 'held', lostOn: null, run: /M*$/.exec(text)![0].length, missedInPerson, successor: 'none' }
            : { status: 'lost', lostOn: dates[at + 2], run: 3, missedInPerson, successor: 'must-be-designated' }
        const shuffled = meetings
          .map((meeting) => ({ meeting, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ meeting }) => meeting)
        expect(councilSeat({ seat, meetings: shuffled }, { readings }).value).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('attending in person once more never loses a seat that would be held', () => {
    fc.assert(
      fc.property(anyFacts, anyReadings, fc.nat(), ({ seat, meetings }, readings, pick) => {
        fc.pre(meetings.length > 0 && councilSeat({ seat, meetings }, { readings }).value.status === 'held')
        const attended = meetings.map((meeting, place) =>
          place === pick % meetings.length ? { ...meeting, attendance: 'in-person' as const } : meeting,
        )
        expect(councilSeat({ seat, meetings: attended }, { readings }).value.status).toBe('held')
      }),
    )
  })

  testLawOfEveryRule(
    councilSeat,
    {
      id: 'governance.council-seat',
      exportName: 'councilSeat',
      clauses: ['5.1.6'],
      readings: ['proxy-attendance', 'seat-loss-holders', 'extraordinary-meetings'],
    },
    anyFacts,
  )
})
