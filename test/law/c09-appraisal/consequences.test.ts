import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { gradeConsequences, grades } from '../../../src/law/c09-appraisal'
import type { Consequences, ConsequencesFacts, Grade } from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../c02-definitions/fitting-rows'
import { testLawOfEveryRule } from '../c02-definitions/law-of-every-rule'
import { testLawOfReadings } from '../law-of-readings'

const years = fc.integer({ min: 2018, max: 2100 })
const published = fc
  .record({
    grade: fc.constantFrom(...grades, 'E' as const),
    alreadyItAppraised: fc.boolean(),
    assessedYear: years,
    after: fc.nat(2),
  })
  .map(({ after, ...given }) => ({ ...given, publishedYear: Math.min(given.assessedYear + after, 2100) }))
const facts = fc.oneof(
  published,
  published.map(({ publishedYear: _, ...given }) => given),
)
const byPublication = { readings: { 'inclusion-year': 'year-after-publication' } } as const

describe('9.5.1 玖、五、(一) to 9.5.6 (六) and 9.6 六 consequences', () => {
  test.each<[Grade, boolean, boolean, number | null, string, string, string]>([
    ['A+', false, false, null, '9.5.1', 'nothing-further', 'an award only'],
    ['A+', true, false, null, '9.5.1', 'counts', '併計'],
    ['A', false, false, null, '9.5.2', 'nothing-further', 'an award only'],
    ['A', true, false, null, '9.5.2', 'counts', '併計'],
    ['B', false, false, null, '9.5.3', 'nothing-further', 'an award only'],
    ['B', true, false, null, '9.5.3', 'counts', '併計'],
    ['C', false, false, null, '9.5.4', 'nothing-further', '不予獎懲'],
    ['C', true, false, null, '9.5.4', 'counts', '併計'],
    ['D', false, true, null, '9.5.5', 'reports', '應提出檢討報告, and no more'],
    ['D', true, true, null, '9.5.5', 'reports-and-counts', 'reports, and counts'],
    ['E', false, true, 2026, '9.5.6', 'reports-and-joins', '於次一年度列入'],
    ['E', true, true, null, '9.5.6', 'reports-and-counts', 'who is in it joins no more'],
  ])(
    '%s, already in it %j: reports %j, joins %s, %s %s: %s',
    (grade, alreadyItAppraised, reports, joinsItAppraisalIn, clause, code) => {
      const decision = gradeConsequences({ grade, alreadyItAppraised, assessedYear: 2025 })
      expect(decision.value).toEqual({
        reviewReport: reports,
        reportToCouncil: reports,
        joinsItAppraisalIn,
        countsInItAppraisal: alreadyItAppraised,
      })
      expect(decision.basis).toEqual([
        { clause, code, data: { grade, alreadyItAppraised, assessedYear: 2025 } },
        {
          clause: '9.6',
          code: alreadyItAppraised ? 'counts-in-it-appraisal' : 'not-in-it-appraisal',
          data: { alreadyItAppraised },
        },
      ])
    },
  )

  test.each<[number, number | undefined, number, number | 'refused', string]>([
    [2025, undefined, 2026, 'refused', 'the year of publication is needed'],
    [2025, 2025, 2026, 2026, 'published in the same year'],
    [2025, 2026, 2026, 2027, 'published in the next year'],
    [2018, 2100, 2019, 2101, 'the first and the last year'],
    [2100, 2100, 2101, 2101, 'the last year'],
  ])(
    'assessed %i, published %s: joins in %i, by publication %s: %s',
    (assessedYear, publishedYear, joins, byYearOfPublication) => {
      const given: ConsequencesFacts = { grade: 'E', alreadyItAppraised: false, assessedYear, publishedYear }
      expect(gradeConsequences(given).value.joinsItAppraisalIn).toBe(joins)
      if (byYearOfPublication === 'refused')
        expect(faultsOf(() => gradeConsequences(given, byPublication))).toEqual(['publishedYear missing'])
      else expect(gradeConsequences(given, byPublication).value.joinsItAppraisalIn).toBe(byYearOfPublication)
      expect(gradeConsequences(given).readings).toEqual(
        byYearOfPublication === joins ? [] : [{ id: 'inclusion-year', choice: 'year-after-assessed' }],
      )
    },
  )

  test('the year of publication is needed only where a body joins', () => {
    for (const grade of grades)
      for (const alreadyItAppraised of [true, false]) {
        const given = { grade, alreadyItAppraised, assessedYear: 2025 }
        if (grade === 'E' && !alreadyItAppraised) continue
        expect(gradeConsequences(given, byPublication)).toEqual(gradeConsequences(given))
        expect(gradeConsequences(given).readings).toEqual([])
      }
  })

  test('the basis has the year of publication where it is given', () => {
    expect(
      gradeConsequences({ grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2026 }).basis[0]!
        .data,
    ).toEqual({ grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2026 })
  })

  test.each<[unknown, string[], string]>([
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2017 },
      ['assessedYear too-small'],
      'before the regulation',
    ],
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2101 },
      ['assessedYear too-large'],
      'after the years that there are',
    ],
    [{ grade: 'E', alreadyItAppraised: false, assessedYear: 2025.5 }, ['assessedYear not-an-integer'], 'half a year'],
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2024 },
      ['publishedYear too-small'],
      'published before it',
    ],
    [
      { grade: 'A', alreadyItAppraised: true, assessedYear: 2025, publishedYear: 2024 },
      ['publishedYear too-small'],
      'published before it, though not needed',
    ],
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2101 },
      ['publishedYear too-large'],
      'published after the years that there are',
    ],
    [
      { grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: null },
      ['publishedYear wrong-type'],
      'an optional fact is left out',
    ],
    [
      { grade: 'F', alreadyItAppraised: 'no', assessedYear: 2025, publishedYear: 2024, year: 2025 },
      ['grade not-an-option', 'alreadyItAppraised wrong-type', 'publishedYear too-small', 'year unknown-key'],
      'several faults at once',
    ],
    [{}, ['grade missing', 'alreadyItAppraised missing', 'assessedYear missing'], 'nothing given'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => gradeConsequences(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(gradeConsequences.table)).toEqual([])
    for (const grade of grades)
      for (const alreadyItAppraised of [true, false])
        expect(codesOfFittingRows(gradeConsequences.table, { grade, alreadyItAppraised })).toEqual([
          [expect.any(String)],
        ])
  })

  test('says of every body what the clauses say of its grade', () => {
    fc.assert(
      fc.property(published, fc.constantFrom({}, byPublication), (given, options) => {
        const { grade, alreadyItAppraised, assessedYear, publishedYear } = given
        const reports = grade === 'D' || grade === 'E'
        const expected: Consequences = {
          reviewReport: reports,
          reportToCouncil: reports,
          joinsItAppraisalIn:
            grade === 'E' && !alreadyItAppraised ? ('readings' in options ? publishedYear : assessedYear) + 1 : null,
          countsInItAppraisal: alreadyItAppraised,
        }
        expect(gradeConsequences(given, options).value).toEqual(expected)
      }),
    )
  })

  testLawOfEveryRule(
    gradeConsequences,
    {
      id: 'appraisal.consequences',
      exportName: 'gradeConsequences',
      clauses: ['9.5.1', '9.5.2', '9.5.3', '9.5.4', '9.5.5', '9.5.6', '9.6'],
      readings: ['inclusion-year'],
    },
    published,
  )
  testLawOfReadings(gradeConsequences, ['inclusion-year'], facts, ['invalid-input'])
})
