import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { bodyKinds } from '../../../src/law/c02-definitions'
import { exclusions, scopeApplies, scopes, type Scope, type ScopeFacts } from '../../../src/law/c03-scope'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'

const kinds = [...bodyKinds, 'not-listed'] as const
const facts = fc.record({ kind: fc.constantFrom(...kinds), exclusion: fc.constantFrom(...exclusions) })
const strict = { readings: { 'district-office-duties': 'strict' } } as const

describe('3 參 scope', () => {
  test.each<[ScopeFacts['kind'], ScopeFacts['exclusion'], Scope, Scope, string, string]>([
    ['first-level', 'none', 'in-scope', 'in-scope', 'named-in-scope', 'named, nothing excluded'],
    ['first-level', 'proposed', 'in-scope', 'in-scope', 'exclusion-not-approved', 'a proposal has no effect yet'],
    ['first-level', 'approved-by-mayor', 'excluded', 'excluded', 'excluded-by-mayor', 'approved by the mayor'],
    ['second-level', 'none', 'in-scope', 'in-scope', 'named-in-scope', 'named'],
    ['second-level', 'approved-by-mayor', 'excluded', 'excluded', 'excluded-by-mayor', 'an agency'],
    ['enterprise', 'approved-by-mayor', 'excluded', 'excluded', 'excluded-by-mayor', 'an enterprise is a 機構'],
    ['enterprise', 'proposed', 'in-scope', 'in-scope', 'exclusion-not-approved', 'a proposal has no effect yet'],
    ['school', 'none', 'in-scope', 'in-scope', 'named-in-scope', 'named'],
    ['school', 'approved-by-mayor', 'excluded', 'excluded', 'excluded-by-mayor', 'a school'],
    ['district-office', 'none', 'in-scope', 'in-scope', 'named-in-scope', 'named'],
    ['district-office', 'proposed', 'in-scope', 'in-scope', 'exclusion-not-approved', 'a proposal has no effect yet'],
    [
      'district-office',
      'approved-by-mayor',
      'excluded',
      'in-scope',
      'excluded-by-mayor',
      'the words on exclusion do not name district offices',
    ],
    ['not-listed', 'none', 'out-of-scope', 'out-of-scope', 'not-named', 'not named'],
    ['not-listed', 'proposed', 'out-of-scope', 'out-of-scope', 'not-named', 'whatever the exclusion'],
    ['not-listed', 'approved-by-mayor', 'out-of-scope', 'out-of-scope', 'not-named', 'whatever the exclusion'],
  ])('%s, exclusion %s: %s, read strictly %s, %s: %s', (kind, exclusion, value, strictValue, code) => {
    const decision = scopeApplies({ kind, exclusion })
    expect(decision.value).toBe(value)
    expect(decision.basis).toEqual([{ clause: '3', code, data: { kind, exclusion } }])
    expect(decision.readings).toEqual(
      value === strictValue ? [] : [{ id: 'district-office-duties', choice: 'included' }],
    )
    const strictly = scopeApplies({ kind, exclusion }, strict)
    expect(strictly.value).toBe(strictValue)
    expect(strictly.readings).toEqual(value === strictValue ? [] : [{ id: 'district-office-duties', choice: 'strict' }])
  })

  test('a district office that strictly cannot be excluded says so', () => {
    expect(
      scopeApplies({ kind: 'district-office', exclusion: 'approved-by-mayor' }, strict).basis.map(({ code }) => code),
    ).toEqual(['district-office-stays'])
  })

  test.each<[unknown, string[], string]>([
    [{ kind: 'doit', exclusion: 'none' }, ['kind not-an-option'], 'no kind of body'],
    [{ kind: 'school', exclusion: 'approved' }, ['exclusion not-an-option'], 'approved by whom?'],
    [
      { kind: null, excluded: true },
      ['kind not-an-option', 'exclusion missing', 'excluded unknown-key'],
      'several faults at once',
    ],
    [[], [' wrong-type'], 'a list'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => scopeApplies(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under either reading', () => {
    expect(findTableFaults(scopeApplies.table)).toEqual([])
    for (const kind of kinds)
      for (const exclusion of exclusions)
        expect(codesOfFittingRows(scopeApplies.table, { kind, exclusion })).toEqual([
          [expect.any(String)],
          [expect.any(String)],
        ])
  })

  test('what it is called is listed for all to see', () => {
    expect(exclusions).toEqual(['none', 'proposed', 'approved-by-mayor'])
    expect(scopes).toEqual(['in-scope', 'excluded', 'out-of-scope'])
  })

  testLawOfEveryRule(
    scopeApplies,
    { id: 'scope.applies-to', exportName: 'scopeApplies', clauses: ['3'], readings: ['district-office-duties'] },
    facts,
  )
})
