import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldCode } from '../../src/kernel/folded-code'

test.each<[string, string, string]>([
  ['A+', 'a+', 'letter case'],
  ['Ａ＋', 'a+', 'full width'],
  [' seed\n', 'seed', 'spaces around it'],
  ['typhoon-closure', 'typhoon-closure', 'nothing to fold'],
  ['Working-Group', 'working-group', 'what stands between words stays'],
])('%j is compared as %j: %s', (text, folded) => {
  expect(foldCode(text)).toBe(folded)
})

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('A', 'ａ', '＋', '-', ' ', '種') }), (text) => {
      expect(foldCode(foldCode(text))).toBe(foldCode(text))
    }),
  )
})
