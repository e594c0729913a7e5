/** 玖、一至三: that the body is appraised, and in which periods. */
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import type { PhasePeriod } from '../../law/c04-phases/index'
import {
  type AppraisalPeriod,
  type AppraisedPhase,
  appraisalDuty,
  appraisalSchedule,
  appraisedPhases,
} from '../../law/c09-appraisal/index'
import type { ClauseId } from '../../law/clause-id'
import type { Decision } from '../../law/rule'
import type { AuditContext } from '../audit-context'
import { behind } from '../gate'
import { type Fact, fact, judge } from '../judge'
import type { Obligation } from '../obligation'
import { obligation } from '../obligation-of'
import { type DossierAppraisedPeriod, isAppraisalOf } from '../parts/appraisal'
import { type Verdict, ask, met, pending, unknownFor } from '../verdict'
import { inPhase } from './phases'
import { scoreOf } from './score'

const clauses = { launch: '9.2', operations: '9.3' } as const satisfies Record<AppraisedPhase, ClauseId>
const repair = { action: 'file', what: 'appraisal', count: 1 } as const

/** 9.1: the body takes part in the appraisal; met once it has been appraised for any period. */
export function appraisalObligations({ dossier: { appraisal }, options, inScope }: AuditContext): Obligation[] {
  const verdict = judge(
    { appraised: fact('appraisal.periods', appraisal?.periods && appraisal.periods.length > 0, [true, false]) },
    ({ appraised }) =>
      ask(appraisalDuty, { inRollout: true }, options, (decision) =>
        appraised ? met(decision) : pending(decision, repair),
      ),
  )
  return [
    obligation({
      clause: '9.1',
      rule: 'appraisal.duty',
      subject: { occasion: 'appraisal', date: null },
      verdict: behind(inScope, verdict),
    }),
  ]
}

/** 9.2, 9.3: every period that must be appraised. The law sets no date for it after the period has ended. */
export function appraisedPeriods(context: AuditContext): Obligation[] {
  const {
    dossier: { system, appraisal },
    asOf,
    options,
    inScope,
  } = context
  const made = (
    phase: AppraisedPhase,
    period: (Pick<AppraisalPeriod, 'from'> & Partial<AppraisalPeriod>) | null,
    verdict: Verdict,
  ): Obligation =>
    obligation({
      clause: clauses[phase],
      rule: 'appraisal.schedule',
      subject: {
        occasion: 'appraised-period',
        date: period?.from ?? null,
        kind: phase,
        ...(period?.to !== undefined && { through: period.to }),
      },
      verdict: behind(inScope, verdict),
    })
  if (system.phases === undefined)
    return appraisedPhases.map((phase) =>
      made(
        phase,
        null,
        unknownFor(['system.phases', ...(appraisal?.periods === undefined ? ['appraisal.periods'] : [])]),
      ),
    )
  return system.phases.flatMap((stretch) => {
    const { phase, from, to } = stretch
    if (phase !== 'launch' && phase !== 'operations') return []
    const schedule = appraisalSchedule({ phase, from, to: to ?? endSoFar(phase, from, asOf) }, options)
    return schedule.value.periods.map((period) =>
      made(
        phase,
        isRunning(phase, to) ? { from: period.from } : period,
        inPhase(
          context,
          stretch,
          () => verdictOnPeriod(schedule, phase, period, to, asOf, appraisal?.periods),
          period.to,
        ),
      ),
    )
  })
}

/** Until when an open phase is looked at: operations to the end of the year, a launch no further than now. */
function endSoFar(phase: AppraisedPhase, from: IsoDate, asOf: IsoDate): IsoDate {
  const latest = from > asOf ? from : asOf
  return phase === 'operations' ? `${yearOf(latest)}-12-31` : latest
}

/** Whether a launch has no end yet, on which its one appraisal waits. */
function isRunning(phase: AppraisedPhase, end: PhasePeriod['to']): boolean {
  return phase === 'launch' && end === null
}

function verdictOnPeriod(
  schedule: Decision<unknown>,
  phase: AppraisedPhase,
  period: AppraisalPeriod,
  end: PhasePeriod['to'],
  asOf: IsoDate,
  records: readonly DossierAppraisedPeriod[] | undefined,
): Verdict {
  const record = records?.filter((other) => isAppraisalOf(other, { phase, ...period }))
  return judge({ isScored: scoredFact(record) }, (given) => {
    if (given.isScored) return met(schedule)
    return pending(schedule, repair, !isRunning(phase, end) && asOf <= period.to ? period.to : null)
  })
}

/** Whether some record of a period has a score; unknown where there are records, and none says. */
function scoredFact(records: readonly DossierAppraisedPeriod[] | undefined): Fact<boolean> {
  const couldBe = [true, false]
  if (records === undefined) return fact<boolean>('appraisal.periods', undefined, couldBe)
  const scores = records.map(scoreOf)
  if (scores.some(({ value }) => value !== undefined)) return fact<boolean>([], true, couldBe)
  return fact<boolean>(
    scores.flatMap(({ paths }) => paths),
    records.length === 0 ? false : undefined,
    couldBe,
  )
}
