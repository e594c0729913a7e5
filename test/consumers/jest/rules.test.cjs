const { readFileSync } = require('node:fs')
const { expect, test } = require('@jest/globals')
const { evaluate } = require('taipei-rollout-rules')
const { createWorkCalendar, decodeCalendarFile, InvalidInputError } = require('taipei-rollout-rules/calendar')

test('a rule answers and refuses under Jest, whose realm has classes of its own', () => {
  expect(evaluate('appraisal.grade', { score: 87 }).value).toBe('B')
  expect(() => evaluate('appraisal.grade', {})).toThrow(InvalidInputError)
  expect(createWorkCalendar().isWorkday('2026-07-10')).toBe(false)
})

test('a file is decoded whose bytes come from another realm', () => {
  expect(decodeCalendarFile(readFileSync(__filename))).toContain('Jest')
  expect(() => decodeCalendarFile(Uint8Array.of(0xff))).toThrow(InvalidInputError)
})
