/** 伍、一、(四) · 二、(四) · 三、(五): the meetings that each stretch of time must have. */
import type { IsoDate } from '../../kernel/civil-date'
import { type Committee, type MeetingPeriod, checkMeetingCadence } from '../../law/c05-governance/index'
import type { ClauseId } from '../../law/clause-id'
import type { AuditContext } from '../audit-context'
import { type Stretch, BEFORE_ALL, common, dayAfter, dayBefore, later } from '../days'
import { standsAlike } from '../judge'
import { line } from '../line'
import { inScopeOn } from '../limits'
import type { Obligation, ObligationActor, Occasion } from '../obligation'
import {
  type Outcome,
  type OutcomeParts,
  type Standing,
  advisory,
  met,
  notApplicable,
  past,
  pending,
  shared,
  standing,
  undecided,
  undetermined,
} from '../outcome'
import { type PhasePiece, asPeriod, daysInScope, phasesWithin } from '../record/phases'
import type { Scope } from '../scope'

/** A committee that meets by time, and what the record has of it. */
export interface MeetingSeries {
  readonly committee: Committee
  readonly clause: ClauseId
  readonly occasion: Occasion
  readonly actor: ObligationActor
  readonly scope: Scope
  /** The days of the meetings that count; those that are known where some are not. */
  readonly meetings: readonly IsoDate[]
  /** Where the record would have those that are not known. */
  readonly missing: readonly string[]
  /** From which day on it is asked; null for all, undefined for none. */
  readonly since: IsoDate | null | undefined
  /** The facts on which it hangs from which day on it is asked. */
  readonly sinceMissing: readonly string[]
}

/** One line a period that has begun; one alone where phases, or the first day, are not known. */
export function periodLines(context: AuditContext, series: MeetingSeries): readonly Obligation[] {
  const { dossier, asOf } = context
  const { phases } = dossier.system
  const { scope, clause, meetings, missing, since, sinceMissing, committee } = series
  if (phases === undefined) return [alone(context, series, ['system.phases'])]
  const inScope = phasesWithin(phases, daysInScope(scope))
  const meets = inScope.filter(
    ({ phase, from }) => from <= asOf && (committee !== 'working-group' || phase === 'launch'),
  )
  if (meets.length === 0 && scope.beforeNextPhase.length === 0) return []
  if (sinceMissing.length > 0 && meets.length > 0) return [alone(context, series, sinceMissing)]
  if (missing.length > 0 && committee === 'council' && meets.length > 0) return [alone(context, series, missing)]
  const asked = since === undefined ? [] : [{ from: since ?? BEFORE_ALL, until: LAST }]
  const cutTo = (days: readonly Stretch[]) => phasesWithin(phases, common(days, asked))
  const cut = since === null ? inScope : cutTo(daysInScope(scope))
  const others = scope.unknown.length === 0 ? [] : otherCuts(context, series, cut, cutTo(scope.within))
  const lines = linesWithin(context, series, cut, (period, decision) => {
    const unknown = common([{ from: period.from, until: later(period.to, period.from) }], scope.unknown)
    const outcome = outcomeOf(committee, period, decision)
    if (unknown.length > 0) return undetermined(clause, scope.missing, outcome.due)
    const elsewhere = others.map((periods) => {
      const other = periods.find(({ from }) => from === period.from)
      return other === undefined ? null : outcomeOf(committee, other, decision).status
    })
    if (!standsAlike(outcome.status, elsewhere)) return undetermined(clause, scope.missing)
    if (missing.length === 0 || period.held > 0) return standing(outcome, clause)
    const cases = [outcome, met({ ...decision, due: period.to })] as const
    return outcome.status === 'met' ? shared(cases, clause) : undetermined(clause, missing, dueOf(cases))
  })
  const leftOut = linesWithin(context, series, phasesWithin(phases, scope.beforeNextPhase), (_, decision) =>
    standing(notApplicable('before-next-phase', decision), clause),
  )
  return [...leftOut, ...lines]
  function dueOf([one, other]: readonly [Outcome, Outcome]): IsoDate | null {
    return one.due === other.due ? one.due : null
  }
  function linesWithin(
    { ask }: AuditContext,
    of: MeetingSeries,
    pieces: ReturnType<typeof phasesWithin>,
    standingOf: (period: MeetingPeriod, parts: OutcomeParts) => Standing,
  ): Obligation[] {
    if (pieces.length === 0) return []
    const decision = ask(checkMeetingCadence, { committee, phases: pieces.map(asPeriod), meetings, asOf })
    if (decision === null) return [made(context, of, null, standing(undecided('refused'), clause))]
    const parts = of.missing.length === 0 ? { decision } : { steps: decision.basis, readings: decision.readings }
    return decision.value.periods
      .filter(({ from }) => from <= asOf)
      .map((period) => made(context, of, period, standingOf(period, parts)))
  }
}

/**
 * The periods as they are where the days of which the scope is not known are out of it, or those from a whole month or
 * quarter on: what is left before them may be too short to have one.
 */
function otherCuts(
  { ask, asOf, scope }: AuditContext,
  { committee, meetings }: MeetingSeries,
  cut: readonly PhasePiece[],
  sure: readonly PhasePiece[],
): readonly (readonly MeetingPeriod[])[] {
  const periodsOf = (pieces: readonly PhasePiece[]): readonly MeetingPeriod[] =>
    pieces.length === 0
      ? []
      : (ask(checkMeetingCadence, { committee, phases: pieces.map(asPeriod), meetings, asOf })?.value.periods ?? [])
  // The longest that a run can be without the whole month or quarter that follows its first days.
  const ends = periodsOf(cut).flatMap(({ partial, from, to }, place, all) => {
    const open =
      partial || all[place - 1]?.partial !== true ? [] : common([{ from, until: dayAfter(to) }], scope.unknown)
    return open.slice(-1).map(({ until }) => dayBefore(until))
  })
  return [sure, ...ends.map((end) => cut.flatMap((piece) => before(piece, end)))].map(periodsOf)
  function before(piece: PhasePiece, end: IsoDate): PhasePiece[] {
    return common([piece], [{ from: BEFORE_ALL, until: end }]).map((days) => ({ ...piece, ...days }))
  }
}

/** After every day that a record can name. */
const LAST: Stretch['until'] = '9999-12-31'

function alone(context: AuditContext, series: MeetingSeries, missing: readonly string[]): Obligation {
  const { scope, clause } = series
  const outcome = inScopeOn(scope, context.asOf, () => met())
  const isDecided = outcome.status === 'not-applicable' || outcome.scopeMissing.length > 0
  const stands = isDecided ? standing(outcome, clause) : undetermined(clause, missing)
  return made(context, series, null, stands)
}

function made(
  context: AuditContext,
  { clause, occasion, actor }: MeetingSeries,
  period: MeetingPeriod | null,
  stands: Standing,
): Obligation {
  return line(context, {
    clause,
    rule: 'governance.meeting-cadence',
    actor,
    subject: { occasion, date: period?.from ?? null, ...(period && { through: period.to }) },
    keys: [period?.from ?? null],
    standing: stands,
  })
}

function outcomeOf(committee: Committee, { status, to }: MeetingPeriod, parts: OutcomeParts): Outcome {
  const repair = { action: 'meet', what: committee, count: 1 } as const
  switch (status) {
    case 'met':
      return met({ ...parts, due: to })
    case 'missed':
      return past({ ...parts, due: to })
    case 'pending':
      return pending({ ...parts, due: to, repair })
    case 'advisory':
      // Of the council the two months are a principle; of the groups it is a month or quarter that was cut short.
      return committee === 'council'
        ? advisory({ ...parts, due: to })
        : advisory({ ...parts, codes: ['partial-period'] })
    case 'partial':
      return notApplicable('partial-period', parts)
  }
}
