import { editDistance, smallEditDistance } from './edit-distance'
import { foldCode } from './folded-code'

/** Nothing that a word could stand for is longer; a longer word is compared with nothing, since that takes time. */
const LONGEST_WORD = 100

/** Fewer letters stand in almost any word. */
const SHORTEST_PART = 3

/**
 * The candidates that a word can be a misprint for or a part of, the nearest first; none where none comes near.
 * Letter case and width make no difference.
 */
export function near(word: string, candidates: readonly string[], count = 1): string[] {
  if (word.length > LONGEST_WORD) return []
  const folded = foldCode(word)
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(folded, foldCode(candidate)) }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance as number) - (b.distance as number))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}

/** Null where the one is neither spelt like the other nor a part of it. */
function distanceOf(word: string, candidate: string): number | null {
  const isPart = word.length >= SHORTEST_PART && candidate.includes(word)
  return isPart ? candidate.length - word.length : smallEditDistance(word, candidate)
}

/**
 * The candidates spelt most like a word, the nearest first, however far. One that contains the word comes before all
 * that do not.
 */
export function nearest(word: string, candidates: readonly string[], count: number): string[] {
  return candidates
    .map((candidate) => ({
      candidate,
      distance: word !== '' && candidate.includes(word) ? 0 : editDistance(word, candidate),
    }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate)
}
