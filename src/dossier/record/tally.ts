import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import { type Stretch, AFTER_ALL, BEFORE_ALL, joined } from '../days'

/** Something that counts on some days. */
export interface Counted<Name extends string> extends Stretch {
  readonly name: Name
}

/** How many of each there are on the days of a stretch. */
export interface Count<Name extends string> extends Stretch {
  readonly of: (name: Name) => number
}

/** Counts what there is of each on every day, in one walk through time; `cuts` are days that part stretches anyway. */
export function countByDay<Name extends string>(
  counted: readonly Counted<Name>[],
  cuts: readonly IsoDate[] = [],
): readonly Count<Name>[] {
  const changes = new Map<IsoDate, [Name, number][]>([BEFORE_ALL, ...cuts].map((day) => [day, []]))
  const change = (day: IsoDate, name: Name, by: number): void => {
    const there = changes.get(day)
    if (there === undefined) changes.set(day, [[name, by]])
    else there.push([name, by])
  }
  for (const { name, from, until } of counted) {
    change(from, name, 1)
    change(until, name, -1)
  }
  const days = [...changes.keys()].sort(compareTexts)
  const counts: Partial<Record<Name, number>> = {}
  return days.map((from, place) => {
    for (const [name, by] of changes.get(from) as [Name, number][]) counts[name] = (counts[name] ?? 0) + by
    const now = { ...counts }
    return { from, until: days[place + 1] ?? AFTER_ALL, of: (name) => now[name] ?? 0 }
  })
}

/** The days on which counts are as wanted, as stretches. */
export function daysWhen<Name extends string>(
  counts: readonly Count<Name>[],
  isSo: (count: Count<Name>) => boolean,
): readonly Stretch[] {
  return joined(counts.filter(isSo))
}
