import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { isObject } from '../kernel/json'
import { ruleIds } from '../law/rule-id'
import type { AnyWords } from './any-words'

/** The words of some rules; what is none is refused, each by its place. */
export function readWords(words: readonly unknown[]): readonly AnyWords[] {
  const issues = words.flatMap((each, place) =>
    isWords(each) ? [] : [inputIssue(`words.${place}`, 'wrong-type', { expected: 'the words of a rule' })],
  )
  if (issues.length > 0) throw new InvalidInputError(issues)
  return words as readonly AnyWords[]
}

function isWords(value: unknown): boolean {
  return (
    isObject(value) &&
    // The words of a rule of another law say how its clauses are printed.
    ((ruleIds as readonly unknown[]).includes(value['rule']) || isObject(value['clauses'])) &&
    [value['facts'], value['result'], value['steps'], value['readings']].every(isObject)
  )
}
