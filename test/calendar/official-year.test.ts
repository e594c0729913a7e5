import { describe, expect, test } from 'vitest'
import { isOfficialYear } from '../../src/calendar/official-year'
import { officialYears } from '../../src/calendar/official-years'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { governmentCsv, rowsOf2028 } from './government-csv'

const year = {
  year: 2028,
  edition: 'e',
  source: 's',
  checkedOn: null,
  off: { 補假: '01-03 01-04' },
  worked: { 補行上班: '01-08' },
}

describe('isOfficialYear', () => {
  test.each([
    ['an official year', officialYears[0]],
    ["a year read from the government's file", parseOfficialCalendarCsv(governmentCsv(rowsOf2028))],
    [
      'one that was written to JSON and read back',
      JSON.parse(JSON.stringify(parseOfficialCalendarCsv(governmentCsv(rowsOf2028)))),
    ],
    ['a projected one', { ...year, projected: true }],
    ['one without days of its own', { ...year, off: {}, worked: {} }],
    ['the first year', { ...year, year: 1900 }],
    ['the last year', { ...year, year: 2100 }],
    ['the leap day of a leap year', { ...year, off: { 補假: '02-29' } }],
  ])('%s has the form of a year', (_title, value) => {
    expect(isOfficialYear(value)).toBe(true)
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 2028],
    ['a text', '2028'],
    ['a list', []],
    ['an empty object', {}],
    ['a year before the first', { ...year, year: 1899 }],
    ['a year after the last', { ...year, year: 2101 }],
    ['half a year', { ...year, year: 2028.5 }],
    ['a year as text', { ...year, year: '2028' }],
    ['no number', { ...year, year: NaN }],
    ['no edition', { ...year, edition: undefined }],
    ['an edition that is a number', { ...year, edition: 1 }],
    ['no source', { ...year, source: undefined }],
    ['projected false', { ...year, projected: false }],
    ['projected text', { ...year, projected: 'yes' }],
    ['no days off', { ...year, off: undefined }],
    ['days off as null', { ...year, off: null }],
    ['days off as text', { ...year, off: '01-03' }],
    ['no worked days', { ...year, worked: undefined }],
    ['days that are a list', { ...year, off: { 補假: ['01-03'] } }],
    ['an impossible day', { ...year, off: { 補假: '01-03 02-30' } }],
    ['the leap day of another year', { ...year, year: 2027, off: { 補假: '02-29' } }],
    ['a day written in full', { ...year, worked: { 補行上班: '2028-01-08' } }],
    ['a remark without days', { ...year, off: { 補假: '' } }],
    ['days parted by commas', { ...year, off: { 補假: '01-03,01-04' } }],
  ])('%s has not', (_title, value) => {
    expect(isOfficialYear(value)).toBe(false)
  })
})
