import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import { type Phase, phases as phasesInOrder } from '../../law/c04-phases/index'
import { type Faults, isList } from './faults'
import type { Sound, SoundDossier } from './sound'
import type { Span } from '../form/body'

/** Days of the body: spans, exclusions, secondments, posts. */
export function checkBody({ body }: SoundDossier, faults: Faults): void {
  if (body === undefined) return
  const { posts, inRollout, exclusions, secondments } = body
  if (isList<Sound<{ from: IsoDate }>>(posts))
    faults.duplicates(
      posts,
      (place) => `body.posts.${place}.from`,
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set while the list is walked, which the compiler does not follow
      (entry) => entry?.from,
    )
  if (isList<Sound<Span>>(inRollout)) checkSpans(inRollout, 'body.inRollout', faults)
  exclusions?.forEach((exclusion, place) => {
    const { proposedOn, approvedOn, withdrawnOn } = exclusion ?? {}
    faults.reversed(`body.exclusions.${place}.approvedOn`, proposedOn, approvedOn)
    faults.reversed(`body.exclusions.${place}.withdrawnOn`, approvedOn, withdrawnOn)
  })
  secondments?.forEach((each, place) => {
    faults.reversed(`body.secondments.${place}.through`, each?.from, each?.through)
  })
}

function checkSpans(spans: readonly (Sound<Span> | undefined)[], path: string, faults: Faults): void {
  const inTime = placed(spans)
  let last: { readonly place: number; readonly through: IsoDate | null } | undefined
  for (const { place, from, through } of inTime) {
    faults.reversed(`${path}.${place}.through`, from, through)
    if (last !== undefined && (last.through === null || from <= last.through))
      faults.add(`${path}.${place}.from`, 'overlap', { other: `${path}.${last.place}` })
    if (through !== undefined && (last === undefined || isLater(through, last.through))) last = { place, through }
  }
}

/** Whether an end lies after another; an open one lies after all. */
function isLater(end: IsoDate | null, other: IsoDate | null): boolean {
  return other !== null && (end === null || end > other)
}

/** Entries that have a first day, by it. */
function placed<Entry extends { readonly from?: IsoDate | undefined; readonly through?: IsoDate | null | undefined }>(
  entries: readonly (Entry | undefined)[],
): (Entry & { readonly from: IsoDate; readonly place: number })[] {
  return entries
    .flatMap((entry, place) => (entry?.from === undefined ? [] : [{ ...entry, from: entry.from, place }]))
    .sort((a, b) => compareTexts(a.from, b.from))
}

/** The phases among themselves, by the time at which they begin, and against retirement. */
export function checkPhases({ system }: SoundDossier, faults: Faults): void {
  const { phases, retiredOn } = system ?? {}
  if (phases === undefined) return
  const seen: { readonly place: number; readonly phase: Phase | undefined }[] = []
  let last: { readonly place: number; readonly through: IsoDate } | undefined
  const inTime = placed(phases)
  inTime.forEach(({ place, phase, from, through }, order) => {
    const path = `system.phases.${place}`
    faults.reversed(`${path}.through`, from, through)
    if (typeof retiredOn === 'string' && through !== undefined && (through === null || through > retiredOn))
      faults.add(`${path}.through`, 'after-retirement', { retiredOn })
    if (phase !== undefined) {
      const other = seen.find((before) => before.phase === phase)
      if (other !== undefined) faults.add(`${path}.phase`, 'phase-repeated', { other: `system.phases.${other.place}` })
      if (seen.some((before) => before.phase !== undefined && rank(before.phase) > rank(phase)))
        faults.add(`${path}.phase`, 'phase-order')
    }
    if (last !== undefined && from <= last.through)
      faults.add(`${path}.from`, 'overlap', { other: `system.phases.${last.place}` })
    const next = inTime[order + 1]
    if (through === null && next !== undefined)
      faults.add(`${path}.through`, 'phase-open', { other: `system.phases.${next.place}` })
    if (typeof through === 'string' && (last === undefined || through > last.through)) last = { place, through }
    seen.push({ place, phase })
  })
}

function rank(phase: Phase): number {
  return phasesInOrder.indexOf(phase)
}
