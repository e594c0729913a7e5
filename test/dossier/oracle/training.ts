import { dayBefore, type Day } from './days'
import { lastDayOf } from './laws'
import {
  advisory,
  arising,
  limit,
  met,
  notApplicable,
  open,
  past,
  pending,
  type About,
  type Line,
  type Piece,
  type Verdict,
} from './lines'
import type { Course, Leave, Run } from './record-shape'
import { nameOf } from './terms'
import type { Given, World } from './world'

const chapter = { administrator: '7.1', seed: '7.2', instructor: '7.3' } as const
const staff = ['administrator', 'seed'] as const

/** Chapter 7: courses, leaves, attendance, what follows a failure, and the digital course. */
export function trainingLines(given: Given): Piece[] {
  const pieces: Piece[] = []
  const strict = given.kind === 'district-office' && given.options.readings?.['district-office-duties'] === 'strict'
  given.record.people?.forEach((person, index) => {
    if (!strict) {
      for (const course of staff) {
        pieces.push((world) => owedCourse(world, index, course))
        pieces.push((world) => followUp(world, index, course))
      }
    }
    person.courses?.forEach((run, runIndex) => {
      if (strict && run.course !== 'instructor') return
      const path = `people.${index}.courses.${runIndex}`
      run.leaves?.forEach((leave, leaveIndex) =>
        pieces.push((world) => [leaveLine(world, person.id, run, leave, `${path}.leaves.${leaveIndex}`)]),
      )
      pieces.push((world) => [attendance(world, person.id, run, path)])
    })
    if (given.record.training !== undefined) pieces.push((world) => digitalCourse(world, index))
  })
  return pieces
}

// 7.1.2, 7.2.2

function owedCourse(world: World, index: number, course: 'administrator' | 'seed'): Line[] {
  const { id, courses } = world.record.people![index]!
  const person = nameOf(id)
  const { asOf } = world
  if (!world.holds(person, course, asOf) || !world.inUse(asOf)) return []
  const about: About = {
    clause: `${chapter[course]}.2`,
    occasion: 'course',
    rule: 'training.duty',
    actor: 'body',
    keys: [person],
    subject: { person, role: course, course },
  }
  const why = world.outOfScope(asOf)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  const begun = courses
    ? courses.some((run) => run.course === course && run.startsOn <= asOf)
    : world.choose(`people.${index}.courses>${course}`, () => [true, false])
  return [{ ...about, ...(begun ? met() : pending()) }]
}

// 7.1.3, 7.2.3, 7.3.3

const firstDayOf = (leave: Leave): Day => leave.on ?? leave.from!
const lastDayOfLeave = (leave: Leave): Day => leave.on ?? leave.through!

function leaveDue(world: World, course: Course, leave: Leave): Day {
  const first = firstDayOf(leave)
  if (leave.urgent || world.reading('late-non-urgent-leave') === 'allowed-until-due') {
    const from = world.reading('multi-day-leave') === 'last-day' ? lastDayOfLeave(leave) : first
    const duty = `${course}-leave-filing` as const
    return world.lastDay(`${duty} ${from}`, lastDayOf(duty, from, world.options))
  }
  return world.reading('same-day-filing') === 'after-the-fact' ? dayBefore(first) : first
}

type LeaveState = 'excused' | 'open' | 'unexcused'

/** Filed in advance or by its limit, still to be filed, or an absence without leave. */
function leaveState(world: World, due: Day, filedOn: Day | null): LeaveState {
  if (filedOn !== null) return filedOn <= due ? 'excused' : 'unexcused'
  return world.asOf <= due ? 'open' : 'unexcused'
}

function leaveLine(world: World, id: string, { course, startsOn }: Run, leave: Leave, path: string): Line {
  const first = firstDayOf(leave)
  const due = leaveDue(world, course, leave)
  const filedOn = world.day(`${path}.filedOn`, { around: [first, due] })
  const state = leaveState(world, due, filedOn)
  const verdicts: Record<LeaveState, Verdict> = { excused: met(due), open: pending(due), unexcused: past(due) }
  const person = nameOf(id)
  return {
    clause: `${chapter[course]}.3`,
    occasion: 'leave',
    rule: 'training.leave-filing',
    actor: 'trainee',
    keys: [person, course, startsOn, first],
    subject: { date: first, person, course },
    ...arising(world, first, { due, done: filedOn }, () => verdicts[state]),
  }
}

function attendance(world: World, id: string, run: Run, path: string): Line {
  const { course, startsOn } = run
  const person = nameOf(id)
  const judge = (): Verdict => {
    const expelling = isGround(world, run, path)
    const result = world.fact<Run['result']>(`${path}.result`, () => [
      null,
      ...(['passed', 'failed', 'expelled'] as const).map((outcome) => ({ on: world.asOf, outcome })),
    ])
    if (!result) return expelling ? pending() : met()
    if (result.outcome === 'expelled') return expelling ? met() : advisory()
    return expelling ? past() : met()
  }
  const why = world.outOfScope(startsOn)
  let verdict = why === null ? judge() : notApplicable(why)
  const left = verdict.status === 'pending' ? world.leaving(startsOn) : null
  if (left) verdict = notApplicable(left.why)
  return {
    clause: `${chapter[course]}.3`,
    occasion: 'attendance',
    rule: 'training.course-record',
    actor: course === 'instructor' ? 'unnamed' : 'doit',
    keys: [person, course, startsOn],
    subject: { date: startsOn, person, course },
    ...verdict,
  }
}

/** Any hour of absence without leave, or the share of leave. */
function isGround(world: World, run: Run, path: string): boolean {
  let absent = 0
  if (run.absences) for (const { hours } of run.absences) absent += hours
  else absent = world.choose(`${path}.absences`, () => [0, 1])
  if (absent > 0) return true
  if (!run.leaves) return world.choose(`${path}.leaves`, () => [false, true])
  let hours = 0
  run.leaves.forEach((leave, index) => {
    if (absent > 0) return
    const due = leaveDue(world, run.course, leave)
    const filedOn = world.day(`${path}.leaves.${index}.filedOn`, { around: [firstDayOf(leave), due] })
    if (leaveState(world, due, filedOn) === 'unexcused') absent += leave.hours
    else hours += leave.hours - officialHours(world, leave, `${path}.leaves.${index}`)
  })
  if (absent > 0) return true
  if (hours === 0) return false
  const totalHours = world.fact(`${path}.totalHours`, () => [hours, 1000])
  const facts = { course: run.course, totalHours, leaveHours: hours, unexcusedHours: 0 }
  return world.law('training.attendance', facts).status === 'expelled'
}

function officialHours(world: World, leave: Leave, path: string): number {
  if (world.reading('leave-kinds') === 'every-leave') return 0
  return world.fact(`${path}.officialHours`, () => [0, leave.hours])
}

// 7.1.4, 7.2.4

function followUp(world: World, index: number, course: 'administrator' | 'seed'): Line[] {
  const { id, courses } = world.record.people![index]!
  const person = nameOf(id)
  const outcomes: { on: Day; outcome: string }[] = []
  courses?.forEach((run, runIndex) => {
    if (run.course !== course || run.startsOn > world.asOf) return
    const result = world.fact<Run['result']>(`people.${index}.courses.${runIndex}.result`, () => [
      null,
      ...[run.startsOn, world.asOf].flatMap((on) =>
        (['passed', 'failed'] as const).map((outcome) => ({ on, outcome })),
      ),
    ])
    if (result) outcomes.push(result)
  })
  const last = outcomes.sort((left, right) => (left.on < right.on ? -1 : 1)).at(-1)
  if (!last || !world.inUse(last.on)) return []
  const about: About = {
    clause: `${chapter[course]}.4`,
    occasion: 'follow-up',
    rule: 'training.follow-up',
    actor: 'body',
    keys: [person],
    subject: { person, course },
  }
  const why = world.outOfScope(last.on)
  if (why !== null) return [{ ...about, ...notApplicable(why) }]
  if (!world.holds(person, course, world.asOf)) return [{ ...about, ...notApplicable('left') }]
  return [{ ...about, ...open(world, last.on, last.outcome === 'passed' ? last.on : null) }]
}

// 7.4.2

const exempting = ['administrator', 'seed', 'instructor'] as const

function digitalCourse(world: World, index: number): Line[] {
  const recorded = world.record.people![index]!
  const person = nameOf(recorded.id)
  const terms = world.given.terms.filter((term) => term.personIndex === index && term.role === 'user')
  if (terms.length === 0) return []
  const about: About = {
    clause: '7.4.2',
    occasion: 'digital-course',
    rule: 'training.digital-course',
    actor: 'body',
    keys: [person],
    subject: { person },
  }
  const isExempt = (day: Day): boolean => exempting.some((role) => world.holds(person, role, day))
  const around = [recorded.digitalCourseOn ?? world.asOf, ...world.scopeEdges([])]
  for (const { personIndex, from, through } of world.given.terms) {
    if (personIndex === index) around.push(from ?? world.asOf, through ?? world.asOf)
  }
  const general = (): Day | null => world.day('training.digitalCourseBy', { around, ahead: true })
  const own = recorded.digitalCourseBy ?? null
  const by = own ?? general()
  if (by === null) return [{ ...about, ...notApplicable('no-limit-set') }]
  const done = (): Day | null => world.day(`people.${index}.digitalCourseOn`, { around: [by] })
  const laterStarts = terms.map(({ from }) => from ?? '').filter((from) => from > by)
  if (!terms.some((term) => world.covers(term, by))) {
    const [start] = laterStarts.sort()
    if (start === undefined) return [{ ...about, ...(outOf(world, by) ?? notApplicable('left')) }]
    if (own === null) {
      const owed = (): Verdict => open(world, start, done())
      return [{ ...about, ...(outOf(world, start) ?? (isExempt(world.asOf) ? notApplicable('not-required') : owed())) }]
    }
  }
  const judge = (): Verdict => {
    if (isExempt(by < world.asOf ? by : world.asOf)) return notApplicable('not-required')
    const verdict = limit(world, by, by, done())
    const since = world.given.terms.some(
      ({ personIndex, from = by }) => personIndex === index && by < from && from <= world.asOf && isExempt(from),
    )
    return verdict.breach === 'ongoing' && (since || isExempt(world.asOf)) ? past(by) : verdict
  }
  return [{ ...about, ...(outOf(world, by) ?? judge()), subject: { ...about.subject, date: by } }]
}

function outOf(world: World, day: Day): Verdict | null {
  const why = world.outOfScope(day)
  return why === null ? null : notApplicable(why)
}
