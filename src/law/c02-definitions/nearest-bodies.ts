import { nearest, resembling } from '../../kernel/nearest'
import type { ReadingOf } from '../rule'
import { bodies } from './bodies'
import type { Body } from './body'
import { bodyIndex, shortNamesOf } from './body-index'
import { isNamed } from './find-bodies'

/** How many bodies are suggested at most. */
const MOST = 3

/** Under each character the short names that have it. */
let shortNamesWith: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The full names of the bodies that are called most like a folded name without the City: whose short name holds it,
 * is held by it, or differs in at most half of the characters. None where no name comes that near.
 */
export function nearestBodies(name: string, reading: ReadingOf): string[] {
  const { own } = bodyIndex()
  const suggestions = new Set<string>()
  const alike = withSharedCharacters(name)
  for (const short of nearest(name, alike, alike.length)) {
    if (suggestions.size === MOST) break
    if (!holdsOther(name, short) && resembling(name, [short]).length === 0) continue
    for (const body of own.get(short) as readonly Body[]) if (isNamed(body, reading)) suggestions.add(body.name)
  }
  return [...suggestions]
}

/** The short names that share half of the longer name's characters, or all of the shorter's: spelling is compared with these alone, which is what takes time. */
function withSharedCharacters(name: string): string[] {
  shortNamesWith ??= indexCharacters()
  const shared = new Map<string, number>()
  for (const character of new Set(name)) for (const short of shortNamesWith.get(character) ?? []) shared.set(short, (shared.get(short) ?? 0) + 1)
  return [...shared].filter(([short, count]) => count * 2 >= Math.max(short.length, name.length) || holdsOther(name, short)).map(([short]) => short)
}

function holdsOther(name: string, short: string): boolean {
  return name.includes(short) || short.includes(name)
}

function indexCharacters(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const short of new Set(bodies.flatMap(shortNamesOf))) {
    for (const character of new Set(short)) found.set(character, [...(found.get(character) ?? []), short])
  }
  return found
}
