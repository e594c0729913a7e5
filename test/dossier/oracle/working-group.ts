import { dayAfter, earlier, farAhead, later, type Day } from './days'
import { lastDayOf, lastDesignatedDay, type DesignatedDuty } from './laws'
import {
  advisory,
  arising,
  byLimit,
  limit,
  met,
  notApplicable,
  notKnown,
  ongoing,
  open,
  past,
  pending,
  type About,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import { groupsOf, setUpBy, standing, type KnownGroup } from './groups'
import type { GroupMeeting } from './record-shape'
import type { Given, PhasePart, World } from './world'

export function workingGroupLines(given: Given): Piece[] {
  const about: About = { clause: '5.3.1', occasion: 'working-group', rule: 'governance.committee-duty', actor: 'body' }
  if (given.record.workingGroup === undefined) return [(world) => [{ ...about, ...notKnown(world, 'workingGroup') }]]
  const groups = groupsOf(given)
  const pieces: Piece[] = [
    (world) => [{ ...about, ...owedGroup(world, groups) }],
    (world) => gaps(world, groups).map((gap) => ({ ...about, ...gap })),
    (world) => periods(world, groups),
  ]
  for (const group of groups) {
    pieces.push(
      (world) => [establishment(world, group)],
      (world) => [list(world, group)],
      (world) => [dissolution(world, group)],
    )
    group.recorded.meetings?.forEach((meeting, index) => {
      const path = `${group.path}.meetings.${index}`
      pieces.push((world) => [chair(world, group, meeting, path)])
      pieces.push((world) => [minutes(world, group, meeting, path)])
    })
  }
  return pieces
}

// 5.3.1: a group is to stand.

/** The date set for the first group, where it is in scope. */
function dateSet(world: World, groups: KnownGroup[]): Day | null {
  const first = groups[0]
  if (!first) return null
  const set = world.day(`${first.path}.establishBy`, { around: daysOf(world), ahead: true })
  return set !== null && world.outOfScope(set) === null ? set : null
}

const daysOf = (world: World): Day[] => [...(world.record.system.phases ?? []).map(({ from }) => from), world.asOf]

function lastOf(world: World, duty: DesignatedDuty, set: Day): Day {
  const last = lastDesignatedDay(duty, { limit: set, goLiveOn: null, goLiveNoticeOn: null }, world.options)!
  return world.lastDay(`${duty} ${set}`, last)
}

function lastDayOfLaunch(world: World): Day | null {
  for (const { phase, through } of world.record.system.phases ?? []) {
    if (phase === 'launch' && through !== null && world.outOfScope(through) === null) return through
  }
  return null
}

function owedGroup(world: World, groups: KnownGroup[]): Verdict {
  if (world.reading('working-group-period') === 'launch' && !groups.some((group) => hasDate(world, group))) {
    if (!launchBegun(world)) return notApplicable('not-required')
  }
  const established = groups.filter((group) => world.establishedOn(group, [world.asOf]) !== null)
  return established.length === 0 ? neverEstablished(world, groups) : standsOrStood(world, established)
}

const hasDate = (world: World, group: KnownGroup): boolean =>
  world.day(`${group.path}.establishBy`, { ahead: true }) !== null

function launchBegun(world: World): boolean {
  const { phases } = world.record.system
  if (!phases) return world.choose('system.phases', () => [true, false])
  return phases.some(({ phase, from }) => (phase === 'launch' || phase === 'operations') && from <= world.asOf)
}

function standsOrStood(world: World, groups: KnownGroup[]): Verdict {
  const why = world.outOfScope(world.asOf)
  if (why !== null) return notApplicable(why)
  const stands = (day: Day): boolean => groups.some((group) => standing(world, group, day))
  if (stands(world.asOf)) return met()
  const retiredOn = world.retiredOn() ?? farAhead
  if (retiredOn >= world.asOf) return ongoing()
  return stands(retiredOn) ? met() : past()
}

function neverEstablished(world: World, groups: KnownGroup[]): Verdict {
  const { asOf } = world
  const set = dateSet(world, groups)
  const retiredOn = (): Day | null => world.retiredOn()
  const judged = (day: Day, due: Day): Verdict =>
    arising(world, day, { due, done: null }, () => {
      const verdict = byLimit(asOf, due, null)
      return verdict.breach && (retiredOn() ?? farAhead) < asOf ? past(due) : verdict
    })
  if (set !== null) {
    const retired = retiredOn()
    if (retired !== null && retired < set && asOf > retired) return notApplicable('retired')
    return judged(set, lastOf(world, 'working-group-establishment', set))
  }
  const due = lastDayOfLaunch(world) ?? retiredOn()
  if (due !== null) return judged(due, due)
  return arising(world, asOf, { due: null, done: null }, () => pending())
}

/** Days without a group between two, or between the launch and the first. */
function gaps(world: World, groups: KnownGroup[]): Line[] {
  const found: { from: Day; end: Day }[] = []
  const established = groups.filter((group) => world.establishedOn(group) !== null)
  const first = established[0]
  if (!first) return []
  const firstOn = world.establishedOn(first)!
  const launch = world.record.system.phases && dateSet(world, groups) === null ? lastDayOfLaunch(world) : null
  if (launch !== null && dayAfter(launch) < firstOn) found.push({ from: dayAfter(launch), end: firstOn })
  established.forEach((group, index) => {
    const dissolvedOn = world.dissolvedOn(group)
    const next = established[index + 1]
    if (dissolvedOn === null || !next) return
    const nextOn = world.establishedOn(next)!
    if (dissolvedOn < nextOn) found.push({ from: dissolvedOn, end: nextOn })
  })
  const lines: Line[] = []
  for (const { from } of found) {
    if (!world.inUse(from)) continue
    const why = world.outOfScope(from)
    const verdict = why === null ? past() : notApplicable(why)
    lines.push({ ...gapAbout, ...verdict, keys: [from], subject: { date: from } })
  }
  return lines
}

const gapAbout: About = {
  clause: '5.3.1',
  occasion: 'working-group',
  rule: 'governance.committee-duty',
  actor: 'body',
  certainOnly: true,
}

// 5.3.4: the limits that the bureau set.

function establishment(world: World, group: KnownGroup): Line {
  const about: About = {
    clause: '5.3.4',
    occasion: 'establishment-limit',
    rule: 'deadlines.designated',
    actor: 'body',
    group: group.key,
  }
  const set = world.day(`${group.path}.establishBy`, { around: daysOf(world), ahead: true })
  if (set === null) return { ...about, ...notApplicable('no-limit-set') }
  const due = lastOf(world, 'working-group-establishment', set)
  return { ...about, ...limit(world, set, due, world.establishedOn(group, [due])), subject: { date: set } }
}

function list(world: World, group: KnownGroup): Line {
  const about: About = {
    clause: '5.3.4',
    occasion: 'list-limit',
    rule: 'deadlines.designated',
    actor: 'body',
    group: group.key,
  }
  const set = world.day(`${group.path}.listBy`, { around: daysOf(world), ahead: true })
  if (set === null) {
    const establishedOn = world.establishedOn(group)
    if (establishedOn === null) return { ...about, ...notApplicable('no-limit-set') }
    return { ...about, ...open(world, establishedOn, world.day(`${group.path}.listSentOn`)) }
  }
  const due = lastOf(world, 'working-group-list', set)
  const sentOn = world.day(`${group.path}.listSentOn`, { around: [due] })
  return { ...about, ...limit(world, set, due, sentOn), subject: { date: set } }
}

// 5.3.5: months of the launch.

function periods(world: World, groups: KnownGroup[]): Line[] {
  const about: About = {
    clause: '5.3.5',
    occasion: 'working-group-period',
    rule: 'governance.meeting-cadence',
    actor: 'body',
  }
  const { phases } = world.record.system
  if (!phases) return [{ ...about, ...notKnown(world, 'system.phases') }]
  const launch = phases.find(({ phase }) => phase === 'launch')
  const first = groups[0]
  if (!launch || !first || launch.from > world.asOf) return []
  if (startNotKnown(world, first, launch.from)) {
    const asked = first.recorded.establishedOn === undefined ? 'establishedOn' : 'establishBy'
    return [{ ...about, ...notKnown(world, `${first.path}.${asked}`) }]
  }
  const start = firstOwedDay(world, groups, launch.from)
  if (start === null) return []
  const parts: PhasePart[] = []
  for (const part of world.phaseParts((day) => world.outOfScope(day))) {
    if (part.phase !== 'launch' || (part.through ?? farAhead) < start) continue
    parts.push({ ...part, from: later(part.from, start) })
  }
  return cadence(world, about, 'working-group', parts, (from, to) => anyMeeting(world, groups, from, to))
}

function startNotKnown(world: World, { recorded }: KnownGroup, launchFrom: Day): boolean {
  const { establishedOn, establishBy } = recorded
  if (establishedOn !== undefined && establishBy !== undefined) return false
  const stoodBy = setUpBy(recorded)
  if (stoodBy && stoodBy <= launchFrom) return false
  return !(establishBy && establishBy <= launchFrom && world.outOfScope(establishBy) === null)
}

/** The earlier of the day on which the first group stood and the day by which it had to; none: null. */
function firstOwedDay(world: World, groups: KnownGroup[], launchFrom: Day): Day | null {
  const first = groups[0]!
  const stoodBy = setUpBy(first.recorded)
  if (stoodBy && stoodBy <= launchFrom) return launchFrom
  const set = dateSet(world, groups)
  if (set !== null && set <= launchFrom && first.recorded.establishedOn === undefined) return launchFrom
  const establishedOn = world.establishedOn(first)
  if (set === null) return establishedOn
  const last = lastOf(world, 'working-group-establishment', set)
  return earlier(establishedOn ?? last, last)
}

function anyMeeting(world: World, groups: KnownGroup[], from: Day, to: Day): boolean {
  let held = false
  for (const { recorded } of groups) {
    for (const { date } of recorded.meetings ?? []) held ||= date >= from && date <= to
  }
  if (held) return true
  for (const { recorded, path } of groups) {
    if (recorded.meetings === undefined) held ||= world.choose(`${path}.meetings>${from}`, () => [false, true])
  }
  return held
}

/** The periods begun by asOf, each with what its meetings make of it. */
export function cadence(
  world: World,
  about: About,
  committee: 'working-group' | 'steering-group',
  parts: PhasePart[],
  held: (from: Day, to: Day) => boolean,
): Line[] {
  if (parts.length === 0) return []
  const phases = parts.map(({ phase, from, through }) => ({ phase, from, to: through }))
  const { asOf } = world
  const found = world.law('governance.meeting-cadence', { committee, phases, meetings: [], asOf }).periods
  const lines: Line[] = []
  for (const { from, to, status } of found as { from: Day; to: Day; status: string }[]) {
    if (from > asOf) continue
    const verdict = held(from, to) ? met(to) : emptyPeriod(status, to)
    lines.push({ ...about, ...verdict, keys: [from], subject: { date: from } })
  }
  return lines
}

function emptyPeriod(status: string, to: Day): Verdict {
  if (status === 'missed') return past(to)
  if (status === 'pending') return pending(to)
  return status === 'advisory' ? advisory('partial-period') : notApplicable('partial-period')
}

// 5.3.6, 5.3.7: meetings.

function chair(world: World, group: KnownGroup, { date }: GroupMeeting, path: string): Line {
  const about: About = {
    clause: '5.3.6',
    occasion: 'working-group-meeting',
    rule: 'governance.working-group-chair',
    actor: 'body',
    keys: [date],
    group: group.key,
    subject: { date },
  }
  const why = world.outOfScope(date)
  if (why !== null) return { ...about, ...notApplicable(why) }
  const presiding = world.fact(`${path}.chair`, () => ['convener', 'elected-by-attendees', 'other'])
  if (presiding === 'other') return { ...about, ...past() }
  const convener = world.fact(`${path}.convener`, () => ['present', 'absent'])
  const right = convener === 'present' ? 'convener' : 'elected-by-attendees'
  return { ...about, ...(presiding === right ? met() : past()) }
}

function minutes(world: World, group: KnownGroup, { date }: GroupMeeting, path: string): Line {
  const duty = 'working-group-minutes'
  const due = world.lastDay(`${duty} ${date}`, lastDayOf(duty, date, world.options))
  const sentOn = world.day(`${path}.minutesSentOn`, { around: [due] })
  return {
    clause: '5.3.7',
    occasion: 'minutes',
    rule: 'deadlines.timeliness',
    actor: 'body',
    keys: [date],
    group: group.key,
    subject: { date },
    ...limit(world, date, due, sentOn),
  }
}

// 5.3.8: dissolved after retirement.

function dissolution(world: World, group: KnownGroup): Line {
  const about: About = {
    clause: '5.3.8',
    occasion: 'working-group-retirement',
    rule: 'governance.dissolution',
    actor: 'body',
    group: group.key,
  }
  const retiredOn = world.retiredOn()
  if (retiredOn === null || retiredOn >= world.asOf) return { ...about, ...notApplicable('not-retired') }
  if (world.establishedOn(group) === null) return { ...about, ...notApplicable('not-established') }
  return { ...about, ...open(world, retiredOn, world.dissolvedOn(group)), subject: { date: retiredOn } }
}
