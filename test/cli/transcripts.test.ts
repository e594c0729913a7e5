import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { command, wordsOf } from './command'

const folder = fileURLToPath(new URL('transcripts/', import.meta.url))
const files = { '2028.csv': new TextEncoder().encode(governmentCsv(rowsOf2028)) }

/** Each file holds command lines, each followed by all that it prints (`! ` before lines of stderr) and how it ends. */
const transcripts = readdirSync(folder).map((name) => ({
  name,
  runs: readFileSync(folder + name, 'utf8').split(/^(?=\$ )/m).map((run) => {
    const [, line = '', printed = ''] = /^\$ (.*)\n([\s\S]*)$/.exec(run) ?? []
    return { line, printed }
  }),
}))

test('there are transcripts of every command', () => {
  expect(transcripts.map(({ name }) => name)).toEqual(['calendar.txt', 'check.txt', 'due.txt', 'help.txt', 'mistakes.txt'])
})

describe.each(transcripts)('transcript $name', ({ runs }) => {
  test.each(runs)('$line', async ({ line, printed }) => {
    const { exitCode, stdout, stderr } = await command(wordsOf(line), files)
    expect(`${stdout}${stderr.replace(/^(?=.)/gm, '! ')}= exit ${exitCode}\n`).toBe(printed.trimEnd() + '\n')
  })
})
