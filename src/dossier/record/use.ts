import type { IsoDate } from '../../kernel/civil-date'
import { type Fact, fact } from '../judge'
import { AFTER_ALL, BEFORE_ALL, FIRST_DAY, dayBefore, later, untilAfter } from '../days'
import type { Dossier } from '../dossier'

/** How long a system is used. */
export interface Use {
  /** The first day on which it is no longer used for certain; after all days where it is not retired. */
  readonly until: IsoDate
  /** The first day of which it is not known whether it is still used. */
  readonly sureUntil: IsoDate
  /** Whether it is used on a day. */
  readonly on: (day: IsoDate) => Fact<boolean>
  /** The last day in use; null where none is set. Where it is not known, no earlier than the phases end. */
  readonly retiredOn: Fact<IsoDate | null>
}

const PATH = 'system.retiredOn'

/**
 * No phase runs past retirement, so a day up to the last of a phase is one in use. The answer to when it was retired
 * may turn on the given days.
 */
export function useOf(
  { system: { retiredOn, phases = [] } }: Dossier,
  asOf: IsoDate,
  turning: () => readonly IsoDate[],
): Use {
  if (retiredOn !== undefined) {
    const until = untilAfter(retiredOn)
    return {
      until,
      sureUntil: until,
      on: (day) => fact(PATH, day < until, () => []),
      retiredOn: fact<IsoDate | null>(PATH, retiredOn, () => []),
    }
  }
  const sureUntil = phases.reduce((last, { through }) => later(last, untilAfter(through)), BEFORE_ALL)
  const isOpen = sureUntil === AFTER_ALL
  const lastDay = phases.reduce((last, { through }) => later(last, through ?? last), FIRST_DAY)
  return {
    until: AFTER_ALL,
    sureUntil,
    on: (day) => fact(PATH, day < sureUntil ? true : undefined, () => [true, false]),
    retiredOn: fact<IsoDate | null>(PATH, isOpen ? null : undefined, () => [
      null,
      ...new Set([lastDay, dayBefore(asOf), asOf, ...turning()].filter((day) => lastDay <= day && day <= asOf)),
    ]),
  }
}
