import type { NamedBody } from './body'
import { namedBodies } from './named-bodies'
import { type ClassEntry, type ClassMember, classEntries } from './class-entries'
import { districts } from './districts'
import { foldName, withoutCity } from './folded-name'

/** Where a folded name leads to, once the City and the bureau above are taken off. */
interface BodyIndex {
  /**
   * What one body is called: its full name, that name without the City and the bureau above, its own entry, its
   * aliases.
   */
  readonly own: ReadonlyMap<string, readonly NamedBody[]>
  /** What fits the bodies of an entry that stands for several: their district, their type, the entry. */
  readonly shared: ReadonlyMap<string, readonly NamedBody[]>
  /** What the bureaus above are called, with their entries, under the first character. */
  readonly parents: ReadonlyMap<string, readonly (readonly [title: string, entry: string])[]>
}

let index: BodyIndex | undefined

/** Made at first use, so an import costs nothing. */
export function bodyIndex(): BodyIndex {
  return (index ??= { own: ownNames(), shared: sharedNames(), parents: parentNames() })
}

/** What a body is called for short: its name without the City and the bureau above, and its aliases; folded. */
export function shortNamesOf({ name, parent, aliases }: NamedBody): string[] {
  return [
    withoutParent(name.startsWith('臺北市立') ? name.slice('臺北'.length) : withoutCity(name), parent),
    ...aliases.map(foldName),
  ]
}

function ownNames(): BodyIndex['own'] {
  const classes = new Set(classEntries.map(({ entry }) => entry))
  return gathered(
    namedBodies.flatMap((body) =>
      [body.name, ...shortNamesOf(body), ...(classes.has(body.entry) ? [] : [body.entry])].map(
        (name) => [name, body] as const,
      ),
    ),
  )
}

function sharedNames(): BodyIndex['shared'] {
  const byName = new Map(namedBodies.map((body) => [body.name, body]))
  return gathered(
    classEntries.flatMap((entry) =>
      entry.members.flatMap((member) =>
        sharedNamesOf(entry, member).map((name) => [name, byName.get(member.name) as NamedBody] as const),
      ),
    ),
  )
}

function sharedNamesOf({ entry, type, parent }: ClassEntry, { place, ordinal }: ClassMember): string[] {
  return [
    withoutParent(entry, parent),
    type,
    place,
    ...((districts as readonly string[]).includes(place) ? [`${place}區`] : []),
    ...(ordinal === undefined ? [] : [`${place}${type}`, `${ordinal}${type}`]),
  ]
}

function parentNames(): BodyIndex['parents'] {
  const parents = new Set(namedBodies.map(({ parent }) => parent))
  const titles = namedBodies
    .filter(({ entry }) => parents.has(entry))
    .flatMap(({ entry, aliases }) => [entry, ...aliases].map((name) => [foldName(name), entry] as const))
  const firsts = titles.map(([title]) => title.charAt(0))
  return new Map(firsts.map((first) => [first, titles.filter(([title]) => title.startsWith(first))]))
}

function withoutParent(name: string, parent: string | null): string {
  return parent !== null && name.startsWith(parent) ? name.slice(parent.length) : name
}

/** Each name with its bodies, none twice, in the order given. */
function gathered(
  pairs: readonly (readonly [name: string, body: NamedBody])[],
): ReadonlyMap<string, readonly NamedBody[]> {
  const found = new Map<string, Set<NamedBody>>()
  for (const [name, body] of pairs) found.set(name, (found.get(name) ?? new Set()).add(body))
  return new Map([...found].map(([name, all]) => [name, [...all]]))
}
