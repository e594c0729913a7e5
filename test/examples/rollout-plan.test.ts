import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runExample } from './run-example'

const expected = readFileSync(new URL('rollout-plan.txt', import.meta.url), 'utf8')

test('the example prints the last days that come, as lines that end with CR and LF', () => {
  const { status, stdout, stderr } = runExample('rollout-plan.ts')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(expected.replaceAll('\n', '\r\n'))
})

test('the stored text has the month that the launch ends with, and a reminder three days before', () => {
  expect(expected).toMatch(/^DTSTART;VALUE=DATE:20260930$/m)
  expect(expected).toMatch(/^TRIGGER:-P3D$/m)
})
