import { describe, expect, test } from 'vitest'
import type { Committee } from '../../../src/law/c05-governance'
import { checkMeetingCadence } from '../../../src/law/c05-governance'
import { cadenceOf, factsOf } from './cadence-facts'

const required = { 'partial-periods': 'required' }
const calendar = { 'council-cadence': 'calendar-two-months' }

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
      ['met', '2028-02-01 2028-02-28 cut 0 partial'],
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
      ['met', '2026-02-01 2026-03-31 cut 0 partial'],
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

  test.each<[Committee, string, string[], string, string[], string[], string]>([
    [
      'working-group',
      'launch 2026-01-15 2026-02-14',
      [],
      '2026-01-31',
      ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-14 cut 0 partial'],
      ['pending', '2026-01-15 2026-01-31 cut 0 pending', '2026-02-01 2026-02-14 cut 0 pending'],
      'both ends are cut; nothing has ended',
    ],
    [
      'working-group',
      'launch 2026-01-15 2026-02-14',
      [],
      '2026-02-01',
      ['met', '2026-01-15 2026-01-31 cut 0 partial', '2026-02-01 2026-02-14 cut 0 partial'],
      ['missed', '2026-01-15 2026-01-31 cut 0 missed', '2026-02-01 2026-02-14 cut 0 pending'],
      'the first has ended',
    ],
    [
      'working-group',
      'launch 2026-01-15 2026-02-14',
      ['2026-01-15', '2026-02-14'],
      '2026-03-01',
      ['met', '2026-01-15 2026-01-31 cut 1 met', '2026-02-01 2026-02-14 cut 1 met'],
      ['met', '2026-01-15 2026-01-31 cut 1 met', '2026-02-01 2026-02-14 cut 1 met'],
      'what is met is met',
    ],
    [
      'working-group',
      'launch 2026-01-10 2026-01-20',
      [],
      '2026-01-20',
      ['met', '2026-01-10 2026-01-20 cut 0 partial'],
      ['pending', '2026-01-10 2026-01-20 cut 0 pending'],
      'cut at both ends, on its last day',
    ],
    [
      'working-group',
      'launch 2026-01-10 2026-01-20',
      [],
      '2026-01-21',
      ['met', '2026-01-10 2026-01-20 cut 0 partial'],
      ['missed', '2026-01-10 2026-01-20 cut 0 missed'],
      'it ends where it is cut, not with the month',
    ],
    [
      'steering-group',
      'operations 2026-03-31 2026-07-01',
      [],
      '2026-07-02',
      [
        'missed',
        '2026-03-31 2026-03-31 cut 0 partial',
        '2026-04-01 2026-06-30 0 missed',
        '2026-07-01 2026-07-01 cut 0 partial',
      ],
      [
        'missed',
        '2026-03-31 2026-03-31 cut 0 missed',
        '2026-04-01 2026-06-30 0 missed',
        '2026-07-01 2026-07-01 cut 0 missed',
      ],
      'quarters of one day',
    ],
  ])(
    '%s, %s, met on %j, asked on %s: %j, and %j where cut ones are required: %s',
    (committee, phase, meetings, asOf, reported, whereRequired) => {
      expect(cadenceOf(factsOf(committee, [phase], meetings, asOf))).toEqual(reported)
      expect(cadenceOf(factsOf(committee, [phase], meetings, asOf), required)).toEqual(whereRequired)
    },
  )
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
    expect(cadenceOf(facts, { ...calendar, ...required })).toEqual(expected)
    expect(
      new Set(
        checkMeetingCadence(facts, { readings: { 'council-cadence': 'calendar-two-months' } }).value.periods.map(
          ({ duty }) => duty,
        ),
      ),
    ).toEqual(new Set(['in-principle']))
  })
})
