import { smallEditDistance } from '../../kernel/edit-distance'
import type { ReadingOf } from '../rule'
import type { NamedBody } from './body'
import { bodyIndex, shortNamesOf } from './body-index'
import { isNamed } from './find-bodies'
import { withoutCity } from './folded-name'
import { namedBodies } from './named-bodies'

/** How many bodies are suggested at most. */
const MOST = 3

/** Where 立 follows the City, 臺北 alone is left out of a name; of a body of that kind 市立 is left out too. */
const MUNICIPAL = '臺北市立'

/** All spellings by which bodies are suggested, and under each character the places of those that have it. */
interface Spellings {
  readonly spellings: readonly (readonly [spelling: string, body: NamedBody])[]
  readonly placesWith: ReadonlyMap<string, readonly number[]>
}

/** Made at first use, so an import costs nothing. */
let index: Spellings | undefined

/**
 * The full names of the bodies of today that a folded name can be a misprint for or name a section of, the nearest
 * first. None where no body comes that near.
 */
export function nearestBodies(name: string, reading: ReadingOf): string[] {
  const bare = name.startsWith(MUNICIPAL) ? name.slice('臺北'.length) : withoutCity(name)
  const distances = new Map<NamedBody, number>()
  for (const [rest, parent] of withAndWithoutBureau(bare))
    for (const [body, distance] of bodiesNear(rest))
      if (parent === null || body.parent === parent)
        distances.set(body, Math.min(distance, distances.get(body) ?? Infinity))
  const suggestions: string[] = []
  for (const [body] of [...distances].sort(([, a], [, b]) => a - b)) {
    if (suggestions.length === MOST) break
    // What was merged into another body is no more.
    if (body.register !== 'as-enacted' && isNamed(body, reading)) suggestions.push(body.name)
  }
  return suggestions
}

/** A name as it stands, for any body, and without a bureau before it, for those of the bureau. */
function withAndWithoutBureau(bare: string): (readonly [rest: string, parent: string | null])[] {
  const titles = bodyIndex().parents.get(bare.charAt(0)) ?? []
  return [
    [bare, null],
    ...titles
      .filter(([title]) => bare.startsWith(title))
      .map(([title, parent]) => [bare.slice(title.length), parent] as const),
  ]
}

/**
 * The bodies with whose spelling a name begins, as that of a section does, or that are spelt like it. What shares too
 * few characters is not compared, since comparing takes the time.
 */
function bodiesNear(name: string): (readonly [body: NamedBody, distance: number])[] {
  const { spellings, placesWith } = (index ??= indexSpellings())
  const shared = new Uint8Array(spellings.length)
  for (const character of name)
    for (const place of placesWith.get(character) ?? []) shared[place] = (shared[place] as number) + 1
  const found: (readonly [body: NamedBody, distance: number])[] = []
  shared.forEach((count, place) => {
    const [spelling, body] = spellings[place] as (typeof spellings)[number]
    if (count * 3 < Math.max(name.length, spelling.length) * 2 && count < spelling.length) return
    const distance = name.startsWith(spelling) ? name.length - spelling.length : smallEditDistance(name, spelling)
    if (distance !== null) found.push([body, distance])
  })
  return found
}

function indexSpellings(): Spellings {
  const spellings = namedBodies.flatMap((body) => spellingsOf(body).map((spelling) => [spelling, body] as const))
  const placesWith = new Map<string, number[]>()
  spellings.forEach(([spelling], place) => {
    for (const character of new Set(spelling)) placesWith.set(character, [...(placesWith.get(character) ?? []), place])
  })
  return { spellings, placesWith }
}

function spellingsOf(body: NamedBody): readonly string[] {
  return body.name.startsWith(MUNICIPAL)
    ? [...shortNamesOf(body), body.name.slice(MUNICIPAL.length)]
    : shortNamesOf(body)
}
