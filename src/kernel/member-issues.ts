import { type InputIssue, inputIssue } from './input-issue'
import type { Place } from './issue'
import { suggestion } from './suggestion'

/** The fault of a key that none of the known ones is. */
export function unknownKey(place: Place, key: string, known: readonly string[]): InputIssue {
  return inputIssue(place, 'unknown-key', suggestion(key, known))
}

/** The fault of a value that none of a list is. */
export function notAnOption(place: Place, given: unknown, options: readonly string[]): InputIssue {
  return inputIssue(place, 'not-an-option', { options, ...suggestion(given, options) })
}

/** The fault of what has no members that can be read. */
export function noPlainObject(path: string, fault: 'not-plain' | 'wrong-type'): InputIssue {
  return inputIssue(path, fault, fault === 'wrong-type' ? { expected: 'an object' } : undefined)
}
