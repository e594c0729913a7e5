import { expect } from 'vitest'

/** Asserts that a value is frozen to its depth and survives being written as JSON and read back. */
export function expectFrozenPlainData(value: unknown): void {
  expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value)
  expect(unfrozen(value, 'value')).toEqual([])
}

function unfrozen(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.entries(value).flatMap(([key, member]) => unfrozen(member, `${path}.${key}`))
  return Object.isFrozen(value) ? below : [path, ...below]
}
