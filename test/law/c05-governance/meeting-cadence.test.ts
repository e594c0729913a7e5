import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  cadenceStatuses,
  checkMeetingCadence,
  meetingPeriodStatuses,
  type Committee,
  type MeetingPeriod,
} from '../../../src/law/c05-governance'
import { lastDayOfMonths } from '../../../src/periods/civil-period'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { daysAfter } from './arbitrary-days'
import { cadenceFacts, cadenceOf, factsOf } from './cadence-facts'
import { cadenceByDays } from './cadence-model'

const readings = fc.record({
  'council-cadence': fc.constantFrom('rolling-two-months', 'calendar-two-months'),
  'partial-periods': fc.constantFrom('at-least-one', 'required', 'reported-only'),
  'months-counted': fc.constantFrom('calendar', 'from-phase-start'),
})

describe('5.1.4 伍、一、(四) · 5.2.4 伍、二、(四) · 5.3.5 伍、三、(五) the cadence of meetings', () => {
  test.each<[Committee, string[], string[], string, string, string]>([
    [
      'working-group',
      ['launch 2026-01-01 2026-03-31'],
      ['2026-03-05', '2026-01-20'],
      '2026-03-31',
      'missed',
      'February is missed, March met',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-03-31'],
      ['2026-01-20', '2026-02-20'],
      '2026-03-31',
      'pending',
      'March is still pending',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-03-31'],
      ['2026-01-20', '2026-02-20', '2026-03-01'],
      '2026-03-31',
      'met',
      'every month is met',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-02-10'],
      ['2026-01-20'],
      '2026-02-10',
      'met',
      'a cut month that is not over counts as met',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-02-10'],
      ['2026-01-20'],
      '2026-02-11',
      'advisory',
      'a cut month that is over is pointed out',
    ],
    [
      'working-group',
      ['launch 2026-01-10 2026-01-20'],
      [],
      '2026-03-31',
      'advisory',
      'even where nothing was held at all',
    ],
    ['working-group', [], [], '2026-03-31', 'met', 'no phase, no period'],
    ['council', [], ['2026-01-20'], '2026-03-31', 'met', 'no phase, no period, whatever was held'],
    [
      'council',
      ['planning 2026-01-01 2026-12-31'],
      [],
      '2026-12-31',
      'advisory',
      'the council is never worse than advised',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-31', 'operations 2026-04-01 2026-06-30'],
      ['2026-01-05'],
      '2026-05-01',
      'pending',
      'the worst of two runs',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-31', 'operations 2026-04-01 2026-06-30'],
      ['2026-05-01'],
      '2026-05-01',
      'missed',
      'the worst need not be the last',
    ],
  ])('%s, %j, met on %j, asked on %s: %s, %s', (committee, phases, meetings, asOf, status) => {
    expect(cadenceOf(factsOf(committee, phases, meetings, asOf))[0]).toBe(status)
  })

  test('gives its reasons with runs, figures and what it assumes', () => {
    expect(
      checkMeetingCadence(
        factsOf(
          'steering-group',
          ['operations 2026-02-15 -', 'launch 2026-01-10 2026-02-14'],
          ['2026-04-01'],
          '2026-05-01',
        ),
      ).basis,
    ).toEqual([
      {
        clause: '5.2.4',
        code: 'phases-with-a-meeting-duty',
        data: {
          runs: [
            { from: '2026-01-10', to: '2026-02-14', per: 'month' },
            { from: '2026-02-15', to: null, per: 'quarter' },
          ],
        },
      },
      { clause: '5.2.4', code: 'run-binds-as-one', data: { from: '2026-01-10', to: '2026-02-14', per: 'month' } },
      {
        clause: '5.2.4',
        code: 'periods-counted',
        data: { asOf: '2026-05-01', met: 1, missed: 1, pending: 0, partial: 0, advisory: 1 },
      },
      { clause: '5.2.4', code: 'cadence-missed' },
    ])
    expect(
      checkMeetingCadence(factsOf('working-group', ['launch 2026-01-10 2026-02-08'], [], '2026-03-01')).basis.slice(1),
    ).toEqual([
      { clause: '5.3.5', code: 'run-is-cut-as-one', data: { from: '2026-01-10', to: '2026-02-08', per: 'month' } },
      {
        clause: '5.3.5',
        code: 'periods-counted',
        data: { asOf: '2026-03-01', met: 0, missed: 0, pending: 0, partial: 0, advisory: 1 },
      },
      { clause: '5.3.5', code: 'cadence-cut-advisory' },
    ])
    expect(
      checkMeetingCadence(factsOf('council', ['launch 2026-01-01 -'], [], '2026-05-01')).basis.map(
        ({ clause, code, assumption }) => [clause, code, assumption],
      ),
    ).toEqual([
      ['5.1.4', 'phases-with-a-meeting-duty', undefined],
      ['5.1.4', 'periods-counted', 'extraordinary-meetings-do-not-move-the-two-months'],
      ['5.1.4', 'cadence-advisory', undefined],
    ])
    expect(
      checkMeetingCadence(factsOf('working-group', ['operations 2026-01-01 -'], [], '2026-05-01')).basis.at(-1),
    ).toEqual({ clause: '5.3.5', code: 'cadence-met' })
  })

  test.each<[Committee, string[], string[], string, string[], string]>([
    ['working-group', ['launch 2026-01-01 2026-01-31'], [], '2026-02-01', [], 'whole months'],
    [
      'working-group',
      ['launch 2026-01-02 2026-01-31'],
      [],
      '2026-02-01',
      ['partial-periods'],
      'a cut month without a meeting, short of a month from its first day too',
    ],
    ['working-group', ['launch 2026-01-02 2026-01-31'], ['2026-01-02'], '2026-02-01', [], 'a cut month with a meeting'],
    [
      'working-group',
      ['launch 2026-01-02 2026-02-01'],
      ['2026-01-02'],
      '2026-02-01',
      ['partial-periods'],
      'a month from its first day, which both ways of counting see',
    ],
    [
      'steering-group',
      ['operations 2026-01-02 2026-03-31'],
      [],
      '2026-02-01',
      ['partial-periods'],
      'a cut quarter that is still running',
    ],
    ['council', ['launch 2026-01-02 2026-03-31'], [], '2026-02-01', ['council-cadence'], "the council's two months"],
    ['council', ['launch 2026-01-01 2026-02-28'], [], '2026-02-01', [], "two months that are the calendar's"],
  ])('%s, %j, met on %j, asked on %s, depends on %j: %s', (committee, phases, meetings, asOf, expected) => {
    expect(checkMeetingCadence(factsOf(committee, phases, meetings, asOf)).readings.map(({ id }) => id)).toEqual(
      expected,
    )
  })

  test('is what going through the days one by one gives, under all readings', () => {
    fc.assert(
      fc.property(cadenceFacts, readings, (facts, chosen) => {
        expect(checkMeetingCadence(facts, { readings: chosen }).value).toEqual(cadenceByDays(facts, chosen))
      }),
      { numRuns: 1500 },
    )
  })

  test('the order of phases and of meetings means nothing', () => {
    fc.assert(
      fc.property(cadenceFacts, readings, fc.nat(9), (facts, chosen, turn) => {
        const turned = <Entry>(list: readonly Entry[]): Entry[] => [
          ...list.slice(turn % (list.length + 1)),
          ...list.slice(0, turn % (list.length + 1)),
        ]
        const asGiven = checkMeetingCadence(facts, { readings: chosen }).value
        expect(
          checkMeetingCadence(
            { ...facts, phases: turned(facts.phases), meetings: turned(facts.meetings) },
            { readings: chosen },
          ).value,
        ).toEqual(asGiven)
        expect(
          checkMeetingCadence(
            { ...facts, phases: [...facts.phases].reverse(), meetings: [...facts.meetings].reverse() },
            { readings: chosen },
          ).value,
        ).toEqual(asGiven)
      }),
    )
  })

  test('what one reading of cut periods asks, a stricter one asks too', () => {
    fc.assert(
      fc.property(cadenceFacts, readings, (facts, chosen) => {
        const open = (choice: 'at-least-one' | 'required' | 'reported-only'): MeetingPeriod[] =>
          checkMeetingCadence(facts, { readings: { ...chosen, 'partial-periods': choice } }).value.periods.filter(
            ({ status }) => status === 'missed' || status === 'advisory',
          )
        const covers = (wider: MeetingPeriod[], narrower: MeetingPeriod[]): boolean =>
          narrower.every(({ from, to }) => {
            let day = from
            for (const period of wider) if (period.from <= day && day <= period.to) day = daysAfter(period.to, 1)
            return day > to
          })
        expect(covers(open('required'), open('at-least-one'))).toBe(true)
        expect(covers(open('at-least-one'), open('reported-only'))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('a phase of a month or quarter always has a period that binds', () => {
    const phaseOf = fc.record({
      group: fc.constantFrom(['working-group', 'launch', 1] as const, ['steering-group', 'operations', 3] as const),
      start: fc.nat(800),
      more: fc.nat(200),
      counted: fc.constantFrom('calendar', 'from-phase-start' as const),
    })
    fc.assert(
      fc.property(phaseOf, ({ group: [committee, name, months], start, more, counted }) => {
        const from = daysAfter('2027-01-01', start)
        const facts = (to: string) => factsOf(committee, [`${name} ${from} ${to}`], [], daysAfter(to, 1))
        const statusOf = (to: string): string =>
          checkMeetingCadence(facts(to), { readings: { 'months-counted': counted } }).value.status
        const last = lastDayOfMonths(from, months) as string
        expect(statusOf(daysAfter(last, more))).toBe('missed')
        if (counted === 'from-phase-start') expect(statusOf(daysAfter(last, -1))).toBe('advisory')
      }),
    )
  })

  test('one more meeting never makes it worse', () => {
    fc.assert(
      fc.property(cadenceFacts, readings, fc.nat(800), (facts, chosen, daysAgo) => {
        const extra = daysAfter(facts.asOf, -daysAgo)
        fc.pre(!facts.meetings.includes(extra))
        const rank = (meetings: readonly string[]): number =>
          cadenceStatuses.indexOf(checkMeetingCadence({ ...facts, meetings }, { readings: chosen }).value.status)
        expect(rank([...facts.meetings, extra])).toBeGreaterThanOrEqual(rank(facts.meetings))
      }),
      { numRuns: 1000 },
    )
  })

  test('periods follow one another, hold what they say, and never leave the phases of the committee', () => {
    fc.assert(
      fc.property(cadenceFacts, readings, (facts, chosen) => {
        const { periods } = checkMeetingCadence(facts, { readings: chosen }).value
        for (const [place, { from, to, held, status, duty }] of periods.entries()) {
          expect(from <= to).toBe(true)
          expect(place === 0 || periods[place - 1]!.to < from).toBe(true)
          expect(held).toBe(facts.meetings.filter((date) => date >= from && date <= to).length)
          expect(held > 0).toBe(status === 'met')
          expect(duty).toBe(facts.committee === 'council' ? 'in-principle' : 'must')
          expect(meetingPeriodStatuses).toContain(status)
          expect(facts.phases.some((each) => each.from <= from && (each.to === null || each.to >= from))).toBe(true)
        }
      }),
    )
  })

  testLawOfEveryRule(
    checkMeetingCadence,
    {
      id: 'governance.meeting-cadence',
      exportName: 'checkMeetingCadence',
      clauses: ['5.1.4', '5.2.4', '5.3.5'],
      readings: ['council-cadence', 'partial-periods', 'months-counted'],
    },
    cadenceFacts,
  )
})
