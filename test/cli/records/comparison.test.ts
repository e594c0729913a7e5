import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Dossier, type Obligation, auditChanges, auditDossier } from '../../../src/dossier'
import { root, runPiped } from '../process'
import { cellsOf } from '../reports/parsed'

const asOf = '2026-06-30'
const one = JSON.stringify
const example = (name: string) => JSON.parse(readFileSync(`${root}examples/${name}.json`, 'utf8')) as Dossier
const [office, school, bureau] = ['district-office', 'school', 'bureau'].map(example) as [Dossier, Dossier, Dossier]

function compared(input: string, ...more: string[]) {
  return runPiped(input, 'audit', '-', '--as-of', asOf, ...more)
}

function changesOf(record: Dossier, readings: object) {
  return auditChanges(auditDossier(record, { asOf }), auditDossier(record, { asOf, readings }))
}

const seats = { 'standing-representatives': 'second-way-only' }
const withoutSeats = ['--compare', 'standing-representatives=second-way-only']

describe('one record', () => {
  test('in words: the reading, each line now and instead, and how many stay the same', () => {
    const { stdout, stderr } = compared(one(office), '--compare', 'leave-filing-start=include-leave-day')
    expect(stderr).toBe('')
    const lines = stdout.split('\n').map((line) => line.trim())
    expect(lines[0]).toBe('大安區公所　公文線上簽核系統　民國115年6月30日')
    expect(lines).toContain('結果不同：1 項')
    const [now, instead] = ['現採：', '改採：'].map((when) => lines.find((line) => line.startsWith(when)))
    expect(now).toContain('期限：民國115年5月14日')
    expect(instead).toContain('期限：民國115年5月13日')
    const { obligations } = auditDossier(office, { asOf })
    expect(lines).toContain(`結果相同：${obligations.length - 1} 項`)
  })

  test('in English, and that nothing changes', () => {
    const { stdout } = compared(one(school), '--compare', 'partial-periods=required', '--lang', 'en')
    expect(stdout).toContain('Reading partial-periods: "')
    expect(stdout).not.toContain('Another result')
    expect(stdout).toContain(`The same result: ${auditDossier(school, { asOf }).obligations.length}`)
  })

  test('as JSON: what the library tells; several readings are taken at once', () => {
    const several = ['--compare', 'typhoon-closure=counts-as-workday']
    const { stdout } = compared(one(bureau), ...withoutSeats, ...several, '--json')
    const { changes } = JSON.parse(stdout) as { changes: unknown }
    expect(changes).toEqual(changesOf(bureau, { ...seats, 'typhoon-closure': 'counts-as-workday' }))
  })

  test('only lines that stand as asked, before or after; the others are not told to be the same', () => {
    const { stdout } = compared(one(bureau), ...withoutSeats, '--only', 'breached', '--json')
    const { changes } = JSON.parse(stdout) as { changes: { before: Obligation; after: Obligation }[] }
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.length).toBeLessThan(changesOf(bureau, seats).length)
    for (const { before, after } of changes) expect([before.status, after.status]).toContain('breached')
    const same = auditDossier(bureau, { asOf }).obligations.length - changesOf(bureau, seats).length
    expect(compared(one(bureau), ...withoutSeats, '--only', 'breached').stdout).toContain(`結果相同：${same} 項`)
  })

  test('the exit status is that of the readings that are taken', () => {
    expect(compared(one(bureau), ...withoutSeats).exitCode).toBe(1)
    expect(compared(one(school), ...withoutSeats).exitCode).toBe(0)
  })
})

describe('many records', () => {
  const input = [one(school), '{"cut', one({ ref: 'B', record: bureau }), one(office)].join('\n')

  test('a line for each that changes or is at fault, none for the others', () => {
    const { stdout, exitCode } = compared(input, ...withoutSeats)
    expect(exitCode).toBe(2)
    const lines = stdout.split('\n').slice(0, -1)
    const [fault, change, ...others] = lines.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(others).toEqual([])
    expect(fault).toMatchObject({ ref: null, line: 2 })
    const told = changesOf(bureau, seats)
    expect(change).toMatchObject({ ref: 'B', line: 3, asOf })
    const changes = change?.['changes'] as { id: string; before: object; after: { status: string; why: string[] } }[]
    expect(changes.map(({ id, after }) => [id, after.status])).toEqual(told.map(({ id, after }) => [id, after?.status]))
    expect(changes[0]?.after.why.length).toBeGreaterThan(0)
  })

  test('whole where JSON is asked for', () => {
    const { stdout } = compared(`${one(bureau)}\n${one(school)}\n`, ...withoutSeats, '--json')
    const lines = stdout.split('\n').slice(0, -1)
    expect(lines.map((line) => (JSON.parse(line) as { changes: unknown }).changes)).toEqual([changesOf(bureau, seats)])
  })

  test('a summary by clause and body counts from what to what', () => {
    const { stdout } = compared(input, ...withoutSeats, '--summary', '--format', 'csv')
    const [head, ...rows] = cellsOf(stdout)
    expect(head).toEqual(['\ufeff依據', '機關', '違反規定→不適用', '符合→不適用'])
    const told = changesOf(bureau, seats)
    const count = (status: string) => String(told.filter(({ before }) => before?.status === status).length)
    expect(rows).toEqual([['伍、一、(二)、2', bureau.body.name, count('breached'), count('met')]])
  })
})

describe('what is refused', () => {
  test.each([
    ['not-a-reading=x', '沒有這個解讀'],
    ['typhoon-closure', '必須寫成 解讀=選項'],
    ['typhoon-closure=sometimes', '沒有這個選項'],
    ['typhoon-closure=not-a-workday', '已經採用，無從比較'],
  ])('--compare %s', (typed, told) => {
    const { stderr, exitCode } = compared(one(school), '--compare', typed)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`--compare「${typed}」${told}`)
  })

  test('what --reading takes already', () => {
    const reading = 'typhoon-closure=counts-as-workday'
    const { stderr, exitCode } = compared(one(school), '--reading', reading, '--compare', reading)
    expect([exitCode, stderr.includes('已經採用')]).toEqual([2, true])
  })

  test('a form that tells no comparison', () => {
    const { stderr, exitCode } = compared(one(school), ...withoutSeats, '--format', 'html')
    expect([exitCode, stderr.includes('不能用於解讀的比較；可用 text、json')]).toEqual([2, true])
  })
})
