import { type Locale, locales, text } from '../kernel/locale'
import type { WholeAnswer } from './answer'
import { printingTo } from './printing'
import type { CommandIo } from './command-io'
import { type Mistake, isMistake, messages, mistakeData } from './mistake'
import type { Tone } from './page'
import { pageOf } from './page-options'
import { parseCommandLine } from './program'
import { shown } from './shown'
import { typedCode } from './typed-code'

/** What the process ends with. */
const exitCodes = { answered: 0, breach: 1, mistake: 2 } as const

/**
 * Answers one command line.
 *
 * @param args - what was typed after the name of the program
 * @returns the exit code: 0 answered, 1 the answer is a breach, 2 wrong usage or input
 */
export async function run(args: readonly string[], io: CommandIo): Promise<number> {
  const locale = localeOf(args)
  const json = args.includes('--json')
  const page = pageOf({ dates: valueOf(args, '--dates'), color: valueOf(args, '--color') }, locale, io)
  const parsed = await parseCommandLine(args, locale, io, page)
  if (parsed === null) return exitCodes.answered
  try {
    const answer = await parsed.answer()
    if ('print' in answer) {
      const { breach, unanswered } = await answer.print({ locale, json, page, ...printingTo(io, locale) })
      return unanswered ? exitCodes.mistake : breach ? exitCodes.breach : exitCodes.answered
    }
    const text = json ? inJson(answer.json) : ended(answer.text(locale, page))
    const tones = { first: toneOf(answer), lines: answer.tones?.(locale) }
    io.stdout(json || answer.verbatim === true ? text : shown(text, page, locale, tones))
    return answer.breach ? exitCodes.breach : exitCodes.answered
  } catch (error) {
    if (!isMistake(error)) throw error
    io.stderr(json ? inJson(mistakeData(error, locale)) : shown(errorText(error, parsed.command, locale), page, locale))
    return exitCodes.mistake
  }
}

/** The language is needed to say what is wrong, so it is found before anything is understood. The last one counts. */
function localeOf(args: readonly string[]): Locale {
  const asked = valueOf(args, '--lang')
  const code = typeof asked === 'string' ? typedCode(asked, locales) : undefined
  return locales.find((locale) => locale === code) ?? 'zh-TW'
}

/** The value of an option that every command has, the last one; `true` where it stands without one. */
function valueOf(args: readonly string[], flag: string): string | true | undefined {
  return args
    .map((arg, place) =>
      arg === flag ? (args[place + 1] ?? true) : arg.startsWith(`${flag}=`) && arg.slice(flag.length + 1),
    )
    .filter((value) => value !== false)
    .at(-1)
}

function toneOf({ breach, soon = false }: WholeAnswer): Tone | undefined {
  return breach ? 'breach' : soon ? 'soon' : undefined
}

/** A file format ends its last line itself. */
function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function errorText(error: Mistake, command: string | null, locale: Locale): string {
  const help = `taipei-rollout-rules ${command === null ? '' : `${command} `}--help`
  const lines = messages(error, locale).map((message) => text(`錯誤：${message}`, `error: ${message}`)[locale])
  return [...lines, text(`說明：${help}`, `help: ${help} --lang en`)[locale], ''].join('\n')
}
