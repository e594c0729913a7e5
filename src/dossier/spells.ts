/** The days on which something that must hold all along did not. */
import type { IsoDate } from '../kernel/civil-date'
import { type Stretch, AFTER_ALL, common, dayAfter } from './days'

/** What is known of something on every day. */
export interface Days {
  /** The days on which it is asked for certain, up to the day of the question. */
  readonly asked: readonly Stretch[]
  /** The days on which it is broken for certain. */
  readonly broken: readonly Stretch[]
  /** The day from which on the past counts; null where it does not yet. */
  readonly countsFrom: IsoDate | null
}

/** The spells of the past, and since when it is broken today. */
export interface Spells {
  readonly past: readonly Stretch[]
  readonly since: IsoDate | null
}

/** Each earlier run of days on which it was broken for certain, and the run that lasts today. */
export function spellsIn({ asked, broken, countsFrom }: Days, asOf: IsoDate): Spells {
  const tomorrow = dayAfter(asOf)
  const runs = common(common(broken, asked), [{ from: '0000-01-01', until: tomorrow }])
  const today = runs.find(({ until }) => until === tomorrow)
  const earlier = runs.filter((run) => run !== today)
  return {
    past: countsFrom === null ? [] : common(earlier, [{ from: countsFrom, until: AFTER_ALL }]),
    since: today?.from ?? null,
  }
}
