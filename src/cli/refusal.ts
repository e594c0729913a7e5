import { InvalidInputError } from '../kernel/errors'
import type { InputIssue } from '../kernel/input-issue'
import type { Fault } from './fault'
import { CommandError } from './fault'

/** What the library answers; what it refuses is a fault of what was typed. */
export function orFaults<T>(ask: () => T, faultOfIssue: (issue: InputIssue) => Fault): T {
  try {
    return ask()
  } catch (error) {
    if (error instanceof InvalidInputError) throw new CommandError(error.issues.map(faultOfIssue))
    throw error
  }
}
