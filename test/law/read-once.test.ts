import { describe, expect, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/index'
import { auditDossier } from '../../src/dossier/index'
import { InvalidInputError, RolloutRulesError } from '../../src/kernel/errors'
import type { RuleOptions } from '../../src/law/rule'
import { rules } from '../../src/law/rules'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { questions } from '../whole/questions'

/** The same value, of which every member can be read a single time. */
function readableOnce<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  const read = new Set<PropertyKey>()
  return new Proxy(value, {
    get(target, key) {
      const member = Reflect.get(target, key) as unknown
      if (typeof key === 'symbol' || (key === 'length' && Array.isArray(target))) return member
      if (read.has(key)) throw new Error(`${key} is read twice`)
      read.add(key)
      return readableOnce(member)
    },
  })
}

/** What is answered, or the fault that is found. */
function outcome(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    if (!(error instanceof RolloutRulesError)) throw error
    return { error: error.code, ...(error instanceof InvalidInputError && { issues: error.issues }) }
  }
}

test('the facts of every case are read once, whether they are sound or not', () => {
  for (const { rule, facts, options } of questions.cases) {
    const ask = (given: unknown): unknown => outcome(() => rules[rule](given as never, options))
    expect(ask(readableOnce(facts))).toEqual(ask(facts))
    for (const key of Object.keys(facts as object)) {
      const spoilt = { ...(facts as object), [key]: 'x', extra: 1 }
      expect(ask(readableOnce(spoilt))).toEqual(ask(spoilt))
    }
  }
})

test('facts that throw when they are read are refused', () => {
  const throwing = (): never => {
    throw new Error('not to be read')
  }
  const { 'appraisal.grade': grade } = rules
  expect(
    faultsOf(() =>
      grade({
        get score() {
          return throwing()
        },
      }),
    ),
  ).toEqual([' not-plain'])
  expect(faultsOf(() => grade(new Proxy({ score: 1 }, { ownKeys: throwing, get: throwing })))).toEqual([' not-plain'])
})

describe('options that are not plain are refused, never half read', () => {
  const facts = { duty: 'seed-replacement', from: '2024-07-22' } as const
  const readings = { 'typhoon-closure': 'counts-as-workday' } as const
  const award = { kind: 'merit', min: 1, max: 1 }
  const competition = { handler: award, 'direct-supervisor': null, 'other-contributor': null }
  const calendar = createWorkCalendar({ closures: 'none' })
  const due = (options: unknown): unknown => rules['deadlines.due'](facts, options as RuleOptions)
  const hidden = (value: object): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(Object.entries(value).map(([key, member]) => [key, { value: member }])),
    )
  class Derived {
    get readings(): object {
      return readings
    }
  }

  test.each<[string, unknown, string[]]>([
    ['inherited readings', Object.create({ readings }), ['options not-plain']],
    ['an inherited calendar', Object.create({ calendar }), ['options not-plain']],
    [
      'a getter',
      {
        get readings() {
          return readings
        },
      },
      ['options not-plain'],
    ],
    ['a getter of a class', new Derived(), ['options not-plain']],
    ['a hidden member', hidden({ readings }), ['options not-plain']],
    ['an inherited choice', { readings: Object.create(readings) }, ['options.readings not-plain']],
    [
      'a choice by a getter',
      {
        readings: {
          get 'typhoon-closure'() {
            return 'counts-as-workday'
          },
        },
      },
      ['options.readings not-plain'],
    ],
    ['a hidden choice', { readings: hidden(readings) }, ['options.readings not-plain']],
    ['inherited tables', { tables: Object.create({ competition: {} }) }, ['options.tables not-plain']],
    [
      'inherited rows',
      { tables: { competition: Object.create(competition) } },
      ['options.tables.competition not-plain'],
    ],
    [
      'an inherited award',
      { tables: { competition: { ...competition, handler: Object.create(award) } } },
      ['options.tables.competition not-plain'],
    ],
    [
      'several at once',
      { readings: Object.create(readings), tables: Object.create({}) },
      ['options.readings not-plain', 'options.tables not-plain'],
    ],
  ])('%s', (_title, options, expected) => {
    expect(faultsOf(() => due(options))).toEqual(expected)
    expect(thrownBy(() => due(options))).toMatchObject({ rule: 'deadlines.due' })
  })

  test('what changes between two reads is read once', () => {
    const choices = ['counts-as-workday', 'nonsense']
    const changing = new Proxy(readings, {
      getOwnPropertyDescriptor: (target, key) => ({
        ...Reflect.getOwnPropertyDescriptor(target, key)!,
        value: choices.shift(),
      }),
    })
    expect(due({ readings: changing })).toEqual(due({ readings }))
    const calendars = [calendar, {}]
    const others = new Proxy(
      { calendar },
      {
        getOwnPropertyDescriptor: (target, key) => ({
          ...Reflect.getOwnPropertyDescriptor(target, key)!,
          value: calendars.shift(),
        }),
      },
    )
    expect(due(others)).toEqual(due({ calendar }))
  })

  test("a system's own tables are left open and changing them afterwards means nothing", () => {
    const handler = { ...award }
    const own = { ...competition, handler }
    const { value } = rules['promotion.competition-award']({ role: 'handler' }, {
      tables: { competition: own },
    } as never)
    expect(value).toEqual(award)
    expect(Object.isFrozen(handler)).toBe(false)
    handler.min = 2
    expect(value).toEqual(award)
  })
})

describe('the audit', () => {
  const [, dossier] = questions.dossiers as [object, object]
  const options = { asOf: '2026-06-30' }
  const audited = (given: unknown, by: unknown): unknown => auditDossier(given as never, by as never)

  test('reads its record once', () => {
    const reads = new Map<object, Set<PropertyKey>>()
    const once = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : new Proxy(value, {
            getOwnPropertyDescriptor(target, key) {
              const read = reads.get(target) ?? new Set()
              if (read.has(key)) throw new Error(`${String(key)} is read twice`)
              reads.set(target, read.add(key))
              const member = Reflect.getOwnPropertyDescriptor(target, key)
              return (
                member && { ...member, ...('value' in member && key !== 'length' && { value: once(member.value) }) }
              )
            },
          })
    expect(audited(once(structuredClone(dossier)), once({ ...options }))).toEqual(audited(dossier, options))
    expect(reads.size).toBeGreaterThan(20)
  })

  test.each<[string, unknown, unknown, string[]]>([
    ['an inherited record', Object.create(dossier), options, [' not-plain']],
    ['an inherited part', { ...dossier, body: Object.create({ name: '大安區公所' }) }, options, ['body not-plain']],
    ['a day of the question that is inherited', dossier, Object.create(options), ['options not-plain']],
    [
      'readings that are inherited',
      dossier,
      { ...options, readings: Object.create({ several: 'may-be-none' }) },
      ['options.readings not-plain'],
    ],
    ['both at once', Object.create(dossier), Object.create(options), [' not-plain', 'options not-plain']],
  ])('refuses %s', (_title, given, by, expected) => {
    expect(faultsOf(() => audited(given, by))).toEqual(expected)
  })
})
