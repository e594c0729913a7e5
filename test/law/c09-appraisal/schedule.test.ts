import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  appraisalSchedule,
  appraisedPhases,
  type AppraisalPeriod,
  type AppraisedPhase,
} from '../../../src/law/c09-appraisal'
import { datesBetween, daysAfter } from '../../calendar/arbitrary-dates'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'

const any = fc.oneof(
  datesBetween('2018-10-11', '2031-12-31'),
  datesBetween('1900-01-01', '2100-12-31'),
  fc.constantFrom('2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01', '1900-01-01', '2100-12-31'),
)
const facts = fc
  .record({ phase: fc.constantFrom(...appraisedPhases), a: any, b: any })
  .map(({ phase, a, b }) => ({ phase, from: a < b ? a : b, to: a < b ? b : a }))
const period = (from: string, to: string, partial: boolean): AppraisalPeriod => ({ from, to, partial })

describe('9.2 玖、二 and 9.3 三 schedule', () => {
  test.each<[AppraisedPhase, string, string, AppraisalPeriod[], string]>([
    [
      'launch',
      '2024-03-01',
      '2025-08-31',
      [period('2024-03-01', '2025-08-31', false)],
      '考核一次: from beginning to end, over the turn of a year',
    ],
    ['launch', '2024-03-01', '2024-03-01', [period('2024-03-01', '2024-03-01', false)], 'a launch of one day'],
    ['operations', '2024-01-01', '2024-12-31', [period('2024-01-01', '2024-12-31', false)], 'a whole year'],
    [
      'operations',
      '2024-01-02',
      '2024-12-31',
      [period('2024-01-02', '2024-12-31', true)],
      'a day short at the beginning',
    ],
    ['operations', '2024-01-01', '2024-12-30', [period('2024-01-01', '2024-12-30', true)], 'a day short at the end'],
    [
      'operations',
      '2024-12-31',
      '2025-01-01',
      [period('2024-12-31', '2024-12-31', true), period('2025-01-01', '2025-01-01', true)],
      'two days of two years',
    ],
    [
      'operations',
      '2024-07-01',
      '2027-06-30',
      [
        period('2024-07-01', '2024-12-31', true),
        period('2025-01-01', '2025-12-31', false),
        period('2026-01-01', '2026-12-31', false),
        period('2027-01-01', '2027-06-30', true),
      ],
      '每年考核一次',
    ],
    ['operations', '2024-05-05', '2024-05-05', [period('2024-05-05', '2024-05-05', true)], 'a single day'],
    [
      'operations',
      '2099-12-31',
      '2100-12-31',
      [period('2099-12-31', '2099-12-31', true), period('2100-01-01', '2100-12-31', false)],
      'the last year that there is',
    ],
  ])('%s from %s to %s: %j: %s', (phase, from, to, periods) => {
    expect(appraisalSchedule({ phase, from, to }).value).toEqual({ periods })
  })

  test('the basis has the clause of the phase, and for years the assumption', () => {
    expect(appraisalSchedule({ phase: 'launch', from: '2024-03-01', to: '2024-08-31' }).basis).toEqual([
      { clause: '9.2', code: 'once-in-launch', data: { from: '2024-03-01', to: '2024-08-31' } },
    ])
    expect(appraisalSchedule({ phase: 'launch', from: '2024-12-31', to: '2025-01-01' }).basis).toEqual([
      {
        clause: '9.2',
        code: 'once-in-launch',
        data: { from: '2024-12-31', to: '2025-01-01' },
        assumption: 'launch-assessed-in-its-last-year',
      },
    ])
    expect(appraisalSchedule({ phase: 'operations', from: '2024-03-01', to: '2025-08-31' }).basis).toEqual([
      {
        clause: '9.3',
        code: 'once-a-year',
        data: { from: '2024-03-01', to: '2025-08-31', periods: 2 },
        assumption: 'calendar-years',
      },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{ phase: 'launch', from: '2024-03-02', to: '2024-03-01' }, ['to reversed'], 'ends before it begins'],
    [
      { phase: 'planning', from: '2024-03-02', to: '2024-03-01', year: 2024 },
      ['phase not-an-option', 'to reversed', 'year unknown-key'],
      'several faults at once',
    ],
    [
      { phase: 'operations', from: '2024-02-30', to: null },
      ['from not-a-date', 'to not-a-date'],
      'no dates; an open phase has no end to be asked about',
    ],
    [{ phase: 'operations', from: '2024-02-29' }, ['to missing'], 'no end'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => appraisalSchedule(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the periods are the phase, whole and in order, one a year', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const { periods } = appraisalSchedule(given).value
        expect([periods[0]!.from, periods.at(-1)!.to]).toEqual([given.from, given.to])
        for (const [place, { from, to }] of periods.slice(1).entries())
          expect([daysAfter(periods[place]!.to, 1), from <= to]).toEqual([from, true])
        const years = periods.map(({ from }) => from.slice(0, 4))
        if (given.phase === 'launch') expect(periods).toHaveLength(1)
        else
          expect(years).toEqual(
            Array.from({ length: Number(given.to.slice(0, 4)) - Number(given.from.slice(0, 4)) + 1 }, (_, place) =>
              String(Number(given.from.slice(0, 4)) + place),
            ),
          )
        expect(periods.filter(({ partial }) => partial)).toEqual(
          given.phase === 'launch'
            ? []
            : periods.filter(({ from, to }) => !from.endsWith('-01-01') || !to.endsWith('-12-31')),
        )
      }),
    )
  })

  testLawOfEveryRule(
    appraisalSchedule,
    { id: 'appraisal.schedule', exportName: 'appraisalSchedule', clauses: ['9.2', '9.3'], readings: [] },
    facts,
  )
})
