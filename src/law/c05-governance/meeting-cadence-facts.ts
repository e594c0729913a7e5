import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { type UnwordedIssue, type Schema, betweenFields, isoDate, uniqueList } from '../../kernel/schema'
import type { PhasePeriod } from '../c04-phases/order-check'
import { phases } from '../c04-phases/phase'
import { type Committee, committees } from './committee'
import { type PlacedEntry, soundEntries } from '../../kernel/entries'

/** Facts of `checkMeetingCadence`. */
export interface MeetingCadenceFacts {
  readonly committee: Committee
  /** The phases of the rollout, in any order; no two of them overlap, and only the last in time may be open. */
  readonly phases: readonly PhasePeriod[]
  /**
   * The days on which meetings were held, of the council the regular ones; in any order, none twice, none after `asOf`.
   */
  readonly meetings: readonly IsoDate[]
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

export function meetingCadenceFacts(): Schema<MeetingCadenceFacts> {
  return z
    .strictObject({
      committee: z.enum(committees),
      phases: z.array(
        z.strictObject({ phase: z.enum(phases), from: isoDate(), to: z.nullable(isoDate()) }).check(notReversed()),
      ),
      meetings: uniqueList(isoDate()),
      asOf: isoDate(),
    })
    .check(
      betweenFields<MeetingCadenceFacts>([], (facts) => phaseOverlaps(facts.phases)),
      betweenFields<MeetingCadenceFacts>(['asOf'], ({ meetings, asOf }) =>
        datesOf(meetings).flatMap(({ entry, place }) =>
          entry > asOf ? [{ path: ['meetings', place], code: 'after-as-of', data: { asOf } }] : [],
        ),
      ),
    )
}

type Span = Pick<PhasePeriod, 'from' | 'to'>

function notReversed() {
  return betweenFields<Span>(['from', 'to'], ({ from, to }) =>
    to !== null && to < from ? [{ path: ['to'], code: 'reversed', data: { from } }] : [],
  )
}

/**
 * A fault at every phase that begins on or before the last day of one that began before it; an open one has no last
 * day.
 */
export function phaseOverlaps(given: unknown): readonly UnwordedIssue[] {
  const span = z.object({ from: isoDate(), to: z.nullable(isoDate()) }).check(notReversed())
  const faults: UnwordedIssue[] = []
  let longest: PlacedEntry<Span> | undefined
  for (const next of [...soundEntries<Span>(given, span)].sort((a, b) => compare(a.entry.from, b.entry.from))) {
    if (longest !== undefined && next.entry.from <= endOf(longest))
      faults.push({ path: ['phases', next.place, 'from'], code: 'overlap', data: { other: `phases.${longest.place}` } })
    if (longest === undefined || endOf(next) > endOf(longest)) longest = next
  }
  return faults
}

/** The last day of a phase; of an open one a day after all days. */
function endOf({ entry: { to } }: PlacedEntry<Span>): IsoDate {
  return to ?? '9999-12-31'
}

function compare(a: IsoDate, b: IsoDate): number {
  return a === b ? 0 : a < b ? -1 : 1
}

function datesOf(meetings: unknown): readonly PlacedEntry<IsoDate>[] {
  return soundEntries(meetings, isoDate())
}
