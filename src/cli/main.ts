#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { isatty } from 'node:tty'
import { run } from './run'

/**
 * What the process ends with where neither the answer nor what was typed is at fault, but the program or where it
 * writes to.
 */
const FAILED = 3

const exitCode = await run(process.argv.slice(2), {
  readFile: (path) => readFileSync(path),
  stdin: {
    isTerminal: isatty(0),
    read: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
      return Buffer.concat(chunks)
    },
  },
  converse: isatty(0) && isatty(1) ? typedLines : null,
  now: () => new Date(),
  stdout: (text) => void open(process.stdout).write(text),
  stderr: (text) => void open(process.stderr).write(text),
}).catch(failed)
// What failed while the answer was made has said so already.
process.exitCode ??= exitCode

function failed({ stack }: Error): number {
  open(process.stderr).write(`${stack as string}\n`)
  return FAILED
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure. */
function open(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  return stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.exitCode = FAILED
    if (stream !== process.stderr) failed(error)
  })
}

/** What is typed at the terminal, line by line; the terminal itself lets a line be edited. */
async function* typedLines(): AsyncGenerator<string> {
  const { createInterface } = await import('node:readline')
  yield* createInterface({ input: process.stdin })
}
