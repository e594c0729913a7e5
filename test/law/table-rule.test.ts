import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import { below, moreThan } from '../../src/kernel/condition'
import { countOf } from '../../src/kernel/measure'
import { hours, objectOf } from '../../src/kernel/schema'
import { mapRows } from '../../src/kernel/table-rows'
import { type TableRule, assuming, rowsUnder, tableRule } from '../../src/law/table-rule'

interface Facts {
  readonly course: 'seed' | 'instructor'
  readonly total: number
  readonly people: readonly string[]
}

const facts = () =>
  objectOf<Facts>({ course: z.enum(['seed', 'instructor']), total: hours(0), people: z.array(z.string()) })

/** A made-up rule: a course of ten hours or more with two people or more is long. */
const rule = tableRule(() => ({
  id: 'governance.meeting-cadence',
  exportName: 'made',
  clause: '7.1.3',
  facts: facts(),
  derive: {
    length: {
      short: { cases: [{ when: { total: below(10) } }], witness: { total: 9.5 } },
      long: { cases: [{ when: { total: { from: 10, fromIncluded: true } } }], witness: { total: 10 } },
    },
    size: countOf('people'),
  },
  rows: [
    ...rowsUnder('7.2.3', assuming('hours-in-halves', [{ when: { length: 'short' }, code: 'cadence-pending' }])),
    { when: { length: 'long', size: below(2) }, code: 'cadence-missed' },
    { when: { length: 'long', size: moreThan(1) }, then: 'crowd', code: 'cadence-met' },
  ],
}))

describe('a rule of rows', () => {
  test.each<[Partial<Facts>, string, string]>([
    [{}, 'cadence-pending', '7.2.3'],
    [{ total: 10 }, 'cadence-missed', '7.1.3'],
    [{ total: 10, people: ['a', 'b'] }, 'crowd', '7.1.3'],
  ])('%j: %s under %s', (given, value, clause) => {
    const decision = rule({ course: 'seed', total: 0, people: [], ...given })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => step.clause)).toEqual([clause])
  })

  test('takes its clauses and what it answers from its rows', () => {
    expect(rule.clauses).toEqual(['7.2.3', '7.1.3'])
    expect(
      ['cadence-pending', 'cadence-missed', 'crowd', 'cadence-met'].map((value) => rule.value.safeParse(value).success),
    ).toEqual([true, true, true, false])
    expect(rule({ course: 'seed', total: 0, people: [] }).basis).toEqual([
      {
        clause: '7.2.3',
        code: 'cadence-pending',
        data: { length: 'short', size: 0 },
        assumption: 'hours-in-halves',
      },
    ])
  })

  test('infers its columns and outcomes', () => {
    expectTypeOf<ReturnType<typeof rule>['value']>().toEqualTypeOf<'cadence-pending' | 'cadence-missed' | 'crowd'>()
    expectTypeOf<Parameters<(typeof rule)['table']['match']>[0]>().toEqualTypeOf<Facts>()
    type Columns = Extract<ReturnType<(typeof rule)['table']['match']>, { inputs: unknown }>['inputs']
    expectTypeOf<Columns['length']>().toEqualTypeOf<'short' | 'long'>()
    expectTypeOf<Columns['size']>().toEqualTypeOf<number>()
  })

  test('changes rows under every choice of a reading', () => {
    const row = { when: {}, code: 'cadence-missed' } as const
    const rows = { reading: 'several', choices: { 'at-least-one': [row], 'may-be-none': [] } } as const
    expect(mapRows(rows, (each) => ({ ...each, clause: '7.1.3' }))).toEqual({
      reading: 'several',
      choices: { 'at-least-one': [{ ...row, clause: '7.1.3' }], 'may-be-none': [] },
    })
  })
})

describe('what does not compile', () => {
  const definition = { id: 'governance.seat-follows-post', exportName: 'made', facts: facts() } as const
  const derive = {
    length: {
      short: { cases: [{ when: { total: below(10) } }], witness: { total: 9.5 } },
    },
  } as const

  test('a value that a derived fact does not have, a clause and a code that there are not', () => {
    const made = (): unknown => [
      // @ts-expect-error -- no such value
      tableRule(() => ({ ...definition, derive, rows: [{ when: { length: 'long' }, clause: '5', code: 'unpaid' }] })),
      // @ts-expect-error -- no such clause
      tableRule(() => ({ ...definition, rows: [{ when: { course: 'seed' }, clause: '7.9.9', code: 'unpaid' }] })),
      // @ts-expect-error -- a code of another rule
      tableRule(() => ({ ...definition, rows: [{ when: {}, clause: '7.1.3', code: 'convener-chairs' }] })),
      // @ts-expect-error -- no such fact
      tableRule(() => ({ ...definition, rows: [{ when: { colour: 'red' }, clause: '5', code: 'unpaid' }] })),
    ]
    expect(made).toBeTypeOf('function')
  })

  test('a row without a clause in a rule that has none either', () => {
    const row = { when: {}, code: 'unpaid' } as const
    const placed = { ...row, clause: '7.1.3' } as const
    const chosen = { reading: 'several', choices: { 'at-least-one': [placed], 'may-be-none': [row] } } as const
    const made = (): unknown => [
      // @ts-expect-error -- no clause
      tableRule(() => ({ ...definition, rows: [row] })),
      // @ts-expect-error -- of two rows one with a clause
      tableRule(() => ({ ...definition, rows: [placed, row] })),
      // @ts-expect-error -- none under one choice
      tableRule(() => ({ ...definition, rows: chosen })),
      tableRule(() => ({ ...definition, rows: [placed] })),
      tableRule(() => ({ ...definition, clause: '7.1.3', rows: [placed, row] })),
      tableRule(() => ({ ...definition, clause: '7.1.3', rows: chosen })),
    ]
    expect(made).toBeTypeOf('function')
  })

  test('an outcome without a row, and a row without an outcome that is declared', () => {
    const some = () =>
      tableRule(() => ({ ...definition, clause: '7.1.3', rows: [{ when: {}, then: 'a', code: 'unpaid' }] }))
    expectTypeOf(some()).toExtend<TableRule<Facts, 'a'>>()
    // @ts-expect-error -- nothing gives b
    const more = (): TableRule<Facts, 'a' | 'b'> => some()
    // @ts-expect-error -- a is not declared
    const other = (): TableRule<Facts, 'b'> => some()
    expect([more, other]).toHaveLength(2)
  })
})
