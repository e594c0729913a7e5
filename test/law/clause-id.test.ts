import { expect, expectTypeOf, test } from 'vitest'
import { type ClauseId, clauseIds } from '../../src/law/clause-id'

test('a clause follows the one that it stands under, and none is listed twice', () => {
  expect(new Set(clauseIds).size).toBe(clauseIds.length)
  const seen = new Set<string>()
  for (const id of clauseIds) {
    const above = id.split('.').slice(0, -1).join('.')
    expect(above === '' || seen.has(above)).toBe(true)
    seen.add(id)
  }
})

test('the type of a clause is closed', () => {
  expectTypeOf<'5.3.8'>().toExtend<ClauseId>()
  expectTypeOf<'5.3.9'>().not.toExtend<ClauseId>()
})
