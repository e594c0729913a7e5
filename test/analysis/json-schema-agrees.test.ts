import { Ajv2020 } from 'ajv/dist/2020'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { ruleIds } from '../../src'
import { jsonSchema } from '../../src/analysis'
import type { InputIssue } from '../../src/kernel/input-issue'
import { readInput } from '../../src/kernel/read-input'
import type { RuleId } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { factsOf } from '../law/arbitrary-facts'

// The format is left unjudged, as the standard lets validators do: what the schema says must say it all.
const ajv = new Ajv2020({ strict: true, strictTypes: false, formats: { date: true } })
const validators = new Map(ruleIds.map((id) => [id, ajv.compile(jsonSchema(id).facts)]))
const factsSchema = (id: RuleId): z.ZodMiniType => rules[id].facts

/** Facts that a rule refuses though its schema takes them, and the nearest that both take. */
interface Unsayable {
  readonly rule: RuleId
  readonly code: string
  readonly path: string
  readonly refused: object
  readonly taken: object
}

const leave = { course: 'seed', leaveOn: '2026-03-02', filedOn: null, urgent: true, asOf: '2026-03-31' }
const hours = { course: 'seed', totalHours: 24, leaveHours: 4, unexcusedHours: 0 }
const record = { course: 'seed', totalHours: 24, absences: [], outcome: null, earlier: [], asOf: '2026-03-31' }
const ofRecord = { id: '1', on: '2026-03-02', hours: 2, filedOn: null, urgent: true }
const phase = { phase: 'launch', from: '2026-01-01', to: '2026-02-28' } as const
const cadence = { committee: 'working-group', meetings: [], asOf: '2026-03-31' }
const designated = { duty: 'working-group-list', limit: '2026-03-31', goLiveOn: null, doneOn: null, asOf: '2026-03-31' }
const year = { grade: 'E', alreadyItAppraised: false, assessedYear: 2024 }

/** All that JSON Schema cannot say: one fact against another, and two spellings of one name. */
const unsayable: readonly Unsayable[] = [
  {
    rule: 'training.leave-filing',
    code: 'after-as-of',
    path: 'filedOn',
    refused: { ...leave, filedOn: '2026-04-01' },
    taken: { ...leave, filedOn: '2026-03-31' },
  },
  {
    rule: 'training.attendance',
    code: 'more-than-total',
    path: 'unexcusedHours',
    refused: { ...hours, unexcusedHours: 20.5 },
    taken: { ...hours, unexcusedHours: 20 },
  },
  {
    rule: 'training.attendance',
    code: 'too-large',
    path: 'officialLeaveHours',
    refused: { ...hours, officialLeaveHours: 4.5 },
    taken: { ...hours, officialLeaveHours: 4 },
  },
  {
    rule: 'training.course-record',
    code: 'too-large',
    path: 'leaves.0.officialHours',
    refused: { ...record, leaves: [{ ...ofRecord, officialHours: 2.5 }] },
    taken: { ...record, leaves: [{ ...ofRecord, officialHours: 2 }] },
  },
  {
    rule: 'appraisal.consequences',
    code: 'too-small',
    path: 'publishedYear',
    refused: { ...year, publishedYear: 2023 },
    taken: { ...year, publishedYear: 2024 },
  },
  {
    rule: 'deadlines.designated',
    code: 'not-for-this-duty',
    path: 'goLiveOn',
    refused: { ...designated, goLiveOn: '2026-05-01' },
    taken: { ...designated, duty: 'seed-selection', goLiveOn: '2026-05-01' },
  },
  {
    rule: 'governance.meeting-cadence',
    code: 'reversed',
    path: 'phases.0.to',
    refused: { ...cadence, phases: [{ ...phase, to: '2025-12-31' }] },
    taken: { ...cadence, phases: [{ ...phase, to: '2026-01-01' }] },
  },
  {
    rule: 'governance.meeting-cadence',
    code: 'overlap',
    path: 'phases.1.from',
    refused: { ...cadence, phases: [phase, { phase: 'operations', from: '2026-02-28', to: null }] },
    taken: { ...cadence, phases: [phase, { phase: 'operations', from: '2026-03-01', to: null }] },
  },
  {
    rule: 'appraisal.total',
    code: 'sum-not-finite',
    path: 'items',
    refused: { base: Number.MAX_VALUE, items: [{ id: '1', points: Number.MAX_VALUE }] },
    taken: { base: Number.MAX_VALUE, items: [{ id: '1', points: -Number.MAX_VALUE }] },
  },
  {
    rule: 'governance.may-merge',
    code: 'duplicate',
    path: 'a.1',
    refused: { committee: 'working-group', a: ['甲', ' 甲 '], b: ['乙'] },
    taken: { committee: 'working-group', a: ['甲', '丙'], b: ['乙'] },
  },
  {
    rule: 'promotion.grouping',
    code: 'duplicate',
    path: 'bodies.1.name',
    refused: {
      bodies: [
        { name: '台北', group: '一' },
        { name: '臺北', group: '二' },
      ],
    },
    taken: {
      bodies: [
        { name: '台北', group: '一' },
        { name: '臺中', group: '二' },
      ],
    },
  },
]

/** Codes that are always of more than one fact. */
const betweenFields = unsayable.map(({ code }) => code).filter((code) => !/^(duplicate|too-)/.test(code))

/** Whether a fault is one of a single fact, as which the schema must know it. */
function isOfOneFact({ path, code, data }: InputIssue, facts: unknown): boolean {
  if (betweenFields.includes(code)) return false
  if (code === 'duplicate') return isWordForWord(path, facts)
  // The year of publication is bounded by the year assessed.
  if (code === 'too-large' && /^(leaves\.\d+\.)?official(Leave)?Hours$/.test(path))
    return Number(data?.['maximum']) === 1000
  return !(path === 'publishedYear' && code === 'too-small' && Number(data?.['minimum']) > 2018)
}

/** Whether an entry of a list stands there before in the same spelling; of a field of entries no schema can tell. */
function isWordForWord(path: string, facts: unknown): boolean {
  const keys = path.split('.')
  const list = keys.slice(0, -1).reduce<unknown>((inner, key) => (inner as Record<string, unknown>)[key], facts)
  return Array.isArray(list) && list.indexOf(list[Number(keys.at(-1))]) < Number(keys.at(-1))
}

const spellings = [
  '',
  ' ',
  '\u3000\t',
  '\u200b',
  ' 甲 ',
  '𠮷'.repeat(100),
  `\n${'字'.repeat(100)} `,
  '𠮷'.repeat(101),
  '字'.repeat(101),
  'a'.repeat(1000),
]
const days = [
  '1900-01-01',
  '1899-12-31',
  '2100-12-31',
  '2101-01-01',
  '2000-02-29',
  '1900-02-29',
  '2100-02-29',
  '2024-02-29',
  '2026-02-29',
  '1996-02-29',
  '2026-04-31',
  '2026-12-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '+002026-01-01',
  ' 2026-01-01',
  '2026-01-01T00:00:00Z',
]
const numbers = [0, 0.25, 0.5, 1, -1, 1.5, 1000, 1000.5, 2017, 2018, 2100, 2101, 2 ** 53 - 1, 2 ** 53, -(2 ** 53)]
const others = [null, true, false, [], {}, '甲']

/** Facts that fit, of which one member, wherever it lies, is then made another, given again, left out or added. */
function nearlyFacts(id: RuleId): fc.Arbitrary<unknown> {
  const value = fc.oneof(
    fc.constantFrom(...spellings, ...days),
    fc.constantFrom(...numbers),
    fc.constantFrom(...others),
  )
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('replace', 'replace', 'replace', 'repeat', 'remove', 'add'),
    value,
  })
  return fc
    .tuple(factsOf(factsSchema(id)), fc.array(change, { maxLength: 2 }))
    .map(([facts, changes]) =>
      changes.reduce<unknown>((changed, each) => changedAt(changed, each), structuredClone(facts)),
    )
}

type Change = { readonly at: number; readonly how: string; readonly value: unknown }
type Place = { readonly holder: Record<string, unknown> | unknown[]; readonly key: string }

function changedAt(facts: unknown, { at, how, value }: Change): unknown {
  const places = placesIn(facts)
  const place = places[at % Math.max(1, places.length)]
  if (place === undefined) return value
  const { holder, key } = place
  if (how === 'add' && !Array.isArray(holder)) holder['another'] = value
  else if (how === 'repeat' && Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]))
  else if (how === 'remove' && Array.isArray(holder)) holder.splice(Number(key), 1)
  else if (how === 'remove') Reflect.deleteProperty(holder, key)
  else (holder as Record<string, unknown>)[key] = value
  return facts
}

/** Every member of an object and every entry of a list, however deep. */
function placesIn(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    { holder: value as Record<string, unknown>, key },
    ...placesIn(inner),
  ])
}

/** What the schema of a rule says of facts, and what the rule says of each fact by itself. */
function judged(id: RuleId, facts: unknown): { schema: boolean; faults: readonly InputIssue[]; taken: boolean } {
  const read = readInput(factsSchema(id) as never, facts)
  const issues = 'issues' in read ? read.issues : []
  return {
    schema: validators.get(id)!(facts),
    faults: issues.filter((issue) => isOfOneFact(issue, facts)),
    taken: issues.length === 0,
  }
}

/** How many facts there were of each kind. */
const drawn = { 'taken by both': 0, 'refused by both': 0, 'refused by the rule alone': 0 }

afterAll(() => {
  console.log(`JSON Schema of ${ruleIds.length} rules: ${JSON.stringify(drawn)}`)
})

describe.each(ruleIds)('%s', (id) => {
  test('takes by its JSON Schema whatever it takes, and refuses what is wrong with a fact by itself', () => {
    fc.assert(
      fc.property(nearlyFacts(id), (facts) => {
        const { schema, faults, taken } = judged(id, facts)
        if (taken) expect([facts, schema]).toEqual([facts, true])
        if (faults.length > 0) expect([facts, faults, schema]).toEqual([facts, faults, false])
        drawn[taken ? 'taken by both' : schema ? 'refused by the rule alone' : 'refused by both'] += 1
      }),
      { numRuns: 300 },
    )
  })
})

describe('what no schema says', () => {
  test.each(unsayable)('$rule: $code at $path', ({ rule, code, path, refused, taken }) => {
    const { schema, faults } = judged(rule, refused)
    expect([schema, faults]).toEqual([true, []])
    const read = readInput(factsSchema(rule) as never, refused)
    expect('issues' in read ? read.issues : []).toContainEqual(expect.objectContaining({ path, code }))
    expect(judged(rule, taken)).toEqual({ schema: true, faults: [], taken: true })
  })
})

describe('what a schema says', () => {
  const group = { convenerFirstTierHead: true, members: [] as object[] }

  test.each<[RuleId, object, boolean, string]>([
    ['training.duty', { roles: ['seed', 'seed'] }, false, 'a role twice'],
    ['training.duty', { roles: ['seed', 'administrator'] }, true, 'two roles'],
    ['governance.may-merge', { committee: 'working-group', a: ['甲', '甲'], b: ['乙'] }, false, 'a member twice'],
    [
      'governance.meeting-cadence',
      { ...cadence, phases: [], meetings: ['2026-01-05', '2026-01-05'] },
      false,
      'a meeting twice',
    ],
    [
      'governance.working-group-composition',
      { ...group, members: [{ id: '甲', roles: ['seed', 'seed'] }] },
      false,
      'a role twice, within a member',
    ],
    ['training.leave-filing', { ...leave, leaveOn: '1899-12-31' }, false, 'a day before 1900'],
    ['training.leave-filing', { ...leave, leaveOn: '1900-01-01' }, true, 'the first day of 1900'],
    ['training.leave-filing', { ...leave, asOf: '2101-01-01' }, false, 'a day after 2100'],
    ['training.leave-filing', { ...leave, asOf: '2100-12-31' }, true, 'the last day of 2100'],
    ['training.leave-filing', { ...leave, leaveOn: '2026-02-29' }, false, 'a day that there is not'],
    ['training.leave-filing', { ...leave, leaveOn: '2024-02-29' }, true, 'a 29 February'],
    ['definitions.classify-body', { name: ' \u3000' }, false, 'a blank name'],
    [
      'definitions.classify-body',
      { name: ` ${'𠮷'.repeat(100)} ` },
      true,
      'a hundred characters and spaces about them',
    ],
    ['definitions.classify-body', { name: '𠮷'.repeat(101) }, false, 'a hundred and one'],
    ['promotion.grouping', { bodies: [{ name: '甲', group: '\t' }] }, false, 'a blank group'],
  ])('%s %j: %s, %s', (id, facts, valid) => {
    expect(validators.get(id)!(facts)).toBe(valid)
    expect(judged(id, facts).taken).toBe(valid)
  })

  test('every day from 1899 to 2101 and every other text of that form is one in both or in neither', () => {
    const dates = new RegExp(
      (jsonSchema('deadlines.due').facts as { properties: { from: { pattern: string } } }).properties.from.pattern,
      'u',
    )
    const differing: string[] = []
    for (let year = 1899; year <= 2101; year++)
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
          const exists =
            year >= 1900 &&
            year <= 2100 &&
            month >= 1 &&
            month <= 12 &&
            day >= 1 &&
            day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
          if (dates.test(text) !== exists) differing.push(text)
        }
    expect(differing).toEqual([])
  })

  test('of a list whose entries differ in a field, in words', () => {
    expect(jsonSchema('appraisal.total').facts).toMatchObject({
      properties: { items: { description: 'No two have the same id.' } },
    })
  })
})
