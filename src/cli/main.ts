#!/usr/bin/env node
import { createReadStream, readFileSync, readdirSync, statSync } from 'node:fs'
import { isatty } from 'node:tty'
import { run } from './run'
import { writtenFile } from './written-file'

/**
 * What the process ends with where neither the answer nor what was typed is at fault, but the program or where it
 * writes to.
 */
const FAILED = 3

const stdout = writerTo(() => process.stdout)
const stderr = writerTo(() => process.stderr)
/** So many bytes of a file are read at once. */
const PIECE = 65_536

/** Whether whoever read standard output has seen enough. */
let isUnread = false
let pipedIn: Promise<Uint8Array> | undefined

const exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  chunksOf: (path) => createReadStream(path, { highWaterMark: PIECE }),
  sizeOf,
  filesIn: (path) => (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(path) : null),
  create: writtenFile,
  stdin: {
    isTerminal: isatty(0),
    chunks: () => process.stdin,
    read: () => (pipedIn ??= readToEnd(process.stdin)),
  },
  converse: isatty(0) && isatty(1) ? typedLines : null,
  window: isatty(1) ? { columns: columnsOf(process.stdout) } : null,
  colours: process.env,
  now: () => new Date(),
  stdout,
  drained,
  status: isatty(2) ? showStatus : null,
  stderr,
}).catch(failed)
// What failed while the answer was made has said so already.
process.exitCode ??= exitCode

function sizeOf(path: string): number | null {
  const there = statSync(path, { throwIfNoEntry: false })
  return there?.isFile() === true ? there.size : null
}

function failed({ stack }: Error): number {
  stderr(`${stack as string}\n`)
  return FAILED
}

/** Waits until standard output has taken what it was given, or is closed. */
async function drained(): Promise<boolean> {
  const out = process.stdout
  if (!isUnread && out.writableNeedDrain)
    await new Promise<void>((resolve) => {
      const settled = (): void => {
        out.off('drain', settled).off('close', settled)
        resolve()
      }
      out.on('drain', settled).on('close', settled)
    })
  return !isUnread
}

/** Each line on standard error takes the place of the one before. */
function showStatus(text: string): void {
  stderr(`\r\u001B[K${text}`)
}

/** A terminal that does not say how wide it is has the usual width. */
function columnsOf({ columns }: { columns?: number }): number {
  return columns || 80
}

/** Writes to a stream, which is opened with the first text, and listened to once however many follow. */
function writerTo(stream: () => NodeJS.WriteStream): (text: string) => void {
  let opened: NodeJS.WriteStream | undefined
  return (text) => {
    opened ??= stream().on('error', unwritable)
    opened.write(text)
  }
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure. */
function unwritable(this: NodeJS.WriteStream, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') {
    isUnread ||= this === process.stdout
    return
  }
  process.exitCode = FAILED
  if (this !== process.stderr) failed(error)
}

/** Standard input ends once, so whoever asks for it again is given the same. */
async function readToEnd(stream: NodeJS.ReadStream): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** What is typed at the terminal, line by line; the terminal itself lets a line be edited. */
async function* typedLines(): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline')
  const reader = createInterface({ input: process.stdin })
  try {
    yield* reader
  } finally {
    // A reader that is left open waits for the next line, and the process with it.
    reader.close()
  }
}
