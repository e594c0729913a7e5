import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type InvalidInputError, type JsonObject, ruleIds, rules, withOptions } from '../../src'
import { jsonSchema } from '../../src/analysis'
import { locales } from '../../src/kernel/locale'
import { allWords } from '../../src/wording/all-words'
import { label } from '../../src/wording'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { factsOf } from '../law/arbitrary-facts'
import { asked } from './asked'

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

describe.each(ruleIds)('%s in a language', (id) => {
  const plain = jsonSchema(id)

  test.each(locales)('draws a form in %s', (locale) => {
    const { facts, value } = jsonSchema(id, { locale })
    expectFrozenPlainData(facts)
    expect(facts['title']).toBe(allWords[id].title[locale])
    for (const [name, schema] of Object.entries(facts['properties'] as Record<string, JsonObject>)) {
      expect(schema['title']).toBe(label('fact', name, { locale, rule: id }))
      expect(schema['description']).toContain(allWords[id].facts[name]!.question![locale])
    }
    expect(value['title']).toBe(allWords[id].title[locale])
    expect(JSON.stringify(facts)).not.toContain('"enum"')
  })

  test('takes and refuses what the schema without words does', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const [bare, worded] = [ajv.compile(plain.facts), ajv.compile(jsonSchema(id, { locale: 'zh-TW' }).facts)]
    for (const [facts] of asked[id]) expect([bare(facts), worded(facts)]).toEqual([true, true])
    fc.assert(
      fc.property(factsOf(rules[id].facts as never), fc.string(), fc.jsonValue(), (made, key, other) => {
        // The validator asks objects for what every object has.
        const facts = JSON.parse(JSON.stringify(made)) as object
        for (const given of [facts, { ...facts, [key]: other }, other]) expect(worded(given)).toBe(bare(given))
      }),
      { numRuns: 30 },
    )
  })

  test('describes its decisions and its faults', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const [decision, issue] = [ajv.compile(plain.decision), ajv.compile(plain.issue)]
    const ask = rules[id] as unknown as (facts: unknown, options?: unknown) => unknown
    for (const [facts, options] of asked[id]) expect(decision(ask(facts, options))).toBe(true)
    const { issues } = thrownBy(() => ask({ mood: 1 })) as InvalidInputError
    for (const each of issues) expect(issue(JSON.parse(JSON.stringify(each)))).toBe(true)
  })
})

test('there is a schema of a decision and of a fault of any rule, with titles in a language', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  const [decision, issue] = [
    ajv.compile(jsonSchema('decision', { locale: 'zh-TW' })),
    ajv.compile(jsonSchema('issue', { locale: 'zh-TW' })),
  ]
  for (const id of ruleIds) {
    const ask = rules[id] as unknown as (facts: unknown, options?: unknown) => object
    for (const [facts, options] of asked[id]) {
      expect(decision(ask(facts, options))).toBe(true)
      expect(decision({ ...ask(facts, options), rule: 'roster' })).toBe(false)
    }
    for (const each of (thrownBy(() => ask({ mood: 1 })) as InvalidInputError).issues)
      expect(issue(JSON.parse(JSON.stringify(each)))).toBe(true)
  }
  expect(issue({ path: '', segments: [], rule: 'roster', code: 'missing', message: '' })).toBe(false)
  for (const name of ['decision', 'issue'] as const) {
    expectFrozenPlainData(jsonSchema(name))
    expect(JSON.stringify(jsonSchema(name))).not.toContain('title')
  }
  expect(jsonSchema('issue', { locale: 'en' })).toMatchObject({ properties: { path: { title: 'path' } } })
  const { decision: grade } = jsonSchema('appraisal.grade', { locale: 'zh-TW' })
  expect(grade['title']).toBe('決定')
  expect(JSON.stringify(grade)).toContain('{"const":"9.4.1","title":"玖、四、(一)"}')
})

test('a decision says who took a reading, which its schema knows', () => {
  const readings = { 'score-decimals': { choice: 'round-half-up', decidedBy: '資訊局', on: '2026-01-05' } } as const
  const decision = withOptions({ readings }).rules['appraisal.grade']({ score: 94.5 })
  expect(decision.readings[0]).toHaveProperty('decidedBy')
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  expect(ajv.validate(jsonSchema('appraisal.grade').decision, decision)).toBe(true)
})

test('an option that is null has a title, and a unit stands in the description', () => {
  expect(jsonSchema('training.digital-course', { locale: 'en' }).facts).toMatchObject({
    properties: {
      completedOn: {
        anyOf: [
          { type: 'string', title: 'day of completion' },
          { const: null, title: 'none' },
        ],
      },
    },
  })
  expect(jsonSchema('support.seed-quota', { locale: 'zh-TW' }).facts).toMatchObject({
    properties: { posts: { description: '機關總員額有多少？ 單位：人。 以預算員額計。', examples: [120] } },
  })
  expect(jsonSchema('appraisal.total', { locale: 'zh-TW' }).facts).toMatchObject({
    properties: { base: { description: '由多少分起算？' } },
  })
})

test('yes and no are a choice, and a list whose entries differ in a field says in which', () => {
  expect(jsonSchema('governance.council-seat', { locale: 'zh-TW' }).facts).toMatchObject({
    properties: {
      meetings: {
        description: '任內各次會議是否舉行、是否受邀、如何出席？ 各筆的會議日不得重複。',
        items: {
          properties: {
            held: {
              oneOf: [
                { const: true, title: '是' },
                { const: false, title: '否' },
              ],
            },
          },
        },
      },
    },
  })
})

test('an answer that is one of a few is one of these in words', () => {
  expect(jsonSchema('appraisal.duty', { locale: 'zh-TW' }).value['oneOf']).toEqual([
    { const: 'must-be-appraised', title: '應接受推動績效考評' },
    { const: 'not-appraised', title: '不在考評範圍' },
  ])
  expect(jsonSchema('governance.may-merge', { locale: 'en' }).value['oneOf']).toEqual([
    { const: true, title: 'the groups may be merged' },
    { const: false, title: 'the groups may not be merged' },
  ])
})

test('an unknown rule and an unknown language are refused together', () => {
  expect(faultsOf(() => jsonSchema('roster' as never, { locale: 'fr' as never }))).toEqual([
    'rule not-an-option',
    'options.locale not-an-option',
  ])
})
