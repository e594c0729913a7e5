import { describe, expect, expectTypeOf, test } from 'vitest'
import { exceeds, reaches } from '../../src/kernel/comparison'
import { below, moreThan } from '../../src/kernel/condition'
import { type Cut, type DeclaredValue, type InputsOf, cutOver, derivationOf } from '../../src/kernel/cut'
import type { LawIds } from '../../src/kernel/decision'
import { countOf, has, lastOf, memberOf, togetherIn } from '../../src/kernel/measure'

interface Facts {
  readonly from: string | null
  readonly until: string
  readonly crew: readonly ('captain' | 'cook')[]
  readonly ship: { readonly colour: 'red' | 'blue'; readonly old: boolean }
}

const facts: Facts = { from: null, until: '2026-01-01', crew: ['captain', 'cook'], ship: { colour: 'red', old: true } }

const open = {
  open: {
    cases: { reading: 'strict', choices: { yes: [], no: [{ where: [reaches({ until: 1 }, { from: 1 })] }] } },
    witness: { from: '2026-01-01', until: '2026-01-01' },
  },
  closed: {
    cases: {
      reading: 'strict',
      choices: { yes: [{}], no: [{ when: { from: null } }, { where: [exceeds({ from: 1 }, { until: 1 })] }] },
    },
    witness: { from: '2026-01-02', until: '2026-01-01' },
  },
} as const satisfies Cut<Facts>

describe('a cut written by value', () => {
  const derivation = derivationOf<Facts, LawIds>(open)

  test('comes from the facts that its witnesses name, and can be what it is written by', () => {
    expect(derivation.from).toEqual(['from', 'until'])
    expect(derivation.values).toEqual(['open', 'closed'])
    expect(derivation.witnesses).toEqual([
      { value: 'open', facts: open.open.witness },
      { value: 'closed', facts: open.closed.witness },
    ])
  })

  test.each<[Partial<Facts>, string, string]>([
    [{}, 'no', 'closed'],
    [{ from: '2026-01-01' }, 'no', 'open'],
    [{ from: '2026-01-02' }, 'no', 'closed'],
    [{ from: '2026-01-01' }, 'yes', 'closed'],
  ])('%j, strict: %s: %s', (given, strict, value) => {
    expect(derivation.of({ ...facts, ...given }, () => strict)).toBe(value)
  })

  test('yes and no are true and false in a row', () => {
    const empty = derivationOf<Facts, LawIds>({
      true: { cases: [{ when: { until: 'x' } }], witness: { until: 'x' } },
      false: { cases: [{ when: { until: '2026-01-01' } }], witness: { until: '2026-01-01' } },
    })
    expect(empty.values).toEqual([true, false])
    expect(empty.of(facts, () => '')).toBe(false)
    expectTypeOf<DeclaredValue<Facts, { true: object; false: object }>>().toEqualTypeOf<true | false>()
  })

  test('over what lists measure it is kept as data', () => {
    const size = derivationOf<Facts, LawIds>(
      cutOver(
        { crew: countOf('crew') },
        {
          small: { cases: [{ when: { crew: below(2) } }], witness: { crew: ['cook'] } },
          large: { cases: [{ when: { crew: moreThan(1) } }], witness: { crew: ['captain', 'cook'] } },
        },
      ),
    )
    expect(size.of(facts, () => '')).toBe('large')
    expect([size.from, size.values, Object.keys(size.measured!.measures)]).toEqual([
      ['crew'],
      ['small', 'large'],
      ['crew'],
    ])
    expectTypeOf(size.of(facts, () => '')).toExtend<string | number | boolean | null>()
  })
})

describe('a measure as a column', () => {
  test.each([
    [countOf('crew'), 2, ['crew']],
    [has('crew', 'cook'), true, ['crew']],
    [lastOf('crew'), 'cook', ['crew']],
    [memberOf('ship', 'colour'), 'red', ['ship']],
    [togetherIn('crew', 'crew'), 2, ['crew', 'crew']],
  ] as const)('%j is %j', (measure, value, from) => {
    const derivation = derivationOf<Facts, LawIds>(measure)
    expect(derivation.of(facts, () => '')).toBe(value)
    expect(derivation.from).toEqual(from)
    expect(derivation.measure).toBe(measure)
  })

  test('is typed by what it measures', () => {
    type Columns = InputsOf<
      Facts,
      {
        readonly size: ReturnType<typeof countOf<'crew'>>
        readonly cooks: ReturnType<typeof has<'crew'>>
        readonly last: ReturnType<typeof lastOf<'crew'>>
        readonly colour: ReturnType<typeof memberOf<'ship', 'colour'>>
        readonly open: typeof open
      }
    >
    expectTypeOf<Columns['size']>().toEqualTypeOf<number>()
    expectTypeOf<Columns['cooks']>().toEqualTypeOf<boolean>()
    expectTypeOf<Columns['last']>().toEqualTypeOf<'captain' | 'cook' | null>()
    expectTypeOf<Columns['colour']>().toEqualTypeOf<'red' | 'blue'>()
    expectTypeOf<Columns['open']>().toEqualTypeOf<'open' | 'closed'>()
    expectTypeOf<Columns['until']>().toEqualTypeOf<string>()
  })
})
