import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { decodeCalendarFile } from '../../src/calendar/decode-calendar-file'
import { parseOfficialCalendarCsv } from '../../src/calendar/parse-official-calendar-csv'
import { asBig5 } from '../cli/double-byte-text'
import { faultsOf } from '../kernel/thrown-by'
import { governmentCsv, rowsOf2028 } from './government-csv'

const csv = governmentCsv(rowsOf2028).replace(/^\uFEFF/, '')

describe('decodeCalendarFile', () => {
  test.each<[string, Uint8Array]>([
    ['Big5', asBig5(csv)],
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${csv}`)],
    ['a Buffer', Buffer.from(csv)],
    ['the bytes of another realm', runInNewContext('Uint8Array.from(bytes)', { bytes: asBig5(csv) }) as Uint8Array],
  ])('reads %s, for the parser', (_title, bytes) => {
    expect(decodeCalendarFile(bytes)).toBe(csv)
    expect(parseOfficialCalendarCsv(decodeCalendarFile(bytes)).year).toBe(2028)
  })

  test.each<[string, unknown, string]>([
    ['bytes that are no text', Uint8Array.of(0xff, 0xfe, 0xfd), ' csv-garbled'],
    ['Big5 that lost a byte', asBig5('西元日期').slice(0, 7), ' csv-garbled'],
    ['a text', csv, ' wrong-type'],
    ['an ArrayBuffer', new ArrayBuffer(4), ' wrong-type'],
    ['null', null, ' wrong-type'],
  ])('refuses %s', (_title, bytes, fault) => {
    expect(faultsOf(() => decodeCalendarFile(bytes as Uint8Array))).toEqual([fault])
  })
})
