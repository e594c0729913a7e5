import type { CommandIo } from '../../src/cli/command-io'
import { run } from '../../src/cli/run'

export interface CommandRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

type Files = Readonly<Record<string, Uint8Array>>

/**
 * Runs a command line in this process, with a file system of its own; where nothing is piped in, standard input is a
 * terminal. With lines that are typed, both ends are one.
 */
export async function command(
  args: readonly string[],
  files: Files = {},
  stdin?: Uint8Array,
  typed?: readonly string[],
): Promise<CommandRun> {
  let stdout = ''
  let stderr = ''
  const io: CommandIo = {
    readFile: (path) => (Object.hasOwn(files, path) ? files[path] : undefined) ?? fail('ENOENT'),
    converse: typed === undefined ? null : () => linesOf(typed),
    stdin: { isTerminal: stdin === undefined, read: () => Promise.resolve(stdin ?? fail('EAGAIN')) },
    now: () => new Date('2026-06-29T16:30:00Z'),
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  }
  return { exitCode: await run(args, io), stdout, stderr }
}

/** Runs a command line as one types it; `< file` pipes a file in. */
export async function commandLine(line: string, files: Files): Promise<CommandRun> {
  const [, piped] = line.split(' < ')
  return command(wordsOf(line), files, piped === undefined ? undefined : files[piped])
}

/**
 * The words of a command line after the name of the program, as a shell parts them; what a shell would take for itself
 * must stand in single quotes, but for `< file`.
 */
export function wordsOf(line: string): string[] {
  const [typed = ''] = line.split(' < ')
  const words = typed.match(/(?:'[^']*'|[^\s'])+/g) ?? []
  const taken = words.find((word) => /[()<>|&;*?$`"'\\]/.test(word.replace(/'[^']*'/g, '')))
  if (taken !== undefined) throw new Error(`a shell does not pass on ${taken} as it stands`)
  return words.map((word) => word.replace(/'([^']*)'/g, '$1')).slice(1)
}

async function* linesOf(typed: readonly string[]): AsyncGenerator<string> {
  yield* await Promise.resolve(typed)
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}
