import type { Command } from 'commander'
import type { Locale } from '../kernel/locale'
import type { CommandDefinition, Typed } from './command-definition'
import type { Fault } from './fault'
import type { Page } from './page'
import { pageFaults } from './page-options'
import { excessFault, languageFaults, lostFaults, optionFault, valueFault } from './usage-faults'

/**
 * What was typed to a command, by the names of its definition, and what is wrong with it whatever the command makes of
 * it.
 */
export function typedIn(
  command: Command,
  program: Command,
  { options, takesFields }: Pick<CommandDefinition, 'options' | 'takesFields'>,
  locale: Locale,
  page: Page,
): Typed {
  const known = [...new Set([...command.options, ...program.options])]
  const given: Readonly<Record<string, unknown>> = command.optsWithGlobals()
  // Where an option stands without its value there is `true`.
  const valued = known
    .filter((option) => option.optional)
    .map((option) => ({ flag: option.long as string, value: given[option.attributeName()] }))
  const withValue = new Map(
    valued.flatMap(({ flag, value }) => {
      const values = [value].flat().filter((one) => typeof one === 'string')
      return values.length === 0 ? [] : [[flag, Array.isArray(value) ? values : (values[0] as string)] as const]
    }),
  )
  const alone = known.filter((option) => !option.optional && given[option.attributeName()] === true)
  for (const { long } of alone) withValue.set(long as string, '')
  const { rest, fields } = takesFields === true ? fieldsIn(command.args) : { rest: command.args, fields: [] }
  const strangers = rest.filter(looksLikeOption)
  const words = rest.filter((word) => !looksLikeOption(word))
  const faults: Fault[] = [
    ...strangers.map((word) =>
      optionFault(
        word,
        known.map(({ long }) => long as string),
      ),
    ),
    // A word after an unknown option may be its value.
    ...(strangers.length > 0 ? [] : words.slice(mostWords(command)).map(excessFault)),
    ...valued
      .filter(({ flag, value }) => flag !== MAY_STAND_ALONE && [value].flat().includes(true))
      .map(({ flag }) => valueFault(flag)),
    ...words.slice(0, mostWords(command)).flatMap((word, place) => {
      const argument = command.registeredArguments[place] ?? command.registeredArguments.at(-1)
      return argument === undefined ? [] : lostFaults(`<${argument.name()}>`, word)
    }),
    ...[...withValue].flatMap(([flag, values]) => [values].flat().flatMap((value) => lostFaults(flag, value))),
    ...faultsOfEveryCommand(program, locale),
  ]
  const named = Object.entries(options)
    .map(([name, { flag }]) => [name, withValue.get(flag)] as const)
    .filter(([, value]) => value !== undefined)
  return {
    locale,
    page,
    json: given['json'] === true,
    words,
    options: Object.fromEntries(named) as Typed['options'],
    fields,
    faults,
  }
}

/** How many words a command takes at most. */
function mostWords({ registeredArguments }: Command): number {
  return registeredArguments.at(-1)?.variadic === true ? Infinity : registeredArguments.length
}

/** A lone dash is standard input, and a dash before a digit is a minus. */
function looksLikeOption(word: string): boolean {
  return /^-[^\d]/.test(word)
}

/** Options that the command does not name, with what follows each, and all other words. */
function fieldsIn(args: readonly string[]): { readonly rest: readonly string[]; readonly fields: Typed['fields'] } {
  const rest: string[] = []
  const fields: (readonly [string, string | undefined])[] = []
  for (let place = 0; place < args.length; place++) {
    const word = args[place] as string
    const [, flag, value] = /^(-[^=]+)=(.*)$/s.exec(word) ?? []
    const next = args[place + 1]
    if (!looksLikeOption(word)) rest.push(word)
    else if (flag !== undefined) fields.push([flag, value])
    else if (next === undefined || looksLikeOption(next)) fields.push([word, undefined])
    else {
      fields.push([word, next])
      place++
    }
  }
  return { rest, fields }
}

/** The option that says something without a value too. */
const MAY_STAND_ALONE = '--color'

/** What is wrong with the options that every command has. */
export function faultsOfEveryCommand(program: Command, locale: Locale): Fault[] {
  const { lang, dates, color } = program.opts<{ lang?: string | true; dates?: string | true; color?: string | true }>()
  return [...(lang === true ? [] : languageFaults(lang)), ...pageFaults({ dates, color }, locale)]
}
