import { describe, expect, test, vi } from 'vitest'
import { createWorkCalendar } from '../../src/calendar/create-work-calendar'
import type { OfficialYear } from '../../src/calendar/official-year'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { projectedCalendar } from '../../src/calendar/projection/projected-calendar'
import { faultsOf } from '../kernel/thrown-by'
import { governmentCsv, rowsOf2028 } from './government-csv'

vi.mock(import('../../src/calendar/official-years'), () => import('./years-through-2027'))

const year = JSON.parse(JSON.stringify(parseOfficialCalendarCsv(governmentCsv(rowsOf2028)))) as OfficialYear
const override = { date: '2026-03-02', workday: false, name: { 'zh-TW': '停電', en: 'Power cut' } }
const options = { closures: 'none', overrides: [override], years: [year], makeUpSaturdays: 'not-a-workday' } as const

/** The same members, each by a getter. */
function computed(value: object): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(Object.entries(value).map(([key, member]) => [key, { get: () => member, enumerable: true }])),
  )
}

describe.each<[string, (options: never) => unknown, object]>([
  ['createWorkCalendar', createWorkCalendar, {}],
  ['projectedCalendar', projectedCalendar, { through: 2030 }],
])('%s refuses options that are not plain, and reads none in part', (_name, create, more) => {
  test.each<[string, (given: object) => unknown, string[]]>([
    ['inherited options', (given) => Object.create({ ...options, ...given }), [' not-plain']],
    ['computed options', (given) => computed({ ...options, ...given }), [' not-plain']],
    [
      'one inherited option',
      (given) => Object.assign(Object.create({ closures: 'none' }) as object, given),
      [' not-plain'],
    ],
    [
      'a year whose members are inherited',
      (given) => ({ ...given, years: [Object.create(year)] }),
      ['years.0 not-plain'],
    ],
    ['a year whose members are computed', (given) => ({ ...given, years: [computed(year)] }), ['years.0 not-plain']],
    [
      'a year whose days off are inherited',
      (given) => ({ ...given, years: [{ ...year, off: Object.create(year.off) as object }] }),
      ['years.0.off not-plain'],
    ],
    [
      'a year whose worked days are computed',
      (given) => ({ ...given, years: [{ ...year, worked: computed(year.worked) }] }),
      ['years.0.worked not-plain'],
    ],
    [
      'an inherited override',
      (given) => ({ ...given, overrides: [Object.create(override)] }),
      ['overrides.0 not-plain'],
    ],
    [
      'a computed name',
      (given) => ({ ...given, overrides: [{ ...override, name: computed(override.name) }] }),
      ['overrides.0.name not-plain'],
    ],
    [
      'several at once',
      (given) => ({ ...given, years: [Object.create(year)], overrides: [computed(override)] }),
      ['years.0 not-plain', 'overrides.0 not-plain'],
    ],
    ['a list of lists', (given) => ({ ...given, years: [[year]] }), ['years.0 not-an-official-year']],
  ])('%s', (_title, made, expected) => {
    expect(faultsOf(() => create(made(more) as never))).toEqual(expected)
  })
})

test('options are read once, and what they are later means nothing', () => {
  const twice: string[] = []
  const once = <Value>(value: Value, path = ''): Value =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          getOwnPropertyDescriptor(target, key) {
            const at = `${path}.${String(key)}`
            if (twice.includes(at)) throw new Error(`${at} is read twice`)
            twice.push(at)
            const member = Reflect.getOwnPropertyDescriptor(target, key)
            return member && { ...member, ...(key !== 'length' && { value: once(member.value, at) as unknown }) }
          },
        })
  const given = structuredClone(options)
  const calendar = createWorkCalendar(once(given))
  Object.assign(given.years[0].off, { 補假: '01-05' })
  expect(twice).toContain('.years.0.off.補假')
  expect(calendar.coverage).toEqual(createWorkCalendar(options).coverage)
  expect(calendar.workdays('2028-01-01', '2028-12-31')).toEqual(
    createWorkCalendar(options).workdays('2028-01-01', '2028-12-31'),
  )
})

test('a year that another realm or JSON made, or that has no prototype, is one', () => {
  const bare = Object.assign(Object.create(null) as object, year)
  expect(createWorkCalendar({ years: [bare] }).coverage.last).toBe('2028-12-31')
})
