import { describe, expect, test } from 'vitest'
import { lostInEscape } from '../../src/cli/lost-in-escape'

describe('an escape that stands for no character', () => {
  test.each([
    ['["\\ufffd"]', 2],
    ['["\\uFFFD"]', 2],
    ['["大\\ufffd公所"]', 3],
    ['["\\\\\\uFffD"]', 4],
    ['["\\ud83d"]', 2],
    ['["\\ud83dx"]', 2],
    ['["\\ud83d\\u5927"]', 2],
    ['["\\ude00\\ud83d"]', 2],
    ['["\\ud83d\\ude00\\ude00"]', 14],
  ])('%s at %i', (text, index) => {
    expect(lostInEscape(text)).toBe(index)
    expect(JSON.stringify(JSON.parse(text))).toMatch(/\uFFFD|\\ud/)
  })

  test.each([
    ['[]'],
    ['["大安區公所"]'],
    ['["\\u5927\\n\\"\\\\"]'],
    ['["\\\\ufffd"]'],
    ['["\\ud83d\\ude00"]'],
    ['["\\uD842\\uDFB7"]'],
  ])('none in %s', (text) => {
    expect(lostInEscape(text)).toBeUndefined()
    expect(JSON.stringify(JSON.parse(text))).not.toMatch(/\uFFFD|[^\\]\\ud/)
  })
})
