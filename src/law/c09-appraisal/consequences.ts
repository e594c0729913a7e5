/** 玖、五、(一)–(六) · 六: what follows from a grade beside awards. */
import * as z from 'zod/mini'
import { betweenFields, type UnwordedIssue, objectOf, type Schema, wholeNumber } from '../../kernel/schema'
import { type Grade, grades } from '../grades'
import type { GradeConsequence } from '../own-tables'
import type { ReadingOf, RuleOptions } from '../rule'
import type { StepOf } from '../steps'
import { type TableRule, tableRule } from '../table-rule'

/** The years in which an appraisal can fall. */
const FIRST_ASSESSED_YEAR = 2018
const LAST_ASSESSED_YEAR = 2100

/** Facts of {@link gradeConsequences}. */
export interface ConsequencesFacts {
  readonly grade: Grade
  /** Whether the body is already subject to the bureau's appraisal of information work. */
  readonly alreadyItAppraised: boolean
  /** The year that the appraisal is about, 2018 to 2100. */
  readonly assessedYear: number
  /**
   * The year in which the result was published, not before `assessedYear`, at most 2100; looked at under one reading
   * only.
   */
  readonly publishedYear?: number | undefined
}

/** Value of {@link gradeConsequences}. */
export interface Consequences {
  /** Whether the body must submit a review report. */
  readonly reviewReport: boolean
  /** Whether it must attend and report to the coordination council. */
  readonly reportToCouncil: boolean
  /** The year in which it joins the bureau's appraisal of information work; null where it does not join. */
  readonly joinsItAppraisalIn: number | null
  /** Whether its result counts in that appraisal. */
  readonly countsInItAppraisal: boolean
}

/** The outcomes. */
export type ConsequencesOutcome = 'nothing-further' | 'counts' | 'reports' | 'reports-and-counts' | 'reports-and-joins'

/** What the law lets follow from each outcome, whoever is in that appraisal already. */
const lawful: Readonly<Record<ConsequencesOutcome, GradeConsequence>> = {
  'nothing-further': { reviewReport: false, reportToCouncil: false, joinsItAppraisal: false },
  counts: { reviewReport: false, reportToCouncil: false, joinsItAppraisal: false },
  reports: { reviewReport: true, reportToCouncil: true, joinsItAppraisal: false },
  'reports-and-counts': { reviewReport: true, reportToCouncil: true, joinsItAppraisal: false },
  'reports-and-joins': { reviewReport: true, reportToCouncil: true, joinsItAppraisal: true },
}

/**
 * What a grade entails beside awards: D and E report, E also joins the bureau's appraisal of information work
 * in the next year unless it is in it already; who is in it has the result counted there. A system's own table, given
 * as `options.tables.consequences`, stands in place of the law's.
 *
 * @param facts - the grade, whether the body is already in that appraisal, and the years
 * @throws InvalidInputError where a reading needs a year that is not given
 * @example
 * gradeConsequences({ grade: 'E', alreadyItAppraised: false, assessedYear: 2025 }).value.joinsItAppraisalIn // => 2026
 */
export const gradeConsequences: TableRule<ConsequencesFacts, Consequences, ConsequencesFacts, ConsequencesOutcome> =
  /* @__PURE__ */ tableRule(() => ({
    id: 'appraisal.consequences',
    exportName: 'gradeConsequences',
    clauses: ['9.5', '9.5.1', '9.5.2', '9.5.3', '9.5.4', '9.5.5', '9.5.6', '9.6'],
    facts: consequencesFacts(),
    value: objectOf<Consequences>({
      reviewReport: z.boolean(),
      reportToCouncil: z.boolean(),
      joinsItAppraisalIn: z.nullable(wholeNumber()),
      countsInItAppraisal: z.boolean(),
    }),
    // prettier-ignore
    rows: [
      { when: { grade: 'A+', alreadyItAppraised: false }, clause: '9.5.1', code: 'nothing-further' },
      { when: { grade: 'A+', alreadyItAppraised: true },  clause: '9.5.1', code: 'counts' },
      { when: { grade: 'A', alreadyItAppraised: false },  clause: '9.5.2', code: 'nothing-further' },
      { when: { grade: 'A', alreadyItAppraised: true },   clause: '9.5.2', code: 'counts' },
      { when: { grade: 'B', alreadyItAppraised: false },  clause: '9.5.3', code: 'nothing-further' },
      { when: { grade: 'B', alreadyItAppraised: true },   clause: '9.5.3', code: 'counts' },
      { when: { grade: 'C', alreadyItAppraised: false },  clause: '9.5.4', code: 'nothing-further' },
      { when: { grade: 'C', alreadyItAppraised: true },   clause: '9.5.4', code: 'counts' },
      { when: { grade: 'D', alreadyItAppraised: false },  clause: '9.5.5', code: 'reports' },
      { when: { grade: 'D', alreadyItAppraised: true },   clause: '9.5.5', code: 'reports-and-counts' },
      { when: { grade: 'E', alreadyItAppraised: false },  clause: '9.5.6', code: 'reports-and-joins' },
      { when: { grade: 'E', alreadyItAppraised: true },   clause: '9.5.6', code: 'reports-and-counts' },
    ],
    refuse: yearFaults,
    complete({ outcome }, facts, reading, options) {
      const { reviewReport, reportToCouncil, joinsItAppraisal } = ownRow(facts, options) ?? lawful[outcome]
      const joins = joinsItAppraisal && !facts.alreadyItAppraised
      return {
        reviewReport,
        reportToCouncil,
        joinsItAppraisalIn: joins ? yearBeforeJoining(facts, reading) + 1 : null,
        countsInItAppraisal: facts.alreadyItAppraised,
      }
    },
    basis({ outcome, row: { clause } }, { grade, alreadyItAppraised, assessedYear, publishedYear }, { options }) {
      const own = ownRow({ grade }, options)
      const { reviewReport, reportToCouncil } = own ?? lawful[outcome]
      const years = { assessedYear, ...(publishedYear !== undefined && { publishedYear }) }
      const steps: StepOf<'appraisal.consequences'>[] = [
        {
          clause,
          code: codeOf(own, alreadyItAppraised) ?? outcome,
          data: { grade, alreadyItAppraised, ...years, reviewReport, reportToCouncil },
        },
      ]
      if (own !== undefined) steps.unshift({ clause: '9.5', code: 'own-table' })
      if (own?.joinsItAppraisal === true && !alreadyItAppraised)
        steps.push({ clause: '9.5.6', code: 'joins', data: years })
      steps.push({
        clause: '9.6',
        code: alreadyItAppraised ? 'counts-in-it-appraisal' : 'not-in-it-appraisal',
        data: { alreadyItAppraised },
      })
      return steps
    },
  }))

/** What a system's own table lets follow from a grade; undefined where it has none. */
function ownRow({ grade }: Pick<ConsequencesFacts, 'grade'>, options: RuleOptions = {}): GradeConsequence | undefined {
  return options.tables?.consequences?.[grade]
}

/** What a row of a system's own table comes to; that a body joins is a step of its own. */
function codeOf(own: GradeConsequence | undefined, alreadyItAppraised: boolean) {
  if (own === undefined) return undefined
  const reports = own.reviewReport || own.reportToCouncil
  if (alreadyItAppraised) return reports ? 'reports-and-counts' : 'counts'
  return reports ? 'reports' : 'nothing-further'
}

/**
 * The year after which a body joins. {@link yearFaults} has refused where the year of publication is needed and
 * missing.
 */
function yearBeforeJoining({ assessedYear, publishedYear }: ConsequencesFacts, reading: ReadingOf): number {
  return reading('inclusion-year') === 'year-after-assessed' ? assessedYear : (publishedYear as number)
}

function yearFaults(
  { grade, alreadyItAppraised, publishedYear }: ConsequencesFacts,
  reading: ReadingOf,
  options?: RuleOptions,
): readonly UnwordedIssue[] {
  const needed =
    (ownRow({ grade }, options)?.joinsItAppraisal ?? grade === 'E') &&
    !alreadyItAppraised &&
    publishedYear === undefined &&
    reading('inclusion-year') === 'year-after-publication'
  return needed ? [{ path: ['publishedYear'], code: 'missing' }] : []
}

function consequencesFacts(): Schema<ConsequencesFacts> {
  const year = wholeNumber(FIRST_ASSESSED_YEAR, LAST_ASSESSED_YEAR)
  return objectOf<ConsequencesFacts>({
    grade: z.enum(grades),
    alreadyItAppraised: z.boolean(),
    assessedYear: year,
    publishedYear: z.optional(year),
  }).check(
    betweenFields<ConsequencesFacts>(['assessedYear', 'publishedYear'], ({ assessedYear, publishedYear }) =>
      publishedYear !== undefined && publishedYear < assessedYear
        ? [{ path: ['publishedYear'], code: 'too-small', data: { minimum: assessedYear } }]
        : [],
    ),
  )
}
