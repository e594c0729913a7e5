/** 玖、一至三: that the body is appraised, and every period of it. */
import { type IsoDate, yearOf } from '../../kernel/civil-date'
import { appraisalDuty, appraisalSchedule } from '../../law/c09-appraisal/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { common, later } from '../days'
import type { DossierAppraisalResult } from '../form/appraisal'
import type { DossierPhase } from '../form/system'
import { fact, judge } from '../judge'
import { line, occasion } from '../line'
import { dateless, inScopeOn } from '../limits'
import type { Obligation } from '../obligation'
import { type Outcome, type Standing, met, notApplicable, past, pending, standing, undetermined } from '../outcome'
import { type PhasePiece, daysInScope, lastDayOf, phasesWithin } from '../record/phases'
import { mayBeOver, resultsOf, scoreOf } from '../record/results'

interface AppraisalFacts {
  readonly known: boolean
  /** Whether a result is scored. */
  readonly scored: boolean
  /** Whether the launch, or what follows it, has begun. */
  readonly begun: boolean
}

export const appraisalLine = /* @__PURE__ */ occasion<AuditContext, AppraisalFacts>({
  occasion: 'appraisal',
  clause: '9.1',
  rule: 'appraisal.duty',
  actor: 'body',
  entries: (context) => [context],
  subject: (_, { asOf }) => ({ date: asOf }),
  keys: () => [],
  facts(_, context) {
    const { dossier, asOf } = context
    const either = () => [true, false]
    if (dossier.appraisal === undefined)
      return {
        known: fact('appraisal', undefined, either),
        scored: fact([], false, either),
        begun: fact([], true, either),
      }
    const results = resultsOf(context)
    const scores = results?.map((result) => ({ path: result.path, score: scoreOf(context, result) }))
    const unknown = scores?.filter(({ score }) => score === undefined).map(({ path }) => `${path}.score`)
    const { phases } = dossier.system
    const noneIsOver =
      results === undefined && phases !== undefined && !phases.some((phase) => hasEnded(context, phase))
    const isScored = scores?.some(({ score }) => typeof score === 'number') === true
    const mayBeScored = unknown === undefined ? !noneIsOver : unknown.length > 0
    const scored = isScored ? true : mayBeScored ? undefined : false
    return {
      known: fact([], true, either),
      scored: fact(unknown ?? ['appraisal.results'], scored, either),
      begun: fact(
        'system.phases',
        phases?.some(({ phase, from }) => (phase === 'launch' || phase === 'operations') && from <= asOf),
        either,
      ),
    }
  },
  gives({ known, scored, begun }, _, { scope, asOf, ask }) {
    const repair = { action: 'meet', what: 'appraisal', count: 1 } as const
    return inScopeOn(scope, asOf, () => {
      const decision = known ? ask(appraisalDuty, { inRollout: true }) : null
      if (!known || scored) return met({ decision })
      return begun
        ? pending({ decision, codes: ['no-date-in-the-law'], repair })
        : notApplicable('not-required', { decision })
    })
  },
})

/** Whether a phase has a period that is over. */
function hasEnded(context: AuditContext, { phase, from }: DossierPhase): boolean {
  if (phase === 'launch') return mayBeOver(context, { period: phase })
  return phase === 'operations' && mayBeOver(context, { period: yearOf(from) })
}

/** The periods of the schedule that have begun, each from its first day in scope through its last. */
export function scheduledPeriods({ dossier, scope, asOf }: AuditContext): readonly ScheduledPeriod[] {
  const phases = dossier.system.phases ?? []
  const leftOut = phasesWithin(phases, scope.beforeNextPhase).flatMap((piece) => scheduled(piece, asOf, true))
  const periods = phasesWithin(phases, daysInScope(scope)).flatMap((piece) => scheduled(piece, asOf, false))
  const byKey = new Map<string, ScheduledPeriod>()
  for (const period of [...leftOut, ...periods]) {
    const before = byKey.get(period.key)
    byKey.set(period.key, before === undefined || before.leftOut ? period : { ...before, through: period.through })
  }
  return [...byKey.values()].filter(({ from }) => from <= asOf)
}

/** A period of the schedule that has begun. */
export interface ScheduledPeriod {
  readonly clause: ClauseId
  readonly key: string
  readonly from: IsoDate
  /** The last day; null of a launch without one. */
  readonly through: IsoDate | null
  readonly piece: PhasePiece
  readonly leftOut: boolean
}

/** One line a period; one alone where the phases are not known. */
export function appraisedPeriods(context: AuditContext): readonly Obligation[] {
  const { dossier, scope, asOf } = context
  const { appraisal, system } = dossier
  if (appraisal === undefined) return []
  if (system.phases === undefined) {
    const outcome = inScopeOn(scope, asOf, () => met())
    const isDecided = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
    const stands = isDecided ? standing(outcome, '9.2') : undetermined('9.2', ['system.phases'])
    return [made(context, { clause: '9.2', key: null, from: null, through: null }, stands)]
  }
  return scheduledPeriods(context).flatMap((period) => {
    const stands = periodStanding(context, period)
    return stands === null ? [] : [made(context, period, stands)]
  })
}

function scheduled(piece: PhasePiece, asOf: IsoDate, leftOut: boolean): ScheduledPeriod[] {
  const { phase, from } = piece
  const last = lastDayOf(piece)
  if (phase === 'launch') return [{ clause: '9.2', key: 'launch', from, through: last, piece, leftOut }]
  if (phase !== 'operations') return []
  const lastYear = Math.min(yearOf(asOf), last === null ? yearOf(asOf) : yearOf(last))
  return Array.from({ length: Math.max(0, lastYear - yearOf(from) + 1) }, (_, place) => {
    const year = yearOf(from) + place
    const end = `${year}-12-31`
    return {
      clause: '9.3',
      key: String(year),
      from: later(from, `${year}-01-01`),
      through: last !== null && last < end ? last : end,
      piece,
      leftOut,
    }
  })
}

function made(
  context: AuditContext,
  {
    clause,
    key,
    from,
    through,
  }: Pick<ScheduledPeriod, 'clause'> & {
    readonly key: string | null
    readonly from: IsoDate | null
    readonly through: IsoDate | null
  },
  stands: Standing,
): Obligation {
  return line(context, {
    clause,
    rule: 'appraisal.schedule',
    actor: 'doit',
    subject: {
      occasion: 'appraised-period',
      date: from,
      ...(through !== null && { through }),
      ...(key !== null && { key }),
    },
    keys: [key],
    standing: stands,
  })
}

interface PeriodFacts {
  readonly score: number | null
}

function periodStanding(context: AuditContext, period: ScheduledPeriod): Standing | null {
  const { scope, asOf, ask } = context
  const { clause, from, through, piece, key, leftOut } = period
  if (leftOut) return standing(notApplicable('before-next-phase'), clause)
  const results = resultsOf(context)
  const result = results?.find((each) => String(each.period) === key)
  const isOver = mayBeOver(context, { period: key === 'launch' ? key : Number(key) })
  const unknown = isOver ? undefined : null
  const given = results === undefined ? unknown : result === undefined ? null : scoreOf(context, result)
  const last = lastDayOf(piece)
  const decision =
    last === null || (piece.phase !== 'launch' && piece.phase !== 'operations')
      ? null
      : ask(appraisalSchedule, { phase: piece.phase, from: piece.from, to: last })
  const steps = [{ clause, code: clause === '9.2' ? 'once-in-launch' : 'once-a-year' }]
  const parts = decision === null ? { steps } : { decision }
  return judge<PeriodFacts>(
    clause,
    {
      score: fact<number | null>(result === undefined ? 'appraisal.results' : `${result.path}.score`, given, () => [
        null,
        0,
      ]),
    },
    ({ score }): Outcome => {
      const repair = { action: 'meet', what: 'appraisal', count: 1 } as const
      const unknown = common([{ from, until: through ?? asOf }], scope.unknown).length > 0
      const inside = (): Outcome => {
        if (score === null) return dateless({ scope, asOf, arises: from, done: null, repair, parts })
        return coversAnother(result, period) ? past({ ...parts, codes: ['not-the-whole-period'] }) : met(parts)
      }
      const outcome = inScopeOn(scope, from, inside)
      return unknown ? { ...outcome, scopeMissing: scope.missing } : outcome
    },
  )
}

/** Whether other days were appraised than the schedule says. */
function coversAnother(result: DossierAppraisalResult | undefined, { from, through }: ScheduledPeriod): boolean {
  const covers = result?.covers
  return covers !== undefined && (covers.from !== from || covers.through !== through)
}
