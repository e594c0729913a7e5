import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** The built command. */
export const command = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Says on standard error at its end what the most memory was that the process held, in kilobytes. */
const TELLS_MEMORY = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => process.stderr.write(`${process.resourceUsage().maxRSS}`))",
)}`

/** What a process took. */
export interface Taken {
  readonly seconds: number
  readonly megabytes: number
}

/** Runs a program of Node of which nobody keeps what it prints. */
export async function takenBy(...args: readonly string[]): Promise<Taken> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', TELLS_MEMORY, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const [exitCode] = (await once(child, 'close')) as [number]
  if (exitCode > 1 || !/^\d+$/.test(told)) throw new Error(`${args.join(' ')} ended with ${exitCode}: ${told}`)
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(told) / 1000 }
}

export const perSecond = (value: number): string => `${Math.round(value)} a second`
export const inMegabytes = (value: number): string => `${Math.round(value)} MB`
