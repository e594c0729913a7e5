import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { command } from './command'

/** A command line, what is piped in, and what it must print and end with. */
interface CommandCase {
  readonly run: readonly string[]
  readonly stdin?: string
  readonly prints: readonly string[]
  readonly notPrints?: readonly string[]
  readonly exit: number
}

const cases = JSON.parse(readFileSync(new URL('cases/command.json', import.meta.url), 'utf8')) as CommandCase[]

test.each(cases)('$run', async ({ run, stdin, prints, notPrints = [], exit }) => {
  const { exitCode, stdout, stderr } = await command(run, {}, stdin === undefined ? undefined : Buffer.from(stdin))
  for (const text of prints) expect(stdout + stderr).toContain(text)
  for (const text of notPrints) expect(stdout + stderr).not.toContain(text)
  expect(exitCode).toBe(exit)
})
