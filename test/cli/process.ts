import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** The root of the project, in which the command is run. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** What Node is given to run the command as it ships. */
export const program = [inject('command')]

/** Runs the command as a process, with what is piped in. */
export function runPiped(
  input: string | Uint8Array,
  ...args: string[]
): { exitCode: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return { exitCode: status, stdout, stderr }
}
