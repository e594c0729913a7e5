import { describe, expect, test } from 'vitest'
import { inColumns } from '../../src/wording/columns'

describe('columns on a screen', () => {
  test.each([
    [
      'Latin letters take one column',
      [
        ['a', 'b'],
        ['ccc', 'd'],
      ],
      'a    b\nccc  d',
    ],
    [
      'Chinese characters and marks take two',
      [
        ['等級', 'x'],
        ['A（甲）', 'y'],
        ['A', 'z'],
      ],
      '等級     x\nA（甲）  y\nA        z',
    ],
    [
      'so do rare characters and full-width letters',
      [
        ['𠮷Ａ', 'x'],
        ['abcd', 'y'],
      ],
      '𠮷Ａ  x\nabcd  y',
    ],
    [
      'nothing trails a line',
      [
        ['a', ''],
        ['b', 'long'],
      ],
      'a\nb  long',
    ],
    ['no rows are no text', [], ''],
  ])('%s', (_, rows, text) => {
    expect(inColumns(rows)).toBe(text)
  })
})
