import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../../src/cli/reports/report'
import { reportCsv } from '../../../src/cli/reports/report-csv'
import { reportHtml } from '../../../src/cli/reports/report-html'
import { reportMarkdown } from '../../../src/cli/reports/report-markdown'
import { type Audit, auditView } from '../../../src/dossier'
import { root, runPiped } from '../process'
import { cellsOf, textsOf } from './parsed'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const records = [
  ['district-office', 1],
  ['school', 0],
  ['bureau', 1],
] as const
const languages = ['zh-TW', 'en'] as const
const heads = {
  'zh-TW': ['依據', '事實', '理由', '應辦', '期限', '辦理者', '狀態'],
  en: ['Clause', 'Fact', 'Reason', 'To do', 'Last day', 'Who', 'Status'],
}

const audit = (name: string, ...more: string[]) =>
  runPiped('', 'audit', `examples/${name}.json`, '--as-of', '2026-06-30', ...more)

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

describe.each(records)('the audit of the %s, which ends with exit %i', (name, exitCode) => {
  const json = audit(name, '--json')
  const whole = JSON.parse(json.stdout) as Audit

  test('as JSON is what --json gives', () => {
    expect(json.exitCode).toBe(exitCode)
    expect(audit(name, '--format', 'json')).toEqual(json)
  })

  describe.each(languages)('in %s', (locale) => {
    const { title, sections } = auditView(whole, { locale })
    const lines = sections.flatMap((section) => section.lines)
    const mark = locale === 'en' ? '; ' : '；'
    const rows = lines.map(({ clause, about, why, action, due, actor, status }) => [
      clause,
      about,
      why.join(mark),
      action ?? '',
      due ?? '',
      actor,
      status,
    ])

    test('as CSV says the same of every line', () => {
      const { stdout, ...ended } = audit(name, '--format', 'csv', '--lang', locale)
      expect(ended).toEqual({ exitCode, stderr: '' })
      expect(stdout.startsWith('\uFEFF')).toBe(true)
      expect(cellsOf(stdout.slice(1))).toEqual([heads[locale], ...rows])
    })

    test('as a page that is whole, of one file, for A4', () => {
      const file = join(folder, `${name}.${locale}.html`)
      const { exitCode: ended, stdout } = audit(name, '-o', file, '--lang', locale)
      expect([ended, stdout]).toEqual([exitCode, `${locale === 'en' ? 'written to' : '已寫入'} ${file}\n`])
      const html = readFileSync(file, 'utf8')
      expect(html).toContain(`<html lang="${locale}">`)
      expect(html).toContain('@page { size: A4')
      expect(html).not.toMatch(/<script|<link|src=|url\(|https?:/)
      const texts = textsOf(html)
      const of = (element: string): string[] => texts.filter((one) => one.element === element).map(({ text }) => text)
      expect(of('h1')).toEqual([title])
      expect(of('h2').length).toBeGreaterThanOrEqual(sections.length)
      expect(html.match(/<table>/g)).toHaveLength(sections.length)
      expect(of('th')).toEqual(sections.flatMap(() => heads[locale]))
      expect([...of('td'), ...of('li')]).toEqual(
        expect.arrayContaining(lines.flatMap(({ about, why }) => [about, ...why])),
      )
    })

    test('as Markdown has a heading a section and every part after its head', () => {
      const { stdout, exitCode: ended } = audit(name, '--format', 'md', '--lang', locale)
      expect(ended).toBe(exitCode)
      expect(stdout.startsWith(`# ${title}\n\n## `)).toBe(true)
      const said = stdout.replace(/\\(.)/g, '$1')
      const colon = locale === 'en' ? ': ' : '：'
      const started = said.match(new RegExp(`^\\d+\\. - ${heads[locale][0] as string}${colon}`, 'gm'))
      expect(started).toHaveLength(lines.length)
      for (const { about, why, due } of lines) {
        expect(said).toContain(`- ${heads[locale][1] as string}${colon}${about}\n`)
        for (const sentence of why) expect(said).toContain(sentence)
        if (due !== null) expect(said).toContain(`- ${heads[locale][4] as string}${colon}${due}\n`)
      }
    })

    test('as a spreadsheet has the rows of the CSV', async () => {
      const file = join(folder, `${name}.${locale}.xlsx`)
      expect(audit(name, '-o', file, '--lang', locale).exitCode).toBe(exitCode)
      const sheet = await readSheet(readFileSync(file))
      expect(sheet.map((row) => row.map((cell) => cell ?? ''))).toEqual([heads[locale], ...rows])
    })
  })
})

describe('the form', () => {
  test('is text where nothing is said, and the same text in a file', () => {
    const { stdout } = audit('school')
    expect(audit('school', '--format', '純文字').stdout).toBe(stdout)
    audit('school', '-o', join(folder, 'school.txt'))
    expect(read('school.txt')).toBe(stdout)
  })

  test('is that of the ending, unless it is named', () => {
    const { stdout } = audit('school', '--format', 'md')
    audit('school', '-o', join(folder, 'SCHOOL.MARKDOWN'))
    expect(read('SCHOOL.MARKDOWN')).toBe(stdout)
    audit('school', '-o', join(folder, 'note.txt'), '--format', 'Markdown')
    expect(read('note.txt')).toBe(stdout)
    audit('school', '-o', join(folder, 'note.json'))
    expect(JSON.parse(read('note.json'))).toEqual(JSON.parse(audit('school', '--json').stdout))
  })

  test('has the dates of the common era where they are asked for, and the statuses that are', () => {
    const { stdout } = audit('district-office', '--format', 'csv', '--dates', 'iso', '--only', 'pending')
    const [, ...rows] = cellsOf(stdout.slice(1))
    expect(new Set(rows.map((row) => row[6]))).toEqual(new Set(['待辦']))
    expect(rows.map((row) => row[4])).toContain('2026-07-06')
    expect(stdout).not.toMatch(/民國\d/)
  })

  test.each([
    [['--format', 'pdf'], '--format「pdf」須為下列之一：text、json、csv、md、html、xlsx'],
    [['--format', 'xlsx'], '--format「xlsx」須以 -o 指定檔案'],
    [['--format', 'csv', '--json'], '--format「csv」不能與 --json 併用'],
    [['-o', 'report.pdf'], '--output「report.pdf」須為下列之一：.txt、.json、.csv、.md、.html、.xlsx'],
    [['-o', 'examples/school.json'], '就是資料來源的檔案'],
    [['-o', 'no/such/folder/report.csv'], '無法寫入（ENOENT）'],
    [['-o', 'examples', '--format', 'csv'], '--output「examples」是資料夾，不是檔案'],
  ])('%j is refused', (more, said) => {
    const { exitCode, stdout, stderr } = audit('school', ...more)
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})

describe('a file that was there', () => {
  const before = 'what was there\n'

  test('stays whole where the audit is refused, and nothing is left beside it', () => {
    const own = mkdtempSync(join(folder, 'kept-'))
    const file = join(own, 'report.csv')
    writeFileSync(file, before)
    expect(runPiped('{}', 'audit', '-', '--as-of', '2026-06-30', '-o', file).exitCode).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect(readdirSync(own)).toEqual(['report.csv'])
  })

  test('is replaced, with its permissions, where a link to it is named too', () => {
    const own = mkdtempSync(join(folder, 'replaced-'))
    const [file, link] = [join(own, 'report.csv'), join(own, 'link.csv')]
    writeFileSync(file, before, { mode: 0o640 })
    symlinkSync(file, link)
    expect(audit('school', '-o', link).exitCode).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('依據,事實')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(readdirSync(own).sort()).toEqual(['link.csv', 'report.csv'])
  })

  test.runIf(process.platform === 'linux')('takes it as it comes where it is no file but a device', () => {
    const { exitCode, stdout } = audit('school', '--format', 'csv', '-o', '/dev/null')
    expect([exitCode, stdout]).toEqual([0, '已寫入 /dev/null\n'])
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('a name that is markup in every form', () => {
  const hostile = '<b>&"=1+1\n*x*|[y](z)`'
  const record = readFileSync(`${root}examples/district-office.json`, 'utf8').replaceAll(
    '"王小明"',
    JSON.stringify(hostile),
  )
  const told = (format: string): string =>
    runPiped(record, 'audit', '-', '--as-of', '2026-06-30', '--format', format).stdout

  test('is text in a page', () => {
    const html = told('html')
    expect(html).not.toContain('<b>')
    expect(textsOf(html).some(({ element, text }) => element === 'td' && text.includes(hostile))).toBe(true)
  })

  test('is text in Markdown, in one line', () => {
    expect(told('md')).toContain('（\\<b\\>\\&"=1+1 \\*x\\*\\|\\[y\\](z)\\`')
  })

  test('is the content of a cell in CSV', () => {
    expect(
      cellsOf(told('csv').slice(1))
        .flat()
        .some((cell) => cell.includes(hostile)),
    ).toBe(true)
  })
})

test('no cell runs as a formula, no text begins a list or closes an element, and controls are left out of a page', () => {
  const report: Report = {
    locale: 'en',
    title: '</title>\u0001',
    heads: ['A', 'B'],
    sections: [{ heading: '# 1', items: [[['=1+1'], ['1. x', '+y']]] }],
    afterwords: [{ heading: 'Notes', lines: ['- z'] }],
  }
  expect(reportCsv(report)).toBe("\uFEFFA,B\r\n'=1+1,1. x; +y\r\n")
  expect(reportMarkdown(report)).toBe(
    '# \\</title\\>\u0001\n\n## \\# 1\n\n1. - A: \\=1+1\n   - B:\n     - 1\\. x\n     - \\+y\n\n## Notes\n\n- \\- z\n',
  )
  expect(textsOf(reportHtml(report)).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['</title>', '=1+1', '1. x', '+y', '- z']),
  )
  expect(reportHtml(report)).not.toContain('\u0001')
})
