import { deepFreeze } from '../../kernel/json'
import { type NamedBody, bodyOf } from './body'
import type { BodyKind } from './body-kind'
import { classEntries } from './class-entries'
import { enterprises } from './enterprises'
import { firstLevelAgencies } from './first-level-agencies'
import { secondLevelAgencies } from './second-level-agencies'

/** Every body but the schools, in the order of candidates. */
export const namedBodies: readonly NamedBody[] = /* @__PURE__ */ allBodies()

function allBodies(): readonly NamedBody[] {
  return deepFreeze([
    ...firstLevelAgencies,
    ...secondLevelAgencies,
    ...membersOfClasses('second-level'),
    ...enterprises,
    ...membersOfClasses('district-office'),
  ])
}

function membersOfClasses(wanted: BodyKind): NamedBody[] {
  return classEntries
    .filter(({ kind }) => kind === wanted)
    .flatMap(({ kind, entry, parent, members }) =>
      members.map(({ name, aliases = [] }) => bodyOf(kind, () => name, { entry, parent, aliases })),
    )
}
