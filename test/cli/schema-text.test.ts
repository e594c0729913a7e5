import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/analysis/index'
import { factForms, formOf } from '../../src/cli/schema-text'
import { ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'

describe('how a value is written', () => {
  test.each<[z.ZodMiniType, string, string]>([
    [z.enum(['a', 'b']), 'a | b', 'a | b'],
    [z.boolean(), 'true | false', 'true | false'],
    [z.string(), '文字', 'text'],
    [z.iso.date(), 'YYYY-MM-DD', 'YYYY-MM-DD'],
    [z.nullable(z.iso.date()), 'YYYY-MM-DD | null', 'YYYY-MM-DD | null'],
    [z.number(), '數值', 'number'],
    [z.int().check(z.gte(1)), '整數，≥ 1', 'whole number, ≥ 1'],
    [
      z.number().check(z.gte(0.5), z.lte(1000), z.multipleOf(0.5)),
      '數值，0.5 至 1000，0.5 的倍數',
      'number, 0.5 to 1000, a multiple of 0.5',
    ],
    [z.array(z.string()), '[文字, …]', '[text, …]'],
    [
      z.strictObject({ a: z.boolean(), b: z.optional(z.string()) }),
      '{ a: true | false, b?: 文字 }',
      '{ a: true | false, b?: text }',
    ],
  ])('%#: %s', (schema, chinese, english) => {
    const form = z.toJSONSchema(schema, { io: 'input' })
    expect([formOf(form, 'zh-TW'), formOf(form, 'en')]).toEqual([chinese, english])
  })

  test('an object of nothing has no facts', () => {
    expect(factForms({}, 'en')).toEqual([])
  })
})

test.each(ruleIds)('the facts of %s are those of its schema', (id) => {
  const forms = factForms(jsonSchema(id).facts, 'en')
  expect(forms.map(([name]) => name.replace('?', ''))).toEqual(
    Object.keys((rules[id].facts as unknown as z.ZodMiniObject)._zod.def.shape),
  )
  for (const [, form] of forms) expect(form).toMatch(/^[^\s].*[^\s]$/)
  for (const [, form] of forms) expect(form).not.toMatch(/undefined|\[object|NaN|Infinity/)
})
