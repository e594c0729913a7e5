import { describe, expect, test } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import writeXlsxFile from 'write-excel-file/node'
import { allWords } from '../../../src/wording/all-words'
import { anyRule } from '../../../src/cli/any-rule'
import { ruleIds } from '../../../src/law/rule-id'
import { asBig5 } from '../double-byte-text'
import { command } from '../command'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const HEAD = '姓名,課程,課程總時數,請假時數,曠課時數\n'
const ROWS = '甲,種子人員,12小時,2.5,0\n乙,講師,10,0.5,0\n丁,種子人員,12,十,0\n'

describe('a long table is read as it comes', () => {
  const people = Array.from({ length: 60_000 }, (_, place) => `人${place},種子人員,12,${place % 3},0\n`)

  test.each<[string, Uint8Array]>([
    ['UTF-8', utf8(HEAD + people.join(''))],
    ['UTF-8 with a byte order mark', utf8(`\uFEFF${HEAD}${people.join('')}`)],
    ['Big5', asBig5(HEAD + people.join(''))],
    ['UTF-16', Buffer.from(`\uFEFF${HEAD}${people.join('')}`, 'utf16le')],
    ['quotes and line breaks in fields', utf8(HEAD + people.map((row) => row.replace(/^[^,]*/, '"人\n$&"')).join(''))],
  ])('%s', async (_, bytes) => {
    const { exitCode, stdout } = await command(['eval', 'training.attendance', 'list'], { list: bytes })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('60000 人：續訓 60000')
  })

  test('whose first piece is ASCII alone', async () => {
    const rows = 'x,course,totalHours,leaveHours,unexcusedHours\n' + 'n,seed,12,1,0\n'.repeat(90_000)
    const { stdout } = await command(['eval', 'training.attendance', 'list'], {
      list: asBig5(`${rows}甲,種子,12,3,0\n`),
    })
    expect(stdout).toContain('第 90002 列  甲  退訓')
    expect(stdout).toContain('90001 筆：續訓 90000、退訓 1')
  })

  test('a quote that is never closed costs its own row', async () => {
    const rows = [...people.slice(0, 30_000), '"戊,種子人員,12,0,0\n', ...people.slice(30_000)]
    const { stdout } = await command(['eval', 'training.attendance', 'list'], { list: utf8(HEAD + rows.join('')) })
    expect(stdout).toContain('60001 人：續訓 60000、資料有誤 1，第 30002 列')
  })

  test.each<[string, Uint8Array, string]>([
    [
      'bytes that are no text',
      Buffer.concat([utf8(HEAD + people.join('')), Buffer.from([0xff, 0xff, 0x0a])]),
      '不是 UTF-8',
    ],
    [
      'a character that breaks off',
      Buffer.concat([utf8(HEAD + people.join('')), Buffer.from([0xe7, 0x94])]),
      '不是 UTF-8',
    ],
    ['no text from the beginning', Buffer.alloc(1_500_000, 0xff), '不是 UTF-8'],
    ['a lost character', utf8(`${HEAD}${people.join('')}\uFFFD,種子,12,0,0\n`), '最前面的在第 60002 列第 1 個字'],
    ['no column that is a fact', utf8('電話,地址\n'.repeat(120_000)), '沒有任何一欄是這項規則的事實'],
  ])('%s is refused', async (_, bytes, said) => {
    const { exitCode, stderr } = await command(['eval', 'training.attendance', 'list'], { list: bytes })
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  test('a long list in JSON is read whole', async () => {
    const list = JSON.stringify(Array.from({ length: 90_000 }, () => ({ score: 87 })))
    const { stdout } = await command(['eval', 'appraisal.grade', '-'], {}, utf8(list))
    expect(stdout).toContain('90000 筆：')
  })
})

describe('--output', () => {
  const answer = (...more: string[]) =>
    command(['eval', 'training.attendance', 'list.csv', ...more], { 'list.csv': utf8(HEAD + ROWS) })

  test('writes every row with its result for Excel, and tells what is wrong', async () => {
    const { exitCode, stdout, written } = await answer('-o', 'out.csv')
    expect(exitCode).toBe(2)
    expect(stdout).toBe(
      '第 4 列  丁  請假時數（leaveHours）：須為數值\n已寫入 out.csv\n3 人：退訓 1、續訓 1、資料有誤 1，第 4 列\n',
    )
    expect(written?.['out.csv']).toBe(
      '\uFEFF姓名,課程,課程總時數,請假時數,曠課時數,結果,條款,資料有誤\r\n甲,種子人員,12小時,2.5,0,退訓,柒、二、(三),\r\n乙,講師,10,0.5,0,續訓,柒、三、(三),\r\n丁,種子人員,12,十,0,,,請假時數（leaveHours）：須為數值\r\n',
    )
  })

  test('as a spreadsheet, which is read again', async () => {
    const { written } = await answer('--output', 'out.xlsx', '--lang', 'en')
    const bytes = written?.['out.xlsx'] as Uint8Array
    const [head, first] = await readSheet(Buffer.from(bytes))
    expect(head?.slice(-3)).toEqual(['result', 'clauses', 'faults'])
    expect(first?.slice(-3, -1)).toEqual(['expelled from the course', '7.2.3'])
    const { stdout } = await command(['eval', 'training.attendance', 'list.xlsx'], { 'list.xlsx': bytes })
    expect(stdout).toContain('3 人：退訓 1、續訓 1、資料有誤 1，第 4 列')
  })

  test('no cell runs as a formula', async () => {
    const rows = `備註,score\n=1+1,87\n"@x ""y"", z",-3\n-3,95\n＝A1,60\n`
    const { written } = await command(['eval', 'appraisal.grade', 'list', '-o', 'out.csv'], { list: utf8(rows) })
    expect(written?.['out.csv']).toMatch(
      /'=1\+1,87,等級為 B,[\s\S]*"'@x ""y"", z",-3,[\s\S]*\r\n-3,95,等級為 A\+[\s\S]*'＝A1,60/,
    )
  })

  test('takes one object of facts as a row, and entries of a list by their keys', async () => {
    const one = await command(
      ['eval', 'appraisal.grade', '-', '-o', 'o.csv', '--lang', 'en'],
      {},
      utf8('{"score": 87}'),
    )
    expect(one.written?.['o.csv']).toContain('score,result,clauses,faults\r\n87,grade B,')
    expect(one.stdout).toBe('written to o.csv\n1 rows. grade B: 1\n')
    const list = utf8('[{"roles": ["seed"]}, 3, {"x": "y"}]')
    const many = await command(['eval', 'training.duty', '-', '-o', 'o.csv', '--json'], {}, list)
    expect(many.stdout).toBe('[\n]\n')
    expect(many.written?.['o.csv']).toContain('roles,x,結果,條款,資料有誤\r\n"[""seed""]",,')
  })

  test.each([
    [['-o', 'out.pdf'], '須為下列之一：.csv、.xlsx'],
    [['-o', 'list.csv'], '就是資料來源的檔案'],
    [['-o', '/out.csv'], '無法寫入（EACCES）'],
  ])('%j is refused', async (more, said) => {
    const { exitCode, stderr } = await answer(...more)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('a spreadsheet', () => {
  test('gives dates, numbers and empty cells as text', async () => {
    const sheet = await writeXlsxFile([
      ['duty', 'from', 'asOf', 'doneOn'].map((value) => ({ value, type: String })),
      [
        { value: '會議紀錄', type: String },
        { value: new Date('2025-09-26'), type: Date, format: 'yyyy-mm-dd' },
        { value: 1141008, type: Number },
        null,
      ],
    ]).toBuffer()
    const { exitCode, stdout } = await command(['check', 'list.xlsx'], { 'list.xlsx': sheet })
    expect(exitCode).toBe(1)
    expect(stdout).toContain('第 2 列  逾期未完成；最後期限為民國114年10月7日（星期二）')
  })

  test('that is damaged, or none, is refused', async () => {
    const damaged = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(40)])
    const { exitCode, stderr } = await command(['eval', 'appraisal.grade', 'x.xlsx'], { 'x.xlsx': damaged })
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('不是 .xlsx 試算表') as string])
    const empty = await writeXlsxFile([[{ value: '電話', type: String }]]).toBuffer()
    const none = await command(['eval', 'appraisal.grade', 'x.xlsx'], { 'x.xlsx': empty })
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('沒有任何一欄') as string])
  })
})

describe('check takes a list of limits', () => {
  const list = utf8(
    '義務,起算日,完成日\n會議紀錄,114/9/26,114/10/7\n種子人員異動,114/9/26,114/10/3\n系統管理者異動,114/9/26,\n',
  )

  test('each row in its own words, and ends with the worst', async () => {
    const { exitCode, stdout } = await command(['check', 'list.csv', '--as-of', '114/9/30'], { 'list.csv': list })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('晚於')
    const later = await command(['check', 'list.csv', '--as-of', '114/10/31'], { 'list.csv': list })
    expect(later.exitCode).toBe(1)
    expect(later.stdout).toBe(
      '第 2 列  如期；最後期限為民國114年10月7日（星期二）\n第 3 列  逾期完成；最後期限為民國114年10月2日（星期四）\n第 4 列  逾期未完成；最後期限為民國114年10月2日（星期四）\n\n3 筆：如期 1、逾期完成 1、逾期未完成 1\n',
    )
  })

  test('piped in, as of today, coloured at a terminal', async () => {
    const { stdout } = await command(['check', '-'], {}, list, undefined, { columns: 80 })
    expect(stdout).toContain('\u001B[31m第 4 列  逾期未完成')
  })

  test.each([
    [['check', 'none.csv'], '找不到'],
    [['check', 'list.csv', '--as-of', 'x'], '--as-of「x」不是'],
    [['check', 'other.csv'], '沒有任何一欄'],
  ])('%j is refused', async (args, said) => {
    const { exitCode, stderr } = await command(args, { 'list.csv': list, 'other.csv': utf8('a,b\n1,2\n') })
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said) as string])
  })
})

describe('--template', () => {
  test.each([
    [['eval', 'training.attendance'], '課程,課程總時數,請假時數,曠課時數\r\n機關種子人員課程,12,2,0\r\n'],
    [
      ['check'],
      '義務,起算日,完成日,查詢日\r\n工作小組會議紀錄送備查,民國114年9月26日,民國114年10月7日,民國114年10月31日\r\n',
    ],
    [['check', '--lang', 'en'], 'duty,from,done on,as of\r\n'],
  ])('%j prints the heads and one row', async (args, text) => {
    const { exitCode, stdout } = await command([...args, '--template'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(text)
  })

  test('as JSON, or in a file', async () => {
    expect(JSON.parse((await command(['eval', 'appraisal.grade', '--template', '--json'])).stdout)).toHaveLength(2)
    const { stdout, written } = await command(['eval', 'appraisal.grade', '--template', '-o', 't.csv'])
    expect([stdout, written?.['t.csv']]).toEqual(['已寫入 t.csv\n', '\uFEFF總分\r\n87.5\r\n'])
    expect((await command(['eval', 'appraisal.grade', '--template', '-o', 't.csv', '--lang', 'en'])).stdout).toBe(
      'written to t.csv\n',
    )
  })

  test('is refused without a rule', async () => {
    expect((await command(['eval', '--template'])).exitCode).toBe(2)
  })

  test.each(ruleIds)('of %s is a table that the rule answers', async (id) => {
    const { stdout } = await command(['eval', id, '--template', '--lang', 'en'])
    const { exitCode, stdout: answered, stderr } = await command(['eval', id, '-'], {}, utf8(stdout))
    expect({ stderr, failed: exitCode === 2 }).toEqual({ stderr: '', failed: false })
    expect(answered).toContain('1 筆：')
  })
})

test.each(ruleIds)('the facts to copy for %s are those of the rule', (id) => {
  expect(() => anyRule(id)(allWords[id].example)).not.toThrow()
})
