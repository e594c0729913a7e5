import { describe, expect, test } from 'vitest'
import { checkMeetingCadence } from '../../../src/law/c05-governance'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { cadenceFacts, factsOf, phase } from './cadence-facts'
import * as fc from 'fast-check'

const facts = factsOf('working-group', ['launch 2026-01-01 2026-03-31'], [], '2026-03-31')
const withPhases = (...texts: string[]): unknown => ({ ...facts, phases: texts.map(phase) })
const withMeetings = (...meetings: unknown[]): unknown => ({ ...facts, meetings })

describe('facts of the cadence of meetings that are refused', () => {
  test.each<[unknown, string[], string]>([
    [
      withPhases('planning 2026-01-01 2026-01-31', 'launch 2026-02-10 2026-02-09'),
      ['phases.1.to reversed'],
      'ends before it begins',
    ],
    [
      withPhases('planning 2026-01-01 2026-01-31', 'launch 2026-01-31 2026-03-31'),
      ['phases.1.from overlap'],
      'begins on the last day of the one before',
    ],
    [
      withPhases('launch 2026-01-31 2026-03-31', 'planning 2026-01-01 2026-01-31'),
      ['phases.0.from overlap'],
      'in whatever order: the later one is at fault',
    ],
    [
      withPhases('planning 2026-01-01 2026-01-31', 'launch 2026-01-01 2026-01-31'),
      ['phases.1.from overlap'],
      'the same days: the second given is at fault',
    ],
    [
      withPhases('planning 2026-01-01 2026-12-31', 'development 2026-02-01 2026-02-28', 'launch 2026-04-01 2026-04-30'),
      ['phases.1.from overlap', 'phases.2.from overlap'],
      'two within one',
    ],
    [
      withPhases('planning 2026-01-01 2026-02-28', 'development 2026-02-01 2026-03-31', 'launch 2026-03-31 2026-04-30'),
      ['phases.1.from overlap', 'phases.2.from overlap'],
      'a chain',
    ],
    [
      withPhases('planning 2026-01-01 -', 'launch 2027-01-01 2027-02-28'),
      ['phases.1.from overlap'],
      'an open phase has no last day',
    ],
    [withPhases('planning 2026-01-01 -', 'launch 2026-02-01 -'), ['phases.1.from overlap'], 'two open ones'],
    [
      withPhases('launch 2026-01-10 2026-01-05', 'planning 2026-01-01 2026-01-31'),
      ['phases.0.to reversed'],
      'what is reversed has no days to overlap',
    ],
    [
      withPhases('planning 2026-03-01 2026-01-01', 'development 2026-01-01 2026-01-31', 'launch 2026-01-31 2026-02-28'),
      ['phases.0.to reversed', 'phases.2.from overlap'],
      'both, in different phases',
    ],
    [
      {
        ...facts,
        phases: [
          { phase: 'pilot', from: '2026-01-01', to: '2026-01-31' },
          { phase: 'launch', from: '2026-01-31', to: '2026-02-28', by: 'x' },
        ],
      },
      ['phases.0.phase not-an-option', 'phases.1.by unknown-key', 'phases.1.from overlap'],
      'days are compared whatever else is wrong with a phase',
    ],
    [
      {
        ...facts,
        phases: [
          { phase: 'planning', from: '2026-02-30', to: '2026-01-31' },
          { phase: 'launch', from: '2026-01-31' },
          null,
          5,
        ],
      },
      ['phases.0.from not-a-date', 'phases.1.to missing', 'phases.2 wrong-type', 'phases.3 wrong-type'],
      'phases that are none',
    ],
    [withMeetings('2026-01-05', '2026-02-05', '2026-01-05'), ['meetings.2 duplicate'], 'two meetings on one day'],
    [withMeetings('2026-01-05', '2026-01-05', '2026-01-05'), ['meetings.1 duplicate', 'meetings.2 duplicate'], 'three'],
    [withMeetings('2026-04-01'), ['meetings.0 after-as-of'], 'the day after asOf'],
    [
      withMeetings('2026-03-31', '2026-05-01', '2026-05-01'),
      ['meetings.1 after-as-of', 'meetings.2 after-as-of', 'meetings.2 duplicate'],
      'both faults of one meeting',
    ],
    [
      withMeetings('2026-02-30', '2026-01-05', 5, '2026-01-05', '2026-04-01'),
      ['meetings.0 not-a-date', 'meetings.2 not-a-date', 'meetings.3 duplicate', 'meetings.4 after-as-of'],
      'meetings are compared whatever else is wrong with the list',
    ],
    [
      { ...facts, meetings: ['2026-04-01'], asOf: '2026-02-30' },
      ['asOf not-a-date'],
      'nothing lies after an asOf that is no day',
    ],
    [
      {
        committee: 'board',
        phases: [phase('launch 2026-03-01 2026-02-01')],
        meetings: ['2027-01-01', '2027-01-01'],
        asOf: '2026-01-01',
        more: 1,
      },
      [
        'committee not-an-option',
        'phases.0.to reversed',
        'meetings.0 after-as-of',
        'meetings.1 after-as-of',
        'meetings.1 duplicate',
        'more unknown-key',
      ],
      'several faults at once',
    ],
    [
      { committee: 'council', phases: {}, meetings: 'x', asOf: null },
      ['phases wrong-type', 'meetings wrong-type', 'asOf not-a-date'],
      'no lists',
    ],
    [{}, ['committee missing', 'phases missing', 'meetings missing', 'asOf missing'], 'nothing given'],
    [[], [' wrong-type'], 'a list'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => checkMeetingCadence(given as never)).sort()).toEqual([...faults].sort())
    expect(thrownBy(() => checkMeetingCadence(given as never))).toMatchObject({ rule: 'governance.meeting-cadence' })
  })

  test.each<[unknown, string]>([
    [withPhases('planning 2026-01-01 2026-01-31', 'launch 2026-02-01 2026-03-31'), 'phases that touch'],
    [withPhases('launch 2026-01-01 2026-01-01'), 'a phase of one day'],
    [withPhases('launch 2026-01-01 2026-01-31', 'launch 2026-03-01 -'), 'one phase twice'],
    [withPhases('operations 2026-01-01 2026-01-31', 'planning 2026-03-01 -'), "phases out of the law's order"],
    [withPhases('launch 2027-01-01 -'), 'a phase that lies ahead'],
    [withMeetings('2026-03-31'), 'a meeting on asOf'],
  ])('%j is accepted: %s', (given) => {
    expect(() => checkMeetingCadence(given as never)).not.toThrow()
  })

  test('words what overlaps what, and what lies after when', () => {
    expect(
      thrownBy(() =>
        checkMeetingCadence({
          ...(withPhases('launch 2026-01-31 2026-03-31', 'planning 2026-01-01 2026-01-31') as typeof facts),
          meetings: ['2026-04-01'],
        }),
      ),
    ).toMatchObject({
      issues: [
        { path: 'phases.0.from', code: 'overlap', data: { other: 'phases.1' } },
        { path: 'meetings.0', code: 'after-as-of', data: { asOf: '2026-03-31' } },
      ],
    })
    expect(thrownBy(() => checkMeetingCadence(withPhases('launch 2026-01-31 2026-01-01') as never))).toMatchObject({
      issues: [{ path: 'phases.0.to', code: 'reversed', data: { from: '2026-01-31' } }],
    })
  })

  test('a day that is taken twice is refused wherever it stands, and nothing else is', () => {
    fc.assert(
      fc.property(cadenceFacts, fc.nat(), fc.nat(), (given, which, where) => {
        expect(checkMeetingCadence.facts.safeParse(given).success).toBe(true)
        fc.pre(given.meetings.length > 0)
        const again = given.meetings[which % given.meetings.length]!
        const place = where % (given.meetings.length + 1)
        const meetings = [...given.meetings.slice(0, place), again, ...given.meetings.slice(place)]
        expect(faultsOf(() => checkMeetingCadence({ ...given, meetings }))).toEqual([
          `meetings.${meetings.lastIndexOf(again)} duplicate`,
        ])
      }),
    )
  })
})
