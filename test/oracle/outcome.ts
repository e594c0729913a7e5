import {
  CalendarRangeError,
  InvalidInputError,
  UnknownReadingError,
  type AppliedReading,
  type Decision,
} from 'taipei-rollout-rules'

/** What a call comes to: a value, or the typed error by what the contract fixes of it. */
export type Outcome<Value> =
  | { readonly value: Value }
  | { readonly error: 'invalid-input'; readonly paths: readonly string[] }
  | { readonly error: 'calendar-range'; readonly date: string }
  | { readonly error: 'unknown-reading'; readonly reading: string }

/** The choices of the readings on which a rule can turn, defaults first, in the order of the readings. */
export type Offered = Readonly<Record<string, readonly string[]>>
export type Choices = Readonly<Record<string, string>>

export function withDefaults(offered: Offered, chosen: Readonly<Record<string, string | undefined>>): Choices {
  const choices: Record<string, string> = {}
  for (const [reading, [usual = '']] of Object.entries(offered)) choices[reading] = chosen[reading] ?? usual
  return choices
}

/** Every reading of which some other choice, all else equal, comes to something else. */
export function readingsThatTurn<Value>(
  offered: Offered,
  choices: Choices,
  answer: (choices: Choices) => Outcome<Value>,
): AppliedReading[] {
  const given = JSON.stringify(answer(choices))
  const turning: AppliedReading[] = []
  for (const [reading, offeredChoices] of Object.entries(offered)) {
    const others = offeredChoices.filter((choice) => choice !== choices[reading])
    if (others.some((other) => JSON.stringify(answer({ ...choices, [reading]: other })) !== given))
      turning.push({ id: reading, choice: choices[reading] } as AppliedReading)
  }
  return turning
}

export interface Answered<Value> {
  readonly outcome: Outcome<Value>
  readonly decision?: Decision<Value>
}

/** Calls the library; an error that is none of the typed ones is thrown on. */
export function answered<Value>(call: () => Decision<Value>): Answered<Value> {
  try {
    const decision = call()
    return { outcome: { value: decision.value }, decision }
  } catch (error) {
    if (error instanceof InvalidInputError)
      return { outcome: { error: 'invalid-input', paths: sortedOnce(error.issues.map(({ path }) => path)) } }
    if (error instanceof CalendarRangeError) return { outcome: { error: 'calendar-range', date: error.date } }
    if (error instanceof UnknownReadingError) return { outcome: { error: 'unknown-reading', reading: error.reading } }
    throw error
  }
}

/** One path may have several faults, and their order is free. */
export function sortedOnce(paths: readonly string[]): string[] {
  return [...new Set(paths)].sort()
}
