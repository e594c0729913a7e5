import { describe, expect, expectTypeOf, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { atlas } from '../../src/analysis/atlas/atlas'
import { UnknownReadingError } from '../../src/kernel/errors'
import { withOptions } from '../../src/law/with-options'
import type { RuleOptions } from '../../src/law/rule'
import { type Rules, rules } from '../../src/law/rules'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const calendar = createWorkCalendar({ closures: [{ date: '2026-09-01', name: '海神' }] })
const office = withOptions({
  calendar,
  readings: { 'score-decimals': 'round-half-up', 'score-out-of-range': 'reject' },
})
const facts = { duty: 'seed-change', from: '2026-08-31' } as const

describe('withOptions', () => {
  test('binds the options to every rule, which stays a rule in all else', () => {
    expectTypeOf(office.rules).toEqualTypeOf<Rules>()
    expect(Object.keys(office.rules)).toEqual(Object.keys(rules))
    for (const [id, rule] of Object.entries(office.rules)) {
      const own = rules[id as keyof Rules]
      expect({ ...rule }).toEqual({ ...own })
      expect(Object.isFrozen(rule)).toBe(true)
    }
    expect(atlas(office.rules['appraisal.grade'])).toEqual(atlas(rules['appraisal.grade']))
    expect(Object.isFrozen(office) && Object.isFrozen(office.rules)).toBe(true)
  })

  test('each answers as if the options had been given', () => {
    expect(office.rules['deadlines.due'](facts)).toEqual(rules['deadlines.due'](facts, { calendar }))
    expect(office.rules['deadlines.due'](facts).value.due).toBe('2026-09-04')
    expect(office.rules['appraisal.grade']({ score: 94.5 }).value).toBe('A+')
    expect(faultsOf(() => office.rules['appraisal.grade']({ score: 101 }))).toEqual(['score too-large'])
  })

  test('what a call gives stands above what is bound, reading by reading', () => {
    const grade = office.rules['appraisal.grade']
    expect(grade({ score: 94.5 }, { readings: { 'score-decimals': 'lower-bounds' } }).value).toBe('A')
    expect(faultsOf(() => grade({ score: 101 }, { readings: { 'score-decimals': 'lower-bounds' } }))).toEqual([
      'score too-large',
    ])
    expect(office.rules['deadlines.due'](facts, { calendar: createWorkCalendar() }).value.due).toBe('2026-09-03')
  })

  test('what a call gives as undefined is as if absent', () => {
    const grade = office.rules['appraisal.grade']
    for (const options of [
      undefined,
      {},
      { readings: undefined },
      { readings: {} },
      { readings: { 'score-decimals': undefined }, calendar: undefined, tables: undefined },
    ])
      expect(grade({ score: 94.5 }, options).value).toBe('A+')
    expect(office.rules['deadlines.due'](facts, { calendar: undefined }).value.due).toBe('2026-09-04')
  })

  test.each<[string, unknown, string[]]>([
    ['no options', null, ['options wrong-type']],
    ['an unknown option', { reading: {} }, ['options.reading unknown-key']],
    ['no calendar', { calendar: {} }, ['options.calendar not-a-calendar']],
    ['readings that are none', { readings: 'score' }, ['options.readings wrong-type']],
    ['readings that are null', { readings: null }, ['options.readings wrong-type']],
    [
      'what has computed members',
      Object.defineProperty({}, 'calendar', { get: () => calendar }),
      ['options not-plain'],
    ],
  ])('%s is refused, when it is bound and in a call', (_title, options, expected) => {
    expect(faultsOf(() => withOptions(options as RuleOptions))).toEqual(expected)
    expect(faultsOf(() => office.rules['appraisal.grade']({ score: 1 }, options as RuleOptions))).toEqual(expected)
  })

  test('an unknown reading is refused, when it is bound and in a call', () => {
    const options = { readings: { score: 'x' } } as never
    expect(thrownBy(() => withOptions(options))).toBeInstanceOf(UnknownReadingError)
    expect(thrownBy(() => office.rules['appraisal.grade']({ score: 1 }, options))).toBeInstanceOf(UnknownReadingError)
  })

  test('facts are judged before the options of the call', () => {
    expect(faultsOf(() => office.rules['appraisal.grade']({ score: NaN }, { reading: 1 } as never))).toEqual([
      'score not-finite',
    ])
  })

  test('what is bound is read once: to change it afterwards means nothing', () => {
    const readings = {
      'score-decimals': 'round-half-up' as 'round-half-up' | 'lower-bounds',
      'score-out-of-range': { choice: 'nearest-band' as string, decidedBy: '資訊局', on: '2026-01-05' },
    }
    const bound = withOptions({ readings } as RuleOptions)
    readings['score-decimals'] = 'lower-bounds'
    readings['score-out-of-range'].choice = 'reject'
    readings['score-out-of-range'].decidedBy = '他機關'
    expect(bound.rules['appraisal.grade']({ score: 94.5 }).value).toBe('A+')
    expect(bound.rules['appraisal.grade']({ score: 101 })).toMatchObject({ readings: [{ decidedBy: '資訊局' }] })
  })
})
