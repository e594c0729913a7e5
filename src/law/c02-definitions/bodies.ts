import { deepFreeze } from '../../kernel/json'
import type { Body } from './body'
import { bodyOf } from './body'
import type { BodyKind } from './body-kind'
import { classEntries } from './class-entries'
import { enterprises } from './enterprises'
import { firstLevelAgencies } from './first-level-agencies'
import { secondLevelAgencies } from './second-level-agencies'

/**
 * Every agency, enterprise and district office that 貳 and 參 name, and those founded, merged or renamed since 2018.
 * Schools are not in it: they are known by the form of their names. Candidates of an ambiguous name have this order.
 */
export const bodies: readonly Body[] = /* @__PURE__ */ allBodies()

function allBodies(): readonly Body[] {
  return deepFreeze([...firstLevelAgencies, ...secondLevelAgencies, ...membersOfClasses('second-level'), ...enterprises, ...membersOfClasses('district-office')])
}

function membersOfClasses(wanted: BodyKind): Body[] {
  return classEntries.filter(({ kind }) => kind === wanted).flatMap(({ kind, entry, parent, members }) => members.map(({ name, aliases = [] }) => bodyOf(kind, () => name, { entry, parent, aliases })))
}
