import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../src/analysis'
import { type Json, type JsonObject, isObject } from '../../src/kernel/json'
import { locales } from '../../src/kernel/locale'
import { clauses } from '../../src/law/register/index'
import { ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { allWords } from '../../src/wording/all-words'
import type { AnyColumn } from '../../src/wording/any-words'

/** Facts of which no operative words of their clause speak: the day of the question, names, kinds of bodies. */
const withoutPhrases: readonly string[] = [
  'definitions.is-major-system developer',
  'definitions.is-major-system approved',
  'definitions.classify-body name',
  'scope.applies-to kind',
  'governance.committee-duty kind',
  'governance.committee-duty phase',
  'governance.council-composition asOf',
  'governance.seat-follows-post asOf',
  'governance.meeting-cadence asOf',
  'governance.steering-composition asOf',
  'governance.dissolution asOf',
  'deadlines.timeliness doneOn',
  'deadlines.timeliness asOf',
  'deadlines.designated doneOn',
  'deadlines.designated asOf',
  'support.replacement-request role',
  'training.leave-filing course',
  'training.leave-filing asOf',
  'training.instructor-qualification attendance',
  'training.instructor-qualification completed',
  'training.digital-course asOf',
  'training.course-record asOf',
  'appraisal.total base',
]

interface Place {
  readonly path: string
  readonly column: AnyColumn | undefined
  readonly schema: JsonObject
}

/** Every fact of a schema and every member within it, with its words. */
function placesOf(schema: JsonObject, words: Readonly<Record<string, AnyColumn>>, under: string): Place[] {
  return Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, JsonObject>>).flatMap(
    ([name, member]) => {
      const column = words[name]
      const inside = isObject(member['items']) ? member['items'] : member
      const path = `${under}${name}`
      return [{ path, column, schema: member }, ...placesOf(inside, column?.members ?? {}, `${path}.`)]
    },
  )
}

const places = ruleIds.flatMap((id) => placesOf(jsonSchema(id).facts, allWords[id].facts, `${id} `))

const lacking = (isThere: (place: Place) => boolean): string[] =>
  places.filter((place) => !isThere(place)).map(({ path }) => path)

describe('every fact', () => {
  test('has a label in each language, and every member within it too', () => {
    expect(places.length).toBeGreaterThan(150)
    expect(lacking(({ column }) => locales.every((locale) => (column?.label[locale] ?? '') !== ''))).toEqual([])
  })

  test('has a question', () => {
    expect(lacking(({ path, column }) => path.split('.').length > 2 || column?.question !== undefined)).toEqual([])
  })

  test('that counts something has a unit, and a year says of which era it is', () => {
    const isNumber = ({ schema }: Place): boolean => schema['type'] === 'number' || schema['type'] === 'integer'
    expect(places.filter(isNumber).length).toBeGreaterThan(15)
    expect(
      lacking(
        (place) =>
          !isNumber(place) || (place.path.endsWith('Year') ? place.column?.hint : place.column?.unit) !== undefined,
      ),
    ).toEqual([])
  })

  test('has the operative words of a clause of its rule, but for those of which none speak', () => {
    const grounded = ruleIds.flatMap((id) =>
      Object.entries(allWords[id].facts).map(([fact, { phrases = [] }]) => ({ id, fact, phrases })),
    )
    expect(grounded.filter(({ phrases }) => phrases.length === 0).map(({ id, fact }) => `${id} ${fact}`)).toEqual(
      withoutPhrases,
    )
    const printed = (id: (typeof ruleIds)[number]): readonly string[] =>
      rules[id].clauses.flatMap((clause) => clauses[clause].words)
    expect(
      grounded.flatMap(({ id, fact, phrases }) =>
        phrases.filter((phrase) => !printed(id).includes(phrase)).map((phrase) => `${id} ${fact} ${phrase}`),
      ),
    ).toEqual([])
  })

  test('has an example, which the rule takes with the others, unless it can be left out', () => {
    for (const id of ruleIds) {
      const { facts } = jsonSchema(id)
      const properties = facts['properties'] as Readonly<Record<string, JsonObject>>
      const examples = Object.entries(properties).flatMap(([name, { examples: given }]) =>
        ((given ?? []) as readonly Json[]).map((example) => [name, example] as const),
      )
      expect(examples.map(([name]) => name)).toEqual(expect.arrayContaining(facts['required'] as string[]))
      expect(Object.fromEntries(examples)).toEqual(allWords[id].example)
      expect(() => (rules[id] as unknown as (facts: unknown) => unknown)(allWords[id].example)).not.toThrow()
    }
  })
})
