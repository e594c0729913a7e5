/** 玖、五、(五)(六) · 六: what follows from the grade of a period. */
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { type Consequences, type Grade, gradeConsequences, gradeScore } from '../../law/c09-appraisal/index'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { inForceOn } from '../in-force'
import { fact, happenedOn, judge } from '../judge'
import type { Obligation, Occasion } from '../obligation'
import { obligation } from '../obligation-of'
import type { ObligationRepair } from '../obligation-repair'
import type { DossierAppraisedPeriod } from '../parts/appraisal'
import { type Verdict, ask, breached, met, notApplicable, pending, unknownFor } from '../verdict'
import { scoreOf } from './score'

/** One thing that a grade entails. */
interface Entailed {
  readonly clause: ClauseId
  readonly occasion: Occasion
  /** The grade alone that entails it under this clause; null where any does. */
  readonly grade: Grade | null
  /** What of the record says that it was done. */
  readonly done: 'reviewReportOn' | 'councilReportOn' | 'joinedItAppraisalOn' | 'countedInItAppraisalOn'
  readonly repair: ObligationRepair
  readonly isDue: (consequences: Consequences) => boolean
}

const reviewReport = {
  occasion: 'review-report',
  done: 'reviewReportOn',
  repair: { action: 'file', what: 'review-report', count: 1 },
  isDue: (consequences: Consequences) => consequences.reviewReport,
} as const
const councilReport = {
  occasion: 'council-report',
  done: 'councilReportOn',
  repair: { action: 'meet', what: 'council-report', count: 1 },
  isDue: ({ reportToCouncil }: Consequences) => reportToCouncil,
} as const

const entailed: readonly Entailed[] = [
  { clause: '9.5.5', grade: 'D', ...reviewReport },
  { clause: '9.5.5', grade: 'D', ...councilReport },
  { clause: '9.5.6', grade: 'E', ...reviewReport },
  { clause: '9.5.6', grade: 'E', ...councilReport },
  {
    clause: '9.5.6',
    grade: 'E',
    occasion: 'it-appraisal',
    done: 'joinedItAppraisalOn',
    repair: { action: 'add', what: 'it-appraisal', count: 1 },
    isDue: ({ joinsItAppraisalIn }) => joinsItAppraisalIn !== null,
  },
  {
    clause: '9.6',
    grade: null,
    occasion: 'counting',
    done: 'countedInItAppraisalOn',
    repair: { action: 'file', what: 'counting', count: 1 },
    isDue: ({ countsInItAppraisal }) => countsInItAppraisal,
  },
]

/** 9.5.5, 9.5.6, 9.6: every period that was appraised. */
export function gradeObligations(context: AuditContext): Obligation[] {
  const {
    dossier: { appraisal },
    inScope,
  } = context
  return entailed.flatMap((one) => {
    const made = (period: DossierAppraisedPeriod | null, verdict: Verdict): Obligation =>
      obligation({
        clause: one.clause,
        rule: 'appraisal.consequences',
        subject: { occasion: one.occasion, date: period?.from ?? null, ...(period !== null && { through: period.to }) },
        verdict: behind(inScope, verdict),
      })
    if (appraisal?.periods === undefined) return [made(null, unknownFor(['appraisal.periods']))]
    return appraisal.periods.map((period) =>
      made(
        period,
        inForceOn(period.to, () => verdictOn(context, one, period)),
      ),
    )
  })
}

function verdictOn(
  { dossier: { appraisal }, asOf, options }: AuditContext,
  one: Entailed,
  period: DossierAppraisedPeriod,
): Verdict {
  const path = `appraisal.periods.${period.from}`
  return judge(
    {
      score: scoreOf(period),
      alreadyItAppraised: fact('appraisal.inItAppraisal', appraisal?.inItAppraisal, [true, false]),
      doneOn: happenedOn(`${path}.${one.done}`, period[one.done], asOf),
    },
    ({ score, alreadyItAppraised, doneOn }) =>
      ask(gradeScore, { score }, options, ({ value: grade }) => {
        if (one.grade !== null && one.grade !== grade) return notApplicable({ code: 'not-this-grade' })
        const facts = {
          grade,
          alreadyItAppraised,
          assessedYear: yearOf(period.to),
          ...(period.publishedOn && { publishedYear: yearOf(period.publishedOn) }),
        }
        return ask(
          gradeConsequences,
          facts,
          options,
          (decision) => {
            if (!one.isDue(decision.value)) return notApplicable({ code: 'not-required' }, decision)
            if (one.occasion === 'it-appraisal') return verdictOnJoining(decision, one.repair, doneOn, asOf)
            return doneOn === null ? pending(decision, one.repair) : met(decision)
          },
          { publishedYear: `${path}.publishedOn` },
        )
      }),
  )
}

/** The year in which a body joins is set; with its end it can no longer be met. */
function verdictOnJoining(
  decision: Decision<Consequences>,
  repair: ObligationRepair,
  joinedOn: IsoDate | null,
  asOf: IsoDate,
): Verdict {
  const due = `${decision.value.joinsItAppraisalIn}-12-31`
  if (joinedOn !== null) return joinedOn <= due ? met(decision, due) : breached(decision, { due })
  return asOf <= due ? pending(decision, repair, due) : breached(decision, { due })
}
