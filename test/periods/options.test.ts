import { describe, expect, test } from 'vitest'
import { taipeiCalendar } from '../../src/calendar'
import { readCountingOptions } from '../../src/periods/options'

const nothing = { calendar: undefined, readings: {}, others: {} }

describe('what counts days reads of its options', () => {
  test('the calendar, the readings, and what else the caller knows', () => {
    const given = { calendar: taipeiCalendar, readings: { lamp: 'counts' }, tables: { own: 1 } }
    expect(readCountingOptions(given, ['tables'])).toEqual({
      calendar: taipeiCalendar,
      readings: { lamp: 'counts' },
      others: { tables: { own: 1 } },
      issues: [],
    })
  })

  test('nothing at all where nothing is given', () => {
    expect(readCountingOptions({})).toEqual({ ...nothing, issues: [] })
  })

  test.each([
    ['no object', 3, { path: 'options', code: 'wrong-type', data: { expected: 'an object' } }],
    ['no list', [], { path: 'options', code: 'wrong-type', data: { expected: 'an object' } }],
    ['nothing inherited', Object.create({ calendar: taipeiCalendar }), { path: 'options', code: 'not-plain' }],
  ])('%s in place of the options', (_, given, fault) => {
    const read = readCountingOptions(given)
    expect(read).toEqual({ ...nothing, issues: [expect.objectContaining(fault)] })
  })

  test('readings that cannot be read are none, and their fault is told', () => {
    const { readings, issues } = readCountingOptions({ readings: Object.create({ lamp: 'counts' }) as object })
    expect(readings).toEqual({})
    expect(issues).toEqual([expect.objectContaining({ path: 'options.readings', code: 'not-plain' })])
  })

  test.each([
    ['calender', [], 'calendar'],
    ['reading', [], 'readings'],
    ['table', ['tables'], 'tables'],
    ['table', [], undefined],
  ])('a key %s beside %j is answered with %s', (key, furtherKeys, meant) => {
    const { issues, others } = readCountingOptions({ [key]: {} }, furtherKeys)
    expect(others).toEqual({ [key]: {} })
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ path: `options.${key}`, code: 'unknown-key' })
    expect(issues[0]?.data?.suggestion).toBe(meant)
  })
})
