import { describe, expect, test } from 'vitest'
import type { Committee } from '../../../src/law/c05-governance'
import { joinPhases } from '../../../src/law/c05-governance/meeting-runs'
import { cadenceOf, factsOf, phase } from './cadence-facts'

describe('phases that touch and carry the same duty', () => {
  test.each<[Committee, string[], string[], string, string[], string]>([
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-15', 'development 2026-01-16 2026-02-28'],
      [],
      '2026-01-31',
      ['pending', '2026-01-01 2026-01-31 0 pending', '2026-02-01 2026-02-28 0 pending'],
      'are joined before months are cut',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-15', 'development 2026-01-17 2026-01-31'],
      [],
      '2026-02-01',
      ['advisory', '2026-01-01 2026-01-15 cut 0 advisory', '2026-01-17 2026-01-31 cut 0 advisory'],
      'are not joined over a gap of a day',
    ],
    [
      'steering-group',
      ['launch 2026-01-16 2026-01-31', 'planning 2026-01-01 2026-01-15'],
      [],
      '2026-02-01',
      ['missed', '2026-01-01 2026-01-31 0 missed'],
      'are joined in whatever order they are given, and whichever they are',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-10', 'development 2026-01-11 2026-01-20', 'launch 2026-01-21 2026-01-31'],
      ['2026-01-15'],
      '2026-02-01',
      ['met', '2026-01-01 2026-01-31 1 met'],
      'are joined by threes',
    ],
    [
      'steering-group',
      ['launch 2026-01-01 2026-02-14', 'operations 2026-02-15 2026-06-30'],
      ['2026-02-20'],
      '2026-05-01',
      [
        'missed',
        '2026-01-01 2026-01-31 0 missed',
        '2026-02-01 2026-02-14 cut 0 advisory',
        '2026-02-15 2026-03-31 cut 1 met',
        '2026-04-01 2026-06-30 0 pending',
      ],
      'months and quarters are not joined, and a meeting counts in its own only',
    ],
    [
      'council',
      ['launch 2026-01-01 2026-01-31', 'operations 2026-02-01 2026-02-28'],
      [],
      '2026-03-01',
      ['advisory', '2026-01-01 2026-02-28 0 advisory'],
      'the council has one duty in every phase',
    ],
    [
      'working-group',
      ['planning 2026-01-01 2026-01-31', 'development 2026-02-01 2026-02-28', 'operations 2026-03-01 -'],
      [],
      '2026-05-01',
      ['met'],
      'a working group has none in planning, development and operations',
    ],
    [
      'working-group',
      ['development 2026-01-01 2026-01-14', 'launch 2026-01-15 2026-02-28', 'operations 2026-03-01 -'],
      ['2026-01-10', '2026-03-10'],
      '2026-05-01',
      ['missed', '2026-01-15 2026-01-31 cut 0 advisory', '2026-02-01 2026-02-28 0 missed'],
      'phases without a duty do not lengthen one with it',
    ],
  ])('%s: %j, met on %j, asked on %s: %j, %s', (committee, phases, meetings, asOf, expected) => {
    expect(cadenceOf(factsOf(committee, phases, meetings, asOf))).toEqual(expected)
  })
})

describe('an open phase', () => {
  test.each<[Committee, string[], string[], string, string[], string]>([
    [
      'working-group',
      ['launch 2026-01-01 -'],
      ['2026-01-05'],
      '2026-02-01',
      ['pending', '2026-01-01 2026-01-31 1 met', '2026-02-01 2026-02-28 0 pending'],
      'runs through the whole month that contains asOf',
    ],
    [
      'working-group',
      ['launch 2026-01-01 -'],
      ['2026-01-05'],
      '2026-01-31',
      ['met', '2026-01-01 2026-01-31 1 met'],
      'and no further',
    ],
    [
      'steering-group',
      ['operations 2026-01-01 -'],
      [],
      '2026-04-01',
      ['missed', '2026-01-01 2026-03-31 0 missed', '2026-04-01 2026-06-30 0 pending'],
      'or quarter',
    ],
    [
      'working-group',
      ['launch 2026-01-15 -'],
      [],
      '2026-01-20',
      ['met', '2026-01-15 2026-01-31 cut 0 partial'],
      'is cut at its beginning only',
    ],
    [
      'working-group',
      ['launch 2026-01-15 -'],
      [],
      '2026-01-15',
      ['met', '2026-01-15 2026-01-31 cut 0 partial'],
      'begins on asOf',
    ],
    [
      'working-group',
      ['launch 2026-01-15 -'],
      [],
      '2026-01-14',
      ['met'],
      'begins after asOf: nothing is listed, though the month has begun',
    ],
    [
      'working-group',
      ['launch 2100-12-01 -'],
      [],
      '2100-12-31',
      ['pending', '2100-12-01 2100-12-31 0 pending'],
      'in the last month there is',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-15', 'development 2026-01-16 -'],
      [],
      '2026-01-10',
      ['pending', '2026-01-01 2026-01-31 0 pending'],
      'lies ahead, but the month that began before it is whole',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-03-31', 'development 2026-04-01 -'],
      [],
      '2026-01-10',
      [
        'pending',
        '2026-01-01 2026-01-31 0 pending',
        '2026-02-01 2026-02-28 0 pending',
        '2026-03-01 2026-03-31 0 pending',
      ],
      'takes nothing from the closed phase before it',
    ],
    [
      'steering-group',
      ['planning 2026-01-01 2026-01-15', 'development 2026-01-16 2026-03-31', 'launch 2026-04-01 -'],
      [],
      '2026-02-10',
      [
        'missed',
        '2026-01-01 2026-01-31 0 missed',
        '2026-02-01 2026-02-28 0 pending',
        '2026-03-01 2026-03-31 0 pending',
      ],
      'nor from two of them',
    ],
    [
      'steering-group',
      ['launch 2026-01-01 2026-01-31', 'operations 2026-02-01 -'],
      [],
      '2026-01-10',
      ['pending', '2026-01-01 2026-01-31 0 pending'],
      'of another duty lies ahead',
    ],
    [
      'council',
      ['planning 2026-01-01 2026-01-31', 'launch 2026-02-01 -'],
      ['2026-01-10'],
      '2026-01-10',
      ['pending', '2026-01-01 2026-01-10 1 met', '2026-01-11 2026-03-10 0 pending'],
      'lengthens a window that begins in the closed phase before it',
    ],
    [
      'council',
      ['planning 2026-01-01 2026-01-10', 'launch 2026-01-11 -'],
      ['2026-01-10'],
      '2026-01-10',
      ['met', '2026-01-01 2026-01-10 1 met'],
      'lists no window of its own that begins after asOf',
    ],
  ])('%s: %j, met on %j, asked on %s: %j, %s', (committee, phases, meetings, asOf, expected) => {
    expect(cadenceOf(factsOf(committee, phases, meetings, asOf))).toEqual(expected)
  })

  test('says through which day a period may begin', () => {
    const monthly = () => ({ modality: 'must', per: 'month' }) as const
    const through = (texts: string[], asOf: string) =>
      joinPhases(texts.map(phase), asOf, monthly).map(({ from, to, beginsThrough }) => [from, to, beginsThrough])
    expect(through(['planning 2026-01-01 2026-01-31'], '2027-01-01')).toEqual([
      ['2026-01-01', '2026-01-31', '2026-01-31'],
    ])
    expect(through(['planning 2026-01-01 -'], '2025-01-01')).toEqual([['2026-01-01', null, '2025-01-01']])
    expect(through(['planning 2026-01-01 2026-01-31', 'launch 2026-02-01 -'], '2026-01-30')).toEqual([
      ['2026-01-01', null, '2026-01-31'],
    ])
    expect(through(['planning 2026-01-01 2026-01-31', 'launch 2026-02-01 -'], '2026-02-02')).toEqual([
      ['2026-01-01', null, '2026-02-02'],
    ])
    expect(through(['planning 2026-01-01 2026-01-31', 'launch 2026-02-02 -'], '2026-01-15')).toEqual([
      ['2026-01-01', '2026-01-31', '2026-01-31'],
      ['2026-02-02', null, '2026-01-15'],
    ])
    expect(through(['planning 2026-01-01 2100-12-31'], '2027-01-01')).toEqual([
      ['2026-01-01', '2100-12-31', '2100-12-31'],
    ])
  })
})
