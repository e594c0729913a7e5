/** 玖、五 · 六: what follows from the grade of a period. */
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { type Consequences, type Grade, gradeConsequences, gradeScore } from '../../law/c09-appraisal/index'
import type { ClauseId } from '../../law/clause-id'
import type { AppliedReading, Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { fact, happenedOn, known, type Fact } from '../judge'
import { type OccasionLines, occasion } from '../line'
import { dateless, inScopeOn, limited } from '../limits'
import type { Occasion } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, notApplicable } from '../outcome'
import { type PeriodResult, lastDayOfResult, resultsOf, scoreOf } from '../record/results'
import { scheduledPeriods } from './appraisal'

const clauseOfGrade = {
  'A+': '9.5.1',
  A: '9.5.2',
  B: '9.5.3',
  C: '9.5.4',
  D: '9.5.5',
  E: '9.5.6',
} as const satisfies Record<Grade, ClauseId>

/** The result of a period that is over, with its score. */
interface Scored extends PeriodResult {
  /** Null where a reading admits no such score. */
  readonly grade: Grade | null
  /** The last day of its period, to which what follows belongs. */
  readonly lastDay: IsoDate
  readonly readings: readonly AppliedReading[]
}

/** A result with its grade. */
type Graded = Scored & { readonly grade: Grade }

function scoredOf(context: AuditContext): readonly Scored[] {
  const periods = scheduledPeriods(context)
  return (resultsOf(context) ?? []).flatMap((result): Scored[] => {
    const period = periods.find(({ key }) => key === String(result.period))
    const lastDay = period === undefined || period.leftOut ? null : period.through
    const score = scoreOf(context, result)
    if (lastDay === null || lastDay >= context.asOf || typeof score !== 'number') return []
    const grade = context.ask(gradeScore, { score })
    return [{ ...result, lastDay, grade: grade?.value ?? null, readings: grade?.readings ?? [] }]
  })
}

function gradedOf(context: AuditContext): readonly Graded[] {
  return scoredOf(context).filter((result): result is Graded => result.grade !== null)
}

interface GradeFacts {
  readonly done: IsoDate | null
  readonly inItAppraisal: boolean
  readonly publishedOn: IsoDate | null
}

/** What a grade entails, as the rule says; null where it is not asked, since a fact that it wants is not there. */
function consequencesOf(
  context: AuditContext,
  result: Scored,
  { inItAppraisal, publishedOn }: Pick<GradeFacts, 'inItAppraisal' | 'publishedOn'>,
): Decision<Consequences> | null {
  if (result.grade === null) return null
  return context.ask(gradeConsequences, {
    grade: result.grade,
    alreadyItAppraised: inItAppraisal,
    assessedYear: yearOf(result.lastDay),
    ...(publishedOn !== null && { publishedYear: yearOf(publishedOn) }),
  })
}

/** Whether the body is appraised for its information work in a year, but for what one result itself brought about. */
function inItAppraisalOf(context: AuditContext, result: Scored, withOwn: boolean): Fact<boolean> {
  const { dossier, reading, asOf } = context
  const year = yearOf(result.lastDay)
  const either = () => [true, false]
  const given = dossier.appraisal?.inItAppraisal
  const isSaid = typeof given === 'object' ? given.includes(year) : given
  if (isSaid === true) return fact([], true, either)
  const lasts = reading('inclusion-lasts') === 'from-then-on'
  const joins = (day: IsoDate): boolean => (lasts ? yearOf(day) <= year : yearOf(day) === year)
  const others = (resultsOf(context) ?? []).filter(({ path }) => withOwn || path !== result.path)
  if (others.some(({ joinedItAppraisalOn }) => typeof joinedItAppraisalOn === 'string' && joins(joinedItAppraisalOn)))
    return fact([], true, either)
  const unknown = others
    .filter((other) => other.joinedItAppraisalOn === undefined && mayJoinBy(context, other, year, asOf))
    .map(({ path }) => `${path}.joinedItAppraisalOn`)
  const missing = [...(isSaid === undefined ? ['appraisal.inItAppraisal'] : []), ...unknown]
  return fact(missing, missing.length === 0 ? false : undefined, either)
}

/** Nobody joins by a result before its period is over. */
function mayJoinBy(context: AuditContext, other: PeriodResult, year: number, asOf: IsoDate): boolean {
  const last = lastDayOfResult(context, other)
  return last !== null && last < asOf && last < `${year}-12-31`
}

interface FollowingRow<Result extends Scored> {
  readonly occasion: Occasion
  readonly clause: (result: Result) => ClauseId
  readonly actor: 'body' | 'doit'
  readonly entries: (context: AuditContext) => readonly Result[]
  readonly done: 'reviewReportOn' | 'councilReportOn' | 'joinedItAppraisalOn' | 'countedInItAppraisalOn'
  readonly repair: ObligationRepair
  /** Whether a result by which the body joins counts for itself. */
  readonly withOwn: boolean
  readonly gives: (asked: {
    readonly decision: Decision<Consequences> | null
    readonly values: GradeFacts
    readonly result: Result
    readonly context: AuditContext
    readonly dateless: () => Outcome
    readonly by: (due: IsoDate) => Outcome
  }) => Outcome | null
}

function following<Result extends Scored>(row: FollowingRow<Result>): OccasionLines {
  return occasion<Result, GradeFacts>({
    occasion: row.occasion,
    clause: row.clause,
    rule: 'appraisal.consequences',
    actor: row.actor,
    entries: row.entries,
    subject: ({ lastDay, period }) => ({ date: lastDay, key: String(period) }),
    keys: ({ period }) => [String(period)],
    facts: (result, context) => ({
      done: happenedOn(`${result.path}.${row.done}`, result[row.done], context.asOf, result.lastDay),
      inItAppraisal: inItAppraisalOf(context, result, row.withOwn),
      // Only one reading asks when it was published.
      publishedOn:
        context.reading('inclusion-year') === 'year-after-publication'
          ? happenedOn(`${result.path}.publishedOn`, result.publishedOn, context.asOf, result.lastDay)
          : known(result.publishedOn ?? null),
    }),
    gives(values, result, context) {
      const { scope, asOf } = context
      const decision = consequencesOf(context, result, values)
      const { repair } = row
      const parts = { decision, readings: result.readings }
      const owed = { scope, asOf, arises: result.lastDay, done: values.done, repair, parts }
      return row.gives({
        decision,
        values,
        result,
        context,
        dateless: () => dateless(owed),
        by: (due) => limited({ ...owed, due }),
      })
    },
  })
}

/** Whether the rule, or the table of the system, has the grade followed by something, whoever is in that appraisal. */
function entails(
  { asked }: AuditContext,
  { grade }: Graded,
  what: 'reviewReport' | 'reportToCouncil' | 'joinsItAppraisal',
): boolean {
  const own = asked.options.tables?.consequences?.[grade]
  if (own !== undefined) return own[what]
  return what === 'joinsItAppraisal' ? grade === 'E' : grade === 'D' || grade === 'E'
}

export const reviewReport = /* @__PURE__ */ following({
  occasion: 'review-report',
  clause: ({ grade }) => clauseOfGrade[grade],
  actor: 'body',
  entries: gradedOf,
  done: 'reviewReportOn',
  repair: { action: 'file', what: 'review-report', count: 1 },
  withOwn: true,
  gives: ({ context, result, dateless: give }) => (entails(context, result, 'reviewReport') ? give() : null),
})

export const councilReport = /* @__PURE__ */ following({
  occasion: 'council-report',
  clause: ({ grade }) => clauseOfGrade[grade],
  actor: 'body',
  entries: gradedOf,
  done: 'councilReportOn',
  repair: { action: 'meet', what: 'council-report', count: 1 },
  withOwn: true,
  gives: ({ context, result, dateless: give }) => (entails(context, result, 'reportToCouncil') ? give() : null),
})

export const itAppraisal = /* @__PURE__ */ following({
  occasion: 'it-appraisal',
  clause: () => '9.5.6',
  actor: 'doit',
  entries: gradedOf,
  done: 'joinedItAppraisalOn',
  repair: { action: 'add', what: 'it-appraisal', count: 1 },
  withOwn: false,
  gives({ context, result, decision, values, by, dateless: give }) {
    if (!entails(context, result, 'joinsItAppraisal')) return null
    if (values.inItAppraisal)
      return inScopeOn(context.scope, result.lastDay, () => notApplicable('not-required', { decision }))
    const year = decision?.value.joinsItAppraisalIn ?? null
    return year === null ? give() : by(`${year}-12-31`)
  },
})

export const counting = /* @__PURE__ */ following({
  occasion: 'counting',
  clause: () => '9.6',
  actor: 'doit',
  entries: scoredOf,
  done: 'countedInItAppraisalOn',
  repair: { action: 'file', what: 'counting', count: 1 },
  withOwn: true,
  gives: ({ values, dateless: give }) => (values.inItAppraisal ? give() : null),
})
