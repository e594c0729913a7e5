import { describe, expect, test } from 'vitest'
import { fact, judge } from '../../src/dossier/judge'
import { ask, met, notApplicable, pending, unknownFor } from '../../src/dossier/verdict'

const maybe = (path: string) => fact<boolean>(path, undefined, [true, false])

describe('an obligation on facts that are not all known', () => {
  test('stands where it stands for all that they could be, with what is common to it', () => {
    expect(
      judge({ a: maybe('a') }, ({ a }) => pending(null, { action: 'file', what: a ? 'seed' : 'member' }, '2026-01-01')),
    ).toEqual({ status: 'pending', due: '2026-01-01', missing: [], decision: null, repair: null, reason: null })
  })

  test('does not apply for the first of several reasons', () => {
    expect(
      judge({ a: maybe('a') }, ({ a }) => notApplicable({ code: a ? 'not-retired' : 'not-established' })),
    ).toMatchObject({ status: 'not-applicable', reason: { code: 'not-retired' } })
  })

  test('is undetermined for those facts alone that can change it', () => {
    expect(
      judge({ a: maybe('a'), b: maybe('b'), c: fact<boolean>('c', true, []) }, ({ a, c }) =>
        a === c ? met(null) : unknownFor(['d']),
      ),
    ).toMatchObject({ status: 'undetermined', missing: ['a'] })
  })

  test('is undetermined for what is missing whatever they are, where that is the same', () => {
    expect(judge({ a: maybe('a') }, () => unknownFor(['d']))).toMatchObject({ status: 'undetermined', missing: ['d'] })
    expect(judge({ a: maybe('a') }, ({ a }) => unknownFor([a ? 'd' : 'e']))).toMatchObject({
      status: 'undetermined',
      missing: [],
    })
  })
})

test('what a rule throws that is no answer is thrown on', () => {
  const broken = (): never => {
    throw new TypeError('broken')
  }
  expect(() => ask(broken as never, {}, {}, met)).toThrow(TypeError)
})
