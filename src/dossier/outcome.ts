import type { IsoDate } from '../kernel/civil-date'
import { type JsonObject, sameJson } from '../kernel/json'
import type { ClauseId } from '../law/clause-id'
import type { AppliedReading, Decision } from '../law/rule'
import type { AuditCode, Breach, DayWarning, ObligationStatus, Why } from './obligation'
import type { ObligationRepair } from './obligation-repair'

/** How a line stands on facts that are all known. */
export interface Outcome {
  readonly status: ObligationStatus
  readonly breach: Breach | null
  readonly due: IsoDate | null
  readonly repair: ObligationRepair | null
  /** What the audit itself says of it, under the clause of the line. */
  readonly codes: readonly AuditCode[]
  readonly data?: JsonObject | undefined
  readonly decision: Decision<unknown> | null
  /** What is told in place of the whole basis of the decision, or where there is none. */
  readonly steps: readonly Why[]
  readonly readings: readonly AppliedReading[]
  readonly warnings: readonly DayWarning[]
  /** The day to which it belongs, where only how it stands tells. */
  readonly date?: IsoDate | undefined
  /** The facts of the scope on which it hangs whether it applies at all. */
  readonly scopeMissing: readonly string[]
}

/** What may be said of an outcome beside how it stands. */
export type OutcomeParts = Partial<Omit<Outcome, 'status' | 'breach'>>

const NOTHING: Omit<Outcome, 'status' | 'breach'> = {
  due: null,
  repair: null,
  codes: [],
  decision: null,
  steps: [],
  readings: [],
  warnings: [],
  scopeMissing: [],
}

export function met(parts?: OutcomeParts): Outcome {
  return { ...NOTHING, ...parts, status: 'met', breach: null, repair: null }
}

/** What is owed can still be done, or what is wrong still stands. */
export function ongoing(parts: OutcomeParts & { readonly repair: ObligationRepair }): Outcome {
  return { ...NOTHING, ...parts, status: 'breached', breach: 'ongoing' }
}

/** Breached, and nothing can be done about it any more. */
export function past(parts?: OutcomeParts): Outcome {
  return { ...NOTHING, ...parts, status: 'breached', breach: 'past', repair: null }
}

export function advisory(parts?: OutcomeParts): Outcome {
  return { ...NOTHING, ...parts, status: 'advisory', breach: null, repair: null }
}

/** Still to be done, by its last day where it has one. */
export function pending(parts: OutcomeParts & { readonly repair: ObligationRepair }): Outcome {
  const { due = null, repair } = parts
  const by = due === null ? repair : { ...repair, by: due }
  return { ...NOTHING, ...parts, status: 'pending', breach: null, repair: by }
}

export function notApplicable(code: AuditCode, parts?: OutcomeParts): Outcome {
  return { ...NOTHING, ...parts, status: 'not-applicable', breach: null, due: null, repair: null, codes: [code] }
}

/** Undetermined though every fact is recorded: the calendar does not reach, or a reading does not admit the facts. */
export function undecided(code: 'outside-calendar' | 'refused', parts?: OutcomeParts): Outcome {
  return { ...NOTHING, ...parts, status: 'undetermined', breach: null, repair: null, codes: [code] }
}

/** A line as it stands, whether on known facts or for all that could be. */
export interface Standing extends Omit<Outcome, 'codes' | 'data' | 'steps' | 'scopeMissing'> {
  readonly why: readonly Why[]
  readonly missing: readonly string[]
}

/** What stands on known facts. */
export function standing(outcome: Outcome, clause: ClauseId): Standing {
  const { scopeMissing, status } = outcome
  if (scopeMissing.length > 0 && status !== 'not-applicable') return undetermined(clause, scopeMissing, outcome.due)
  const { breach, due, repair, decision, warnings, date } = outcome
  const readings = decision === null ? outcome.readings : union(decision.readings, outcome.readings)
  return { status, breach, due, repair, decision, readings, warnings, date, why: whyOf(outcome, clause), missing: [] }
}

/** Undetermined for want of facts. */
export function undetermined(
  clause: ClauseId,
  missing: readonly string[],
  due: IsoDate | null = null,
  readings: readonly AppliedReading[] = [],
): Standing {
  return {
    status: 'undetermined',
    breach: null,
    due,
    repair: null,
    decision: null,
    readings,
    warnings: [],
    why: [{ clause, code: 'missing-facts' }],
    missing: [...new Set(missing)],
  }
}

/** The audit's own words, then the steps of the decision; never empty. */
export function whyOf({ codes, data, decision, steps }: Outcome, clause: ClauseId): readonly Why[] {
  const basis = steps.length > 0 ? steps : (decision?.basis ?? [])
  if (codes.length === 0) return basis.length === 0 ? [{ clause, code: 'missing-facts' }] : basis
  return [...codes.map((code): Why => ({ clause, code, ...(data && { data }) })), ...basis]
}

/** Readings of several rules, each once. */
export function union(some: readonly AppliedReading[], others: readonly AppliedReading[]): readonly AppliedReading[] {
  if (others.length === 0) return some
  if (some.length === 0) return others
  return [...some, ...others.filter(({ id }) => !some.some((one) => one.id === id))]
}

/** How a line stands that stands alike for all that could be. */
export function shared(outcomes: readonly [Outcome, ...Outcome[]], clause: ClauseId): Standing {
  const [first, ...others] = outcomes
  const alike = <Part>(part: (outcome: Outcome) => Part): Part | null =>
    others.every((other) => sameJson(part(other), part(first))) ? part(first) : null
  const isBreached = first.status === 'breached'
  return {
    status: first.status,
    breach: isBreached ? (alike(({ breach }) => breach) ?? 'ongoing') : null,
    due: alike(({ due }) => due),
    repair: alike(({ repair }) => repair),
    decision: null,
    readings: others.reduce((all, other) => union(all, readingsOf(other)), readingsOf(first)),
    warnings: alike(({ warnings }) => warnings) ?? [],
    date: alike(({ date }) => date) ?? undefined,
    why: sharedWhy(outcomes, clause),
    missing: [],
  }
}

function readingsOf({ decision, readings }: Outcome): readonly AppliedReading[] {
  return decision === null ? readings : union(decision.readings, readings)
}

/** The reasons that hold in every case; of figures those that are the same. */
function sharedWhy([first, ...others]: readonly [Outcome, ...Outcome[]], clause: ClauseId): readonly Why[] {
  const reasons = whyOf(first, clause).flatMap(({ clause: under, code, data }): Why[] => {
    const same = others.map((other) => whyOf(other, clause).find((why) => why.clause === under && why.code === code))
    if (same.includes(undefined)) return []
    return [{ clause: under, code, ...(data && same.every((why) => sameJson(why?.data, data)) && { data }) }]
  })
  return reasons.length === 0 ? [{ clause, code: 'missing-facts' }] : reasons
}
