import { describe, expect, test } from 'vitest'
import { courseAttendance } from '../../../src/law/c07-training'
import { command } from '../command'
import { asBig5 } from '../double-byte-text'

const HEAD = '姓名,課程,課程總時數,請假時數,曠課時數'
const people = ['甲,種子人員,12,2.5,0', '乙,講師,10,1,0', '丙,系統管理者,30,5.5,0']
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const evaluate = (bytes: Uint8Array, ...more: string[]) =>
  command(['eval', 'training.attendance', 'list', ...more], { list: bytes })
const table = (...rows: string[]): string => [HEAD, ...rows].join('\r\n') + '\r\n'

describe('a table of facts', () => {
  test('is answered row by row, with a summary', async () => {
    expect(await evaluate(utf8(table(...people)))).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: '第 2 列  甲  退訓\n第 3 列  乙  退訓\n第 4 列  丙  續訓\n\n3 人：退訓 2、續訓 1\n',
    })
  })

  test('names the fault of a row, answers the others, and ends with 2', async () => {
    const { exitCode, stdout } = await evaluate(utf8(table(...people, '丁,種子人員,12,十,0', '戊,種子,12,0,')))
    expect(exitCode).toBe(2)
    expect(stdout).toContain('第 5 列  丁  請假時數（leaveHours）：須為數值')
    expect(stdout).toContain('第 6 列  戊  曠課時數（unexcusedHours）：未提供')
    expect(stdout).toContain('5 人：退訓 2、續訓 1、資料有誤 2，第 5、6 列')
  })

  test('speaks English', async () => {
    const { stdout } = await evaluate(utf8(table(...people, '丁,種子人員,12,十,0')), '--lang', 'en')
    expect(stdout).toContain('row 2  甲  expelled')
    expect(stdout).toContain('4 rows. expelled from the course: 2; the training continues: 1; with faults: 1 (row 5)')
  })

  test.each<[string, Uint8Array]>([
    ['Big5', asBig5(table(...people))],
    ['a byte order mark', utf8(`\uFEFF${table(...people)}`)],
    ['tabs', utf8(table(...people).replaceAll(',', '\t'))],
    ['semicolons', utf8(table(...people).replaceAll(',', ';'))],
    ['quoted fields', utf8(table(...people).replace(/[^,\r\n]+/g, '"$&"'))],
    [
      'keys and codes',
      utf8('course,totalHours,leaveHours,unexcusedHours\nseed,12,2.5,0\ninstructor,10,1,0\nadministrator,30,5.5,0\n'),
    ],
    [
      'columns in another order, and empty lines',
      utf8('曠課時數,課程,請假時數,課程總時數\n0,種子人員,2.5,12\n\n0,講師,1,10\n0,系統管理者,5.5,30\n,,,\n'),
    ],
    [
      'a list in JSON',
      utf8(
        JSON.stringify([
          { course: 'seed', totalHours: 12, leaveHours: 2.5, unexcusedHours: 0 },
          { 課程: '講師', 課程總時數: 10, 請假時數: 1, 曠課時數: 0 },
          { course: 'administrator', totalHours: 30, leaveHours: 5.5, unexcusedHours: 0 },
        ]),
      ),
    ],
    [
      'JSON line by line',
      utf8(
        '{"course":"seed","totalHours":12,"leaveHours":2.5,"unexcusedHours":0}\n{"course":"instructor","totalHours":10,"leaveHours":1,"unexcusedHours":0}\n{"course":"administrator","totalHours":30,"leaveHours":5.5,"unexcusedHours":0}\n',
      ),
    ],
  ])('is read with %s', async (_title, bytes) => {
    const { exitCode, stdout } = await evaluate(bytes)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/3 [人筆]：退訓 2、續訓 1/)
  })

  test('gives a program the decision of each row, or its error', async () => {
    const { stdout, exitCode } = await evaluate(utf8(table(people[0]!, '丁,種子人員,12,十,0')), '--json')
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject([
      {
        row: 2,
        decision: courseAttendance({ course: 'seed', totalHours: 12, leaveHours: 2.5, unexcusedHours: 0 }),
      },
      { row: 3, error: { code: 'invalid-input', issues: [{ path: 'leaveHours', code: 'wrong-type' }] } },
    ])
  })

  test('ends with 1 where a row is a breach and every row is answered', async () => {
    const rows = 'posts,administrators,seeds\n100,2,2\n100,1,2\n'
    expect((await command(['eval', 'support.roster', 'list'], { list: utf8(rows) })).exitCode).toBe(1)
  })

  test('a row with too many fields, or a quote that is not closed, is a fault of its own', async () => {
    const { stdout } = await evaluate(utf8(table('甲,種子人員,12,2.5,0,1', '乙,"講師,10,1,0', people[2]!)))
    expect(stdout).toContain('第 2 列  有 6 格，標題列有 5 欄')
    expect(stdout).toContain('第 3 列  引號沒有成對')
    expect(stdout).toContain('第 4 列  丙  續訓')
    expect(stdout).toContain('資料有誤 2，第 2、3 列')
  })

  test('and says so in JSON too, not that facts are missing', async () => {
    const rows = utf8(table('甲,種子人員,12,2.5,0,1', '乙,"講師,10,1,0', people[2]!))
    const { stdout } = await command(['eval', 'training.attendance', 'list', '--json'], { list: rows })
    expect(JSON.parse(stdout)).toMatchObject([
      { row: 2, error: { code: 'invalid-input', issues: [{ path: '', code: 'malformed-row' }] } },
      { row: 3, error: { issues: [{ message: '引號沒有成對，無法分欄' }] } },
      { row: 4, decision: { value: { status: 'continues' } } },
    ])
  })

  test('dates, yes or no, and lists are taken from cells', async () => {
    const leave = '課程,leaveOn,filedOn,urgent,asOf\nseed,114/9/26,114.9.30,是,1141001\nseed,114/9/26,無,否,114/9/25\n'
    expect(
      (
        await command(['eval', 'training.leave-filing', 'list', '--json'], {
          list: utf8(leave.replace('課程', 'course')),
        })
      ).exitCode,
    ).toBe(0)
    const duty = 'roles\n"administrator,seed"\n一般使用者\n'
    expect(
      (
        await command(['eval', 'training.duty', 'list', '--json'], {
          list: utf8(`x,${duty.replaceAll('\n', '\nx,').slice(0, -2)}`),
        })
      ).exitCode,
    ).toBe(0)
  })

  test.each<[string, string, string]>([
    [
      'a fact in two columns',
      '課程,course,課程總時數,請假時數,曠課時數\nseed,seed,12,0,0\n',
      '與前面的一欄是同一項事實',
    ],
    [
      'a title misprinted',
      '課程,課程總時數,請假時數,曠課時數,公假時書\nseed,12,3,0,1\n',
      '不是這項規則的事實；是否為 公假時數？',
    ],
    ['no column that is a fact', '姓名,電話\n甲,1\n', '沒有任何一欄是這項規則的事實'],
    ['one column that is no fact', '時數\n12\n', '沒有任何一欄是這項規則的事實'],
    ['a head alone', '姓名\t電話', '沒有任何一欄是這項規則的事實'],
    ['a title whose quote is not closed', '"課程,請假時數\nseed,1\n', '沒有任何一欄是這項規則的事實'],
    ['a line that is no table', 'course: seed', '不是 JSON'],
    ['a list in JSON that is broken', '[{"score": 87},\n', '不是 JSON'],
    ['a list in JSON with lost text', '[{"course": "\\ufffd"}]', '字元'],
  ])('%s is refused, not passed over', async (_title, text, said) => {
    const { exitCode, stdout, stderr } = await evaluate(utf8(text))
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })

  test('a row with too few fields is a fault of its own', async () => {
    expect((await evaluate(utf8(table('甲,種子人員,12', people[2]!)))).stdout).toContain('資料有誤 1，第 2 列')
  })

  test('a row whose dates lie outside the calendar says so', async () => {
    const due = 'duty,from\nseed-change,1950-01-02\nseed-change,114/9/26\n'
    const { exitCode, stdout } = await command(['eval', 'deadlines.due', 'list'], { list: utf8(due) })
    expect(exitCode).toBe(2)
    expect(stdout).toContain('第 2 列  民國39年1月2日不在日曆範圍民國106年1月1日至')
    expect(stdout).toContain('資料有誤 1，第 2 列')
  })

  test('what is wrong beside the table is said as ever', async () => {
    expect((await evaluate(utf8(table(...people)), '--reading', 'x=y')).exitCode).toBe(2)
    expect((await command(['eval', 'no.rule', 'list'], { list: utf8(table(...people)) })).exitCode).toBe(2)
    expect((await evaluate(utf8('not a table'))).exitCode).toBe(2)
  })
})
