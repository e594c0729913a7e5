import { Command, CommanderError, Option } from 'commander'
import { version } from '../../package.json'
import type { Locale } from '../kernel/locale'
import type { CommandAnswer } from './answer'
import type { CommandDefinition, List } from './command-definition'
import type { CommandIo } from './command-io'
import { commands, tasks } from './commands'
import { CommandError } from './fault'
import { pageEnd } from './help-page'
import { helpTexts, helpTitles } from './help-texts'
import { faultsOfEveryCommand, typedIn } from './typed-in'
import type { Page } from './page'
import { fitted } from './fitted'
import { displayWidth, wrapped } from '../wording/columns'
import { commandFault } from './usage-faults'

/** A command line that was understood. */
export interface Parsed {
  /** The command, where there is one of that name. */
  readonly command: string | null
  readonly answer: () => CommandAnswer | Promise<CommandAnswer>
}

/** For whom a command line is understood, and what the help page that it asks for lists. */
interface Setting {
  readonly locale: Locale
  readonly io: CommandIo
  readonly page: Page
  readonly lists: readonly List[]
}

/** A help page is no wider, in a window however wide. */
const HELP_COLUMNS = 120

/** Understands a command line; null where it asked for help or the version, which is then on `stdout`. */
export async function parseCommandLine(
  args: readonly string[],
  locale: Locale,
  io: CommandIo,
  page: Page,
): Promise<Parsed | null> {
  const found: Parsed[] = []
  const words = args[0] === 'help' ? [...args.slice(1), '--help'] : args
  // An option may stand before its command too.
  const at = words.findIndex((word) => commands.some(({ name }) => name === word))
  const ordered = [...words.slice(at, at + 1), ...words.slice(0, Math.max(at, 0)), ...words.slice(at + 1)]
  const isHelp = ordered.some((word) => word === '--help' || word === '-h')
  const wanted = isHelp ? commands.find(({ name }) => name === ordered[0]) : undefined
  const lists = (await wanted?.lists?.(locale)) ?? []
  try {
    createProgram({ locale, io, page, lists }, (parsed) => found.push(parsed)).parse(ordered, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return found[0] ?? null
}

/*
 * Commander stops at the first fault and words it in English. So every argument and value is
 * optional to it and anything unknown is let through; what is wrong is found here, all at once.
 */
function createProgram({ locale, io, page, lists }: Setting, found: (parsed: Parsed) => void): Command {
  const { description, option } = helpTexts
  const program = new Command('taipei-rollout-rules')
    .usage('<command> …')
    .description(description[locale])
    .option('--json', option.json[locale])
    .option('--lang [locale]', option.lang[locale])
    .option('--dates [form]', option.dates[locale])
    .option('--color [when]', option.color[locale])
    .version(version, '-V, --version', option.version[locale])
    .helpOption('-h, --help', option.help[locale])
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        // Commander puts a space after a title, which a Chinese colon goes without.
        io.stdout(fitted(text.replace(/^(.*：) /, '$1'), page.columns))
      },
      getOutHelpWidth: () => Math.min(page.columns, HELP_COLUMNS),
      getOutHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth,
      boxWrap: (text, width) => wrapped(text, width).join('\n'),
      styleTitle: (title) => helpTitles[title]?.[locale] ?? title,
      subcommandTerm: (command) => command.name(),
      optionDescription: ({ description: words }) => words,
      optionTerm: ({ flags }) => flags.replace('[', '<').replace(']', '>'),
    })
    .addHelpText('after', () =>
      pageEnd({ lists: [], takesDates: true, examples: commands.map(({ example }) => example) }, locale),
    )

  const add = (definition: CommandDefinition): void => {
    const command = addCommand(program, definition, lists, locale)
    lenient(command).action(() => {
      found({
        command: definition.name,
        answer: () => definition.answer(typedIn(command, program, definition, locale, page), io),
      })
    })
  }
  for (const task of tasks) {
    program.commandsGroup(task.title[locale])
    task.commands.forEach(add)
  }
  lenient(program).action(() => {
    const {
      words: [word],
      faults,
      json,
    } = typedIn(program, program, { options: {} }, locale, page)
    // Whoever types the name alone wants to know what else to type; a program that asks for JSON made a mistake.
    if (word === undefined && faults.length === 0 && !json) {
      program.outputHelp()
      return
    }
    // Which options an unknown command has, nobody knows.
    const others = word === undefined ? faults : faultsOfEveryCommand(program, locale)
    found({
      command: null,
      answer: () => {
        throw new CommandError([
          commandFault(
            word,
            commands.map(({ name }) => name),
          ),
          ...others,
        ])
      },
    })
  })
  return program
}

function addCommand(
  program: Command,
  { name, usage, summary, words, options, takesDates, examples }: CommandDefinition,
  lists: readonly List[],
  locale: Locale,
): Command {
  const command = program.command(name).usage(usage).description(summary[locale])
  for (const { name: word, repeatable, text } of words)
    command.argument(repeatable === true ? `[${word}...]` : `[${word}]`, text[locale])
  for (const { flag: long, short, value, text, ...more } of Object.values(options)) {
    const flag = short === undefined ? long : `${short}, ${long}`
    if ('repeatable' in more)
      command.addOption(new Option(`${flag} [${value}]`, text[locale]).preset(true).argParser(collected))
    else command.option(value === null ? flag : `${flag} [${value}]`, text[locale])
  }
  return command.addHelpText('after', () => pageEnd({ lists, takesDates, examples }, locale))
}

/** Every value of an option, and `true` wherever it stands without one. */
function collected(value: string | true, before: readonly (string | true)[] = []): (string | true)[] {
  return [...before, value]
}

function lenient(command: Command): Command {
  return command.allowUnknownOption().allowExcessArguments()
}
