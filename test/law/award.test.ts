import { describe, expect, test } from 'vitest'
import { readInput } from '../../src/kernel/read-input'
import { awardKinds, awardSchema, commendation, merit, rewardKinds } from '../../src/law/award'

describe('8.3 捌、三 and 9.5 玖、五 awards', () => {
  test('記大功 stands above 記功, and that above 嘉獎; a table of its own may give sanctions too', () => {
    expect(rewardKinds).toEqual(['major-merit', 'merit', 'commendation'])
    expect(awardKinds).toEqual([...rewardKinds, 'reprimand', 'demerit', 'major-demerit'])
  })

  test('a number, or a range', () => {
    expect(merit(1)).toEqual({ kind: 'merit', min: 1, max: 1 })
    expect(merit(1, 2)).toEqual({ kind: 'merit', min: 1, max: 2 })
    expect(commendation(2)).toEqual({ kind: 'commendation', min: 2, max: 2 })
    expect(commendation(1, 2)).toEqual({ kind: 'commendation', min: 1, max: 2 })
  })

  test.each<[unknown, string[], string]>([
    [null, [], 'none'],
    [{ kind: 'merit', min: 1, max: 1 }, [], 'one'],
    [{ kind: 'commendation', min: 1, max: 2 }, [], 'a range'],
    [{ kind: 'merit', min: 2, max: 1 }, ['max too-small'], 'a range upside down'],
    [{ kind: 'major-demerit', min: 1, max: 3 }, [], 'a sanction, and three times'],
    [{ kind: 'merit', min: 0, max: 4 }, ['min not-an-option', 'max not-an-option'], 'none, and four'],
    [
      { kind: 'medal', min: 2, max: 1, note: '' },
      ['kind not-an-option', 'note unknown-key', 'max too-small'],
      'several faults at once',
    ],
    [{ kind: 'merit', min: '1' }, ['min not-an-option', 'max missing'], 'a text, and nothing'],
    ['merit', [' wrong-type'], 'a kind alone'],
    [undefined, [' missing'], 'nothing at all'],
  ])('%j: %j: %s', (award, faults) => {
    const read = readInput(awardSchema(), award)
    expect('issues' in read ? read.issues.map(({ path, code }) => `${path} ${code}`).sort() : []).toEqual(
      [...faults].sort(),
    )
  })
})
