import { describe, expect, test, vi } from 'vitest'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'
import { read } from '../../.config/project-files'
import { type CommandRun, command } from './command'
import { asBig5, asGbk } from './double-byte-text'
import { files } from './files'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const dossier = read('examples/district-office.json')
const name = '{ "name": "大安區公所" }'
const twoYears = governmentCsv(rowsOf2028, { byteOrderMark: '' })

/** Every way in which a command is given a text, with one that it answers. */
const ways: readonly (readonly [string, string, string, (file: string) => readonly string[]])[] = [
  ['audit', '<dossier>', dossier, (file) => ['audit', file, '--as-of', '2026-06-30']],
  ['eval', '<facts>', name, (file) => ['eval', 'definitions.classify-body', file]],
  ['explain', '<facts>', name, (file) => ['explain', 'definitions.classify-body', file]],
  ['ask', '<facts>', '{ "a": ["一", "二"] }', (file) => ['ask', 'governance.may-merge', file]],
  [
    'flips',
    '<facts>',
    '{ "committee": "steering-group", "a": ["一", "二"], "b": ["一"] }',
    (file) => ['flips', 'governance.may-merge', file],
  ],
  ...[
    ['calendar', '2028-01-08'],
    ['due', 'seed-change', '2027-12-30'],
    ['check', 'seed-change', '2027-12-30', '--as-of', '2028-01-05'],
    ['audit', 'school.json', '--as-of', '2026-06-30'],
    ['eval', 'appraisal.grade', 'score.json'],
  ].map(
    (args) =>
      [`${args[0]!} --calendar`, '--calendar', twoYears, (file: string) => [...args, '--calendar', file]] as const,
  ),
]

const fromFile = (
  args: (file: string) => readonly string[],
  bytes: Uint8Array,
  ...more: string[]
): Promise<CommandRun> => command([...args('given'), ...more], { ...files, given: bytes })
const fromInput = (
  args: (file: string) => readonly string[],
  bytes: Uint8Array,
  ...more: string[]
): Promise<CommandRun> => command([...args('-'), ...more], files, bytes)

describe.each(ways)('%s', (_, path, text, args) => {
  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a byte order mark', (sound) => utf8(`\uFEFF${sound}`)],
    ['UTF-16', (sound) => Buffer.from(`\uFEFF${sound}`, 'utf16le')],
    ['Big5', asBig5],
  ])('reads %s as it reads UTF-8, from a file and from standard input', async (_name, encode) => {
    const expected = await fromFile(args, utf8(text))
    expect({ stderr: expected.stderr, answered: expected.exitCode < 2 }).toEqual({ stderr: '', answered: true })
    expect(await fromFile(args, encode(text))).toEqual(expected)
    expect(await fromInput(args, encode(text))).toEqual(expected)
  })

  test.each([
    ['simplified Chinese', asGbk(`["测试软件"]${' '.repeat(8)}`), 'not-text'],
    [
      'UTF-8 that has lost a byte',
      utf8(text).filter((_byte, place, all) => place !== all.findIndex((one) => one >= 0x80)),
      'not-text',
    ],
    ['text in which something was lost before', utf8(text.replace(/[一-龥]/, '\uFFFD')), 'lost-character'],
  ])('refuses %s, and says which file it is and how to save it', async (_name, bytes, code) => {
    for (const outcome of [await fromFile(args, bytes), await fromInput(args, bytes)])
      expect(outcome).toMatchObject({ exitCode: 2, stdout: '' })
    expect((await fromFile(args, bytes)).stderr).toMatch(
      new RegExp(`^錯誤：${path}「given」.*另存新檔，編碼選 UTF-8\n`),
    )
    expect((await fromInput(args, bytes)).stderr).toMatch(new RegExp(`^錯誤：${path} （標準輸入）.*編碼選 UTF-8\n`))
    expect((await fromFile(args, bytes, '--lang', 'en')).stderr).toMatch(
      new RegExp(`^error: ${path} "given" .*save it as UTF-8\n`),
    )
    expect(JSON.parse((await fromFile(args, bytes, '--json')).stderr)).toMatchObject({ issues: [{ path, code }] })
  })

  test('says in words that there is no such file', async () => {
    expect((await command(args('none'), files)).stderr).toMatch(
      new RegExp(`^錯誤：${path}「none」找不到；沒有這個檔案，請確認路徑與檔名\n`),
    )
  })
})

describe('the place of a fault in a file', () => {
  test.each([
    ['{\n  "name": "大安區公所",\n  "name" "x"\n}', '不是 JSON（第 3 列第 10 個字起有誤）'],
    ['{\r\n  "name": "大安\uFFFD公所"\r\n}', '有字元在先前存檔時已經遺失，最前面的在第 2 列第 14 個字'],
    ['{\n  "name": "大安\\ufffd公所"\n}', '有字元在先前存檔時已經遺失，最前面的在第 2 列第 14 個字'],
  ])('%j', async (text, message) => {
    const { stderr } = await command(['eval', 'definitions.classify-body', 'x.json'], { 'x.json': utf8(text) })
    expect(stderr).toContain(`<facts>「x.json」${message}`)
  })
})

describe('what the operating system refuses', () => {
  const refusing = (code: string): Record<string, Uint8Array> => ({
    get 'x.json'(): never {
      throw Object.assign(new Error('refused'), { code })
    },
  })

  test.each([
    ['ENOENT', '找不到；沒有這個檔案，請確認路徑與檔名'],
    ['ENOTDIR', '找不到；沒有這個檔案，請確認路徑與檔名'],
    ['EISDIR', '是資料夾，不是檔案'],
    ['EACCES', '無法讀取；沒有讀取這個檔案的權限'],
    ['EPERM', '無法讀取；沒有讀取這個檔案的權限'],
    ['EIO', '無法讀取（EIO）；請確認檔案的路徑與權限'],
  ])('%s', async (code, message) => {
    const { exitCode, stderr } = await command(['eval', 'appraisal.grade', 'x.json'], refusing(code))
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`<facts>「x.json」${message}\n`)
  })
})

test('one standard input cannot be two texts', async () => {
  const { exitCode, stderr } = await command(
    ['eval', 'appraisal.grade', '-', '--calendar', '-'],
    {},
    utf8('{ "score": 87 }'),
  )
  expect(exitCode).toBe(2)
  expect(stderr).toMatch(/^錯誤：--calendar「-」第一列須為/)
})

describe('what is typed in another encoding than UTF-8', () => {
  test.each([
    [['classify', '大安\uFFFD公所'], '<name>「大安\uFFFD公所」'],
    [['grade', '\uFFFD'], '<score>「\uFFFD」'],
    [['due', 'seed-change', '民國114年9月26\uFFFD'], '<date>「民國114年9月26\uFFFD」'],
    [['check', 'seed-change', '114/9/26', '--as-of', '\uFFFD'], '--as-of「\uFFFD」'],
    [['grade', '87', '--reading', '\uFFFD'], '--reading「\uFFFD」'],
    [['clause', '伍、三、(\uFFFD)'], '<ref>「伍、三、(\uFFFD)」'],
  ])('is refused: %j', async (args, named) => {
    const { exitCode, stdout, stderr } = await command(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(`錯誤：${named}有無法辨讀的字元；請將終端機的編碼設為 UTF-8，再重新輸入\n`)
  })

  test('is asked for again in a conversation', async () => {
    const { stdout } = await command(['ask', 'governance.may-merge'], {}, undefined, [
      '["大安\uFFFD"]',
      '["大安"]',
      '["大安"]',
    ])
    expect(stdout).toContain('> 乙組成員：有無法辨讀的字元；請將終端機的編碼設為 UTF-8，再重新輸入\n')
    expect(stdout).toMatch(/結果：/)
  })
})
