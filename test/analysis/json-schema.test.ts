import { expect, test } from 'vitest'
import { ruleIds } from '../../src'
import { jsonSchema } from '../../src/analysis'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { thrownBy } from '../kernel/thrown-by'

test.each(ruleIds)('%s', (id) => {
  const schemas = jsonSchema(id)
  expectFrozenPlainData(schemas)
  const { facts, value } = schemas
  expect(facts).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  })
  expect(value['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
})

test('says what dates, hours and optional facts are', () => {
  expect(jsonSchema('training.leave-filing').facts).toMatchObject({
    properties: { leaveOn: { type: 'string', format: 'date' } },
    required: expect.not.arrayContaining(['leaveThrough']) as unknown,
  })
  expect(jsonSchema('training.attendance').facts).toMatchObject({
    properties: { totalHours: { minimum: 0.5, maximum: 1000, multipleOf: 0.5 } },
  })
})

test.each([
  ['appraisal.grad', 'appraisal.grade'],
  ['roster', 'support.roster'],
  ['考評', undefined],
  [1, undefined],
])('the unknown rule %s is refused, with what is near: %s', (rule, suggestion) => {
  expect(thrownBy(() => jsonSchema(rule as never))).toMatchObject({
    issues: [{ path: 'rule', code: 'not-an-option', data: suggestion === undefined ? {} : { suggestion } }],
  })
  if (suggestion === undefined)
    expect((thrownBy(() => jsonSchema(rule as never)) as Error).message).not.toContain('did you mean')
})
