import type { IsoDate } from '../kernel/civil-date'
import { CalendarRangeError, InvalidInputError } from '../kernel/errors'
import { inNaturalOrder } from '../kernel/natural-order'
import type { Decision, Rule, RuleOptions } from '../law/rule'
import type { Obligation, ObligationReason, ObligationStatus } from './obligation'
import type { ObligationRepair } from './obligation-repair'

/** How an obligation stands, apart from what it is about. */
export type Verdict = Pick<Obligation, 'status' | 'due' | 'missing' | 'decision' | 'repair' | 'reason'>

type Parts = Partial<Verdict>

function verdict(
  status: ObligationStatus,
  { due = null, missing = [], decision = null, repair = null, reason = null }: Parts = {},
): Verdict {
  return { status, due, missing, decision, repair, reason }
}

export function met(decision: Decision<unknown> | null, due: IsoDate | null = null): Verdict {
  return verdict('met', { decision, due })
}

/** Breached; without a repair where nothing can be done about it any more. */
export function breached(decision: Decision<unknown> | null, parts: Pick<Parts, 'due' | 'repair'> = {}): Verdict {
  return verdict('breached', { decision, ...parts })
}

export function pending(
  decision: Decision<unknown> | null,
  repair: ObligationRepair,
  due: IsoDate | null = null,
): Verdict {
  return verdict('pending', { decision, due, repair: due === null ? repair : { ...repair, by: due } })
}

export function advisory(decision: Decision<unknown>, due: IsoDate | null = null): Verdict {
  return verdict('advisory', { decision, due })
}

export function notApplicable(reason: ObligationReason, decision: Decision<unknown> | null = null): Verdict {
  return verdict('not-applicable', { decision, reason })
}

/** Undetermined for want of facts. */
export function unknownFor(missing: readonly string[], due: IsoDate | null = null): Verdict {
  return verdict('undetermined', {
    due,
    missing: inNaturalOrder([...new Set(missing)], String),
    reason: { code: 'missing-facts' },
  })
}

/**
 * Asks a rule. Where the calendar does not reach, or a reading does not admit the facts, the obligation is
 * undetermined for that reason.
 * `paths` tells where the dossier has the facts that the rule may find missing.
 */
export function ask<Facts, Value>(
  rule: Rule<Facts, Value>,
  facts: Facts,
  options: RuleOptions,
  verdictOn: (decision: Decision<Value>) => Verdict,
  paths: Readonly<Record<string, string>> = {},
): Verdict {
  let decision: Decision<Value>
  try {
    decision = rule(facts, options)
  } catch (error) {
    if (error instanceof CalendarRangeError) return outsideCalendar(error as CalendarRangeError)
    if (!(error instanceof InvalidInputError)) throw error
    const missing = error.issues.flatMap(({ path, code }) =>
      code === 'missing' && Object.hasOwn(paths, path) ? [paths[path] as string] : [],
    )
    if (missing.length > 0) return unknownFor(missing)
    return verdict('undetermined', {
      reason: { code: 'refused', data: { faults: error.issues.map(({ path, message }) => `${path} ${message}`) } },
    })
  }
  return verdictOn(decision)
}

function outsideCalendar({ date, coverage: { first, last } }: CalendarRangeError): Verdict {
  return verdict('undetermined', { reason: { code: 'outside-calendar', data: { date, first, last } } })
}
