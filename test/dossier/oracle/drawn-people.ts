import { addDays, dayAfter, earlier, type Day } from './days'
import type { Draw } from './draw'
import type { Course, Leave, Person, Role, Run, Term } from './record-shape'

const names = ['林課長', '王小明', '李淑芬', '黃俊傑', '陳美玲', '張志強', '吳/雅', '劉%庭']

/** Everyone with a role here: complete, each date in its order. */
export function drawPeople(draw: Draw): Person[] {
  const people: Person[] = []
  const count = draw.int(2, names.length)
  for (let index = 0; index < count; index += 1) {
    const roles = rolesOf(draw, index)
    const person: Person = {
      id: names[index]!,
      roles: roles.flatMap((role) => drawTerms(draw, role)),
      courses: drawRuns(draw, roles),
      digitalCourseOn: draw.chance(50) ? draw.day(-120, 0) : null,
    }
    if (draw.chance(20)) person.digitalCourseBy = draw.day(-90, 30)
    people.push(person)
  }
  return people
}

/** The first is mostly the convener, the next ones serve, the last ones only use the system. */
function rolesOf(draw: Draw, index: number): Role[] {
  const roles: Role[] = []
  if (index === 0 ? draw.chance(90) : draw.chance(4)) roles.push('convener')
  else if (draw.chance(55)) roles.push('member')
  if (index === 1 || index === 2 || draw.chance(8)) roles.push('administrator')
  if (index === 3 || index === 4 || draw.chance(15)) roles.push('seed')
  if (draw.chance(8)) roles.push('instructor')
  if (draw.chance(index > 4 ? 90 : 25)) roles.push('user')
  return roles
}

function drawTerms(draw: Draw, role: Role): (Role | Term)[] {
  if (role !== 'convener' && draw.chance(role === 'user' ? 40 : 8)) return [role]
  const from = draw.chance(75) ? draw.day(-150, -60) : draw.day(-60, 20)
  const through = draw.through(from, 68, 120)
  const terms = [termOf(draw, role, from, through)]
  if (through !== null && draw.chance(25)) {
    const again = draw.chance(40) ? dayAfter(through) : draw.afterwards(through, 30)
    terms.push(termOf(draw, role, again, draw.through(again, 70, 60)))
  }
  return terms
}

function termOf(draw: Draw, role: Role, from: Day, through: Day | null): Term {
  const term: Term = { role, from, through }
  if (role === 'convener') term.firstTierHead = draw.chance(85)
  if (role === 'instructor' || role === 'user') return term
  term.startNotifiedOn = draw.done(from)
  term.endNotifiedOn = through === null ? null : draw.done(dayAfter(through), 50)
  return term
}

function drawRuns(draw: Draw, roles: Role[]): Run[] {
  const runs: Run[] = []
  const courses: Course[] = ['administrator', 'seed', 'instructor']
  for (const course of courses) {
    if (!draw.chance(roles.includes(course) ? 60 : 3)) continue
    let startsOn = draw.day(-90, 15)
    const count = draw.chance(30) ? 2 : 1
    for (let index = 0; index < count; index += 1) {
      runs.push(drawRun(draw, course, startsOn))
      startsOn = draw.afterwards(addDays(startsOn, 6), 20)
    }
  }
  return runs
}

function drawRun(draw: Draw, course: Course, startsOn: Day): Run {
  const leaves: Leave[] = []
  let first = startsOn
  const count = draw.pick([0, 0, 1, 1, 2])
  for (let index = 0; index < count; index += 1) {
    const leave = drawLeave(draw, first)
    leaves.push(leave)
    first = dayAfter(leave.on ?? leave.through!)
  }
  const begun = startsOn <= draw.asOf
  const absences = begun && draw.chance(15) ? [{ on: startsOn, hours: 1 }] : []
  const outcome = draw.pick(['passed', 'passed', 'failed', 'expelled'] as const)
  const result = begun && draw.chance(70) ? { on: earlier(addDays(startsOn, 5), draw.asOf), outcome } : null
  return { course, startsOn, totalHours: draw.pick([12, 20]), leaves, absences, result }
}

function drawLeave(draw: Draw, first: Day): Leave {
  const hours = draw.pick([0.5, 1, 2, 2.5, 3])
  const rest = { hours, officialHours: draw.pick([0.5, hours]), urgent: draw.chance(60) }
  const filedOn = draw.chance(30) ? null : earlier(draw.asOf, addDays(first, draw.int(-3, 14)))
  if (draw.chance(75)) return { on: first, ...rest, filedOn }
  return { from: first, through: addDays(first, draw.int(1, 2)), ...rest, filedOn }
}
