import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvRecords } from '../../src/calendar/csv-records'

const fieldsOf = (text: string): unknown => csvRecords(text).map(({ fields }) => fields)

describe('csvRecords', () => {
  test.each<[string, unknown, string]>([
    ['', [], 'nothing'],
    ['a', [['a']], 'one field'],
    ['a,', [['a', '']], 'an empty field at the end'],
    [',', [['', '']], 'empty fields'],
    ['a\n', [['a']], 'a line end at the end'],
    ['a\n\nb', [['a'], [''], ['b']], 'an empty line'],
    ['a\r\nb', [['a'], ['b']], 'CRLF'],
    ['a\rb', [null], 'CR alone is no line end'],
    ['"a"', [['a']], 'a quoted field'],
    ['""', [['']], 'quotes with nothing in them'],
    ['"a,b"', [['a,b']], 'a comma in quotes'],
    ['"a\r\nb",c\nd', [['a\r\nb', 'c'], ['d']], 'a line end in quotes'],
    ['"""a"" b"', [['"a" b']], 'quotes in quotes'],
    ['"""",""""""', [['"', '""']], 'nothing but quotes'],
    [' a , b ', [['a', 'b']], 'spaces around fields'],
    ['" a "', [['a']], 'spaces in quotes'],
    ['a"b', [null], 'a quote in a field'],
    ['"a"b,c\nd', [null, ['d']], 'text after a closing quote'],
    [' "a"', [null], 'a space before a quote'],
    ['"a" ', [null], 'a space after a quote'],
    ['a,"b\nc,d', [null, ['c', 'd']], 'a quote that is not closed'],
    ['a"', [null], 'a quote at the end'],
  ])('%j gives %j: %s', (text, fields) => {
    expect(fieldsOf(text)).toEqual(fields)
  })

  test('each record says on which line it begins', () => {
    expect(csvRecords('a\n"b\nc"\nd"e\n\nf').map(({ line }) => line)).toEqual([1, 2, 4, 5, 6])
  })

  test('reads back what is written by RFC 4180', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', '補') }).map((text) => text.trim())
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (records) => {
        const written = records.map((fields) => fields.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        expect(fieldsOf(written.join('\r\n'))).toEqual(records)
      }),
    )
  })

  test('leaves no line out, whatever is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n') }), (text) => {
        const lines = csvRecords(text).map(({ line }) => line)
        expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b))
        expect(lines.at(-1) ?? 0).toBeLessThanOrEqual(text.split('\n').length)
      }),
    )
  })
})
