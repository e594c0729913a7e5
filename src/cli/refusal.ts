import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import { type Fault, type Read, CommandError } from './fault'

/** What the library answers; or what it refuses, as faults of what was typed. */
export function attempt<Value>(ask: () => Value, faultOfIssue: (issue: InputIssue) => Fault): Read<Value> {
  try {
    return { value: ask() }
  } catch (error) {
    if (error instanceof InvalidInputError) return { faults: error.issues.map((issue) => faultOfIssue(issue)) }
    throw error
  }
}

/** What the library answers; throws with the faults where it refuses. */
export function orFaults<Value>(ask: () => Value, faultOfIssue: (issue: InputIssue) => Fault): Value {
  const read = attempt(ask, faultOfIssue)
  if ('faults' in read) throw new CommandError(read.faults)
  return read.value
}
