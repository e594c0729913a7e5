import { describe, expect, test } from 'vitest'
import { InvalidInputError } from '../../../src/kernel/errors'
import { checkMeetingCadence } from '../../../src/law/c05-governance'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { cadenceOf, factsOf } from './cadence-facts'

const calendar = { 'council-cadence': 'calendar-two-months' }

describe("5.1.4 伍、一、(四) the council's two months from the last meeting on", () => {
  test.each<[string[], string[], string, string[], string]>([
    [
      ['planning 2026-01-01 2026-04-30'],
      ['2026-02-10'],
      '2026-03-01',
      ['pending', '2026-01-01 2026-02-10 1 met', '2026-02-11 2026-04-10 0 pending'],
      'a window ends with its meeting, the next begins on the day after',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      [],
      '2026-02-28',
      ['pending', '2026-01-01 2026-02-28 0 pending'],
      'pending through its last day',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      [],
      '2026-03-01',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      'advisory from the day after, and without a meeting none follows',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      ['2026-02-28'],
      '2026-03-01',
      ['pending', '2026-01-01 2026-02-28 1 met', '2026-03-01 2026-04-30 0 pending'],
      'met on the last day',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      ['2026-03-01'],
      '2026-03-01',
      ['advisory', '2026-01-01 2026-02-28 0 advisory', '2026-03-02 2026-05-01 0 pending'],
      'a day late: the meeting lies in no window, the next runs from it',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      ['2026-06-30', '2026-08-30', '2026-10-31'],
      '2026-10-31',
      [
        'advisory',
        '2026-01-01 2026-02-28 0 advisory',
        '2026-07-01 2026-08-30 1 met',
        '2026-08-31 2026-10-30 0 advisory',
        '2026-11-01 2026-12-31 0 pending',
      ],
      'late twice',
    ],
    [
      ['planning 2026-01-01 2026-12-31'],
      ['2026-01-01', '2026-01-02'],
      '2026-01-02',
      ['pending', '2026-01-01 2026-01-01 1 met', '2026-01-02 2026-01-02 1 met', '2026-01-03 2026-03-02 0 pending'],
      'a meeting a day: windows of one day',
    ],
    [
      ['planning 2025-12-31 2026-12-31'],
      ['2026-02-28'],
      '2026-03-01',
      ['pending', '2025-12-31 2026-02-28 1 met', '2026-03-01 2026-04-30 0 pending'],
      'from a 31st through the end of a February that has none',
    ],
    [
      ['planning 2025-12-01 2026-12-31'],
      ['2025-12-31', '2026-02-28'],
      '2026-03-01',
      ['pending', '2025-12-01 2025-12-31 1 met', '2026-01-01 2026-02-28 1 met', '2026-03-01 2026-04-30 0 pending'],
      'after a meeting on a 31st, two whole months of the calendar',
    ],
    [
      ['planning 2027-12-01 2028-12-31'],
      ['2027-12-31', '2028-02-29'],
      '2028-03-01',
      ['pending', '2027-12-01 2027-12-31 1 met', '2028-01-01 2028-02-29 1 met', '2028-03-01 2028-04-30 0 pending'],
      'into a leap year',
    ],
    [
      ['planning 2026-01-01 2026-02-28'],
      [],
      '2026-03-31',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      'a window that ends with the phases is whole',
    ],
    [
      ['planning 2026-01-01 2026-02-27'],
      [],
      '2026-03-31',
      ['met', '2026-01-01 2026-02-27 cut 0 partial'],
      'a day less and it is cut',
    ],
    [
      ['planning 2026-01-01 2026-02-27'],
      ['2026-02-27'],
      '2026-03-31',
      ['met', '2026-01-01 2026-02-27 1 met'],
      'met on the last day of the phases: ended by its meeting',
    ],
    [
      ['planning 2026-01-01 2026-04-30'],
      ['2026-02-10', '2026-04-05', '2026-04-20'],
      '2026-04-30',
      [
        'met',
        '2026-01-01 2026-02-10 1 met',
        '2026-02-11 2026-04-05 1 met',
        '2026-04-06 2026-04-20 1 met',
        '2026-04-21 2026-04-30 cut 0 partial',
      ],
      'the last window is cut, the one before ended by its meeting',
    ],
    [
      ['planning 2026-01-01 2026-03-31'],
      ['2026-03-31'],
      '2026-04-30',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      'late on the last day of the phases: none follows',
    ],
    [
      ['planning 2026-01-01 2026-03-31'],
      ['2026-03-30'],
      '2026-04-30',
      ['advisory', '2026-01-01 2026-02-28 0 advisory', '2026-03-31 2026-03-31 cut 0 partial'],
      'late on the day before: a last day follows',
    ],
    [
      ['planning 2026-01-01 2026-03-31'],
      ['2026-04-01'],
      '2026-04-30',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      "late after the phases' end: none follows",
    ],
    [
      ['planning 2026-01-01 2026-01-31'],
      ['2025-12-31'],
      '2026-04-30',
      ['met', '2026-01-01 2026-01-31 cut 0 partial'],
      'a meeting before the phases begins no window',
    ],
    [
      ['planning 2026-01-01 2026-01-31', 'launch 2026-03-01 2026-03-31'],
      ['2026-01-20', '2026-02-10', '2026-03-05'],
      '2026-04-30',
      [
        'met',
        '2026-01-01 2026-01-20 1 met',
        '2026-01-21 2026-01-31 cut 0 partial',
        '2026-03-01 2026-03-05 1 met',
        '2026-03-06 2026-03-31 cut 0 partial',
      ],
      'windows start anew after a gap, and a meeting in it counts nowhere',
    ],
    [
      ['planning 2026-01-01 2026-01-31', 'operations 2026-02-01 2026-06-30'],
      ['2026-02-15'],
      '2026-03-01',
      ['pending', '2026-01-01 2026-02-15 1 met', '2026-02-16 2026-04-15 0 pending'],
      'phases that touch are one, whatever they are',
    ],
    [
      ['planning 2100-11-02 2100-12-31'],
      [],
      '2100-12-31',
      ['met', '2100-11-02 2100-12-31 cut 0 partial'],
      'cut by the phases long before it would end in 2101',
    ],
    [
      ['planning 2100-11-01 2100-12-31'],
      ['2100-12-31'],
      '2100-12-31',
      ['met', '2100-11-01 2100-12-31 1 met'],
      'after a meeting on the last day there is none follows',
    ],
  ])('%j, met on %j, asked on %s: %j, %s', (phases, meetings, asOf, expected) => {
    const facts = factsOf('council', phases, meetings, asOf)
    expect(cadenceOf(facts)).toEqual(expected)
    expect(cadenceOf(facts, { 'partial-periods': 'required' })).toEqual(expected)
    expect(new Set(checkMeetingCadence(facts).value.periods.map(({ duty }) => duty))).toEqual(new Set(['in-principle']))
  })

  test.each<[string[], string[], string, string[], string]>([
    [
      ['launch 2026-01-01 -'],
      [],
      '2026-01-01',
      ['pending', '2026-01-01 2026-02-28 0 pending'],
      'an open phase runs through the whole window',
    ],
    [
      ['launch 2026-01-01 -'],
      ['2026-01-20'],
      '2026-01-20',
      ['met', '2026-01-01 2026-01-20 1 met'],
      'the next window begins after asOf',
    ],
    [
      ['launch 2026-01-01 -'],
      ['2026-01-20'],
      '2026-01-21',
      ['pending', '2026-01-01 2026-01-20 1 met', '2026-01-21 2026-03-20 0 pending'],
      'the next window begins on asOf',
    ],
    [
      ['launch 2026-01-01 -'],
      ['2026-03-20'],
      '2026-03-20',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      'late on asOf',
    ],
    [['launch 2026-01-01 -'], [], '2025-12-31', ['met'], 'an open phase that lies ahead'],
    [
      ['launch 2100-11-01 -'],
      [],
      '2100-12-31',
      ['pending', '2100-11-01 2100-12-31 0 pending'],
      'the last window that ends in time',
    ],
    [
      ['launch 2100-01-01 -'],
      ['2100-02-28', '2100-04-28', '2100-06-28', '2100-08-28', '2100-10-28', '2100-12-28'],
      '2100-12-28',
      [
        'met',
        '2100-01-01 2100-02-28 1 met',
        '2100-03-01 2100-04-28 1 met',
        '2100-04-29 2100-06-28 1 met',
        '2100-06-29 2100-08-28 1 met',
        '2100-08-29 2100-10-28 1 met',
        '2100-10-29 2100-12-28 1 met',
      ],
      'what would follow begins after asOf',
    ],
    [
      ['launch 2100-11-02 -'],
      ['2100-12-31'],
      '2100-12-31',
      ['met', '2100-11-02 2100-12-31 1 met'],
      'a window that would end in 2101 is ended by its meeting',
    ],
  ])('%j, met on %j, asked on %s: %j, %s', (phases, meetings, asOf, expected) => {
    expect(cadenceOf(factsOf('council', phases, meetings, asOf))).toEqual(expected)
  })

  test.each<[string[], string[], string, string]>([
    [['launch 2100-11-02 -'], [], '2100-12-31', 'the first window'],
    [['launch 2100-11-02 -'], [], '2100-11-02', 'as soon as it begins'],
    [['launch 2100-01-01 -'], ['2100-11-01'], '2100-11-02', 'the window after a late meeting'],
    [['launch 2100-09-15 -'], ['2100-11-05'], '2100-12-31', 'the window after a meeting'],
    [
      ['planning 2100-11-20 2100-12-30', 'launch 2100-12-31 -'],
      [],
      '2100-06-01',
      'a window that begins in a closed phase and runs on into an open one',
    ],
  ])('%j, met on %j, asked on %s, leads past the last year: %s', (phases, meetings, asOf) => {
    const facts = factsOf('council', phases, meetings, asOf)
    const error = thrownBy(() => checkMeetingCadence(facts))
    expect(error).toBeInstanceOf(InvalidInputError)
    expect(error).toMatchObject({ rule: 'governance.meeting-cadence' })
    expect(faultsOf(() => checkMeetingCadence(facts))).toEqual(['asOf past-last-year'])
    expect(checkMeetingCadence(facts, { readings: { 'council-cadence': 'calendar-two-months' } }).readings).toEqual([
      { id: 'council-cadence', choice: 'calendar-two-months' },
    ])
  })
})

describe("5.1.4 伍、一、(四) the council's two months as blocks of the calendar", () => {
  test.each<[string[], string[], string, string[], string]>([
    [
      ['launch 2026-01-01 2026-04-30'],
      ['2026-02-28'],
      '2026-04-30',
      ['pending', '2026-01-01 2026-02-28 1 met', '2026-03-01 2026-04-30 0 pending'],
      'a block does not end with its meeting',
    ],
    [
      ['launch 2026-01-01 2026-04-30'],
      ['2026-01-02', '2026-02-03', '2026-02-27'],
      '2026-05-01',
      ['advisory', '2026-01-01 2026-02-28 3 met', '2026-03-01 2026-04-30 0 advisory'],
      'every meeting is held, and a block passes',
    ],
    [
      ['launch 2026-02-01 2026-03-31'],
      [],
      '2026-05-01',
      ['met', '2026-02-01 2026-02-28 cut 0 partial', '2026-03-01 2026-03-31 cut 0 partial'],
      'two months across two blocks are two cut ones',
    ],
    [
      ['launch 2026-02-01 2026-03-31'],
      ['2026-03-31'],
      '2026-05-01',
      ['met', '2026-02-01 2026-02-28 cut 0 partial', '2026-03-01 2026-03-31 cut 1 met'],
      'a cut block is met too',
    ],
    [
      ['launch 2026-12-15 -'],
      [],
      '2027-01-15',
      ['pending', '2026-12-15 2026-12-31 cut 0 partial', '2027-01-01 2027-02-28 0 pending'],
      'no block crosses the year; an open phase runs through its block',
    ],
    [
      ['launch 2100-11-30 -'],
      [],
      '2100-12-31',
      ['met', '2100-11-30 2100-12-31 cut 0 partial'],
      'the last block there is',
    ],
  ])('%j, met on %j, asked on %s: %j, %s', (phases, meetings, asOf, expected) => {
    const facts = factsOf('council', phases, meetings, asOf)
    expect(cadenceOf(facts, calendar)).toEqual(expected)
    // 5.1.4 is none of the clauses that ask for a meeting in every month or quarter.
    expect(cadenceOf(facts, { ...calendar, 'partial-periods': 'required' })).toEqual(expected)
    expect(
      new Set(
        checkMeetingCadence(facts, { readings: { 'council-cadence': 'calendar-two-months' } }).value.periods.map(
          ({ duty }) => duty,
        ),
      ),
    ).toEqual(new Set(['in-principle']))
  })
})
