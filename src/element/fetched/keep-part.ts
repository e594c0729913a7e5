import type { AnyRule, Part } from '../part'
import { rules } from './rules'
import { allWords } from './words'

/** Keeps what has been fetched where the library looks for it. */
export function keepPart(part: Part): void {
  for (const rule of part.rules) rules[rule.id] = rule as unknown as AnyRule
  for (const words of part.words) allWords[words.rule] = words
}
