import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { RolloutRulesError } from '../../src/kernel/errors'
import { coveredDates } from '../calendar/arbitrary-dates'
import { lawCases } from '../cases/read-cases'
import { withOneReplaced } from './one-replaced'
import { root } from '../../.config/project-files'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

type AnyFunction = (...values: unknown[]) => unknown

const isClass = (value: unknown): boolean => typeof value === 'function' && value.prototype instanceof Error
const functions = new Map<string, AnyFunction>()
for (const { source } of publicModules) {
  // What a law is made with is called by the program that defines one; the compiler judges what it is given.
  if (source === 'src/kernel/index.ts') continue
  for (const [name, value] of Object.entries((await import(join(root, source))) as object)) {
    if (typeof value === 'function' && !isClass(value)) functions.set(name, value as AnyFunction)
  }
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})
const nearly = fc.oneof(anything, coveredDates, fc.constantFrom('zh-TW', 'en', 'deadlines.due', 'duty'))

function refuses(call: () => unknown): void {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(RolloutRulesError)
  }
}

test('there are functions to ask', () => {
  expect(functions.size).toBeGreaterThan(8)
})

describe("nothing but the library's own errors is thrown, whatever is asked", () => {
  test.each([...functions])('%s', (_name, called) => {
    fc.assert(
      fc.property(fc.array(nearly, { maxLength: 3 }), (given) => refuses(() => called(...given))),
      { numRuns: 200 },
    )
  })

  const ruleOf = (id: string): AnyFunction | undefined =>
    [...functions.values()].find((called) => (called as { id?: string }).id === id)
  const asked = [...new Set(lawCases.map(({ rule }) => rule))].filter((id) => ruleOf(id) !== undefined)

  test.each(asked)('%s of facts or options that are nearly sound', (id) => {
    const sound = fc.constantFrom(...lawCases.filter(({ rule }) => rule === id))
    fc.assert(
      fc.property(
        sound.chain(({ facts, options }) =>
          fc.tuple(
            withOneReplaced(facts, anything),
            fc.option(withOneReplaced(options ?? { calendar: null, readings: {} }, anything), { nil: undefined }),
          ),
        ),
        ([facts, options]) => {
          refuses(() => ruleOf(id)!(facts, options))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('createWorkCalendar of options that are nearly sound, and what the calendar then says', () => {
    const year = {
      year: 2028,
      edition: 'e',
      source: 's',
      checkedOn: null,
      off: { 補假: '01-03' },
      worked: { 補行上班: '01-08' },
    }
    const options = {
      closures: 'taipei',
      overrides: [{ date: '2026-03-02', workday: false, name: { 'zh-TW': '停電', en: 'Power cut' } }],
      years: [year],
      makeUpSaturdays: 'workday',
    }
    const create = functions.get('createWorkCalendar') as unknown as (options: unknown) => {
      day: (date: string) => unknown
      addWorkdays: (date: string, count: number) => unknown
      coverage: object
    }
    fc.assert(
      fc.property(withOneReplaced(options, anything), (given) =>
        refuses(() => {
          const calendar = create(given)
          expect(calendar.coverage).toMatchObject({ first: '2017-01-01', last: expect.stringMatching(/^\d{4}-12-31$/) })
          calendar.day('2026-03-02')
          calendar.addWorkdays('2027-12-30', 3)
        }),
      ),
      { numRuns: 1000 },
    )
  })
})
