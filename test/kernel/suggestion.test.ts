import { expect, test } from 'vitest'
import { suggestion } from '../../src/kernel/suggestion'

test.each<[unknown, readonly string[], object | undefined, string]>([
  ['dutty', ['duty', 'from'], { suggestion: 'duty' }, 'the nearest'],
  ['種子人員', ['administrator', 'seed'], undefined, 'nothing near'],
  [5, ['5', '6'], undefined, 'no text'],
  [undefined, ['undefined'], undefined, 'nothing given'],
  ['duty', [], undefined, 'nothing known'],
])('for %j among %j: %j, %s', (given, known, expected) => {
  expect(suggestion(given, known)).toEqual(expected)
})
