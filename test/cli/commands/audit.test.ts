import { expect, test } from 'vitest'
import { command } from '../command'
import { files } from '../files'

test('audit gives today in Taipei where it is told to read the clock', async () => {
  const { stdout } = await command(['audit', 'school.json', '--json'], files)
  expect((JSON.parse(stdout) as { asOf: string }).asOf).toBe('2026-06-30')
})

test('audit lists what was asked for, and breaches whatever is listed', async () => {
  const { stdout, exitCode } = await command(
    ['audit', 'office.json', '--as-of', '2026-06-30', '--only', ' pending, met', '--json'],
    files,
  )
  expect(
    new Set((JSON.parse(stdout) as { obligations: { status: string }[] }).obligations.map(({ status }) => status)),
  ).toEqual(new Set(['pending', 'met']))
  expect(exitCode).toBe(1)
})
