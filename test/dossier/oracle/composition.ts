import { dayAfter, type Day } from './days'
import { groupsOf, standing, type KnownGroup } from './groups'
import { notApplicable, pending, type Piece } from './lines'
import type { StaffRole } from './record-shape'
import { selectionLimit } from './selection'
import { spells, type Watched } from './spells'
import type { Given, World } from './world'

type Aspect = 'convener' | StaffRole | 'two-people' | 'appointed'

/** 5.3.3: who is to be in the group, on every day on which it stands. */
export function compositionLines(given: Given): Piece[] {
  if (given.record.workingGroup === undefined || given.record.people === undefined) return []
  const pieces: Piece[] = []
  const aspects: Aspect[] = ['convener', 'administrator', 'seed']
  const { readings } = given.options
  if (readings?.['dual-role'] === 'two-people') aspects.push('two-people')
  if (readings?.['working-group-members'] === 'all-appointed') aspects.push('appointed')
  for (const group of groupsOf(given)) {
    for (const aspect of aspects) pieces.push(...spells(given, watched(group, aspect)))
  }
  return pieces
}

function watched(group: KnownGroup, aspect: Aspect): Watched {
  return {
    about: {
      clause: '5.3.3',
      occasion: 'working-group-composition',
      rule: 'governance.working-group-composition',
      actor: 'body',
      keys: [aspect],
      group: group.key,
      subject: { aspect },
    },
    standing: (world, day) => {
      if (!standing(world, group, day) || world.outOfScope(day) !== null || !world.inUse(day)) return 'not-asked'
      if (!askedYet(world, aspect, day)) return 'not-asked'
      return isRight(world, aspect, day) ? 'right' : 'broken'
    },
    counted: (world, day) => standing(world, group, day) && isRight(world, aspect, day),
    today: (world) => {
      const { asOf } = world
      if (!standing(world, group, asOf) || !world.inUse(asOf)) return 'no-line'
      const why = world.outOfScope(asOf)
      if (why !== null) return notApplicable(why)
      if (askedYet(world, aspect, asOf)) return null
      return pending(selectionLimit(world, aspect as StaffRole, [asOf]).last)
    },
    turns: (world) => {
      if (aspect !== 'administrator' && aspect !== 'seed') return []
      if (world.record.support === undefined || world.isStrictDistrict()) return []
      const { last } = selectionLimit(world, aspect, [])
      return last === null ? [] : [dayAfter(last)]
    },
  }
}

/** Administrators and seeds are asked once somebody holds the role, or was to be selected. */
function askedYet(world: World, aspect: Aspect, day: Day): boolean {
  if (aspect !== 'administrator' && aspect !== 'seed') return true
  if (world.isStrictDistrict()) return true
  for (const start of world.startsOf(aspect, [day])) {
    if (start <= day && world.holders(aspect, start, [day]).length > 0) return true
  }
  const { last } = selectionLimit(world, aspect, [day])
  return last !== null && day > last
}

function isRight(world: World, aspect: Aspect, day: Day): boolean {
  const inGroup = (person: string): boolean =>
    world.holds(person, 'convener', day) || world.holds(person, 'member', day)
  if (aspect === 'convener') return oneFirstTierHead(world, day)
  const administrators = world.holders('administrator', day)
  const seeds = world.holders('seed', day)
  if (aspect === 'appointed') return [...administrators, ...seeds].every(inGroup)
  if (aspect === 'administrator') return administrators.some(inGroup)
  if (aspect === 'seed') return seeds.some(inGroup)
  const both = new Set([...administrators, ...seeds].filter(inGroup))
  return !(administrators.some(inGroup) && seeds.some(inGroup) && both.size === 1)
}

function oneFirstTierHead(world: World, day: Day): boolean {
  const conveners = world.given.terms.filter((term) => term.role === 'convener' && world.covers(term, day))
  const [convener] = conveners
  if (!convener || conveners.length > 1) return false
  return world.fact(`${convener.path}.firstTierHead`, () => [true, false])
}
