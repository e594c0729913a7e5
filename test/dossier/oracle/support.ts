import { dayAfter, longAgo, type Day } from './days'
import { lastDayOf } from './laws'
import {
  advisory,
  arising,
  limit,
  met,
  notApplicable,
  notKnown,
  open,
  past,
  pending,
  type About,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import type { Question, StaffRole } from './record-shape'
import { chapterOf, minimumOf, postsOn, selectedOn, selectionLimit } from './selection'
import { spells, type Watched } from './spells'
import { nameOf } from './terms'
import type { Given, World } from './world'

const roles: StaffRole[] = ['administrator', 'seed']

/** Chapter 6: how many serve, by when they are selected, replacements and questions. */
export function supportLines(given: Given): Piece[] {
  if (given.kind === 'district-office' && given.options.readings?.['district-office-duties'] === 'strict') return []
  const { people, support } = given.record
  const pieces: Piece[] = []
  for (const role of roles) {
    const watch = roster(role)
    if (people === undefined) pieces.push((world) => [{ ...watch.about, ...notKnown(world, 'people') }])
    else pieces.push(...spells(given, watch))
    if (people === undefined || support === undefined) continue
    pieces.push(
      (world) => [selection(world, role)],
      (world) => [filing(world, role)],
    )
  }
  support?.replacements?.forEach((_, index) => pieces.push((world) => [replacement(world, index)]))
  for (const question of support?.questions ?? []) pieces.push((world) => [answered(world, question)])
  return pieces
}

// 6.1.2, 6.2.2

function roster(role: StaffRole): Watched {
  const aspect = `${role}s`
  return {
    about: {
      clause: `${chapterOf[role]}.2`,
      occasion: 'roster',
      rule: 'support.roster',
      actor: 'body',
      keys: [aspect],
      subject: { aspect },
    },
    standing: (world, day) => {
      if (world.outOfScope(day) !== null || !world.inUse(day)) return 'not-asked'
      if (!isBroken(world, role, day)) return 'right'
      const { last } = selectionLimit(world, role, [day])
      return last !== null && day > last ? 'broken' : 'not-asked'
    },
    counted: (world, day) => world.holders(role, day).length >= minimumOf(world, role, day),
    today: (world) => {
      const { asOf } = world
      if (!world.inUse(asOf)) return 'no-line'
      const why = world.outOfScope(asOf)
      if (why !== null) return notApplicable(why)
      if (!isBroken(world, role, asOf)) return null
      const { last } = selectionLimit(world, role, [asOf])
      return last === null || asOf <= last ? pending(last) : null
    },
    turns: (world) => {
      if (world.record.support === undefined) return []
      const { last } = selectionLimit(world, role, [])
      return last === null ? [] : [dayAfter(last)]
    },
  }
}

function isBroken(world: World, role: StaffRole, day: Day): boolean {
  const administrators = world.holders('administrator', day)
  const seeds = world.holders('seed', day)
  if (world.reading('dual-role') === 'two-people') return isBrokenCountedOnce(world, role, day, administrators, seeds)
  if (role === 'administrator') return administrators.length < 2
  return seeds.length < minimumOf(world, 'seed', day) || seeds.length > mostSeeds(world, day)
}

const mostSeeds = (world: World, day: Day): number =>
  world.law('support.seed-quota', { posts: postsOn(world, day) }).maximum

/** Whoever holds both counts in one, so least is broken, then least is lacking or too many. */
function isBrokenCountedOnce(world: World, role: StaffRole, day: Day, first: string[], second: string[]): boolean {
  const both = first.filter((person) => second.includes(person)).length
  const least = minimumOf(world, 'seed', day)
  const most = mostSeeds(world, day)
  let best: { administrators: number; seeds: number; weight: number } | undefined
  for (let asAdministrators = both; asAdministrators >= 0; asAdministrators -= 1) {
    const administrators = Math.max(0, 2 - (first.length - both + asAdministrators))
    const count = second.length - asAdministrators
    const seeds = Math.max(0, least - count) + Math.max(0, count - most)
    const weight = (Number(administrators > 0) + Number(seeds > 0)) * 1000 + administrators + seeds
    if (!best || weight < best.weight) best = { administrators, seeds, weight }
  }
  return (role === 'administrator' ? best!.administrators : best!.seeds) > 0
}

// 6.1.3, 6.2.3

function selection(world: World, role: StaffRole): Line {
  const about: About = {
    clause: `${chapterOf[role]}.3`,
    occasion: 'selection',
    rule: 'deadlines.designated',
    actor: 'body',
  }
  const starts = termDaysOf(world, role)
  const { last, set, dropped } = selectionLimit(world, role, starts)
  if (last === null || set === null) return { ...about, ...notApplicable(dropped ?? 'no-limit-set') }
  return { ...about, ...limit(world, set, last, selectedOn(world, role, [last])), subject: { date: set } }
}

/** The days on which the minimum may have been reached. */
function termDaysOf(world: World, role: StaffRole): Day[] {
  const days: Day[] = []
  for (const term of world.given.terms) if (term.role === role && term.from !== undefined) days.push(term.from)
  return days
}

function filing(world: World, role: StaffRole): Line {
  const about: About = { clause: `${chapterOf[role]}.3`, occasion: 'selection-filing', rule: null, actor: 'body' }
  const selected = selectedOn(world, role, world.scopeEdges([]))
  if (selected === null) return { ...about, ...notApplicable('not-required') }
  const day = selected === longAgo ? world.asOf : selected
  return { ...about, ...open(world, day, world.day(`support.${role}s.filedOn`, { around: [day] })) }
}

// 6.1.4, 6.2.4

function replacement(world: World, index: number): Line {
  const { person, role, receivedOn } = world.record.support!.replacements![index]!
  const duty = `${role}-replacement` as const
  const due = world.lastDay(`${duty} ${receivedOn}`, lastDayOf(duty, receivedOn, world.options))
  const path = `support.replacements.${index}.completedOn`
  const done = world.day(path, { around: [due], from: receivedOn })
  return {
    clause: `${chapterOf[role]}.4`,
    occasion: 'replacement',
    rule: 'deadlines.timeliness',
    actor: 'body',
    keys: [role, nameOf(person), receivedOn],
    subject: { date: receivedOn, person: nameOf(person), role },
    ...limit(world, receivedOn, due, done),
  }
}

// 6.1.1, 6.2.1, 6.3.2

const clauseOfQuestion = { user: '6.3.2', administrator: '6.1.1', seed: '6.2.1' }

function answered(world: World, { id, on, from, topic, to }: Question): Line {
  const judge = (): Verdict => {
    const { accepted, modality } = world.law('support.route', { from, topic, resolved: false })
    if ((accepted as string[]).includes(to)) return met()
    return modality === 'must' ? past() : advisory()
  }
  const verdict = arising(world, on, { due: null, done: on }, judge)
  return {
    clause: clauseOfQuestion[from],
    occasion: 'question',
    rule: 'support.route',
    actor: 'body',
    keys: [nameOf(id)],
    subject: { date: on, key: nameOf(id) },
    ...verdict,
  }
}
