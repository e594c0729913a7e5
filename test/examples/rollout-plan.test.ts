import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const expected = readFileSync(new URL('rollout-plan.txt', import.meta.url), 'utf8')

test('the example prints the last days that come, as lines that end with CR and LF', () => {
  const program = 'examples/rollout-plan.ts'
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program], {
    cwd: root,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toBe(expected.replaceAll('\n', '\r\n'))
})

test('the stored text has the month that the launch ends with, and a reminder three days before', () => {
  expect(expected).toMatch(/^DTSTART;VALUE=DATE:20260930$/m)
  expect(expected).toMatch(/^TRIGGER:-P3D$/m)
})
