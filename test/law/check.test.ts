import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { atLeast, below } from '../../src/kernel/condition'
import { checkSchema, defineCheckRule, findingTable } from '../../src/law/check'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf } from '../kernel/thrown-by'

interface Crate {
  readonly apples: readonly number[]
  readonly pears: number
}

/** A made-up check: at least two apples, none lighter than 3, no pears; a crate of 13 pears is not looked at. */
const rule = defineCheckRule<Crate, 'apples-too-few' | 'apple-too-light' | 'pears-in-crate'>({
  id: 'support.roster',
  exportName: 'checkCrate',
  clauses: ['6.1.2', '6.2.2'],
  facts: z.strictObject({ apples: z.array(z.number()), pears: z.number() }),
  findings: [
    findingTable<Crate, { count: number }, { count: number }, 'apples-too-few'>(
      'apples-too-few',
      ({ apples }) => [
        {
          item: { count: apples.length },
          detail: ({ count }) => ({
            path: 'apples',
            expected: 2,
            actual: count,
            repair: { action: 'add', what: 'member', count: 2 - count },
          }),
        },
      ],
      {
        facts: z.strictObject({ count: z.number() }),
        rows: [
          { when: { count: below(2) }, then: 'apples-too-few', clause: '6.1.2', code: 'administrators-too-few' },
          {
            when: { count: atLeast(2) },
            then: 'met',
            clause: '6.1.2',
            code: 'two-administrators',
            assumption: 'hours-in-halves',
          },
        ],
      },
    ),
    findingTable<Crate, { weight: number }, { weight: number }, 'apple-too-light'>(
      'apple-too-light',
      ({ apples }) =>
        apples.map((weight, place) => ({
          item: { weight },
          detail: () => ({ path: `apples.${place}` }),
          figures: () => ({ place, weight }),
        })),
      {
        facts: z.strictObject({ weight: z.number() }),
        rows: [
          { when: { weight: below(3) }, then: 'apple-too-light', clause: '6.2.2', code: 'seeds-too-few' },
          { when: { weight: atLeast(3) }, then: 'met', clause: '6.2.2', code: 'enough-seeds' },
        ],
      },
    ),
    findingTable<Crate, { pears: number }, { pears: number }, 'pears-in-crate'>(
      'pears-in-crate',
      ({ pears }) => [{ item: { pears } }],
      {
        facts: z.strictObject({ pears: z.number() }),
        refuse: ({ pears }) => (pears === 13 ? [{ path: ['pears'], code: 'too-large', data: { maximum: 12 } }] : []),
        rows: [
          { when: { pears: below(1) }, then: 'met', clause: '6.2.2', code: 'seeds-within-maximum' },
          { when: { pears: atLeast(1) }, then: 'pears-in-crate', clause: '6.2.2', code: 'seeds-too-many' },
        ],
      },
    ),
  ],
})

describe('a check made of small tables', () => {
  test('is compliant exactly without findings, and gives a reason for each table and item', () => {
    const decision = rule({ apples: [3, 4], pears: 0 })
    expect(decision.value).toEqual({ compliant: true, findings: [] })
    expect(decision.basis).toEqual([
      { clause: '6.1.2', code: 'two-administrators', data: { count: 2 }, assumption: 'hours-in-halves' },
      { clause: '6.2.2', code: 'enough-seeds', data: { place: 0, weight: 3 } },
      { clause: '6.2.2', code: 'enough-seeds', data: { place: 1, weight: 4 } },
      { clause: '6.2.2', code: 'seeds-within-maximum', data: { pears: 0 } },
    ])
    expectFrozenPlainData(decision)
  })

  test('names every offence, in the order of its codes, then of the facts', () => {
    const { value } = rule({ apples: [2], pears: 1 })
    expect(value).toEqual({
      compliant: false,
      findings: [
        {
          clause: '6.1.2',
          code: 'apples-too-few',
          path: 'apples',
          expected: 2,
          actual: 1,
          repair: { action: 'add', what: 'member', count: 1 },
        },
        { clause: '6.2.2', code: 'apple-too-light', path: 'apples.0' },
        { clause: '6.2.2', code: 'pears-in-crate' },
      ],
    })
    expect(rule({ apples: [2, 9, 1], pears: 0 }).value.findings.map(({ path }) => path)).toEqual([
      'apples.0',
      'apples.2',
    ])
    expect(rule.value.safeParse(value).success).toBe(true)
  })

  test('refuses what one of its tables refuses', () => {
    expect(faultsOf(() => rule({ apples: [2], pears: 13 }))).toEqual(['pears too-large'])
  })

  test('carries its tables', () => {
    expect(rule.table.map(({ code }) => code)).toEqual(['apples-too-few', 'apple-too-light', 'pears-in-crate'])
  })
})

describe('the schema of a check', () => {
  const schema = checkSchema(['too-few', 'too-many'], ['6.1', '6.1.2'])

  test.each<[unknown, boolean, string]>([
    [{ compliant: true, findings: [] }, true, 'no finding'],
    [{ compliant: false, findings: [{ clause: '6.1.2', code: 'too-few' }] }, true, 'a finding'],
    [
      {
        compliant: false,
        findings: [
          {
            clause: '6.1.2',
            code: 'too-few',
            path: 'a',
            expected: [1],
            actual: null,
            repair: { action: 'meet', by: '2026-03-02' },
          },
        ],
      },
      true,
      'everything that a finding may say',
    ],
    [{ compliant: false, findings: [{ clause: '6.1.9', code: 'too-few' }] }, false, 'no such clause'],
    [{ compliant: false, findings: [{ clause: '6.1.3', code: 'too-few' }] }, false, 'a clause of another rule'],
    [{ compliant: false, findings: [{ clause: '6.1.2', code: 'none' }] }, false, 'a code of another check'],
    [
      { compliant: false, findings: [{ clause: '6.1.2', code: 'too-few', repair: { action: 'mend' } }] },
      false,
      'no such repair',
    ],
    [{ findings: [] }, false, 'no verdict'],
  ])('%j: %j, %s', (value, fits) => {
    expect(schema.safeParse(value).success).toBe(fits)
  })
})
