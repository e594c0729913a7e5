import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  gradeConsequences,
  grades,
  type Consequences,
  type ConsequencesFacts,
  type ConsequenceTable,
  type Grade,
  type GradeConsequence,
} from '../../../src/law/c09-appraisal'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
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
const row = (reviewReport: boolean, reportToCouncil: boolean, joinsItAppraisal: boolean): GradeConsequence => ({
  reviewReport,
  reportToCouncil,
  joinsItAppraisal,
})
const due = (reviewReport: boolean, reportToCouncil: boolean, joinsItAppraisalIn: number | null) => ({
  reviewReport,
  reportToCouncil,
  joinsItAppraisalIn,
})
/** Of the grade that row, of every other one all that can follow. */
const tableWith = (grade: Grade, own: GradeConsequence): ConsequenceTable =>
  Object.fromEntries(grades.map((each) => [each, each === grade ? own : row(true, true, true)])) as ConsequenceTable
const byPublication = { readings: { 'inclusion-year': 'year-after-publication' } } as const

describe('9.5 玖、五, 9.5.1 (一) to 9.5.6 (六) and 9.6 六 consequences', () => {
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
        {
          clause,
          code,
          data: { grade, alreadyItAppraised, assessedYear: 2025, reviewReport: reports, reportToCouncil: reports },
        },
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

  test.each<[GradeConsequence, boolean, Omit<Consequences, 'countsInItAppraisal'>, string, string]>([
    [row(false, false, false), false, due(false, false, null), 'nothing-further', 'nothing follows from E'],
    [row(false, false, false), true, due(false, false, null), 'counts', 'but the result counts'],
    [row(true, false, false), false, due(true, false, null), 'reports', 'a report alone'],
    [row(false, true, false), true, due(false, true, null), 'reports-and-counts', 'attending alone'],
    [row(true, true, true), false, due(true, true, 2026), 'reports', "as the law's for E"],
    [row(false, false, true), false, due(false, false, 2026), 'nothing-further', 'joining alone'],
    [row(true, true, true), true, due(true, true, null), 'reports-and-counts', 'who is in it joins no more'],
  ])("a system's own table, %j, already in it %j: %j, %s, %s", (own, alreadyItAppraised, value, code) => {
    for (const grade of grades) {
      const tables = { consequences: tableWith(grade, own) }
      const decision = gradeConsequences({ grade, alreadyItAppraised, assessedYear: 2025 }, { tables })
      expect(decision.value).toEqual({ ...value, countsInItAppraisal: alreadyItAppraised })
      expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([
        ['9.5', 'own-table'],
        [expect.stringMatching(/^9\.5\.[1-6]$/), code],
        ...(value.joinsItAppraisalIn === null ? [] : [['9.5.6', 'joins']]),
        ['9.6', expect.any(String)],
      ])
    }
  })

  test("the year of publication is needed where a system's own table lets a body join, and only there", () => {
    const asked = (grade: Grade, joins: boolean) => () =>
      gradeConsequences(
        { grade, alreadyItAppraised: false, assessedYear: 2025 },
        { ...byPublication, tables: { consequences: tableWith(grade, row(false, false, joins)) } },
      )
    for (const grade of grades) {
      expect(faultsOf(asked(grade, true))).toEqual(['publishedYear missing'])
      expect(asked(grade, false)().value.joinsItAppraisalIn).toBeNull()
      expect(asked(grade, false)().readings).toEqual([])
    }
  })

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
    ).toMatchObject({ grade: 'E', alreadyItAppraised: false, assessedYear: 2025, publishedYear: 2026 })
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
      clauses: ['9.5', '9.5.1', '9.5.2', '9.5.3', '9.5.4', '9.5.5', '9.5.6', '9.6'],
      readings: ['inclusion-year'],
    },
    published,
  )
  testLawOfReadings(gradeConsequences, ['inclusion-year'], facts, ['invalid-input'])
})
