import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import type { Phase, PhasePeriod } from '../../law/c04-phases/index'
import { type Stretch, AFTER_ALL, common, dayBefore, joined, turnsOf, untilAfter } from '../days'
import type { DossierPhase } from '../form/system'
import type { Scope } from '../scope'

/** What of a phase lies in days that are asked about. */
export interface PhasePiece extends Stretch {
  readonly phase: Phase
}

/** The phases cut to some days, in the order of time. */
export function phasesWithin(phases: readonly DossierPhase[], days: readonly Stretch[]): readonly PhasePiece[] {
  return [...phases]
    .sort((a, b) => compareTexts(a.from, b.from))
    .flatMap(({ phase, from, through }) =>
      common([{ from, until: untilAfter(through) }], days).map((days) => ({ phase, ...days })),
    )
}

/** The days that are in scope, or may be. */
export function daysInScope({ within, unknown }: Scope): readonly Stretch[] {
  return unknown.length === 0 ? within : joined([...within, ...unknown])
}

/** The first and the last days in scope, with the days beside them that are out of it. */
export function turnsOfScope(scope: Scope): readonly IsoDate[] {
  return turnsOf(daysInScope(scope))
}

/** The last day of a stretch; null where it is open. */
export function lastDayOf({ until }: Stretch): IsoDate | null {
  return until === AFTER_ALL ? null : dayBefore(until)
}

export function asPeriod({ phase, ...days }: PhasePiece): PhasePeriod {
  return { phase, from: days.from, to: lastDayOf(days) }
}

/** The phase of a day; null where none is recorded that covers it. */
export function phaseOn(phases: readonly DossierPhase[] | undefined, day: IsoDate): Phase | null {
  return phases?.find(({ from, through }) => from <= day && (through === null || day <= through))?.phase ?? null
}
