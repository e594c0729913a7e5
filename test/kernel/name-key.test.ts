import { expect, test } from 'vitest'
import { nameKey } from '../../src/kernel/name-key'

test.each<[string, string, boolean, string]>([
  ['Jose\u0301', 'Jos\u00E9', true, 'a letter with its mark apart'],
  ['\uF963投', '北投', true, 'a compatibility ideograph that is canonically another'],
  [' 北投\u3000', '北投', true, 'spaces around it'],
  ['北 投', '北投', false, 'a space inside'],
  ['台北', '臺北', false, 'a variant'],
  ['Ａ', 'A', false, 'full width'],
  ['a', 'A', false, 'letter case'],
])('%s and %s are one name: %j, %s', (a, b, same) => {
  expect(nameKey(a) === nameKey(b)).toBe(same)
})
