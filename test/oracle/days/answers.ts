/** What is compared: the value, the codes of its basis and the readings it lists, or why it was refused. */
export type Answer =
  | { readonly value: unknown; readonly codes: readonly string[]; readonly readings: readonly string[] }
  | { readonly refused: string; readonly about: readonly string[] }

/** The second implementation refuses by throwing this. */
export class Refusal extends Error {
  readonly refused: string
  readonly about: readonly string[]

  constructor(refused: string, about: readonly string[]) {
    super(`${refused}: ${about.join(', ')}`)
    this.refused = refused
    this.about = [...new Set(about)].sort()
  }
}

export type Choices = Readonly<Record<string, string>>

/** The choices of each reading, the default first, in the order of the list of readings. */
export type ReadingChoices = Readonly<Record<string, readonly string[]>>

export interface Worked {
  readonly value: unknown
  readonly codes: readonly string[]
}

/** Tries every other choice in turn: a reading is listed when one gives another value, or none. */
export function answerUnder(
  readings: ReadingChoices,
  chosen: Choices,
  judge: () => void,
  answer: (choices: Choices) => Worked,
): Answer {
  const choices: Record<string, string> = {}
  for (const [id, [preset = '']] of Object.entries(readings)) choices[id] = chosen[id] ?? preset
  let worked: Worked
  try {
    judge()
    worked = answer(choices)
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.refused, about: error.about }
    throw error
  }
  const same = JSON.stringify(worked.value)
  const turns = (id: string, choice: string): boolean => {
    try {
      return JSON.stringify(answer({ ...choices, [id]: choice }).value) !== same
    } catch (error) {
      if (error instanceof Refusal) return true
      throw error
    }
  }
  const listed = Object.entries(readings)
    .filter(([id, all]) => all.some((choice) => choice !== choices[id] && turns(id, choice)))
    .map(([id]) => `${id}=${choices[id] ?? ''}`)
  return { ...worked, readings: listed }
}

interface Given {
  readonly value: unknown
  readonly basis: readonly { readonly code: string }[]
  readonly readings: readonly { readonly id: string; readonly choice: string }[]
}

interface Thrown {
  readonly code?: string
  readonly issues?: readonly { readonly path: string; readonly code: string }[]
  readonly date?: string
  readonly reading?: string
  readonly choice?: string
}

/** The library's answer in the same form. Anything thrown that is not one of its typed errors is thrown on. */
export function answerOf(call: () => Given): Answer {
  try {
    const { value, basis, readings } = call()
    return {
      value,
      codes: basis.map(({ code }) => code),
      readings: readings.map(({ id, choice }) => `${id}=${choice}`),
    }
  } catch (error) {
    const { code, issues, date, reading, choice } = error as Thrown
    if (code === 'invalid-input' && issues)
      return { refused: code, about: [...new Set(issues.map((issue) => `${issue.path} ${issue.code}`))].sort() }
    if (code === 'calendar-range' && date !== undefined) return { refused: code, about: [date] }
    if (code === 'unknown-reading' && reading !== undefined)
      return { refused: code, about: [choice === undefined ? reading : `${reading}=${choice}`] }
    throw error
  }
}
