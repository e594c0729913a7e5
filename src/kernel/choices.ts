import type { LawIds } from './decision'
import { InvalidInputError, UnknownReadingError } from './errors'
import type { InputIssue } from './input-issue'
import { near } from './nearest'
import { type Deciders, type OfficeReading, readOfficeReadings } from './office-reading'

/** What a law's rules take beside their facts. */
export interface OptionsOf<Ids extends LawIds> {
  readonly readings?: { readonly [Id in Ids['reading']]?: string | OfficeReading | undefined } | undefined
}

/** What all rules of a law share. */
export interface LawDefinition<Ids extends LawIds, Options extends OptionsOf<Ids>> {
  /** Every reading of the law with its choices, the default first, in the order in which decisions list them. */
  readonly readings: Readonly<Record<Ids['reading'], readonly string[]>>
  /** The options as a copy that is read once, or the faults of all but `readings`. */
  readonly readOptions: (options: unknown) => OptionsRead<Options>
}

type OptionsRead<Options> = { readonly options: Options } | { readonly issues: readonly InputIssue[] }

/** The choice of every reading. */
export type Choices = Readonly<Record<string, string>>

/** How the readings were taken. */
export interface TakenReadings {
  /** Of every reading of the law; the default where none is named. */
  readonly choices: Choices
  /** Of those of which the options say who took them. */
  readonly deciders: Deciders
}

/** What a rule was asked beside its facts, once it has been found sound. */
export interface Asked<Options> extends TakenReadings {
  readonly options: Options
}

/** Reads the options of a rule. */
export function optionsReader<Ids extends LawIds, Options extends OptionsOf<Ids>>({
  readings,
  readOptions,
}: LawDefinition<Ids, Options>): (options: unknown, rule?: string) => Asked<Options> {
  const choicesOf: Readonly<Record<string, readonly string[]>> = readings
  const defaults = Object.fromEntries(
    Object.entries(choicesOf).map(([reading, [choice]]) => [reading, choice as string]),
  )

  const withoutOptions = { choices: defaults, deciders: {}, options: {} as Options }

  return (given, rule) => {
    if (given === undefined) return withoutOptions
    const read = readOptions(given)
    if ('issues' in read) throw new InvalidInputError(read.issues, rule)
    const office = readOfficeReadings(read.options.readings ?? {}, 'options.readings')
    if ('issues' in office) throw new InvalidInputError(office.issues, rule)
    const chosen = { ...defaults }
    for (const [reading, choice] of Object.entries(office.choices)) {
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
    return { choices: chosen, deciders: office.deciders, options: read.options }
  }
}
