import type { LawIds } from './decision'
import { InvalidInputError, UnknownReadingError } from './errors'
import type { InputIssue } from './input-issue'
import { near } from './nearest'

/** What all rules of a law share. */
export interface LawDefinition<Ids extends LawIds> {
  /** Every reading of the law with its choices, the default first, in the order in which decisions list them. */
  readonly readings: Readonly<Record<Ids['reading'], readonly string[]>>
  /** The faults of the options beside `readings`. */
  readonly optionIssues: (options: unknown) => readonly InputIssue[]
}

/** The choice of every reading. */
export type Choices = Readonly<Record<string, string>>

/** Reads from a rule's options which choice to take of every reading of a law; the default where none is named. */
export function choicesReader<Ids extends LawIds>({
  readings,
  optionIssues,
}: LawDefinition<Ids>): (options: unknown, rule: string) => Choices {
  const choicesOf: Readonly<Record<string, readonly string[]>> = readings
  const defaults = Object.fromEntries(
    Object.entries(choicesOf).map(([reading, [choice]]) => [reading, choice as string]),
  )

  return (options, rule) => {
    if (options === undefined) return defaults
    const issues = optionIssues(options)
    if (issues.length > 0) throw new InvalidInputError(issues, rule)
    const chosen = { ...defaults }
    for (const [reading, choice] of Object.entries(
      (options as { readings?: Record<string, unknown> }).readings ?? {},
    )) {
      if (choice === undefined) continue
      if (!Object.hasOwn(choicesOf, reading))
        throw new UnknownReadingError(reading, undefined, near(reading, Object.keys(choicesOf), 3))
      const choices = choicesOf[reading] as readonly string[]
      if (!choices.includes(choice as string))
        throw new UnknownReadingError(
          reading,
          typeof choice === 'string' ? choice : Object.prototype.toString.call(choice),
          choices,
        )
      chosen[reading] = choice as string
    }
    return chosen
  }
}
