import type { Locale, LocalizedText } from '../kernel/locale'
import type { CommandAnswer } from './answer'
import type { CommandIo } from './command-io'
import type { Fault } from './fault'
import type { Page } from './page'

/** One command: what may be typed after its name, what its help page says, and what it answers. */
export interface CommandDefinition<Options extends OptionSet = OptionSet> {
  readonly name: string
  /** What stands after the name in the line on usage. */
  readonly usage: string
  readonly summary: LocalizedText
  readonly words: readonly Word[]
  /** By the names under which `answer` finds them, in the order of the help page. */
  readonly options: Options
  /** Whether dates are typed, which the help page then says how to write. */
  readonly takesDates: boolean
  /** Whether options that the command does not name are fields of what it is given. */
  readonly takesFields?: true
  /** What only this help page lists. */
  readonly lists?: (locale: Locale) => readonly List[] | Promise<readonly List[]>
  /**
   * Command lines without the name of the program that run as they stand: one for the page of the program, the others
   * for this command's own.
   */
  readonly example: string
  readonly examples: readonly string[]
  answer(typed: Typed<Options>, io: CommandIo): CommandAnswer | Promise<CommandAnswer>
}

/** A word that stands for itself, without a flag. */
export interface Word {
  readonly name: string
  /** Whether several may be typed; of the last word only. */
  readonly repeatable?: true
  readonly text: LocalizedText
}

/** An option with a value. */
export interface ValuedOption {
  readonly flag: `--${string}`
  /** What the value is called on the help page; null of an option that stands alone, of which the value is ''. */
  readonly value: string | null
  /** A letter that stands for the flag. */
  readonly short?: `-${string}`
  /** Whether every value counts, not only the last. */
  readonly repeatable?: true
  readonly text: LocalizedText
}

export type OptionSet = Readonly<Record<string, ValuedOption>>

/** A heading over lines. */
export interface List {
  readonly heading: string
  readonly lines: readonly string[]
}

/** What was typed after the name of a command. */
export interface Typed<Options extends OptionSet = OptionSet> {
  readonly locale: Locale
  /** What the answer is shown on. */
  readonly page: Page
  /** Whether JSON is asked for. */
  readonly json: boolean
  readonly words: readonly string[]
  /** The options that were typed, with their values. */
  readonly options: {
    readonly [Name in keyof Options]?: Options[Name] extends { readonly repeatable: true } ? readonly string[] : string
  }
  /** Fields of what the command is given, with their values where these were typed. */
  readonly fields: readonly (readonly [flag: string, value: string | undefined])[]
  /** What is wrong with it whatever the command makes of it. */
  readonly faults: readonly Fault[]
}

/** Declares a command, so `answer` knows its options by their names. */
export function defineCommand<const Options extends OptionSet>(
  definition: CommandDefinition<Options>,
): CommandDefinition<Options> {
  return definition
}
