import { nearest, resembles } from '../../kernel/nearest'
import type { ReadingOf } from '../rule'
import { namedBodies } from './named-bodies'
import type { NamedBody } from './body'
import { bodyIndex, shortNamesOf } from './body-index'
import { isNamed } from './find-bodies'

/** How many bodies are suggested at most. */
const MOST = 3

/** All short names, and under each character the places of those that have it. */
interface Spellings {
  readonly shortNames: readonly string[]
  readonly placesWith: ReadonlyMap<string, readonly number[]>
}

/** Made at first use, so that an import costs nothing. */
let spellings: Spellings | undefined

/**
 * The full names of the bodies that are called most like a folded name without the City: whose short name holds it,
 * is held by it, or differs in at most half of the characters. None where no name comes that near.
 */
export function nearestBodies(name: string, reading: ReadingOf): string[] {
  const { own } = bodyIndex()
  const suggestions = new Set<string>()
  const alike = alikeTo(name)
  for (const short of nearest(name, alike, alike.length)) {
    if (suggestions.size === MOST) break
    for (const body of own.get(short) as readonly NamedBody[]) if (isNamed(body, reading)) suggestions.add(body.name)
  }
  return [...suggestions]
}

/**
 * The short names that hold a name, are held by it or are spelt like it; each is compared only if it shares enough
 * characters, since comparing takes the time.
 */
function alikeTo(name: string): string[] {
  const { shortNames, placesWith } = (spellings ??= spell())
  const characters = new Set(name)
  const shared = new Uint8Array(shortNames.length)
  for (const character of characters)
    for (const place of placesWith.get(character) ?? []) shared[place] = (shared[place] as number) + 1
  return shortNames.filter((short, place) => {
    const count = shared[place] as number
    if (count === 0) return false
    const oneHoldsOther =
      short.length < name.length ? name.includes(short) : count === characters.size && short.includes(name)
    return oneHoldsOther || (count * 2 >= Math.max(short.length, name.length) && resembles(name, short))
  })
}

function spell(): Spellings {
  const shortNames = [...new Set(namedBodies.flatMap(shortNamesOf))]
  const placesWith = new Map<string, number[]>()
  shortNames.forEach((short, place) => {
    for (const character of new Set(short)) placesWith.set(character, [...(placesWith.get(character) ?? []), place])
  })
  return { shortNames, placesWith }
}
