import * as fc from 'fast-check'
import { dayAfter, dayBefore, datesIn, earlier, farAhead, longAgo, sortedDays, spanCovers, type Day } from './days'
import { completeRecords, type Drawn } from './drawn-record'
import type { Group, RolloutRecord } from './record-shape'
import { secondAudit } from './second-audit'

/** A fact that a record leaves out, and the values that it may have. */
export interface LeftOut {
  path: string
  possible: readonly unknown[]
}

/** A complete record without one fact or two. */
export interface Thinned extends Drawn {
  leftOut: LeftOut[]
}

export const thinnedRecords: fc.Arbitrary<Thinned> = fc
  .tuple(completeRecords, fc.nat(), fc.nat(), fc.boolean())
  .map(([{ record, options }, first, second, one]) => {
    const facts = leavable(record, options.asOf)
    const places = one ? [first] : [first, second]
    const drawn = [...new Set(places.map((place) => facts[place % facts.length]!))]
    // What lies in a part that is left out is gone with it.
    const leftOut = drawn.filter(({ path }) => !drawn.some((other) => path.startsWith(`${other.path}.`)))
    const thinned = structuredClone(record)
    for (const { path } of leftOut) remove(thinned, path)
    return { record: thinned, options, leftOut: leftOut.map(({ path, values }) => ({ path, possible: values() })) }
  })

/** Every complete record that a thinned one may be. */
export function* completionsOf({ record, leftOut }: Thinned): Generator<RolloutRecord> {
  const [fact, ...others] = leftOut
  if (!fact) {
    yield record
    return
  }
  for (const value of fact.possible) {
    const filled = structuredClone(record)
    put(filled, fact.path, value)
    yield* completionsOf({ record: filled, options: { asOf: '' }, leftOut: others })
  }
}

/** What all completions say of each line: one status, or several; `none` where a completion does not have it. */
export function statusesOfCompletions(thinned: Thinned): Map<string, Set<string>> {
  const statuses = new Map<string, Set<string>>()
  let count = 0
  for (const record of completionsOf(thinned)) {
    const lines = new Map(secondAudit(record, thinned.options).map(({ id, status }) => [id, status]))
    for (const [id, status] of lines) {
      if (!statuses.has(id)) statuses.set(id, new Set(count === 0 ? [] : ['none']))
      statuses.get(id)!.add(status)
    }
    for (const [id, found] of statuses) if (!lines.has(id)) found.add('none')
    count += 1
  }
  return statuses
}

interface Leavable {
  path: string
  values: () => readonly unknown[]
}

/** The facts that can be left out, each with values at which an answer may turn. */
function leavable(record: RolloutRecord, asOf: Day): Leavable[] {
  const facts: Leavable[] = []
  const one = (path: string, ...values: unknown[]): number => facts.push({ path, values: () => values })
  const yesNo = (path: string): number => one(path, true, false)
  const day = (path: string, bounds: Bounds = {}): number =>
    facts.push({ path, values: () => daysOf(record, asOf, bounds) })

  yesNo('body.inRollout')
  one('body.exclusions', [], [{ proposedOn: longAgo, approvedOn: longAgo, withdrawnOn: null }])
  leavableOfScope(record, yesNo, day)
  one('system.madeFor', 'this-body', 'other-bodies', 'nobody-in-particular')
  if (typeof record.body.posts === 'number') one('body.posts', 1, 19, 39, 40, 59, 60, 79, 80, 99, 100, 10_000)
  day('system.goLiveOn', { ahead: true })
  day('training.digitalCourseBy', { ahead: true })
  for (const part of ['administrators', 'seeds']) {
    day(`support.${part}.selectBy`, { ahead: true })
    day(`support.${part}.filedOn`)
  }
  record.support?.replacements?.forEach(({ receivedOn }, index) =>
    day(`support.replacements.${index}.completedOn`, { from: receivedOn }),
  )
  record.body.secondments?.forEach(({ from }, index) => day(`body.secondments.${index}.through`, { from }))
  leavableOfGroup(record, one, day)
  leavableOfPeople(record, asOf, one, day, yesNo)
  record.appraisal?.results?.forEach((result, index) => {
    const path = `appraisal.results.${index}`
    if (typeof result.score !== 'number') return
    one(`${path}.score`, null, 97, 92, 85, 75, 65, 50)
    one(`${path}.reviewReportOn`, null, asOf)
    one(`${path}.councilReportOn`, null, asOf)
  })
  yesNo('appraisal.inItAppraisal')
  leavableOfCouncil(record, one, day, yesNo)
  return facts
}

interface Bounds {
  ahead?: boolean
  from?: Day | undefined
  through?: Day | null | undefined
  neverToo?: boolean
}
type One = (path: string, ...values: unknown[]) => number
type OneDay = (path: string, bounds?: Bounds) => number

function leavableOfScope(record: RolloutRecord, yesNo: (path: string) => number, day: OneDay): void {
  const { major, phases } = record.system
  if (typeof major === 'object') day('system.major.approvedOn')
  else yesNo('system.major')
  record.body.exclusions?.forEach(({ proposedOn, approvedOn, withdrawnOn }, index) => {
    const path = `body.exclusions.${index}`
    day(`${path}.approvedOn`, { from: proposedOn, through: withdrawnOn, neverToo: !withdrawnOn })
    if (approvedOn) day(`${path}.withdrawnOn`, { from: approvedOn })
  })
  const last = phases?.at(-1)
  if (last?.through !== null) day('system.retiredOn', { ahead: true, from: last?.through })
}

function leavableOfGroup(record: RolloutRecord, one: One, day: OneDay): void {
  const group = record.workingGroup
  if (!group) return
  if (Array.isArray(group)) {
    leavableOfGroups(group, day)
    return
  }
  day('workingGroup.establishBy', { ahead: true })
  day('workingGroup.listBy', { ahead: true })
  day('workingGroup.listSentOn')
  if (group.establishedOn) day('workingGroup.dissolvedOn', { from: group.establishedOn })
  day('workingGroup.establishedOn', { through: group.dissolvedOn, neverToo: !group.dissolvedOn })
  group.meetings?.forEach((_, index) => {
    const path = `workingGroup.meetings.${index}`
    one(`${path}.convener`, 'present', 'absent')
    one(`${path}.chair`, 'convener', 'elected-by-attendees', 'other')
    day(`${path}.minutesSentOn`)
  })
}

/** When groups that followed one another were set up and dissolved; what tells them apart by name is left there. */
function leavableOfGroups(groups: Group[], day: OneDay): void {
  groups.forEach(({ establishedOn, dissolvedOn }, index) => {
    if (!establishedOn) return
    const earlierOnes = groups.filter((other) => other.establishedOn && other.establishedOn < establishedOn)
    const before = earlierOnes.flatMap((other) => [other.establishedOn!, other.dissolvedOn ?? longAgo])
    const after = groups.flatMap((other) => other.establishedOn ?? []).filter((start) => start > establishedOn)
    const [from, through] = [sortedDays(before).at(-1), sortedDays(after)[0]]
    day(`workingGroup.${index}.establishedOn`, { from, through: dissolvedOn, neverToo: !dissolvedOn })
    day(`workingGroup.${index}.dissolvedOn`, { from: establishedOn, through, neverToo: !through })
  })
}

function leavableOfPeople(
  record: RolloutRecord,
  asOf: Day,
  one: One,
  day: OneDay,
  yesNo: (path: string) => number,
): void {
  record.people?.forEach(({ roles, courses }, person) => {
    day(`people.${person}.digitalCourseOn`)
    roles.forEach((term, index) => {
      if (typeof term === 'string') return
      const path = `people.${person}.roles.${index}`
      if (term.role === 'convener') yesNo(`${path}.firstTierHead`)
      if (term.role !== 'user' && term.role !== 'instructor') {
        day(`${path}.startNotifiedOn`)
        day(`${path}.endNotifiedOn`)
      }
      const beside = roles.filter((other) => typeof other !== 'string' && other.role === term.role)
      const after = beside.flatMap((other) => (typeof other === 'string' ? [] : (other.from ?? [])))
      const next = sortedDays(after.filter((start) => start > (term.from ?? longAgo)))[0]
      day(`${path}.through`, {
        ahead: true,
        from: term.from,
        ...(next && { through: dayBefore(next), neverToo: false }),
      })
      if (beside.length > 1) return
      if (term.from! <= asOf) day(`${path}.from`, { through: term.through, neverToo: false })
    })
    courses?.forEach(({ startsOn, leaves, result }, index) => {
      const path = `people.${person}.courses.${index}`
      leaves?.forEach((_, leave) => day(`${path}.leaves.${leave}.filedOn`))
      one(`${path}.totalHours`, 8, 10, 12, 15, 20, 30, 100)
      if (result) one(`${path}.result`, null, ...outcomesOn([startsOn, result.on, asOf]))
    })
  })
}

const outcomesOn = (days: Day[]): object[] =>
  days.flatMap((on) => ['passed', 'failed', 'expelled'].map((outcome) => ({ on, outcome })))

function leavableOfCouncil(record: RolloutRecord, one: One, day: OneDay, yesNo: (path: string) => number): void {
  const posts = ['city-executive', 'doit-commissioner', 'doit-deputy-commissioner', 'doit-center-director', 'other']
  const agencies = ['first-level', 'second-level', 'enterprise', 'district-office', 'school']
  if (!record.council) return
  record.council.seats?.forEach((seat, index) => {
    const path = `council.seats.${index}`
    if (seat.seat === 'agency-representative') {
      one(`${path}.agency`, ...agencies)
      yesNo(`${path}.firstTierHead`)
    } else one(`${path}.post`, ...posts)
    day(`${path}.leftPostOn`, { ahead: true })
    day(`${path}.through`, { ahead: true, from: seat.from! })
  })
  record.council.meetings?.forEach((_, index) =>
    one(`council.meetings.${index}.chair`, 'convener', 'deputy-convener', 'other'),
  )
  day('council.establishedOn')
  const group = record.steeringGroup
  if (!group) return
  one('steeringGroup.members', 0, 1, 9)
  one('steeringGroup.convener', null, { agency: 'doit', senior: true }, { agency: 'other', senior: true })
  if (group.establishedOn) day('steeringGroup.dissolvedOn', { from: group.establishedOn })
  day('steeringGroup.establishedOn', { through: group.dissolvedOn, neverToo: !group.dissolvedOn })
}

/** Days at which something may turn: those of the record and of its limits, with the days beside them. */
function daysOf(record: RolloutRecord, asOf: Day, bounds: Bounds): unknown[] {
  const from = bounds.from ?? longAgo
  const latest = bounds.through ?? farAhead
  const through = bounds.ahead ? latest : earlier(latest, asOf)
  const days = new Set<Day>([longAgo, asOf, dayAfter(asOf), from, dayAfter(from), farAhead])
  for (const day of datesIn(record)) days.add(day).add(dayAfter(day))
  for (const { due } of secondAudit(record, { asOf })) if (due) days.add(due).add(dayAfter(due)).add(dayBefore(due))
  const within = sortedDays(days).filter((day) => spanCovers({ from, through }, day))
  return bounds.neverToo === false ? within : [null, ...within]
}

function holderOf(record: object, path: string): { holder: any; key: string } {
  const keys = path.split('.')
  const key = keys.pop()!
  let holder: any = record
  for (const step of keys) holder = holder[step]
  return { holder, key }
}

function put(record: object, path: string, value: unknown): void {
  const { holder, key } = holderOf(record, path)
  holder[key] = structuredClone(value)
}

function remove(record: object, path: string): void {
  const { holder, key } = holderOf(record, path)
  Reflect.deleteProperty(holder, key)
}
