import type { CommandIo, Sink } from '../../src/cli/command-io'
import { run } from '../../src/cli/run'

export interface CommandRun {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** The files that were written. */
  readonly written?: Readonly<Record<string, string | Uint8Array>>
}

/** The window that standard output is shown in, where it is one, and what the environment says of colours. */
export interface Screen {
  readonly columns?: number
  readonly NO_COLOR?: string
  readonly FORCE_COLOR?: string
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
  { columns, ...colours }: Screen = {},
): Promise<CommandRun> {
  let stdout = ''
  let stderr = ''
  const written: Record<string, string | Uint8Array> = {}
  const fileAt = (path: string): Uint8Array => (Object.hasOwn(files, path) ? files[path] : undefined) ?? fail('ENOENT')
  const piped = (): Promise<Uint8Array> => Promise.resolve(stdin ?? fail('EAGAIN'))
  const io: CommandIo = {
    ...quietIo,
    readFile: fileAt,
    chunksOf: (path) => inPieces(() => Promise.resolve(fileAt(path))),
    sizeOf: (path) => fileAt(path).length,
    filesIn: (path) => namesIn(files, path),
    create: (path) => (path.startsWith('/') ? fail('EACCES') : sinkInto(written, path)),
    converse: typed === undefined ? null : () => linesOf(typed),
    stdin: { isTerminal: stdin === undefined, chunks: () => inPieces(piped), read: piped },
    window: columns === undefined ? null : { columns },
    colours,
    stdout: (text) => {
      stdout += text
    },
    stderr: (text) => {
      stderr += text
    },
  }
  const exitCode = await run(args, io)
  return Object.keys(written).length === 0 ? { exitCode, stdout, stderr } : { exitCode, stdout, stderr, written }
}

/** What a command may ask of the world, where nothing is given and nobody listens. */
export const quietIo: CommandIo = {
  readFile: () => new Uint8Array(),
  chunksOf: () => inPieces(() => Promise.resolve(new Uint8Array())),
  sizeOf: () => null,
  filesIn: () => null,
  create: () => ({ write: () => undefined, close: () => undefined }),
  converse: null,
  stdin: {
    isTerminal: true,
    chunks: () => inPieces(() => Promise.resolve(new Uint8Array())),
    read: () => Promise.resolve(new Uint8Array()),
  },
  window: null,
  colours: {},
  now: () => new Date('2026-06-29T16:30:00Z'),
  stdout: () => undefined,
  drained: () => Promise.resolve(true),
  status: null,
  stderr: () => undefined,
}

/** A folder is what stands before a slash. */
function namesIn(files: Files, path: string): readonly string[] | null {
  const names = Object.keys(files)
    .filter((name) => name.startsWith(`${path}/`))
    .map((name) => name.slice(path.length + 1))
  return names.length === 0 ? null : names
}

/** A long file comes in pieces that end anywhere. */
async function* inPieces(bytes: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  const all = await bytes()
  for (let at = 0; at === 0 || at < all.length; at += PIECE) yield all.subarray(at, at + PIECE)
}

const PIECE = 700_001

function sinkInto(written: Record<string, string | Uint8Array>, path: string): Sink {
  let text = ''
  return {
    write: (data) => {
      if (typeof data === 'string') text += data
      else written[path] = data
    },
    close: () => {
      written[path] ??= text
    },
  }
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
