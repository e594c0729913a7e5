import * as z from 'zod/mini'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { BasisCode, BasisCodes } from '../../src/law/basis-code'
import type { Basis, Decision } from '../../src/law/rule'
import { defineRule } from '../../src/law/rule'
import type { RuleId } from '../../src/law/rule-id'
import { tableRule } from '../../src/law/table-rule'
import { rules } from '../../src/law/rules'

describe('the codes of the steps', () => {
  test('are listed for every rule and no other', () => {
    expectTypeOf<keyof BasisCodes>().toEqualTypeOf<RuleId>()
  })

  test('are closed', () => {
    expectTypeOf<BasisCode<'governance.council-chair'>>().toEqualTypeOf<
      'convener-chairs' | 'deputy-acts' | 'nobody-may-chair'
    >()
    expectTypeOf<BasisCode<'appraisal.grade'>>().toExtend<BasisCode>()
    expectTypeOf<Decision<boolean>['basis'][number]['code']>().toEqualTypeOf<BasisCode>()
    expectTypeOf<'band-f'>().not.toExtend<Basis['code']>()
    expectTypeOf<'convener-chairs'>().not.toExtend<BasisCode<'appraisal.grade'>>()
  })

  test('are those of the rows and steps of every rule: another does not compile', () => {
    const facts = z.strictObject({ a: z.boolean() })
    const row = tableRule(() => ({
      id: 'appraisal.duty',
      exportName: 'made',
      clause: '9.1',
      facts,
      value: z.boolean(),
      rows: [
        {
          when: {},
          then: true,
          // @ts-expect-error -- no such code
          code: 'made-up',
        },
      ],
    }))
    const step = defineRule<{ a: boolean }, boolean>({
      id: 'appraisal.duty',
      exportName: 'made',
      clauses: ['9.1'],
      facts,
      value: z.boolean(),
      decide: () => ({
        value: true,
        basis: () => [
          {
            clause: '9.1',
            // @ts-expect-error -- no such code
            code: 'made-up',
          },
        ],
      }),
    })
    expect([row({ a: true }), step({ a: true })].map(({ basis }) => basis[0]?.code)).toEqual(['made-up', 'made-up'])
    expectTypeOf(rules['appraisal.grade']({ score: 87 }).basis).toEqualTypeOf<readonly Basis[]>()
  })
})
