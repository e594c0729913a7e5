import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands'
import { classifyBody } from '../../src/law/c02-definitions/index'
import { appraisalRoles, gradeScore, grades } from '../../src/law/c09-appraisal/index'
import { deadlineDuties, dueDate } from '../../src/law/deadlines'
import type { AppliedReading } from '../../src/law/rule'
import { command, commandLine, wordsOf } from './command'
import { files } from './files'

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
    expect([...new Set((await examplesOf([name, '--help', '--lang', lang])).map((line) => wordsOf(line)[0]))]).toEqual([
      name,
    ])
  })

  test.each([['--help'], ...names.map((name) => [name, '--help'])].map((args) => [args] as const))(
    'the examples of %j run as they stand',
    async (args) => {
      for (const line of await examplesOf([...args, '--lang', lang])) {
        expect(line, 'a shell reads half-width brackets and the like as its own').not.toMatch(/[()'"`$&|;*?\\]/)
        const { exitCode, stdout, stderr } = await commandLine(line, files)
        expect({ line, exitCode, stderr }).toEqual({ line, exitCode: 0, stderr: '' })
        expect(stdout).not.toBe('')
      }
    },
  )

  test.each(['due', 'check'])('the page of %s names every duty', async (name) => {
    const page = (await command([name, '--help', '--lang', lang])).stdout
    for (const duty of deadlineDuties) expect(page).toMatch(new RegExp(`^  ${duty} +\\S`, 'm'))
  })

  test('the page of award names every grade and role', async () => {
    const page = (await command(['award', '--help', '--lang', lang])).stdout
    for (const role of appraisalRoles) expect(page).toMatch(new RegExp(`^  ${role} +\\S`, 'm'))
    expect(page).toContain(grades.join(lang === 'en' ? ', ' : '、'))
  })
})

/** The readings that can matter to a command, found by asking its rule about many facts. */
const mattering: Readonly<Record<string, () => readonly (readonly AppliedReading[])[]>> = {
  due: countedReadings,
  check: countedReadings,
  classify: () =>
    [
      '青年局',
      '環保局',
      '私立臺北市東山高中',
      '臺北市私立東山高中',
      '臺北市政府警察局通信隊',
      '衛生局',
      '就業服務處',
      '大安戶政',
    ].map((name) => classifyBody({ name }).readings),
  grade: () => [-3, 0, 59, 59.5, 94.5, 100, 101].map((score) => gradeScore({ score }).readings),
}

function countedReadings(): readonly (readonly AppliedReading[])[] {
  const days = fc.date({ min: new Date('2017-01-01'), max: new Date('2027-11-30'), noInvalidDate: true })
  return fc
    .sample(fc.tuple(fc.constantFrom(...deadlineDuties), days), { seed: 20181011, numRuns: 2000 })
    .map(([duty, day]) => dueDate({ duty, from: day.toISOString().slice(0, 10) }).readings)
}

test.each(Object.entries(mattering))(
  'the readings on the page of %s are exactly those that can matter',
  async (name, decided) => {
    const page = (await command([name, '--help'])).stdout
    const listed = [...page.matchAll(/^    ([a-z-]+)=[a-z-]+ +\S/gm)].map(([, id]) => id)
    const found = decided().flatMap((readings) => readings.map(({ id }) => id))
    expect([...new Set(listed)].sort()).toEqual([...new Set(found)].sort())
  },
)
