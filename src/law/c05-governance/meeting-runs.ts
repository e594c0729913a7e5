import type { IsoDate } from '../../kernel/civil-date'
import type { PhasePeriod } from '../c04-phases/order-check'
import type { Phase } from '../c04-phases/phase'
import { dayAfter } from '../../periods/civil-period'
import type { MeetingInterval } from './meeting-interval'

/** How often a committee has to meet. */
export interface TimedDuty {
  readonly modality: 'must' | 'in-principle'
  readonly per: MeetingInterval
}

/** Phases that follow one another without a gap and carry the same duty. */
export interface MeetingRun extends TimedDuty {
  readonly from: IsoDate
  /** The last day; null where the last phase is open, so nothing is cut there. */
  readonly to: IsoDate | null
  /** The last day on which a period may begin: of an open phase none is listed that begins after `asOf`. */
  readonly beginsThrough: IsoDate
}

/** Joins phases into runs, in the order of time; those that carry no duty by time are left out. */
export function joinPhases(
  phases: readonly PhasePeriod[],
  asOf: IsoDate,
  dutyOf: (phase: Phase) => TimedDuty | null,
): readonly MeetingRun[] {
  const runs: MeetingRun[] = []
  for (const { phase, from, to } of [...phases].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const duty = dutyOf(phase)
    if (duty === null) continue
    const { modality, per } = duty
    const before = runs.at(-1)
    const joins = before !== undefined && before.to !== null && dayAfter(before.to) === from && before.per === per
    if (joins) runs.pop()
    const listedBefore = joins && before.beginsThrough > asOf ? before.beginsThrough : asOf
    runs.push({ modality, per, from: joins ? before.from : from, to, beginsThrough: to ?? listedBefore })
  }
  return runs
}
