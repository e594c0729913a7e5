import { describe, expect, test } from 'vitest'
import { type Committee, checkMeetingCadence } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { cadenceOf, factsOf } from './cadence-facts'

describe('5.2.4 伍、二、(四) · 5.3.5 伍、三、(五) months and quarters', () => {
  test.each<[Committee, string[], string[], string, string[], string]>([
    [
      'working-group',
      ['launch 2026-01-01 2026-02-28'],
      ['2026-01-31', '2026-02-01'],
      '2026-03-01',
      ['met', '2026-01-01 2026-01-31 1 met', '2026-02-01 2026-02-28 1 met'],
      'the last day of one and the first of the next',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-02-28'],
      [],
      '2026-01-31',
      ['pending', '2026-01-01 2026-01-31 0 pending', '2026-02-01 2026-02-28 0 pending'],
      'on its last day a month is pending',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-02-28'],
      [],
      '2026-02-01',
      ['missed', '2026-01-01 2026-01-31 0 missed', '2026-02-01 2026-02-28 0 pending'],
      'on the day after it is missed',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-02-28'],
      [],
      '2025-06-01',
      ['pending', '2026-01-01 2026-01-31 0 pending', '2026-02-01 2026-02-28 0 pending'],
      'all of a phase that lies ahead is listed',
    ],
    [
      'working-group',
      ['launch 2026-01-01 2026-01-31'],
      ['2026-01-05', '2026-01-06', '2026-01-07'],
      '2026-03-01',
      ['met', '2026-01-01 2026-01-31 3 met'],
      'every meeting is held',
    ],
    [
      'working-group',
      ['launch 2028-02-01 2028-02-28'],
      [],
      '2028-03-01',
      ['advisory', '2028-02-01 2028-02-28 cut 0 advisory'],
      'a leap February lacks its last day',
    ],
    [
      'working-group',
      ['launch 2028-02-01 2028-02-29'],
      [],
      '2028-03-01',
      ['missed', '2028-02-01 2028-02-29 0 missed'],
      'a whole leap February',
    ],
    [
      'steering-group',
      ['operations 2026-01-01 2026-06-30'],
      ['2026-03-31'],
      '2026-06-30',
      ['pending', '2026-01-01 2026-03-31 1 met', '2026-04-01 2026-06-30 0 pending'],
      'quarters',
    ],
    [
      'steering-group',
      ['operations 2026-01-01 2026-06-30'],
      ['2026-04-01'],
      '2026-06-30',
      ['missed', '2026-01-01 2026-03-31 0 missed', '2026-04-01 2026-06-30 1 met'],
      'a day later the other quarter is met',
    ],
    [
      'steering-group',
      ['operations 2026-02-01 2026-03-31'],
      [],
      '2026-06-30',
      ['advisory', '2026-02-01 2026-03-31 cut 0 advisory'],
      'two months are no quarter',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-31'],
      ['2025-12-31'],
      '2026-02-15',
      ['missed', '2026-01-01 2026-01-31 0 missed'],
      'a meeting before the phase counts nowhere',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-31'],
      ['2026-02-01'],
      '2026-02-15',
      ['missed', '2026-01-01 2026-01-31 0 missed'],
      'nor one after it',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-31', 'launch 2026-03-01 2026-03-31'],
      ['2026-02-10'],
      '2026-04-15',
      ['missed', '2026-01-01 2026-01-31 0 missed', '2026-03-01 2026-03-31 0 missed'],
      'nor one in a gap',
    ],
    [
      'working-group',
      ['launch 2026-01-31 2026-01-31'],
      ['2026-01-31'],
      '2026-04-15',
      ['met', '2026-01-31 2026-01-31 cut 1 met'],
      'a phase of one day',
    ],
    [
      'working-group',
      ['launch 1900-01-01 1900-01-31', 'planning 1900-02-01 2100-11-30', 'operations 2100-12-01 -'],
      ['1900-01-01'],
      '2100-12-31',
      ['met', '1900-01-01 1900-01-31 1 met'],
      'the longest rollout there is',
    ],
    [
      'steering-group',
      ['operations 2100-10-01 2100-12-31'],
      [],
      '2100-12-31',
      ['pending', '2100-10-01 2100-12-31 0 pending'],
      'the last quarter there is',
    ],
  ])('%s, %j, met on %j, asked on %s: %j, %s', (committee, phases, meetings, asOf, expected) => {
    expect(cadenceOf(factsOf(committee, phases, meetings, asOf))).toEqual(expected)
    const { periods } = checkMeetingCadence(factsOf(committee, phases, meetings, asOf)).value
    expect(new Set(periods.map(({ duty }) => duty))).toEqual(new Set(['must']))
  })

  test.each<[string, Committee, string, string[], string, Record<string, string[]>]>([
    [
      'a month from its first day, across two of the calendar',
      'working-group',
      'launch 2026-01-15 2026-02-14',
      [],
      '2026-02-14',
      {
        'at-least-one': ['pending', '2026-01-15 2026-02-14 0 pending'],
        required: ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-14 cut 0 pending'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-14 cut 0 partial'],
      },
    ],
    [
      'the same on the day after',
      'working-group',
      'launch 2026-01-15 2026-02-14',
      [],
      '2026-02-15',
      {
        'at-least-one': ['missed', '2026-01-15 2026-02-14 0 missed'],
        required: ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-14 cut 0 missed'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-14 cut 0 partial'],
      },
    ],
    [
      'the same with a meeting',
      'working-group',
      'launch 2026-01-15 2026-02-14',
      ['2026-02-14'],
      '2026-02-15',
      {
        'at-least-one': ['met', '2026-01-15 2026-02-14 1 met'],
        required: ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-14 cut 1 met'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-14 cut 1 met'],
      },
    ],
    [
      'a day less than a month',
      'working-group',
      'launch 2026-01-15 2026-02-13',
      [],
      '2026-02-13',
      {
        'at-least-one': ['met', '2026-01-15 2026-02-13 cut 0 partial'],
        required: ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-13 cut 0 pending'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-13 cut 0 partial'],
      },
    ],
    [
      'the same on the day after',
      'working-group',
      'launch 2026-01-15 2026-02-13',
      [],
      '2026-02-14',
      {
        'at-least-one': ['advisory', '2026-01-15 2026-02-13 cut 0 advisory'],
        required: ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-13 cut 0 missed'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-13 cut 0 partial'],
      },
    ],
    [
      'from a 31st to the end of February, which has none: a month, and whole in no calendar',
      'working-group',
      'launch 2026-01-31 2026-02-27',
      [],
      '2026-03-01',
      {
        'at-least-one': ['advisory', '2026-01-31 2026-02-27 cut 0 advisory'],
        required: ['missed', '2026-01-31 2026-01-31 cut 0 missed', '2026-02-01 2026-02-27 cut 0 missed'],
        'reported-only': ['met', '2026-01-31 2026-01-31 cut 0 partial', '2026-02-01 2026-02-27 cut 0 partial'],
      },
    ],
    [
      'almost two months about a whole one: each cut one stands alone',
      'working-group',
      'launch 2025-09-02 2025-11-29',
      ['2025-10-15'],
      '2025-11-29',
      {
        'at-least-one': [
          'advisory',
          '2025-09-02 2025-09-30 cut 0 advisory',
          '2025-10-01 2025-10-31 1 met',
          '2025-11-01 2025-11-29 cut 0 partial',
        ],
        required: [
          'missed',
          '2025-09-02 2025-09-30 cut 0 missed',
          '2025-10-01 2025-10-31 1 met',
          '2025-11-01 2025-11-29 cut 0 pending',
        ],
        'reported-only': [
          'met',
          '2025-09-02 2025-09-30 cut 0 partial',
          '2025-10-01 2025-10-31 1 met',
          '2025-11-01 2025-11-29 cut 0 partial',
        ],
      },
    ],
    [
      'a quarter from its first day',
      'steering-group',
      'operations 2026-02-15 2026-05-14',
      [],
      '2026-05-15',
      {
        'at-least-one': ['missed', '2026-02-15 2026-05-14 0 missed'],
        required: ['missed', '2026-02-15 2026-03-31 cut 0 missed', '2026-04-01 2026-05-14 cut 0 missed'],
        'reported-only': ['met', '2026-02-15 2026-03-31 cut 0 partial', '2026-04-01 2026-05-14 cut 0 partial'],
      },
    ],
    [
      'a day less than a quarter',
      'steering-group',
      'operations 2026-02-15 2026-05-13',
      [],
      '2026-05-14',
      {
        'at-least-one': ['advisory', '2026-02-15 2026-05-13 cut 0 advisory'],
        required: ['missed', '2026-02-15 2026-03-31 cut 0 missed', '2026-04-01 2026-05-13 cut 0 missed'],
        'reported-only': ['met', '2026-02-15 2026-03-31 cut 0 partial', '2026-04-01 2026-05-13 cut 0 partial'],
      },
    ],
    [
      'an open phase holds whole ones whatever is listed',
      'working-group',
      'launch 2026-01-15 -',
      [],
      '2026-01-20',
      {
        'at-least-one': ['met', '2026-01-15 2026-01-31 cut 0 partial'],
        required: ['pending', '2026-01-15 2026-01-31 cut 0 pending'],
        'reported-only': ['met', '2026-01-15 2026-01-31 cut 0 partial'],
      },
    ],
    [
      'within one month of the calendar',
      'working-group',
      'launch 2026-01-10 2026-01-20',
      [],
      '2026-01-21',
      {
        'at-least-one': ['advisory', '2026-01-10 2026-01-20 cut 0 advisory'],
        required: ['missed', '2026-01-10 2026-01-20 cut 0 missed'],
        'reported-only': ['met', '2026-01-10 2026-01-20 cut 0 partial'],
      },
    ],
    [
      'a month that would end past the last year',
      'working-group',
      'launch 2100-12-02 2100-12-30',
      [],
      '2100-12-31',
      {
        'at-least-one': ['advisory', '2100-12-02 2100-12-30 cut 0 advisory'],
        required: ['missed', '2100-12-02 2100-12-30 cut 0 missed'],
        'reported-only': ['met', '2100-12-02 2100-12-30 cut 0 partial'],
      },
    ],
  ])('%s: %s, %s, met on %j, asked on %s: %j', (_title, committee, phase, meetings, asOf, expected) => {
    for (const [choice, cadence] of Object.entries(expected))
      expect(cadenceOf(factsOf(committee, [phase], meetings, asOf), { 'partial-periods': choice })).toEqual(cadence)
    expect(cadenceOf(factsOf(committee, [phase], meetings, asOf))).toEqual(expected['at-least-one'])
  })

  test.each<[string, Committee, string, string[], string, Record<string, string>, string[]]>([
    [
      'from the first day: two whole months and a rest',
      'working-group',
      'launch 2026-01-15 2026-03-20',
      ['2026-02-14'],
      '2026-03-16',
      {},
      [
        'missed',
        '2026-01-15 2026-02-14 1 met',
        '2026-02-15 2026-03-14 0 missed',
        '2026-03-15 2026-03-20 cut 0 partial',
      ],
    ],
    [
      'the rest is over',
      'working-group',
      'launch 2026-01-15 2026-02-20',
      ['2026-02-14'],
      '2026-02-21',
      {},
      ['advisory', '2026-01-15 2026-02-14 1 met', '2026-02-15 2026-02-20 cut 0 advisory'],
    ],
    [
      'and needs its own',
      'working-group',
      'launch 2026-01-15 2026-02-20',
      ['2026-02-14'],
      '2026-02-21',
      { 'partial-periods': 'required' },
      ['missed', '2026-01-15 2026-02-14 1 met', '2026-02-15 2026-02-20 cut 0 missed'],
    ],
    [
      'or is only shown',
      'working-group',
      'launch 2026-01-15 2026-02-20',
      ['2026-02-14'],
      '2026-02-21',
      { 'partial-periods': 'reported-only' },
      ['met', '2026-01-15 2026-02-14 1 met', '2026-02-15 2026-02-20 cut 0 partial'],
    ],
    [
      'less than a month is one period',
      'working-group',
      'launch 2026-01-15 2026-02-13',
      [],
      '2026-02-21',
      {},
      ['advisory', '2026-01-15 2026-02-13 cut 0 advisory'],
    ],
    [
      'each month from the 31st, not from the end of the one before',
      'working-group',
      'launch 2026-01-31 -',
      [],
      '2026-04-01',
      {},
      ['missed', '2026-01-31 2026-02-28 0 missed', '2026-03-01 2026-03-30 0 missed', '2026-03-31 2026-04-30 0 pending'],
    ],
    [
      'quarters',
      'steering-group',
      'operations 2026-11-30 2027-06-01',
      ['2027-02-28'],
      '2027-05-29',
      {},
      [
        'pending',
        '2026-11-30 2027-02-28 1 met',
        '2027-03-01 2027-05-29 0 pending',
        '2027-05-30 2027-06-01 cut 0 partial',
      ],
    ],
    [
      'a run of several phases is counted from the first of them',
      'steering-group',
      'planning 2026-01-10 2026-01-31|launch 2026-02-01 2026-02-09',
      ['2026-02-09'],
      '2026-03-01',
      {},
      ['met', '2026-01-10 2026-02-09 1 met'],
    ],
  ])('%s: %s, %s, met on %j, asked on %s, %j: %j', (_title, committee, phases, meetings, asOf, readings, expected) => {
    expect(
      cadenceOf(factsOf(committee, phases.split('|'), meetings, asOf), {
        'months-counted': 'from-phase-start',
        ...readings,
      }),
    ).toEqual(expected)
  })

  test('a month that is counted from the first day of an open phase and ends past the last year is refused', () => {
    const facts = factsOf('working-group', ['launch 2100-12-02 -'], [], '2100-12-31')
    const readings = { 'months-counted': 'from-phase-start' } as const
    expect(faultsOf(() => checkMeetingCadence(facts, { readings }))).toEqual(['asOf past-last-year'])
    expect(checkMeetingCadence(facts).readings).toContainEqual({ id: 'months-counted', choice: 'calendar' })
  })

  test('months and quarters of the groups do not hang on the reading of the council', () => {
    const facts = factsOf('working-group', ['launch 2026-01-15 2026-02-20'], [], '2026-02-21')
    expect(checkMeetingCadence(facts).readings.map(({ id }) => id)).toEqual(['partial-periods', 'months-counted'])
  })
})
