import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runExample } from './run-example'

const expected = readFileSync(new URL('last-day-to-notify.txt', import.meta.url), 'utf8')

test('the example prints the last day to notify a change of 2025-09-26, and why', () => {
  const { status, stdout, stderr } = runExample('last-day-to-notify.ts')
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: expected, stderr: '' })
})

test('the stored text gives the last day and the substitute holiday that moves it', () => {
  expect(expected).toMatch(/^結果：最後期限為民國114年10月2日（2025-10-02，星期四）$/m)
  expect(expected).toMatch(/^民國114年9月29日：補假，不計$/m)
})
