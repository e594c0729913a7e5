import { describe, expect, test } from 'vitest'
import { displayWidth, inColumns, wrapped } from '../../src/wording/columns'

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

describe('lines of a text', () => {
  test.each<[string, number, string[], string]>([
    ['short', 10, ['short'], 'one that fits is one line'],
    ['one two three', 7, ['one two', 'three'], 'English breaks between words, and the space there is gone'],
    ['條件：開會時，表示意見', 12, ['條件：開會', '時，表示意見'], 'Chinese breaks after any character'],
    ['甲乙丙丁，戊', 8, ['甲乙丙', '丁，戊'], 'but not before a mark'],
    ['甲乙（丙）丁', 6, ['甲乙', '（丙）', '丁'], 'nor between a bracket and what it holds'],
    ['向 8585 專線反映', 8, ['向 8585', '專線反映'], 'words among characters stay whole'],
    ['unbreakable', 4, ['unbreakable'], 'a word that is longer than a line has one of its own'],
  ])('%j in %i columns: %j (%s)', (text, columns, lines) => {
    expect(wrapped(text, columns)).toEqual(lines)
    expect(lines.every((line) => displayWidth(line) <= Math.max(columns, 11))).toBe(true)
  })
})
