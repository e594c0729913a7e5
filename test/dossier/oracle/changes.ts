import type { Day } from './days'
import { groupsOf, standing } from './groups'
import { lastDayOf, type WorkdayDuty } from './laws'
import { limit, type Line, type Piece } from './lines'
import { chapterOf, partOf } from './selection'
import type { Edge } from './terms'
import type { Given, World } from './world'

/** Each dated start and end that the bureau is to be told of, since it already has the list. */
export function changeLines(given: Given): Piece[] {
  const pieces: Piece[] = []
  const { workingGroup, support } = given.record
  for (const edge of given.edges) {
    if (edge.role === 'convener' || edge.role === 'member') {
      if (workingGroup !== undefined) pieces.push((world) => groupChange(world, edge))
    } else if (edge.role === 'administrator' || edge.role === 'seed') {
      const { role } = edge
      if (support !== undefined) pieces.push((world) => staffChange(world, edge, role))
    }
  }
  return pieces
}

function groupChange(world: World, edge: Edge): Line[] {
  for (const group of groupsOf(world.given)) {
    if (!standing(world, group, edge.day)) continue
    const listSentOn = world.day(`${group.path}.listSentOn`, { around: [edge.day] })
    return change(world, edge, listSentOn, '5.3.4', 'working-group-change', 'working-group-change')
  }
  return []
}

function staffChange(world: World, edge: Edge, role: 'administrator' | 'seed'): Line[] {
  if (world.isStrictDistrict()) return []
  const filedOn = world.day(`support.${partOf[role]}.filedOn`, { around: [edge.day] })
  return change(world, edge, filedOn, `${chapterOf[role]}.3`, 'staff-change', `${role}-change`)
}

function change(
  world: World,
  { edge, role, person, day, notifiedPath }: Edge,
  listedOn: Day | null,
  clause: string,
  occasion: string,
  duty: WorkdayDuty,
): Line[] {
  if (listedOn === null || day <= listedOn || !world.inUse(day)) return []
  const due = world.lastDay(`${duty} ${day}`, lastDayOf(duty, day, world.options))
  const done = world.day(notifiedPath, { around: [day, due] })
  return [
    {
      clause,
      occasion,
      rule: 'deadlines.timeliness',
      actor: 'body',
      keys: [edge, role, person, day],
      subject: { date: day, person, role, edge },
      ...limit(world, day, due, done),
    },
  ]
}
