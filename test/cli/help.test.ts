import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands'
import { countingReadings } from '../../src/cli/counting-help'
import { duties, dueDate } from '../../src/law/deadlines'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { command, wordsOf } from './command'

const files = { '2028.csv': new TextEncoder().encode(governmentCsv(rowsOf2028)) }
const names = commands.map(({ name }) => name)

/** The command lines that a help page shows as examples. */
async function examplesOf(args: readonly string[]): Promise<string[]> {
  return (await command(args)).stdout.split('\n').filter((line) => line.startsWith('  taipei-rollout-rules '))
}

describe.each(['zh-TW', 'en'])('help in %s', (lang) => {
  test('the top page has an example of every command', async () => {
    expect((await examplesOf(['--help', '--lang', lang])).map((line) => wordsOf(line)[0])).toEqual(names)
  })

  test.each(names)('the page of %s has examples, all of that command', async (name) => {
    expect([...new Set((await examplesOf([name, '--help', '--lang', lang])).map((line) => wordsOf(line)[0]))]).toEqual([name])
  })

  test.each([['--help'], ...names.map((name) => [name, '--help'])].map((args) => [args] as const))('the examples of %j run as they stand', async (args) => {
    for (const line of await examplesOf([...args, '--lang', lang])) {
      const { exitCode, stdout, stderr } = await command(wordsOf(line), files)
      expect({ line, exitCode, stderr }).toEqual({ line, exitCode: 0, stderr: '' })
      expect(stdout).not.toBe('')
    }
  })

  test.each(['due', 'check'])('the page of %s names every duty and every reading that bears on it', async (name) => {
    const page = (await command([name, '--help', '--lang', lang])).stdout
    for (const duty of duties) expect(page).toMatch(new RegExp(`^  ${duty} +\\S`, 'm'))
    for (const reading of countingReadings) expect(page).toMatch(new RegExp(`^    ${reading}=[a-z-]+ +\\S`, 'm'))
  })
})

test('the readings on the pages are exactly those that can matter to a count', () => {
  const seen = new Set<string>()
  fc.assert(fc.property(fc.constantFrom(...duties), fc.date({ min: new Date('2017-01-01'), max: new Date('2027-11-30'), noInvalidDate: true }), (duty, instant) => {
    for (const { id } of dueDate({ duty, from: instant.toISOString().slice(0, 10) }).readings) {
      seen.add(id)
      expect(countingReadings).toContain(id)
    }
  }), { seed: 20181011, numRuns: 2000 })
  expect([...seen].sort()).toEqual([...countingReadings].sort())
})
