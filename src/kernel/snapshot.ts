import { InvalidInputError } from './errors'
import { inputIssue } from './input-issue'
import { isComposite } from './json'

/** How deep lists and objects may lie in one another; all that this library takes lies much less deep. */
const DEEPEST = 100

/**
 * A copy of an input that may be anything, so it is read once: of lists the entries, of objects their own members,
 * some function for any other, and everything else as it is. What cannot be read to its end is refused: what contains
 * itself, and what throws.
 */
export function snapshot(input: unknown, path: string, rule?: string): unknown {
  try {
    return copyOf(input, 0)
  } catch {
    throw new InvalidInputError(
      [inputIssue(path, 'wrong-type', { expected: 'plain data that can be read to its end' })],
      rule,
    )
  }
}

function copyOf(value: unknown, depth: number): unknown {
  // In place of a function, which nothing takes as input, and which could throw when it is looked at.
  if (typeof value === 'function') return Object
  if (!isComposite(value)) return value
  if (depth === DEEPEST) throw new RangeError('too deep')
  return Array.isArray(value)
    ? Array.from({ length: value.length }, (_, place) => copyOf(value[place], depth + 1))
    : Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyOf(member, depth + 1)]))
}
