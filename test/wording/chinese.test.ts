import { expect, test } from 'vitest'
import { periodWord } from '../../src/wording/chinese'

test.each([
  ['2026-02-28', '2026-02-28', '民國115年2月28日'],
  ['2026-02-27', '2026-03-01', '民國115年2月27日至3月1日'],
  ['2026-12-31', '2027-01-01', '民國115年12月31日至民國116年1月1日'],
])('from %s through %s is %s', (from, through, words) => {
  expect(periodWord(from, through)).toBe(words)
})
