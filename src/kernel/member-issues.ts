import { type InputIssue, inputIssue } from './input-issue'
import { suggestion } from './suggestion'

/** The fault of a key that none of the known ones is. */
export function unknownKey(path: string, key: string, known: readonly string[]): InputIssue {
  return inputIssue(path, 'unknown-key', suggestion(key, known))
}

/** The fault of a value that none of a list is. */
export function notAnOption(path: string, given: unknown, options: readonly string[]): InputIssue {
  return inputIssue(path, 'not-an-option', { options, ...suggestion(given, options) })
}

/** The fault of what has no members that can be read. */
export function noPlainObject(path: string, fault: 'not-plain' | 'wrong-type'): InputIssue {
  return inputIssue(path, fault, fault === 'wrong-type' ? { expected: 'an object' } : undefined)
}
