import type { CommandIo } from '../../src/cli/command-io'
import { run } from '../../src/cli/run'

export interface Outcome {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, with a file system of its own. */
export async function command(args: readonly string[], files: Readonly<Record<string, Uint8Array>> = {}): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  const io: CommandIo = {
    readFile: (path) => files[path] ?? fail('ENOENT'),
    stdout: (text) => { stdout += text },
    stderr: (text) => { stderr += text },
  }
  return { exitCode: await run(args, io), stdout, stderr }
}

/** The words of a command line that needs no quotes, after the name of the program. */
export function wordsOf(line: string): string[] {
  return line.trim().split(/\s+/).slice(1)
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}
