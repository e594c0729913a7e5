import { dayAfter, earlier, farAhead, sortedDays, spanCovers, type Day } from './days'
import {
  met,
  notApplicable,
  notKnown,
  ongoing,
  past,
  pending,
  type About,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import type { Given, PhasePart, World } from './world'

/** 5.2.3: somebody of the body that the system is made for is at the bureau, and comes back. */
export function secondmentLines(given: Given): Piece[] {
  const { madeFor, phases } = given.record.system
  if (given.isBureau || (madeFor !== undefined && madeFor !== 'this-body')) return []
  if (!phases) return [(world) => [{ ...about, ...notKnown(world, 'system.phases') }]]
  return phases.map(
    ({ phase }) =>
      (world: World) =>
        ofPhase(world, phase),
  )
}

const about: About = {
  clause: '5.2.3',
  occasion: 'secondment',
  rule: 'governance.secondment',
  actor: 'body',
}

interface Stay {
  from: Day
  through: Day | null
}

function ofPhase(world: World, phase: string): Line[] {
  const { asOf } = world
  const parts = world.phaseParts((day) => world.outOfScope(day)).filter((part) => part.phase === phase)
  const [first] = parts
  if (!first || first.from > asOf) return []
  if (world.fact('system.madeFor', () => ['this-body', 'nobody-in-particular']) !== 'this-body') return []
  const ofThis: About = { ...about, keys: [phase], subject: { phase, date: first.from } }
  const last = parts.at(-1)!.through
  const released = releasedFrom(world, phase, last)
  if (world.record.body.secondments === undefined) {
    return [{ ...ofThis, ...(released ?? notKnown(world, 'body.secondments', null)) }]
  }
  const stays = world.record.body.secondments.map(({ from, through }, index): Stay => {
    const end = through === undefined ? world.day(`body.secondments.${index}.through`, { from }) : through
    return { from, through: end }
  })
  const verdict = phase === 'operations' ? comingBack(asOf, stays, last) : beingThere(asOf, stays, parts, last)
  const isLeft = phase !== 'operations' && cameIn(stays, parts, earlier(asOf, last ?? farAhead))
  if (verdict.status === 'breached' && !isLeft && released) return [{ ...ofThis, ...released }]
  const lines: Line[] = [{ ...ofThis, ...verdict }]
  if (phase === 'operations') return lines
  for (const from of closedGaps(asOf, stays, parts)) {
    const subject = { phase, date: from }
    lines.push({ ...about, ...past(last), keys: [phase, from], subject, certainOnly: true })
  }
  return lines
}

/** The body has left the scope before the phase was over. */
function releasedFrom(world: World, phase: string, last: Day | null): Verdict | null {
  if (last === null || last >= world.asOf) return null
  const recorded = world.record.system.phases!.find((one) => one.phase === phase)!
  if ((recorded.through ?? farAhead) <= last) return null
  const why = world.outOfScope(dayAfter(last))
  return why === 'excluded' || why === 'not-in-rollout' ? notApplicable(why) : null
}

const present = (stays: Stay[], day: Day): boolean => stays.some((stay) => spanCovers(stay, day))

function beingThere(asOf: Day, stays: Stay[], parts: PhasePart[], last: Day | null): Verdict {
  const judged = earlier(asOf, last ?? farAhead)
  if (present(stays, judged)) return met(last)
  const over = last !== null && asOf > last
  if (over) return past(last)
  return cameIn(stays, parts, judged) ? ongoing(last) : pending(last)
}

/** Whether somebody was there on a day of the phase. */
function cameIn(stays: Stay[], parts: PhasePart[], judged: Day): boolean {
  return stays.some(({ from, through }) =>
    parts.some((part) => from <= earlier(part.through ?? farAhead, judged) && (through ?? farAhead) >= part.from),
  )
}

function comingBack(asOf: Day, stays: Stay[], last: Day | null): Verdict {
  const judged = earlier(asOf, last ?? farAhead)
  if (!stays.some(({ from }) => from <= judged)) return notApplicable('not-required')
  if (!present(stays, judged)) return met(last)
  return last !== null && asOf > last ? past(last) : pending(last)
}

/** The first days of the times without anybody, after the first who came and before another did. */
function closedGaps(asOf: Day, stays: Stay[], parts: PhasePart[]): Day[] {
  const gaps: Day[] = []
  let came = false
  let gap: Day | null = null
  for (const part of parts) {
    const end = earlier(part.through ?? farAhead, asOf)
    const turns = [part.from, ...stays.flatMap(({ from, through }) => [from, dayAfter(through ?? farAhead)])]
    for (const day of sortedDays(turns)) {
      if (day < part.from || day > end) continue
      if (present(stays, day)) {
        if (gap !== null) gaps.push(gap)
        came = true
        gap = null
      } else if (came) gap ??= day
    }
  }
  return gaps
}
