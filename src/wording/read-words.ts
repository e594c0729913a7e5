import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { isObject } from '../kernel/json'
import { ruleIds } from '../law/rule-id'
import type { AnyWords } from './any-words'

/** The words of some rules; what is none is refused, each by its place. */
export function readWords(words: readonly unknown[]): readonly AnyWords[] {
  const issues = words.flatMap((each, place) => {
    if (!isWords(each)) return [inputIssue(`words.${place}`, 'wrong-type', { expected: 'the words of a rule' })]
    // No decision is without a step, so none could be explained.
    return Object.keys(each.steps).length === 0 ? [inputIssue(`words.${place}.steps`, 'empty')] : []
  })
  if (issues.length > 0) throw new InvalidInputError(issues)
  return words as readonly AnyWords[]
}

/** Whether anything at all is words; what throws when it is looked at is none. */
export function isWords(value: unknown): value is AnyWords {
  try {
    return isWordsOfRule(value)
  } catch {
    return false
  }
}

function isWordsOfRule(value: unknown): boolean {
  return (
    isObject(value) &&
    // The words of a rule of another law say how its clauses are printed.
    ((ruleIds as readonly unknown[]).includes(value['rule']) || isObject(value['clauses'])) &&
    [value['facts'], value['result'], value['steps'], value['readings']].every(isObject)
  )
}
