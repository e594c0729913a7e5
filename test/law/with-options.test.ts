import { describe, expect, expectTypeOf, test } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import { atlas } from '../../src/analysis/atlas/atlas'
import { explain } from '../../src/analysis/explanation/explain'
import { UnknownReadingError } from '../../src/kernel/errors'
import { type BoundOptions, withOptions } from '../../src/law/with-options'
import type { RuleOptions } from '../../src/law/rule'
import { type Rules, rules } from '../../src/law/rules'
import { expectFrozenPlainData } from '../kernel/plain-data'
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
    expect(faultsOf(() => withOptions(options as BoundOptions))).toEqual(expected)
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
    const readings = { 'score-decimals': 'round-half-up' as 'round-half-up' | 'lower-bounds' }
    const bound = withOptions({ readings })
    readings['score-decimals'] = 'lower-bounds'
    expect(bound.rules['appraisal.grade']({ score: 94.5 }).value).toBe('A+')
  })
})

describe("an office's own readings", () => {
  const decided = { decidedBy: '資訊局', on: '2026-01-05', letter: '北市資規字第1150000001號' }
  const own = withOptions({
    readings: { 'score-decimals': { choice: 'round-half-up', ...decided }, 'score-out-of-range': 'reject' },
  })

  test('say in a decision who decided, where they matter', () => {
    const decision = own.rules['appraisal.grade']({ score: 94.5 })
    expect(decision.value).toBe('A+')
    expect(decision.readings).toEqual([{ id: 'score-decimals', choice: 'round-half-up', ...decided }])
    expectFrozenPlainData(decision)
    expect(own.rules['appraisal.grade']({ score: 87 }).readings).toEqual([])
  })

  test('name nobody for a choice of the call, nor for a choice that is written alone', () => {
    const grade = own.rules['appraisal.grade']
    expect(grade({ score: 94.5 }, { readings: { 'score-decimals': 'lower-bounds' } }).readings).toEqual([
      { id: 'score-decimals', choice: 'lower-bounds' },
    ])
    expect(grade({ score: 100 }, { readings: { 'score-out-of-range': 'nearest-band' } }).readings).toEqual([])
    const alone = withOptions({ readings: { 'score-decimals': 'round-half-up' } })
    expect(alone.rules['appraisal.grade']({ score: 94.5 }).readings).toEqual([
      { id: 'score-decimals', choice: 'round-half-up' },
    ])
  })

  test('are shown where the decision is explained', () => {
    const decision = own.rules['appraisal.grade']({ score: 94.5 })
    expect(explain(decision, { locale: 'zh-TW' })).toContain(
      '    由資訊局於 2026-01-05 決定（北市資規字第1150000001號）',
    )
    expect(explain(decision, { locale: 'en' })).toContain(
      '    decided by 資訊局 on 2026-01-05 (letter 北市資規字第1150000001號)',
    )
    const { letter: _letter, ...without } = decided
    const unlettered = withOptions({
      readings: { 'score-decimals': { choice: 'round-half-up', ...without, letter: undefined } },
    })
    const other = unlettered.rules['appraisal.grade']({ score: 94.5 })
    expect(explain(other, { locale: 'zh-TW' }).split('\n')).toContain('    由資訊局於 2026-01-05 決定')
    expect(explain(other, { locale: 'en' }).split('\n')).toContain('    decided by 資訊局 on 2026-01-05')
  })

  test('that are not as described are refused, every fault by its path', () => {
    const readings = {
      'score-decimals': { choice: 'round-half-up', decidedBy: ' ', on: '2026-02-29' },
      'ranking-ties': { decidedBy: '資訊局', on: '2026-01-05', by: 'x' },
    }
    expect(faultsOf(() => withOptions({ readings } as never)).sort()).toEqual([
      'options.readings.ranking-ties.by unknown-key',
      'options.readings.ranking-ties.choice missing',
      'options.readings.score-decimals.decidedBy empty',
      'options.readings.score-decimals.on not-a-date',
    ])
  })

  test('with a reading or a choice that there is not are refused as such', () => {
    for (const readings of [
      { score: { choice: 'x', decidedBy: '資訊局', on: '2026-01-05' } },
      { 'score-decimals': { choice: 'x', decidedBy: '資訊局', on: '2026-01-05' } },
    ])
      expect(thrownBy(() => withOptions({ readings } as never))).toBeInstanceOf(UnknownReadingError)
  })
})
