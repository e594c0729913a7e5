import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { auditDossier, type Audit, type Dossier } from '../../../src/dossier'
import { asBig5 } from '../double-byte-text'
import { program, root, runPiped } from '../process'
import { cellsOf } from '../reports/parsed'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'records-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const asOf = '2026-06-30'
const office = JSON.parse(readFileSync(`${root}examples/district-office.json`, 'utf8')) as Dossier
const school = JSON.parse(readFileSync(`${root}examples/school.json`, 'utf8')) as Dossier
const one = JSON.stringify
const officeKey = '大安區公所/公文線上簽核系統'
const schoolKey = `${school.body.name}/${school.system.name}`

interface Line {
  readonly ref: string | null
  readonly line?: number
  readonly offset?: number
  readonly row?: number
  readonly file?: string
  readonly asOf?: string
  readonly summary?: Audit['summary']
  readonly obligations?: Partial<Audit['obligations'][number]>[]
  readonly audit?: Audit
  readonly issues?: { readonly code: string; readonly message: string }[]
}

function audited(input: string | Uint8Array, ...more: string[]) {
  const { stdout, ...ended } = runPiped(input, 'audit', '-', '--as-of', asOf, ...more)
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
  return { ...ended, lines }
}

describe('records line by line', () => {
  test('each is told by its key, its summary and its own lines that want something', () => {
    const { lines, ...ended } = audited(`${one(office)}\n\n${one({ ref: 'S-1', record: school })}\n`)
    expect(ended).toEqual({ exitCode: 1, stderr: '' })
    expect(lines.map(({ ref, line }) => [ref, line])).toEqual([
      [officeKey, 1],
      ['S-1', 3],
    ])
    const { summary, obligations } = auditDossier(office, { asOf })
    const wanting = obligations.filter(
      ({ own, status }) => own && ['breached', 'pending', 'undetermined'].includes(status),
    )
    expect(lines[0]).toEqual({
      ref: officeKey,
      line: 1,
      offset: 0,
      asOf,
      summary,
      obligations: wanting.map(({ id, clause, status, breach, due, missing, repair }) => ({
        ...{ id, clause, status, breach, due, missing, repair },
      })),
    })
  })

  test('whole where JSON is asked for, the statuses that were asked for, and the breaches that still stand', () => {
    const records = `${one(school)}\n${one(school)}\n`
    const whole = audited(records, '--format', 'json')
    expect(whole.lines[1]?.audit).toEqual(auditDossier(school, { asOf }))
    expect(whole.exitCode).toBe(0)
    expect(audited(records, '--json').lines).toEqual(whole.lines)
    const { lines } = audited(records, '--only', 'met')
    expect(new Set(lines[0]?.obligations?.map(({ status }) => status))).toEqual(new Set(['met']))
    const past = one({ ...JSON.parse(readFileSync(`${root}examples/smallest.json`, 'utf8')) } as Dossier)
    expect(audited(`${past}\n${past}`).exitCode).toBe(1)
    expect(audited(`${past}\n${past}`, '--fail-on', 'ongoing').exitCode).toBe(0)
  })

  const sound = Buffer.from(`${one(school)}\n`)
  const long = Buffer.alloc(50_000_000, 0x20)

  test.each<[string, Uint8Array, string]>([
    ['cut off', sound.subarray(0, 200), 'not-json'],
    ['no object', Buffer.from('3'), 'wrong-type'],
    ['of NUL bytes', Buffer.alloc(3000), 'not-text'],
    ['in another encoding', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xe9, 0x22, 0x7d]), 'not-text'],
    ['of 50 MB', long, 'line-too-long'],
    ['a lost character', Buffer.from('{"body":"\uFFFD"}'), 'lost-character'],
    ['an escaped half of a character', Buffer.from('{"body":"\\uD800"}'), 'lost-character'],
    ['a fault of the record', Buffer.from(one({ body: { name: '大安區公處' }, system: {} })), 'name-not-listed'],
  ])('one that is %s loses no other, before or after it', (_, bad, code) => {
    const gap = Buffer.from('\n')
    const { exitCode, stderr, lines } = audited(Buffer.concat([bad, gap, sound, bad, gap, sound, bad]))
    expect([exitCode, stderr]).toEqual([2, ''])
    expect(lines.map(({ ref, line }) => [line, ref === schoolKey])).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
      [5, false],
    ])
    const length = bad.length + 1 + sound.length
    const faults = lines.filter(({ issues }) => issues?.some((issue) => issue.code === code))
    expect(faults.map(({ offset }) => offset)).toEqual([0, length, 2 * length])
  })

  test('a fault of JSON is told at its line in the file', () => {
    const { lines } = audited(`${one(school)}\n{"body": x}\n`, '--lang', 'en')
    expect(lines[1]?.issues?.[0]?.message).toContain('from line 2, column 10 on')
  })

  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['Big5', asBig5],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 the other way round', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')],
  ])('are read in %s', (_, encoded) => {
    const { lines } = audited(encoded(`${one(school)}\r\n{\r\n${one(school)}`))
    expect(lines.map(({ ref }) => ref)).toEqual([schoolKey, null, schoolKey])
  })

  test('a file that says so by its name is lines, whatever stands in it', () => {
    const file = join(folder, 'one.JSONL')
    writeFileSync(file, one(school))
    expect(runPiped('', 'audit', file, '--as-of', asOf).stdout).toMatch(/^\{"ref":"[^\n]*\}\n$/)
    writeFileSync(file, '[\n]\n')
    const broken = runPiped('', 'audit', file, '--as-of', asOf)
    expect([broken.exitCode, broken.stdout.match(/"error"/g)?.length]).toEqual([2, 2])
    writeFileSync(file, '\n \n')
    const empty = runPiped('', 'audit', file, '--as-of', asOf)
    expect([empty.exitCode, empty.stdout, empty.stderr]).toEqual([
      2,
      '',
      '錯誤：<dossier> 沒有任何紀錄\n說明：taipei-rollout-rules audit --help\n',
    ])
  })

  test('of a long file, whose first lines are bad, too', () => {
    const { lines, exitCode } = audited(`{"cut\n${`${one(school)}\n`.repeat(300)}`)
    expect([lines.length, exitCode]).toEqual([301, 2])
    expect(lines.filter(({ ref }) => ref === schoolKey).length).toBe(300)
  })
})

describe('one record stays one', () => {
  const text = runPiped(one(school), 'audit', '-', '--as-of', asOf).stdout

  test.each([
    ['over many lines', JSON.stringify(school, null, 2)],
    ['an entry a line', one(school).replaceAll('},{', '},\n{')],
    ['longer than is read at once', `${' '.repeat(1_100_000)}\n${JSON.stringify(school, null, 2)}`],
  ])('%s', (_, input) => {
    expect(runPiped(input, 'audit', '-', '--as-of', asOf)).toEqual({ exitCode: 0, stdout: text, stderr: '' })
  })

  test('that is cut off is refused as a whole', () => {
    const { exitCode, stderr } = runPiped(JSON.stringify(school, null, 2).slice(0, -9), 'audit', '-', '--as-of', asOf)
    expect(exitCode).toBe(2)
    expect(stderr).toContain('不是 JSON')
  })
})

describe('a list in JSON', () => {
  test('is told entry by entry', () => {
    const { lines, exitCode } = audited(JSON.stringify([office, 3, { ref: 'S', record: school }], null, 2))
    expect(exitCode).toBe(2)
    expect(lines.map(({ ref, row, issues }) => [ref, row, issues?.length])).toEqual([
      [officeKey, 1, undefined],
      [null, 2, 1],
      ['S', 3, undefined],
    ])
  })

  test('that is broken or empty is refused', () => {
    const broken = audited(`[\n${one(school)},\n${one(school)}\n`)
    expect([broken.exitCode, broken.lines]).toEqual([2, []])
    expect(broken.stderr).toContain('不是 JSON（第 4 列')
    const empty = audited('[]')
    expect([empty.exitCode, empty.stderr]).toEqual([2, expect.stringContaining('沒有任何紀錄') as string])
  })
})

describe('a folder', () => {
  test('gives its files in natural order, and one that is bad loses no other', () => {
    const own = mkdtempSync(join(folder, 'folder-'))
    writeFileSync(join(own, '機關10.json'), one(school))
    writeFileSync(join(own, '機關2.JSON'), one(office))
    writeFileSync(join(own, '機關3.json'), '{')
    writeFileSync(join(own, 'notes.txt'), 'x')
    mkdirSync(join(own, '機關4.json'))
    const { exitCode, stdout } = runPiped('', 'audit', own, '--as-of', asOf)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
    expect(exitCode).toBe(2)
    expect(lines.map(({ file, ref, issues }) => [file, ref, issues?.[0]?.code])).toEqual([
      ['機關2.JSON', officeKey, undefined],
      ['機關3.json', null, 'not-json'],
      ['機關4.json', null, 'unreadable-file'],
      ['機關10.json', schoolKey, undefined],
    ])
  })

  test('without any is refused', () => {
    const { exitCode, stderr } = runPiped('', 'audit', mkdtempSync(join(folder, 'empty-')), '--as-of', asOf)
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('資料夾內沒有 .json 檔') as string])
  })
})

describe('--summary', () => {
  const records = [office, office, { ref: 'S', record: school }, 3].map((each) => one(each)).join('\n')
  const breaches = auditDossier(office, { asOf }).obligations.filter(
    ({ own, status, clause }) => own && status === 'breached' && clause === '5.3.3',
  ).length

  test('counts by clause and body, and tells which have faults', () => {
    const { exitCode, stdout } = runPiped(records, 'audit', '-', '--as-of', asOf, '--summary')
    expect(exitCode).toBe(2)
    const [head, first] = stdout.split('\n').map((line) => line.split(/ {2,}/))
    expect(head).toEqual(['依據', '機關', '違反規定', '待辦', '資料不足'])
    expect(first).toEqual(['伍、三、(三)', '大安區公所', String(2 * breaches), '0', '0'])
    expect(stdout).toMatch(/\n\n4 份紀錄，資料有誤 1 份\n第 4 列（位元組 \d+）  <dossier>/)
  })

  test('as JSON and as CSV', () => {
    const json = JSON.parse(runPiped(records, 'audit', '-', '--as-of', asOf, '--summary', '--json').stdout) as object
    expect(json).toMatchObject({ records: 4, faulty: 1, faults: [{ ref: null, line: 4, error: 'invalid-input' }] })
    const { rows } = json as { rows: Record<string, string | number>[] }
    expect(rows[0]).toEqual({
      clause: '5.3.3',
      body: '大安區公所',
      breached: 2 * breaches,
      pending: 0,
      undetermined: 0,
    })
    const file = join(folder, 'summary.csv')
    const { stdout } = runPiped(
      ...[records, 'audit', '-', '--as-of', asOf, '--summary', '-o', file, '--lang', 'en', '--only', 'breached'],
    )
    expect(stdout).toBe(`written to ${file}\n`)
    expect(cellsOf(readFileSync(file, 'utf8').slice(1)).slice(0, 2)).toEqual([
      ['clause', 'body', 'violation'],
      ['5.3.3', '大安區公所', String(2 * breaches)],
    ])
  })

  test('of one record, and of a folder', () => {
    const { exitCode, stdout } = runPiped('', 'audit', 'examples/school.json', '--as-of', asOf, '--summary')
    expect([exitCode, stdout]).toEqual([0, '1 份紀錄\n'])
    const bad = runPiped('{}', 'audit', '-', '--as-of', asOf, '--summary')
    expect([bad.exitCode, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringContaining('body') as string])
    const all = runPiped('', 'audit', 'examples', '--as-of', asOf, '--summary', '--lang', 'en')
    expect([all.exitCode, all.stdout]).toEqual([1, expect.stringMatching(/\n\n4 records\n$/) as string])
  })
})

test.each([
  [['--format', 'html'], '--format「html」只能用於一份紀錄；多份紀錄可用 text、json'],
  [['--summary', '--format', 'md'], '只能用於一份紀錄；多份紀錄可用 text、json、csv'],
  [['-o', 'out.csv'], '須為下列之一：.jsonl、.ndjson、.json'],
  [['--summary', '-o', 'out.jsonl'], '須為下列之一：.txt、.json、.csv'],
  [['-o', '-'], '須為下列之一'],
])('%j is refused of many', (more, said) => {
  const { exitCode, stderr } = runPiped(`${one(school)}\n${one(school)}`, 'audit', '-', ...more)
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(said) as string])
})

test('lines go into a file', () => {
  const file = join(folder, 'out.jsonl')
  const input = `${one(school)}\n${one(school)}\n`
  const printed = runPiped(input, 'audit', '-', '--as-of', asOf)
  expect(runPiped(input, 'audit', '-', '--as-of', asOf, '-o', file)).toEqual({ ...printed, stdout: `已寫入 ${file}\n` })
  expect(readFileSync(file, 'utf8')).toBe(printed.stdout)
})

test('ends quietly when its reader has seen enough, without reading on', async () => {
  const child = spawn(process.execPath, [...program, 'audit', '-', '--as-of', asOf], { cwd: root })
  const record = `${one(school)}\n`
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  // Whoever writes is told, too, that nobody reads any more.
  child.stdin.on('error', () => undefined)
  const writing = setInterval(() => child.stdin.write(record.repeat(20)), 10)
  const [first] = await new Promise<[Buffer]>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => {
      resolve([chunk])
    }),
  )
  child.stdout.destroy()
  const exitCode = await new Promise((resolve) => {
    child.on('close', resolve)
  })
  clearInterval(writing)
  expect(JSON.parse(first.toString().split('\n')[0] as string)).toMatchObject({ ref: schoolKey, line: 1 })
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
})
