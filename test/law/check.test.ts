import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { atLeast, below } from '../../src/kernel/condition'
import { objectOf } from '../../src/kernel/schema'
import { findTableFaults } from '../../src/kernel/table-soundness'
import { checkRule, checkSchema } from '../../src/law/check'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf } from '../kernel/thrown-by'

interface Crate {
  readonly apples: readonly { readonly weight: number; readonly colour: 'red' | 'green' | 'brown' }[]
  readonly pears: number
  readonly label: { readonly seal: boolean; readonly kind: 'box' | 'bag' }
}

/** A made-up check: two apples, none brown nor lighter than 3, no pears, a sealed box; 13 pears are refused. */
const rule = checkRule(() => ({
  id: 'governance.meeting-cadence',
  exportName: 'checkCrate',
  clause: '6.2.2',
  clauses: ['6.1.2', '6.2.2'],
  facts: objectOf<Crate>({
    apples: z.array(z.strictObject({ weight: z.number(), colour: z.enum(['red', 'green', 'brown']) })),
    pears: z.number(),
    label: z.strictObject({ seal: z.boolean(), kind: z.enum(['box', 'bag']) }),
  }),
  findings: ({ one, each, many, whole, eachOf }) => [
    many('cadence-missed', {
      of: 'apples',
      as: 'appleCount',
      exactly: 2,
      clause: '6.1.2',
      met: 'cadence-met',
      what: 'member',
    }),
    each('apples', 'apple-brown', {
      field: 'colour',
      mustBe: ['red', 'green'],
      met: 'cadence-met',
      otherwise: 'cadence-missed',
      what: 'member',
    }),
    eachOf('apples', 'apple-too-light', {
      item: objectOf<{ readonly weight: number }>({ weight: z.number() }),
      itemOf: ({ weight }) => ({ weight }),
      rows: [
        { when: { weight: below(3) }, code: 'cadence-missed' },
        { when: { weight: atLeast(3) }, then: 'met', code: 'cadence-met' },
      ],
      figures: ({ weight }, place) => ({ place, weight }),
      detail: (_, place) => ({ path: `apples.${place}` }),
    }),
    whole('pears-in-crate', {
      refuse: ({ pears }) => (pears === 13 ? [{ path: ['pears'], code: 'too-large' }] : []),
      rows: [
        { when: { pears: below(1) }, then: 'met', code: 'cadence-met' },
        { when: { pears: atLeast(1) }, code: 'cadence-missed' },
      ],
      detail: ({ pears }) => Array.from({ length: pears }, (_, place) => ({ path: 'pears', actual: place + 1 })),
    }),
    one('not-sealed', {
      of: 'label.seal',
      figure: 'sealed',
      mustBe: true,
      met: 'cadence-met',
      otherwise: 'cadence-missed',
      what: 'leader',
    }),
  ],
}))

const sound: Crate = {
  apples: [
    { weight: 3, colour: 'red' },
    { weight: 4, colour: 'green' },
  ],
  pears: 0,
  label: { seal: true, kind: 'box' },
}

describe('a check made of small tables', () => {
  test('is compliant exactly without findings, and gives a reason for each table and item', () => {
    const decision = rule(sound)
    expect(decision.value).toEqual({ compliant: true, findings: [] })
    expect(decision.basis).toEqual([
      { clause: '6.1.2', code: 'cadence-met', data: { appleCount: 2 } },
      { clause: '6.2.2', code: 'cadence-met', data: { colour: 'red' } },
      { clause: '6.2.2', code: 'cadence-met', data: { colour: 'green' } },
      { clause: '6.2.2', code: 'cadence-met', data: { place: 0, weight: 3 } },
      { clause: '6.2.2', code: 'cadence-met', data: { place: 1, weight: 4 } },
      { clause: '6.2.2', code: 'cadence-met', data: { pears: 0 } },
      { clause: '6.2.2', code: 'cadence-met', data: { sealed: true } },
    ])
    expectFrozenPlainData(decision)
  })

  test('names every offence, in the order of its codes, then of the facts', () => {
    const { value } = rule({ apples: [{ weight: 2, colour: 'brown' }], pears: 1, label: { seal: false, kind: 'bag' } })
    expect(value).toEqual({
      compliant: false,
      findings: [
        {
          clause: '6.1.2',
          code: 'cadence-missed',
          path: 'apples',
          expected: 2,
          actual: 1,
          repair: { action: 'add', what: 'member', count: 1 },
        },
        {
          clause: '6.2.2',
          code: 'apple-brown',
          path: 'apples.0.colour',
          expected: ['red', 'green'],
          actual: 'brown',
          repair: { action: 'replace', what: 'member', count: 1 },
        },
        { clause: '6.2.2', code: 'apple-too-light', path: 'apples.0' },
        { clause: '6.2.2', code: 'pears-in-crate', path: 'pears', actual: 1 },
        {
          clause: '6.2.2',
          code: 'not-sealed',
          path: 'label.seal',
          expected: true,
          actual: false,
          repair: { action: 'replace', what: 'leader' },
        },
      ],
    })
    expect(rule.value.safeParse(value).success).toBe(true)
  })

  test('finds one thing as often as it is said', () => {
    expect(rule({ ...sound, pears: 2 }).value.findings).toEqual(
      [1, 2].map((actual) => ({ clause: '6.2.2', code: 'pears-in-crate', path: 'pears', actual })),
    )
  })

  test('refuses what one of its tables does', () => {
    expect(faultsOf(() => rule({ ...sound, pears: 13 }))).toEqual(['pears too-large'])
  })

  test('more than there must be are taken away', () => {
    const [finding] = rule({ ...sound, apples: [...sound.apples, ...sound.apples] }).value.findings
    expect(finding).toMatchObject({ code: 'cadence-missed', actual: 4, repair: { action: 'remove', count: 2 } })
  })

  test('carries its tables, of each list the ones about its entries', () => {
    expect(rule.table.map(({ code, each }) => [code, each])).toEqual([
      ['cadence-missed', undefined],
      ['apple-brown', 'apples'],
      ['apple-too-light', 'apples'],
      ['pears-in-crate', undefined],
      ['not-sealed', undefined],
    ])
    for (const { table } of rule.table) expect(findTableFaults(table)).toEqual([])
  })

  test('a code of another rule, a field or a value that is not there do not compile', () => {
    const made = (): unknown =>
      checkRule(() => ({
        id: 'governance.meeting-cadence',
        exportName: 'made',
        clause: '6.2.2',
        facts: objectOf<Crate>({ apples: z.array(z.never()), pears: z.number(), label: z.never() }),
        findings: ({ one, each, many, whole }) => [
          // @ts-expect-error -- no step of this rule
          many('cadence-missed', { of: 'apples', as: 'n', exactly: 1, met: 'one-leader', what: 'leader' }),
          // @ts-expect-error -- not a list
          each('pears', 'cadence-missed', { field: 'colour', mustBe: 'red', met: 'cadence-met', what: 'leader' }),
          // @ts-expect-error -- no such field
          each('apples', 'cadence-missed', { field: 'size', mustBe: 'red', met: 'cadence-met', what: 'leader' }),
          // @ts-expect-error -- no such value
          each('apples', 'cadence-missed', { field: 'colour', mustBe: 'blue', met: 'cadence-met', what: 'leader' }),
          // @ts-expect-error -- no such member
          one('cadence-missed', { of: 'label.size', mustBe: true, met: 'cadence-met', what: 'leader' }),
          whole('f', {
            // @ts-expect-error -- no such clause
            rows: [{ when: {}, then: 'met', code: 'cadence-met', clause: '6.9.9' }],
            detail: () => ({}),
          }),
        ],
      }))
    expect(made).toBeTypeOf('function')
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
