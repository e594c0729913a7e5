import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { publicModules } from '../../.config/public-modules'
import { root } from '../../.config/project-files'

/**
 * The places below a value that a caller could change, and so what the library does for everybody. Schemas are zod's
 * own.
 */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  const isFunction = typeof value === 'function'
  if (
    (typeof value !== 'object' && !isFunction) ||
    value === null ||
    seen.has(value) ||
    value instanceof z.core.$ZodType
  )
    return []
  seen.add(value)
  // A plain function and a class are called, not looked into; a rule is a function that carries what it is.
  if (isFunction && !('clauses' in value)) return []
  const below = Reflect.ownKeys(value).flatMap((key) =>
    changeable((value as Record<PropertyKey, unknown>)[key], `${path}.${String(key)}`, seen),
  )
  return [...(Object.isFrozen(value) ? [] : [path]), ...below]
}

describe('nothing that a module exports can be changed by a caller', () => {
  test.each(publicModules)('$name', async ({ source }) => {
    const values = Object.entries((await import(join(root, source))) as object)
    expect(values.length).toBeGreaterThan(0)
    expect(values.flatMap(([name, value]) => changeable(value, name))).toEqual([])
  })

  test('what could be changed is found', () => {
    expect(
      changeable(Object.freeze({ a: [1], b: Object.freeze([]), c: Object.assign(() => 1, { clauses: ['1'] }) }), 'x'),
    ).toEqual(['x.a', 'x.c', 'x.c.clauses'])
  })
})
