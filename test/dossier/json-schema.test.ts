import { Ajv2020 } from 'ajv/dist/2020'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesUnder, read } from '../../.config/project-files'
import { type Audit, auditDossier, auditJsonSchema, dossierJsonSchema, parseDossier } from '../../src/dossier'
import { dossierForm } from '../../src/dossier/dossier'
import { type JsonObject, isObject } from '../../src/kernel/json'
import { locales } from '../../src/kernel/locale'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { faultsOf } from '../kernel/thrown-by'
import type { RecordCase } from './record-case'

const cases = JSON.parse(readFileSync(new URL('cases/record.json', import.meta.url), 'utf8')) as RecordCase[]
const examples = filesUnder('examples', '.json').filter((path) => !path.includes('second-regulation'))
const validator = (schema: JsonObject) => new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
const dossier = validator(dossierJsonSchema({ locale: 'zh-TW' }))
const audit = validator(auditJsonSchema({ locale: 'zh-TW' }))
const smallest = { body: { name: '大安區公所' }, system: { name: '公文線上簽核' } }

/** Every schema in a schema that is a value of the record: a member, or an entry of a list. */
function valuesIn(schema: unknown, path = ''): { path: string; schema: JsonObject }[] {
  if (!isObject(schema)) return []
  const { anyOf, items, properties } = schema
  const members = Object.entries(properties ?? {}).map(([name, member]) => [`${path}.${name}`, member])
  const inside = [...members, ...(items === undefined ? [] : [[`${path}[]`, items]])] as [string, JsonObject][]
  return [
    ...inside.flatMap(([at, member]) => [{ path: at, schema: member }, ...valuesIn(member, at)]),
    ...((anyOf ?? []) as unknown[]).flatMap((each) => valuesIn(each, path)),
  ]
}

describe.each([
  ['dossier', dossierJsonSchema],
  ['audit', auditJsonSchema],
] as const)('%s', (name, jsonSchema) => {
  test.each(locales)('has a title in %s for everything in it, and for each option', (locale) => {
    const schema = jsonSchema({ locale })
    expectFrozenPlainData(schema)
    const values = valuesIn(schema)
    expect(values.length).toBeGreaterThan(40)
    // The figures of a step and the answer of a rule are of any form.
    const free = /\.(data|value)\./
    for (const each of values.filter(({ path }) => !free.test(path)))
      expect(each.schema, each.path).toMatchObject({ title: expect.stringMatching(/./) as unknown })
    const titles = values.map(({ schema: { title } }) => title as string)
    const chinese = titles.filter((title) => /\p{Script=Han}/u.test(title))
    expect(chinese).toEqual(locale === 'zh-TW' ? titles.filter((title) => title !== '') : [])
    if (name === 'dossier') expect(JSON.stringify(schema)).not.toContain('"enum"')
  })

  test('an unknown language is refused', () => {
    expect(faultsOf(() => jsonSchema({ locale: 'fr' as never }))).toEqual(['options.locale not-an-option'])
  })

  test('without a language it has no words, and takes the same', () => {
    const bare = jsonSchema()
    expect(bare['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.stringify(bare)).not.toMatch(/\p{Script=Han}/u)
    expect(valuesIn(bare).map(({ path }) => path)).toEqual(
      valuesIn(jsonSchema({ locale: 'en' })).map(({ path }) => path),
    )
  })
})

test.each(examples)('%s is of the form', (path) => {
  expect(dossier(JSON.parse(read(path)))).toBe(true)
})

/** What may be said of a record only once its fields are compared, or the day is known, and so no JSON Schema says. */
const betweenFields = [
  'after-as-of',
  'after-retirement',
  'duplicate',
  'in-no-phase',
  'misplaced',
  'more-than-total',
  'name-ambiguous',
  'name-not-listed',
  'not-its-kind',
  'overlap',
  'period-not-over',
  'phase-open',
  'phase-order',
  'phase-repeated',
  'reversed',
  'unknown-id',
]

/** The form itself says which days of a leave go together. */
const isOfLeave = (path: readonly PropertyKey[]): boolean =>
  /leaves\.\d+\.(on|from|through)$/.test(path.map(String).join('.'))

describe('the cases of records', () => {
  const issuesOf = ({ expect: expected }: RecordCase) =>
    expected.flatMap(({ issues }) => (issues ?? []) as { path: string; code?: string | string[] }[])
  const isRefused = (each: RecordCase): boolean => each.expect.some((expected) => 'error' in expected)

  test.each(cases.filter((each) => !isRefused(each)))('$name: the record is of the form', ({ record }) => {
    expect(dossier(record)).toBe(true)
    expect(() => parseDossier(record)).not.toThrow()
  })

  test.each(cases.filter(isRefused))('$name: it refuses what the form refuses, and no more', ({ record }) => {
    const faults = [...(dossierForm.schema.safeParse(record).error?.issues ?? [])].filter(
      ({ path }) => !isOfLeave(path),
    )
    expect(dossier(record)).toBe(faults.length === 0)
  })

  test('what it lets pass is a matter between fields', () => {
    const passed = cases.filter((each) => isRefused(each) && dossier(each.record)).flatMap(issuesOf)
    const codes = [...new Set(passed.flatMap(({ code }) => (code === undefined ? [] : [code].flat())))]
    expect(codes.length).toBeGreaterThan(5)
    expect(codes.filter((code) => !betweenFields.includes(code))).toEqual([])
  })
})

test.each<[what: string, record: unknown, fault: string]>([
  ['another type', { ...smallest, people: {} }, 'people wrong-type'],
  ['an unknown key', { ...smallest, people: [{ id: '王', roles: [], age: 5 }] }, 'people.0.age unknown-key'],
  ['an unknown key of the whole', { ...smallest, $scheme: 'x' }, '$scheme unknown-key'],
  ['$schema inside', { ...smallest, training: { $schema: 'x' } }, 'training.$schema unknown-key'],
  ['$schema that is no text', { ...smallest, $schema: 1 }, '$schema wrong-type'],
  ['no option', { ...smallest, people: [{ id: '王', roles: ['boss'] }] }, 'people.0.roles.0 not-an-option'],
  ['no day', { ...smallest, training: { digitalCourseBy: '2026-02-29' } }, 'training.digitalCourseBy not-a-date'],
  ['what must be there', { body: { name: '大安區公所' } }, 'system missing'],
  ['a blank name', { ...smallest, system: { name: ' ' } }, 'system.name empty'],
  ['too few', { ...smallest, body: { name: '大安區公所', posts: 0 } }, 'body.posts too-small'],
  ['another version', { ...smallest, schemaVersion: 1 }, 'schemaVersion not-an-option'],
])('both refuse %s', (_, record, fault) => {
  expect(dossier(record)).toBe(false)
  expect(faultsOf(() => parseDossier(record))).toEqual([fault])
})

/** What the form alone refuses, and JSON Schema does not. */
const leave = (days: object) => ({
  ...smallest,
  people: [
    {
      id: '王',
      roles: [],
      courses: [{ course: 'seed', startsOn: '2026-05-04', leaves: [{ hours: 3, urgent: false, ...days }] }],
    },
  ],
})

test.each<[what: string, record: unknown, faults: readonly string[]]>([
  ['a leave without a day', leave({}), ['people.0.courses.0.leaves.0.on missing']],
  [
    'a leave of one day and of several',
    leave({ on: '2026-05-04', through: '2026-05-05' }),
    ['people.0.courses.0.leaves.0.through misplaced'],
  ],
])('JSON Schema cannot say: %s', (_, record, faults) => {
  expect(dossier(record)).toBe(true)
  expect(faultsOf(() => parseDossier(record))).toEqual(faults)
})

test('a record may say where its schema lies, which changes nothing', () => {
  const $schema = './node_modules/taipei-rollout-rules/dist/schemas/zh-TW/dossier.json'
  const record = JSON.parse(read('examples/district-office.json')) as typeof smallest
  expect(dossier({ $schema, ...record })).toBe(true)
  const options = { asOf: '2026-06-30' }
  expect(auditDossier({ $schema, ...record }, options)).toEqual(auditDossier(record, options))
})

describe('what is audited', () => {
  const audits: Audit[] = examples.map((path) =>
    auditDossier(JSON.parse(read(path)) as typeof smallest, { asOf: '2026-06-30' }),
  )

  test('is of the form of an audit', () => {
    for (const each of audits) expect(audit(JSON.parse(JSON.stringify(each))) || audit.errors).toBe(true)
    expect(audit({ ...audits[0], mood: 1 })).toBe(false)
    expect(audit({ ...audits[0], asOf: '115/6/30' })).toBe(false)
  })
})
