import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { developers, isMajorSystem, type Developer, type MajorSystemFacts } from '../../../src/law/c02-definitions'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const facts = fc.record({
  developer: fc.constantFrom(...developers),
  userBodies: fc.oneof(fc.nat(4), fc.maxSafeNat()),
  approved: fc.boolean(),
})

describe('2.1 貳、一 major system', () => {
  test.each<[Developer, number, boolean, boolean, string, string]>([
    ['doit', 12, true, true, 'all-three-limbs', 'developed by the bureau, for twelve bodies, approved'],
    ['doit', 2, true, true, 'all-three-limbs', 'two bodies are cross-agency'],
    ['doit', 1, true, false, 'not-cross-agency', 'one body is not cross-agency'],
    ['doit', 0, true, false, 'not-cross-agency', 'nobody uses it'],
    ['doit', -0, true, false, 'not-cross-agency', 'minus zero is zero'],
    ['doit', Number.MAX_SAFE_INTEGER, true, true, 'all-three-limbs', 'as many bodies as can be counted'],
    ['doit', 2, false, false, 'not-approved', 'never approved'],
    ['doit', 1, false, false, 'not-cross-agency', 'one body, not approved'],
    ['other', 12, true, false, 'not-developed-by-doit', 'developed by another agency'],
    ['other', 0, false, false, 'not-developed-by-doit', 'nothing is met'],
  ])('%s, %i bodies, approved %j: %j, %s: %s', (developer, userBodies, approved, value, code) => {
    const decision = isMajorSystem({ developer, userBodies, approved })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([['2.1', code]])
    expect(decision.readings).toEqual([])
  })

  test('the number of bodies is an assumption wherever it was looked at', () => {
    expect(isMajorSystem({ developer: 'doit', userBodies: 2, approved: true }).basis).toEqual([
      {
        clause: '2.1',
        code: 'all-three-limbs',
        data: { developer: 'doit', userBodies: 2, approved: true },
        assumption: 'cross-agency-is-two-bodies',
      },
    ])
    expect(isMajorSystem({ developer: 'other', userBodies: 2, approved: true }).basis[0]).not.toHaveProperty(
      'assumption',
    )
  })

  test.each<[unknown, string[], string]>([
    [{ developer: 'doit', userBodies: -1, approved: true }, ['userBodies too-small'], 'fewer than none'],
    [{ developer: 'doit', userBodies: 2.5, approved: true }, ['userBodies not-an-integer'], 'half a body'],
    [{ developer: 'doit', userBodies: NaN, approved: true }, ['userBodies not-finite'], 'no number'],
    [
      { developer: 'DOIT', userBodies: '2', approved: 1, name: 'x' },
      ['developer not-an-option', 'userBodies wrong-type', 'approved wrong-type', 'name unknown-key'],
      'several faults at once',
    ],
    [{}, ['developer missing', 'userBodies missing', 'approved missing'], 'nothing given'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => isMajorSystem(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(isMajorSystem.table)).toEqual([])
    for (const developer of developers)
      for (const userBodies of [0, 1, 2, 3, 1e9])
        for (const approved of [true, false])
          expect(codesOfFittingRows(isMajorSystem.table, { developer, userBodies, approved })).toEqual([
            [expect.any(String)],
          ])
  })

  test('is true exactly where all three limbs hold, and more bodies never make it false', () => {
    fc.assert(
      fc.property(facts, fc.nat(), (given: MajorSystemFacts, more) => {
        const { value } = isMajorSystem(given)
        expect(value).toBe(given.developer === 'doit' && given.approved && given.userBodies > 1)
        if (value)
          expect(
            isMajorSystem({ ...given, userBodies: Math.min(given.userBodies + more, Number.MAX_SAFE_INTEGER) }).value,
          ).toBe(true)
      }),
    )
  })

  testLawOfEveryRule(
    isMajorSystem,
    { id: 'definitions.is-major-system', exportName: 'isMajorSystem', clauses: ['2.1'], readings: [] },
    facts,
  )
})
