import { earlier, farAhead, later, type Day } from './days'
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
import { cadence } from './working-group'

/** 5.2.1, 5.2.2, 5.2.4, 5.2.5: the steering group, in the bureau's record. */
export function steeringLines(given: Given): Piece[] {
  const { steeringGroup, system } = given.record
  if (!given.isBureau) return []
  const duty = dutyAbout()
  const asked = (path: string) => (world: World) => [
    { ...duty, ...notKnown(world, path, world.outOfBureauScope(world.asOf)) },
  ]
  if (steeringGroup === undefined) return [asked('steeringGroup')]
  const pieces: Piece[] = system.phases?.map(
    ({ phase }) =>
      (world) =>
        ofPhase(world, phase),
  ) ?? [asked('system.phases')]
  pieces.push(
    (world) => periods(world),
    (world) => [dissolution(world)],
  )
  for (const aspect of ['convener', 'deputy-convener', 'members'] as const) {
    pieces.push((world) => composition(world, aspect))
  }
  return pieces
}

const dutyAbout = (): About => ({
  clause: '5.2.1',
  occasion: 'steering-group',
  rule: 'governance.committee-duty',
  actor: 'doit',
})

const steeringPath = { path: 'steeringGroup' }

function ofPhase(world: World, phase: string): Line[] {
  const parts = world.phaseParts((day) => world.outOfBureauScope(day)).filter((part) => part.phase === phase)
  const [first] = parts
  if (!first || first.from > world.asOf) return []
  const last = parts.at(-1)!.through
  const about: About = { ...dutyAbout(), keys: [phase], subject: { phase, date: first.from } }
  return [{ ...about, ...stoodIn(world, last) }]
}

function stoodIn(world: World, last: Day | null): Verdict {
  const over = last !== null && last < world.asOf
  const establishedOn = world.establishedOn(steeringPath)
  if (establishedOn === null || establishedOn > (last ?? farAhead)) return over ? past(last) : pending(last)
  const dissolvedOn = world.dissolvedOn(steeringPath)
  if (dissolvedOn === null || dissolvedOn > (last ?? farAhead)) return met(last)
  return over ? past(last) : ongoing(last)
}

function periods(world: World): Line[] {
  const about: About = {
    clause: '5.2.4',
    occasion: 'steering-period',
    rule: 'governance.meeting-cadence',
    actor: 'doit',
  }
  const outOfScope = (day: Day): string | null => world.outOfBureauScope(day)
  if (!world.record.system.phases) return [{ ...about, ...notKnown(world, 'system.phases', outOfScope(world.asOf)) }]
  const all = world.phaseParts(outOfScope).filter(({ from }) => from <= world.asOf)
  if (all.length === 0) return []
  const { establishedOn, meetings } = world.record.steeringGroup!
  if (establishedOn === undefined) return [{ ...about, ...notKnown(world, 'steeringGroup.establishedOn', null) }]
  if (establishedOn === null) return []
  const parts: PhasePart[] = []
  for (const part of world.phaseParts(outOfScope)) {
    if ((part.through ?? farAhead) < establishedOn) continue
    parts.push({ ...part, from: later(part.from, establishedOn) })
  }
  return cadence(world, about, 'steering-group', parts, (from, to) =>
    meetings
      ? meetings.some((date) => date >= from && date <= to)
      : world.choose(`steeringGroup.meetings>${from}`, () => [true, false]),
  )
}

function dissolution(world: World): Line {
  const about: About = {
    clause: '5.2.5',
    occasion: 'steering-retirement',
    rule: 'governance.dissolution',
    actor: 'doit',
  }
  const retiredOn = world.retiredOn()
  if (retiredOn === null || retiredOn >= world.asOf) return { ...about, ...notApplicable('not-retired') }
  if (world.establishedOn(steeringPath) === null) return { ...about, ...notApplicable('not-established') }
  const why = world.outOfBureauScope(retiredOn)
  if (why !== null) return { ...about, ...notApplicable(why) }
  return { ...about, ...(world.dissolvedOn(steeringPath) === null ? pending() : met()) }
}

const codesOf = {
  convener: ['convener-agency', 'convener-grade'],
  'deputy-convener': ['deputy-agency', 'deputy-post'],
  members: ['members-none'],
}

function composition(world: World, aspect: keyof typeof codesOf): Line[] {
  const about: About = {
    clause: '5.2.2',
    occasion: 'steering-composition',
    rule: 'governance.steering-composition',
    actor: 'doit',
    keys: [aspect],
    subject: { aspect },
  }
  const establishedOn = world.establishedOn(steeringPath)
  if (establishedOn === null) return []
  const dissolvedOn = world.dissolvedOn(steeringPath) ?? farAhead
  const stands = dissolvedOn > world.asOf && (world.retiredOn() ?? farAhead) >= world.asOf
  const lastDay = new Date(`${dissolvedOn}T00:00:00Z`)
  lastDay.setUTCDate(lastDay.getUTCDate() - 1)
  const judged = earlier(world.asOf, earlier(lastDay.toISOString().slice(0, 10), world.retiredOn() ?? farAhead))
  if (judged < establishedOn) return []
  const why = world.outOfBureauScope(judged)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  const broken = stands ? ongoing() : past()
  const facts = {
    convener: { agency: 'doit', senior: true },
    deputyConvener: { agency: 'doit', post: 'section-chief' },
    members: 1,
    asOf: judged,
  }
  if (aspect === 'members') facts.members = world.fact('steeringGroup.members', () => [0, 1])
  else if (aspect === 'convener') {
    const convener = world.fact('steeringGroup.convener', () => [
      null,
      facts.convener,
      { agency: 'other', senior: true },
    ])
    if (convener === null) return [{ ...about, ...broken, why: ['vacant'] }]
    facts.convener = convener
  } else {
    const possible = [null, facts.deputyConvener, { agency: 'other', post: 'other' }]
    const deputy = world.fact('steeringGroup.deputyConvener', () => possible)
    if (deputy === null) return [{ ...about, ...broken, why: ['vacant'] }]
    facts.deputyConvener = deputy
  }
  const { findings } = world.law('governance.steering-composition', facts) as { findings: { code: string }[] }
  const isBroken = findings.some(({ code }) => codesOf[aspect].includes(code))
  return [{ ...about, ...(isBroken ? broken : met()) }]
}
