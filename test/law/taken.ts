import { type ReadingId, readingChoices } from '../../src/law/reading-choices'
import type { ReadingOf } from '../../src/law/rule'

/** The readings as they are taken: some chosen, all others by their defaults. */
export function taken(chosen: Readonly<Record<string, string>> = {}): ReadingOf {
  return ((id: ReadingId) => chosen[id] ?? readingChoices[id][0]) as ReadingOf
}
