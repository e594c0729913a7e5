import { describe, expect, test, vi } from 'vitest'
import {
  type SpecialRow,
  HEADER,
  governmentCsv,
  governmentRows,
  officialRows,
  rowsOf2028,
} from '../calendar/government-csv'
import { asBig5 } from './double-byte-text'
import { type CommandRun, command } from './command'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const quotedCsv = [HEADER, ...rowsOf2028]
  .map((row) =>
    row
      .split(',')
      .map((field) => `"${field}"`)
      .join(','),
  )
  .join('\r\n')
const dayOff: SpecialRow = { off: true, remark: '放假' }

/** The outcome of a command line with files; each file is named with `--calendar`. */
function withCalendars(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<CommandRun> {
  return command([...args, ...Object.keys(files).flatMap((file) => ['--calendar', file])], files)
}

/** What stderr says of each fault, without the head of the line. */
function faultsOf({ exitCode, stdout, stderr }: CommandRun): string[] {
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('錯誤：'))
    .map((line) => line.slice(3))
}

describe('--calendar adds a year', () => {
  const day =
    '{\n  "date": "2028-01-08",\n  "workday": true,\n  "kind": "make-up-workday",\n  "name": {\n    "zh-TW": "補行上班",\n    "en": "Make-up workday"\n  },\n  "source": "official"\n}\n'

  test.each([
    ['UTF-8 with a byte order mark and CRLF', utf8(governmentCsv(rowsOf2028))],
    ['UTF-8 with LF alone', utf8(governmentCsv(rowsOf2028, { byteOrderMark: '', lineEnd: '\n' }))],
    ['Big5', asBig5(governmentCsv(rowsOf2028, { byteOrderMark: '' }))],
    ['UTF-8 with every field in quotes', utf8(quotedCsv)],
    ['Big5 with every field in quotes', asBig5(quotedCsv)],
  ])('from a file in %s', async (_, bytes) => {
    expect(await withCalendars(['calendar', '2028-01-08', '--json'], { '2028.csv': bytes })).toEqual({
      exitCode: 0,
      stdout: day,
      stderr: '',
    })
  })

  test.each([
    ['with remarks in quotes', rowsOf2028.map((row) => row.replace(/[^,]*$/, '"$&"'))],
    ['with one more comma a row', rowsOf2028.map((row) => `${row},`)],
  ])('%s, whose weekends stay plain weekends', async (_, rows) => {
    const { stdout } = await withCalendars(['calendar', '--from', '2028-03-04', '--through', '2028-03-05'], {
      '2028.csv': utf8(governmentCsv(rows)),
    })
    expect(stdout.match(/.*週末$/gm)).toHaveLength(2)
  })

  test('from two files in any order', async () => {
    const files = { '2029.csv': utf8(governmentCsv(governmentRows(2029))), '2028.csv': utf8(governmentCsv(rowsOf2028)) }
    expect((await withCalendars(['due', 'seed-change', '2028-12-28', '--lang', 'en'], files)).stdout).toMatch(
      /^Last day: 2029-01-02 /,
    )
  })

  test('to check by', async () => {
    const files = { '2028.csv': utf8(governmentCsv(rowsOf2028)) }
    expect(
      (await withCalendars(['check', 'seed-change', '2027-12-30', '--as-of', '2028-01-07', '--lang', 'en'], files))
        .stdout,
    ).toMatch(/^Open: .*\nLast day: 2028-01-07 /)
  })
})

test('--calendar replaces a year that is built in', async () => {
  const rows = officialRows(2025).map((row) =>
    row.startsWith('20251001') ? row.replace(',0,', `,2,${dayOff.remark}`) : row,
  )
  const files = { '2025.csv': utf8(governmentCsv(rows)) }
  const { stdout } = await withCalendars(['due', 'working-group-change', '2025-09-26', '--lang', 'en'], files)
  expect(stdout).toMatch(/^Last day: 2025-10-03 /)
  expect(stdout).toContain('For 2025 a calendar was given that replaces the official one built in;')
  expect((await command(['due', 'working-group-change', '2025-09-26', '--lang', 'en'])).stdout).toMatch(
    /^Last day: 2025-10-02 /,
  )
})

describe('--calendar refuses', () => {
  const good = governmentCsv(rowsOf2028)
  const refused = async (...files: Uint8Array[]): Promise<string[]> =>
    faultsOf(
      await withCalendars(
        ['calendar', '2025-09-29'],
        Object.fromEntries(files.map((bytes, place) => [`${place}.csv`, bytes])),
      ),
    )

  test.each([
    [
      'another file',
      utf8('日期,名稱\n2028-01-01,元旦\n'),
      ['第一列須為政府檔案的標題列「西元日期,星期,是否放假,備註」'],
    ],
    ['an empty file', utf8(''), ['第一列須為政府檔案的標題列「西元日期,星期,是否放假,備註」']],
    ['a file without days', utf8(governmentCsv([])), ['只有標題列，沒有任何一天']],
    [
      'a file with several faults',
      utf8(
        good
          .replace('20280103,一', '20280103,二')
          .replace('20280105,三,0,\r\n', '')
          .replace('20280106,四,0,', '20280106,四,1,'),
      ),
      [
        '第 6 列不是 CSV 格式的「日期 YYYYMMDD、星期、0 或 2、備註」',
        '第 4 列的星期與民國117年1月3日不符',
        '缺少民國117年1月5日',
      ],
    ],
  ])('%s', async (_, bytes, messages) => {
    expect(await refused(bytes)).toEqual(messages.map((message) => `--calendar「0.csv」${message}`))
  })

  test('two files of one year', async () => {
    expect(await refused(utf8(good), utf8(good))).toEqual(['--calendar「1.csv」重複'])
  })

  test('a year that leaves a gap', async () => {
    expect(await refused(utf8(governmentCsv(governmentRows(2029))))).toEqual([
      '--calendar 會使日曆缺少 2028 年；請一併加入該年',
    ])
  })

  test('every file at once', async () => {
    const outcome = await command(['calendar', '2025-02-30', '--calendar', 'missing.csv', '--calendar', 'empty.csv'], {
      'empty.csv': utf8(''),
    })
    expect(faultsOf(outcome)).toEqual([
      '<date>「2025-02-30」沒有這一天：該年 2 月只有 28 日',
      '--calendar「missing.csv」找不到；沒有這個檔案，請確認路徑與檔名',
      '--calendar「empty.csv」第一列須為政府檔案的標題列「西元日期,星期,是否放假,備註」',
    ])
  })

  test('a file that cannot be read for a reason without a code', async () => {
    const unreadable = {
      get 'x.csv'(): never {
        throw new Error('unplugged')
      },
    }
    expect(faultsOf(await command(['calendar', '2025-09-29', '--calendar', 'x.csv'], unreadable))).toEqual([
      '--calendar「x.csv」無法讀取（Error: unplugged）；請確認檔案的路徑與權限',
    ])
  })
})
