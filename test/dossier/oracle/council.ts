import { earlier, farAhead, regulationDay, type Day } from './days'
import {
  advisory,
  met,
  notApplicable,
  notKnown,
  ongoing,
  open,
  past,
  pending,
  type About,
  type Actor,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import type { CouncilMeeting, Seat } from './record-shape'
import { nameOf } from './terms'
import type { Given, World } from './world'

/** 5.1: the council, whole in the bureau's record; in another body's its own seats. */
export function councilLines(given: Given): Piece[] {
  const { council } = given.record
  if (!given.isBureau) return council === undefined ? [] : seatLines(given)
  const { phases } = given.record.system
  const duty: About = { clause: '5.1.1', occasion: 'council', rule: 'governance.committee-duty', actor: 'doit' }
  const asked = (path: string) => (world: World) => [
    { ...duty, ...notKnown(world, path, world.outOfBureauScope(world.asOf)) },
  ]
  if (council === undefined) return [asked('council')]
  const pieces: Piece[] = phases
    ? phases.map(
        ({ phase }) =>
          (world) =>
            councilOfPhase(world, phase),
      )
    : []
  if (!phases) pieces.push(asked('system.phases'))
  pieces.push((world) => periods(world), ...seatLines(given), ...compositionLines(given))
  council.meetings?.forEach((meeting, index) => pieces.push((world) => [chair(world, meeting, index)]))
  return pieces
}

const councilOn = (world: World): Day | null => world.day('council.establishedOn', { around: [world.asOf] })

function councilOfPhase(world: World, phase: string): Line[] {
  const parts = world.phaseParts((day) => world.outOfBureauScope(day)).filter((part) => part.phase === phase)
  const [first] = parts
  if (!first || first.from > world.asOf) return []
  const last = parts.at(-1)!.through
  const about: About = {
    clause: '5.1.1',
    occasion: 'council',
    rule: 'governance.committee-duty',
    actor: 'doit',
    keys: [phase],
    subject: { phase, date: first.from },
  }
  const establishedOn = councilOn(world)
  const stood = establishedOn !== null && establishedOn <= (last ?? farAhead)
  if (stood) return [{ ...about, ...met(last) }]
  return [{ ...about, ...(last !== null && last < world.asOf ? past(last) : pending(last)) }]
}

// 5.1.4

function periods(world: World): Line[] {
  const about: About = {
    clause: '5.1.4',
    occasion: 'council-period',
    rule: 'governance.meeting-cadence',
    actor: 'doit',
  }
  const { asOf } = world
  const outOfScope = (day: Day): string | null => world.outOfBureauScope(day)
  if (!world.record.system.phases) return [{ ...about, ...notKnown(world, 'system.phases', outOfScope(asOf)) }]
  const phases = world.phaseParts(outOfScope).map(({ phase, from, through }) => ({ phase, from, to: through }))
  if (phases.length === 0 || phases[0]!.from > asOf) return []
  const { meetings } = world.record.council!
  if (!meetings) return [{ ...about, ...notKnown(world, 'council.meetings', null) }]
  const dates = meetings.filter(({ kind, held }) => kind === 'regular' && held).map(({ date }) => date)
  const facts = { committee: 'council', phases, meetings: dates.sort(), asOf }
  const lines: Line[] = []
  for (const { from, to, status } of world.law('governance.meeting-cadence', facts).periods) {
    if (from > asOf) continue
    const verdicts: Record<string, Verdict> = {
      met: met(to),
      advisory: { ...advisory(), due: to },
      pending: pending(to),
      partial: notApplicable('partial-period'),
    }
    lines.push({ ...about, ...verdicts[status as string]!, keys: [from], subject: { date: from } })
  }
  return lines
}

// 5.1.5

function chair(world: World, { date, held }: CouncilMeeting, index: number): Line {
  const about: About = {
    clause: '5.1.5',
    occasion: 'council-meeting',
    rule: 'governance.council-chair',
    actor: 'doit',
    keys: [date],
    subject: { date },
  }
  const why = world.outOfBureauScope(date)
  if (why !== null) return { ...about, ...notApplicable(why) }
  if (!held) return { ...about, ...notApplicable('not-held') }
  const path = `council.meetings.${index}`
  const presiding = world.fact(`${path}.chair`, () => ['convener', 'deputy-convener', 'other'])
  if (presiding === 'other') return { ...about, ...past() }
  const convener = isThere(world, index, 'convener')
  if (presiding === 'convener') return { ...about, ...(convener ? met() : past()) }
  if (convener) return { ...about, ...past() }
  return { ...about, ...(isThere(world, index, 'deputy-convener') ? met() : past()) }
}

/** Whether the one who holds the seat on the day of a meeting was there in person. */
function isThere(world: World, index: number, kind: Seat['seat']): boolean {
  const { attendance, date } = world.record.council!.meetings![index]!
  const { seats } = world.record.council!
  if (!attendance || !seats) {
    const part = attendance ? 'council.seats' : `council.meetings.${index}.attendance`
    return world.choose(`${part}>${kind} ${date}`, () => [true, false])
  }
  // Whom a meeting lists sat in the seat on its day, as with what counts for the seats (5.1.6).
  return seats.some((seat) => {
    if (seat.seat !== kind) return false
    return attendance.some((entry) => nameOf(entry.seat) === nameOf(seat.id) && entry.how === 'in-person')
  })
}

// 5.1.3, 5.1.6

function seatCovers(world: World, seat: Seat, index: number, day: Day): boolean {
  const path = `council.seats.${index}`
  const around = [day]
  if (seat.from === undefined && day < world.asOf) {
    if (world.day(`${path}.from`, { around, neverToo: false })! > day) return false
  } else if ((seat.from ?? day) > day) return false
  const through = world.day(`${path}.through`, { around, ahead: true, from: seat.from ?? world.asOf })
  return (through ?? farAhead) >= day
}

function seatActor(world: World, { seat }: Seat): Actor {
  if (!world.given.isBureau) return 'body'
  return seat === 'agency-representative' ? 'agency' : 'doit'
}

const seatScope = (world: World, day: Day): string | null =>
  world.given.isBureau ? world.outOfBureauScope(day) : world.outOfScope(day)

function seatLines(given: Given): Piece[] {
  const pieces: Piece[] = []
  given.record.council!.seats?.forEach((seat, index) => {
    pieces.push((world) => [followsPost(world, seat, index)])
    pieces.push((world) => [attends(world, seat, index)])
    if (!given.isBureau && seat.seat === 'agency-representative') {
      pieces.push((world) => representative(world, seat, index, 'representative-source'))
      pieces.push((world) => representative(world, seat, index, 'representative-rank'))
    }
  })
  return pieces
}

function followsPost(world: World, seat: Seat, index: number): Line {
  const path = `council.seats.${index}`
  const id = nameOf(seat.id)
  const about: About = {
    clause: '5.1.3',
    occasion: 'seat-post',
    rule: 'governance.seat-follows-post',
    actor: seatActor(world, seat),
    keys: [id],
    subject: { key: id },
  }
  const leftPostOn = world.day(`${path}.leftPostOn`, {
    around: [world.asOf, ...(seat.through ? [seat.through] : [])],
    ahead: true,
  })
  const why = seatScope(world, world.asOf)
  const asItStandsToday = (): Line => ({ ...about, ...(why === null ? met() : notApplicable(why)) })
  if (leftPostOn === null || leftPostOn > world.asOf) return asItStandsToday()
  const around = [leftPostOn]
  const through = world.day(`${path}.through`, { around, ahead: true, from: seat.from ?? world.asOf })
  if (through !== null && through < leftPostOn) return asItStandsToday()
  const last = earlier(through ?? farAhead, world.asOf)
  const sits = (through ?? farAhead) >= world.asOf
  for (const day of [leftPostOn, regulationDay, ...world.scopeEdges([leftPostOn])])
    if (leftPostOn <= day && day <= last && seatScope(world, day) === null)
      return { ...about, ...(sits ? ongoing() : past()) }
  return { ...about, ...notApplicable(seatScope(world, leftPostOn)!) }
}

function attends(world: World, seat: Seat, index: number): Line {
  const id = nameOf(seat.id)
  const about: About = {
    clause: '5.1.6',
    occasion: 'seat-attendance',
    rule: 'governance.council-seat',
    actor: seatActor(world, seat),
    keys: [id],
    subject: { key: id },
  }
  const why = seatScope(world, world.asOf)
  if (why !== null) return { ...about, ...notApplicable(why) }
  const { meetings } = world.record.council!
  if (!meetings) return { ...about, ...notKnown(world, 'council.meetings', null) }
  const listed: object[] = []
  meetings.forEach(({ date, kind, held, attendance }, meetingIndex) => {
    const how = attendance
      ? attendance.find((entry) => nameOf(entry.seat) === id)?.how
      : world.choose<'in-person' | 'absent' | undefined>(`council.meetings.${meetingIndex}.attendance>${id}`, () => [
          undefined,
          'in-person',
          'absent',
        ])
    if (how) listed.push({ date, kind, held, invited: true, attendance: how })
  })
  const { status, missedInPerson } = world.law('governance.council-seat', { seat: seat.seat, meetings: listed })
  if (status === 'lost') {
    const successorOn = world.day(`council.seats.${index}.successorOn`)
    return { ...about, ...(successorOn === null ? lostSeat(world) : met()) }
  }
  const presides = seat.seat === 'convener' || seat.seat === 'deputy-convener'
  return { ...about, ...(presides && missedInPerson > 0 ? advisory() : met()) }
}

const lostSeat = (world: World): Verdict => (world.given.isBureau ? pending() : open(world, world.asOf, null))

// 5.1.2

type SeatAspect = 'standing-post' | 'representative-source' | 'representative-rank'
const good = {
  post: 'doit-section-chief',
  representative: { from: 'first-level', firstTierHead: true },
}

function councilFindings(world: World, facts: object, judged: Day): string[] {
  const sound = {
    convener: 'doit-commissioner',
    deputyConvener: 'doit-deputy-commissioner',
    standingRepresentatives: [good.post, good.post],
    agencyRepresentatives: [good.representative],
    asOf: judged,
    ...facts,
  }
  const { findings } = world.law('governance.council-composition', sound) as { findings: { code: string }[] }
  return findings.map(({ code }) => code)
}

const compositionAbout = (clause: string, aspect: string, key?: string): About => ({
  clause,
  occasion: 'council-composition',
  rule: 'governance.council-composition',
  actor: 'doit',
  keys: key === undefined ? [aspect] : [aspect, key],
  subject: { aspect, ...(key !== undefined && { key }) },
})

const broken = (world: World, judged: Day): Verdict => (judged < world.asOf ? past() : ongoing())
const vacant = (world: World, judged: Day): Verdict => ({ ...broken(world, judged), why: ['vacant'] })

/** The last day on which the council is asked how it stands. */
function judgedOn(world: World): Day | null {
  const establishedOn = councilOn(world)
  const judged = earlier(world.asOf, world.retiredOn() ?? farAhead)
  return establishedOn === null || establishedOn > judged ? null : judged
}

function compositionLines(given: Given): Piece[] {
  const { seats } = given.record.council!
  if (!seats) {
    return [
      (world) => {
        const about = compositionAbout('5.1.2', 'convener')
        return [{ ...about, ...notKnown(world, 'council.seats', world.outOfBureauScope(world.asOf)) }]
      },
    ]
  }
  const pieces: Piece[] = (['convener', 'deputy-convener', 'convener-pair'] as const).map(
    (aspect) => (world: World) => presiding(world, aspect),
  )
  pieces.push(
    (world) => counted(world, 'standing-count'),
    (world) => counted(world, 'representative-none'),
  )
  seats.forEach((seat, index) => {
    if (seat.seat === 'standing-representative') pieces.push((world) => ofSeat(world, seat, index, 'standing-post'))
    if (seat.seat !== 'agency-representative') return
    pieces.push((world) => ofSeat(world, seat, index, 'representative-source'))
    pieces.push((world) => ofSeat(world, seat, index, 'representative-rank'))
  })
  return pieces
}

function inSeat(world: World, kind: Seat['seat'], day: Day): { seat: Seat; index: number }[] {
  const found: { seat: Seat; index: number }[] = []
  world.record.council!.seats!.forEach((seat, index) => {
    if (seat.seat === kind && seatCovers(world, seat, index, day)) found.push({ seat, index })
  })
  return found
}

const posts = [
  'city-executive',
  'doit-commissioner',
  'doit-deputy-commissioner',
  'doit-section-chief',
  'doit-center-director',
  'other',
]

function presiding(world: World, aspect: 'convener' | 'deputy-convener' | 'convener-pair'): Line[] {
  const about = compositionAbout('5.1.2', aspect)
  const judged = judgedOn(world)
  if (judged === null) return []
  const why = world.outOfBureauScope(judged)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  if (aspect !== 'convener-pair') {
    const count = inSeat(world, aspect, judged).length
    if (count === 0) return [{ ...about, ...vacant(world, judged) }]
    return [{ ...about, ...(count === 1 ? met() : broken(world, judged)) }]
  }
  const [convener] = inSeat(world, 'convener', judged)
  const [deputy] = inSeat(world, 'deputy-convener', judged)
  if (!convener || !deputy) return [{ ...about, ...notApplicable('vacant') }]
  const facts = {
    convener: world.fact(`council.seats.${convener.index}.post`, () => posts),
    deputyConvener: world.fact(`council.seats.${deputy.index}.post`, () => posts),
  }
  const isBroken = councilFindings(world, facts, judged).includes('convener-pair')
  return [{ ...about, ...(isBroken ? broken(world, judged) : met()) }]
}

/** Under the reading of the second way alone, a city executive as convener has no representatives. */
function isFirstWay(world: World, judged: Day): boolean {
  if (world.reading('standing-representatives') === 'both-ways') return false
  const [convener] = inSeat(world, 'convener', judged)
  return convener ? world.fact(`council.seats.${convener.index}.post`, () => posts) === 'city-executive' : false
}

function counted(world: World, aspect: 'standing-count' | 'representative-none'): Line[] {
  const about = compositionAbout('5.1.2.2', aspect)
  const judged = judgedOn(world)
  if (judged === null) return []
  const why = world.outOfBureauScope(judged)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  if (isFirstWay(world, judged)) return [{ ...about, ...notApplicable('not-required') }]
  const standingCount = inSeat(world, 'standing-representative', judged).length
  const agencyCount = inSeat(world, 'agency-representative', judged).length
  const facts = {
    standingRepresentatives: Array.from({ length: standingCount }, () => good.post),
    agencyRepresentatives: Array.from({ length: agencyCount }, () => good.representative),
  }
  const isBroken = councilFindings(world, facts, judged).includes(aspect)
  return [{ ...about, ...(isBroken ? broken(world, judged) : met()) }]
}

function ofSeat(world: World, seat: Seat, index: number, aspect: SeatAspect): Line[] {
  const judged = judgedOn(world)
  if (judged === null || !seatCovers(world, seat, index, judged)) return []
  const about = compositionAbout('5.1.2.2', aspect, nameOf(seat.id))
  const why = world.outOfBureauScope(judged)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  if (isFirstWay(world, judged)) return [{ ...about, ...notApplicable('not-required') }]
  return [{ ...about, ...(seatBroken(world, index, aspect, judged) ? broken(world, judged) : met()) }]
}

function seatBroken(world: World, index: number, aspect: SeatAspect, judged: Day): boolean {
  const path = `council.seats.${index}`
  const kinds = ['first-level', 'second-level', 'enterprise', 'district-office', 'school']
  if (aspect === 'standing-post') {
    const standingRepresentatives = [world.fact(`${path}.post`, () => posts), good.post]
    return councilFindings(world, { standingRepresentatives }, judged).includes(aspect)
  }
  const from = aspect === 'representative-source' ? world.fact(`${path}.agency`, () => kinds) : 'first-level'
  const firstTierHead =
    aspect === 'representative-rank' ? world.fact(`${path}.firstTierHead`, () => [true, false]) : true
  return councilFindings(world, { agencyRepresentatives: [{ from, firstTierHead }] }, judged).includes(aspect)
}

/** The representative of another body, in its own record. */
function representative(world: World, seat: Seat, index: number, aspect: SeatAspect): Line[] {
  const { asOf } = world
  if (!seatCovers(world, seat, index, asOf)) return []
  const about: About = { ...compositionAbout('5.1.2.2', aspect, nameOf(seat.id)), actor: 'body' }
  const why = world.outOfScope(asOf)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  return [{ ...about, ...(seatBroken(world, index, aspect, asOf) ? ongoing() : met()) }]
}
