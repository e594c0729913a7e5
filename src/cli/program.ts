import { Command, CommanderError } from 'commander'
import { version } from '../../package.json'
import type { Locale } from '../kernel/locale'
import type { Answer } from './answer'
import { answerCalendar } from './calendar-command'
import { answerCheck } from './check-command'
import type { CommandIo } from './command-io'
import { answerDue } from './due-command'
import type { Fault } from './fault'
import { CommandError } from './fault'
import type { Page } from './help-pages'
import { pageEnd } from './help-pages'
import { helpTexts } from './help-texts'
import type { Typed, TypedOptions } from './typed'
import { commandFault, excessFault, languageFaults, optionFault, valueFault } from './usage-faults'

/** A command line that was understood. */
export interface Parsed {
  readonly page: Page
  readonly answer: () => Answer
}

const answers = { due: answerDue, check: answerCheck, calendar: answerCalendar } as const

/** Understands a command line; null where it asked for help or the version, which is then on `stdout`. */
export function parseCommandLine(args: readonly string[], locale: Locale, io: CommandIo): Parsed | null {
  const found: Parsed[] = []
  // An option may stand before its command too.
  const at = args.findIndex((arg) => Object.hasOwn(answers, arg))
  const ordered = [...args.slice(at, at + 1), ...args.slice(0, Math.max(at, 0)), ...args.slice(at + 1)]
  try {
    createProgram(locale, io, (parsed) => found.push(parsed)).parse(ordered, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  return found[0] ?? null
}

/*
 * Commander stops at the first fault and words it in English. So every argument and value is
 * optional to it and anything unknown is let through; what is wrong is found here, all at once.
 */
function createProgram(locale: Locale, io: CommandIo, found: (parsed: Parsed) => void): Command {
  const texts = helpTexts[locale]
  const { argument, option } = texts
  const repeated = (value: string, before: readonly string[] = []): string[] => [...before, value]

  const program = new Command('taipei-rollout-rules')
    .usage('<command> …')
    .description(texts.description)
    .option('--json', option.json)
    .option('--lang [locale]', option.lang)
    .version(version, '-V, --version', option.version)
    .helpOption('-h, --help', option.help)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: io.stdout, getOutHelpWidth: () => 120, getOutHasColors: () => false })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => texts.titles[title] ?? title,
      subcommandTerm: (command) => command.name(),
      optionTerm: ({ flags }) => flags.replace('[', '<').replace(']', '>'),
    })
    .addHelpText('after', pageEnd('top', locale))

  program.command('due')
    .usage('<duty> <date> [options]')
    .description(texts.due)
    .argument('[duty]', argument.duty)
    .argument('[date]', argument.from)
    .option('--reading [id=choice]', option.reading, repeated)
    .option('--calendar [file]', option.calendar, repeated)
    .addHelpText('after', pageEnd('due', locale))

  program.command('check')
    .usage('<duty> <date> [--done <date>] --as-of <date> [options]')
    .description(texts.check)
    .argument('[duty]', argument.duty)
    .argument('[date]', argument.from)
    .option('--done [date]', option.done)
    .option('--as-of [date]', option.asOf)
    .option('--reading [id=choice]', option.reading, repeated)
    .option('--calendar [file]', option.calendar, repeated)
    .addHelpText('after', pageEnd('check', locale))

  program.command('calendar')
    .usage('<date> | --from <date> --through <date> [options]')
    .description(texts.calendar)
    .argument('[date]', argument.day)
    .option('--from [date]', option.from)
    .option('--through [date]', option.through)
    .option('--calendar [file]', option.calendar, repeated)
    .addHelpText('after', pageEnd('calendar', locale))

  for (const command of program.commands) {
    const page = command.name() as keyof typeof answers
    lenient(command).action(() => {
      found({ page, answer: () => answers[page](typedIn(command, program), io) })
    })
  }
  lenient(program).action(() => {
    const { words: [word], options, faults } = typedIn(program, program)
    // Which options an unknown command has, nobody knows.
    const others = word === undefined ? faults : languageFaults(options.lang)
    found({ page: 'top', answer: () => { throw new CommandError([commandFault(word, Object.keys(answers)), ...others]) } })
  })
  return program
}

function lenient(command: Command): Command {
  return command.allowUnknownOption().allowExcessArguments()
}

function typedIn(command: Command, program: Command): Typed {
  const known = [...new Set([...command.options, ...program.options])]
  const given: Readonly<Record<string, unknown>> = command.optsWithGlobals()
  const valued = known.filter((option) => option.optional)
  const strangers = command.args.filter((word) => word.startsWith('-'))
  const words = command.args.filter((word) => !word.startsWith('-'))
  const options: TypedOptions = Object.fromEntries(valued.map((option) => option.attributeName()).filter((name) => given[name] !== undefined && given[name] !== true).map((name) => [name, given[name]]))
  const faults: Fault[] = [
    ...strangers.map((word) => optionFault(word, known.map(({ long }) => long as string))),
    // A word after an unknown option may be its value.
    ...(strangers.length > 0 ? [] : words.slice(command.registeredArguments.length).map(excessFault)),
    ...valued.filter((option) => given[option.attributeName()] === true).map(({ long }) => valueFault(long as string)),
    ...languageFaults(options.lang),
  ]
  return { words, options, faults }
}
