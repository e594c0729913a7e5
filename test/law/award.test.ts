import { describe, expect, test } from 'vitest'
import { readInput } from '../../src/kernel/read-input'
import { awardKinds, awardSchema, commendation, merit } from '../../src/law/award'

function faults(award: unknown): string[] {
  const read = readInput(awardSchema(), award)
  return 'issues' in read ? read.issues.map(({ path, code }) => `${path} ${code}`) : []
}

test('an award is a merit or a commendation', () => {
  expect(awardKinds).toEqual(['merit', 'commendation'])
})

describe('what is given once, twice, or by choice', () => {
  test.each([
    [merit(1), { kind: 'merit', min: 1, max: 1 }], [merit(2), { kind: 'merit', min: 2, max: 2 }], [merit(1, 2), { kind: 'merit', min: 1, max: 2 }],
    [commendation(1), { kind: 'commendation', min: 1, max: 1 }], [commendation(1, 2), { kind: 'commendation', min: 1, max: 2 }],
  ])('%j', (award, expected) => {
    expect(award).toEqual(expected)
    expect(faults(award)).toEqual([])
  })

  test('none is null', () => {
    expect(faults(null)).toEqual([])
  })
})

describe('what is no award', () => {
  test.each<[unknown, string[], string]>([
    [{ kind: 'merit', min: 2, max: 1 }, ['max too-small'], 'less at most than at least'],
    [{ kind: 'medal', min: 1, max: 1 }, ['kind not-an-option'], 'another kind'],
    [{ kind: 'merit', min: 0, max: 3 }, ['min not-an-option', 'max not-an-option'], 'not once, three times'],
    [{ kind: 'merit', min: '1', max: 1.5 }, ['min not-an-option', 'max not-an-option'], 'a text, a fraction'],
    [{ kind: 'merit' }, ['min missing', 'max missing'], 'no figures'],
    [{ kind: 'merit', min: 1, max: 1, points: 3 }, ['points unknown-key'], 'an unknown key'],
    [{ kind: 'medal', min: 2, max: 1 }, ['kind not-an-option', 'max too-small'], 'a fault between figures beside another'],
    [[], [' wrong-type'], 'a list'],
    ['merit', [' wrong-type'], 'a text'],
    [undefined, [' missing'], 'nothing'],
  ])('%j: %j, %s', (award, expected) => {
    expect(faults(award)).toEqual(expected)
  })
})
