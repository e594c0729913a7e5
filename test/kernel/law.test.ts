import { describe, expect, expectTypeOf, test } from 'vitest'
import { UnknownReadingError } from '../../src/kernel/errors'
import { defineLaw } from '../../src/kernel/law'
import { truth } from '../../src/kernel/plain-schemas'
import { name, objectOf } from '../../src/kernel/schema'
import { readCalendarOptions } from '../../src/periods/options'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { expectFrozenPlainData } from './plain-data'
import { faultsOf, thrownBy } from './thrown-by'

const law = defineLaw({ clauses: ['1', '2'], readings: { lamp: ['counts', 'does-not-count'] } })
const facts = objectOf<{ readonly lit: boolean; readonly lamp: boolean }>({ lit: truth(), lamp: truth() })

const bright = law.rule({
  id: 'room.bright',
  exportName: 'bright',
  clauses: ['1'],
  facts,
  value: truth(),
  decide({ lit, lamp }, reading) {
    const value = lit || (lamp && reading('lamp') === 'counts')
    return { value, basis: () => [{ clause: '1', code: value ? 'bright' : 'dark', data: { lit, lamp } }] }
  },
})

describe('a rule of a law of whatever name', () => {
  test('answers with its reasons, and lists the readings on which the answer hangs', () => {
    const decision = bright({ lit: false, lamp: true })
    expect(decision).toEqual({
      rule: 'room.bright',
      value: true,
      basis: [{ clause: '1', code: 'bright', data: { lit: false, lamp: true } }],
      readings: [{ id: 'lamp', choice: 'counts' }],
    })
    expectFrozenPlainData(decision)
    expect(bright({ lit: false, lamp: true }, { readings: { lamp: 'does-not-count' } }).value).toBe(false)
    expect(bright.readings).toEqual({ lamp: ['counts', 'does-not-count'] })
  })

  test.each<[string, unknown, string[]]>([
    ['no options', null, ['options wrong-type']],
    [
      'an option that there is not',
      { calendar: taipeiCalendar, reading: 1 },
      ['options.calendar unknown-key', 'options.reading unknown-key'],
    ],
    ['readings that are none', { readings: 'lamp' }, ['options.readings wrong-type']],
    ['what has computed members', Object.defineProperty({}, 'readings', { get: () => ({}) }), ['options not-plain']],
  ])('refuses %s', (_title, options, expected) => {
    expect(faultsOf(() => bright({ lit: true, lamp: true }, options as never))).toEqual(expected)
  })

  test('refuses a reading that it does not have, and says no word of any law', () => {
    const error = thrownBy(() => bright({ lit: true, lamp: true }, { readings: { lamps: 'counts' } } as never))
    expect(error).toBeInstanceOf(UnknownReadingError)
    expect((error as Error).message).toBe('unknown reading lamps; did you mean lamp')
  })

  test('gives its reasons the answer and the readings, with the choices that they can have', () => {
    const dim = law.tableRule({
      id: 'room.dim',
      exportName: 'dim',
      facts,
      value: objectOf<{ readonly is: string; readonly by: string }>({ is: name(), by: name() }),
      rows: [
        { when: { lit: true }, clause: '1', code: 'lit' },
        { when: { lit: false }, clause: '2', code: 'unlit' },
      ],
      complete({ outcome }, _facts, reading) {
        expectTypeOf(reading('lamp')).toEqualTypeOf<'counts' | 'does-not-count'>()
        return { is: outcome, by: reading('lamp') }
      },
      basis: ({ row: { clause, code } }, { lamp }, { value, reading, options }) => [
        { clause, code, data: { ...value, lamp, again: reading('lamp'), given: Object.keys(options.readings ?? {}) } },
      ],
    })
    const chosen = { readings: { lamp: 'does-not-count' } } as const
    expect(dim({ lit: true, lamp: true }, chosen).basis).toEqual([
      {
        clause: '1',
        code: 'lit',
        data: { is: 'lit', by: 'does-not-count', lamp: true, again: 'does-not-count', given: ['lamp'] },
      },
    ])
  })

  test('a row that stands under no clause is refused, by the compiler and where the rule is made', () => {
    const rows = [
      { when: { lit: true }, clause: '1', code: 'lit' },
      { when: { lit: false }, code: 'unlit' },
    ] as const
    // @ts-expect-error -- the second row names no clause, and none stands beside the rows
    expect(() => law.tableRule({ id: 'room.dim', exportName: 'dim', facts, rows })).toThrow(
      'the row unlit of room.dim names no clause',
    )
    expect(law.tableRule({ id: 'room.dim', exportName: 'dim', clause: '2', facts, rows }).clauses).toEqual(['1', '2'])
  })

  test('a wrong clause, reading or choice does not compile', () => {
    law.rule({
      id: 'room.dark',
      exportName: 'dark',
      // @ts-expect-error -- no such clause
      clauses: ['3'],
      facts,
      value: truth(),
      // @ts-expect-error -- no such reading
      decide: ({ lit }, reading) => ({ value: lit && reading('candle') === 'counts', basis: () => [] }),
    })
    // @ts-expect-error -- no such choice
    const options: Parameters<typeof bright>[1] = { readings: { lamp: 'never' } }
    expect(thrownBy(() => bright({ lit: true, lamp: true }, options))).toBeInstanceOf(UnknownReadingError)
  })
})

test('a calendar is read beside the readings, and anything else refused', () => {
  expect(readCalendarOptions({ readings: { lamp: 'counts' }, calendar: taipeiCalendar })).toEqual({
    options: { calendar: taipeiCalendar, readings: { lamp: 'counts' } },
  })
  const refused = readCalendarOptions({ calendar: {}, tables: {} })
  expect('issues' in refused && refused.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'options.tables unknown-key',
    'options.calendar not-a-calendar',
  ])
})
