import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type RecordCase, differencesOf } from './record-case'

const cases = JSON.parse(readFileSync(new URL('cases/record.json', import.meta.url), 'utf8')) as RecordCase[]

test('there are cases of lines, of the whole and of refusals', () => {
  expect(cases.length).toBeGreaterThan(100)
})

test.each(cases)('$name', (one) => {
  expect(differencesOf(one)).toEqual([])
})

test('a case that says something else differs', () => {
  const { record, asOf } = cases[0] as RecordCase
  for (const expected of [
    { clause: '5.3.4', occasion: 'working-group-change', status: 'met' },
    { clause: '5.3.4', n: 0 },
    { clause: '3', none: ['met'] },
    { summary: { own: { breached: 0 } } },
    { error: 'invalid-input' },
  ])
    expect(differencesOf({ name: '', record, asOf, expect: [expected] })).toHaveLength(1)
})
