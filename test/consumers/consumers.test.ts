import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { unpackInto } from './install-package'

const here = fileURLToPath(new URL('.', import.meta.url))
const bin = (name: string): string => join(here, 'node_modules/.bin', name)
const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

describe('Vite with strict TypeScript', () => {
  test('type-checks with exact optional properties and unchecked index access', () => {
    expect(run(bin('tsc'), '-p', 'strict')).toBe('')
  })

  test("builds one rule's form, answer and explanation of at most 40 kB, gzipped", async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'vite-'))
    try {
      await build({ root: join(here, 'strict'), logLevel: 'error', build: { outDir, emptyOutDir: true } })
      const assets = join(outDir, 'assets')
      const weight = readdirSync(assets).map((file) => gzipSync(readFileSync(join(assets, file)), { level: 9 }).length)
      const whole = weight.reduce((sum, bytes) => sum + bytes, 0)
      console.log(`form, answer and explanation of one rule: ${(whole / 1000).toFixed(1)} kB`)
      expect(whole).toBeLessThanOrEqual(40_000)
    } finally {
      rmSync(outDir, { recursive: true })
    }
  })
})

test('a CommonJS script', () => {
  expect(JSON.parse(run(process.execPath, 'cjs/script.cjs'))).toEqual([
    true,
    '2025-10-02',
    true,
    expect.stringContaining('2025-10-02'),
    'function',
  ])
})

test('a program in which two of its packages have each a release of their own', () => {
  const beside = mkdtempSync(join(here, 'release-'))
  try {
    unpackInto(beside)
    const described = join(beside, 'package.json')
    const other = { ...(JSON.parse(readFileSync(described, 'utf8')) as object), version: '0.0.1' }
    writeFileSync(described, JSON.stringify(other))
    expect(JSON.parse(run(process.execPath, 'two-releases/program.mjs', join(beside, 'dist/index.cjs')))).toEqual({
      sameClass: false,
      instances: [true, true],
      formatted: '輸入有誤（appraisal.grade）：score 未提供',
      due: ['2026-10-08', '2026-10-07'],
    })
  } finally {
    rmSync(beside, { recursive: true })
  }
})

test('Jest', () => {
  const report = run(bin('jest'), '--rootDir', 'jest', '--testMatch', '**/*.test.cjs', '--json')
  expect(JSON.parse(report)).toMatchObject({ success: true, numPassedTests: 2 })
})

test('a server in Express answers, refuses, and knows no other rule', async () => {
  const { app } = (await import('./express/server.mjs')) as { app: import('express').Express }
  const server = app.listen(0)
  const { port } = server.address() as AddressInfo
  const ask = async (id: string, facts: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/rules/${id}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(facts),
    })
    return [response.status, await response.json()]
  }
  try {
    expect(await ask('appraisal.grade', { score: 87 })).toEqual([
      200,
      { value: 'B', text: expect.stringContaining('等級為 B') as string },
    ])
    expect(await ask('appraisal.grade', { score: 'high' })).toMatchObject([422, { issues: [{ path: 'score' }] }])
    expect(await ask('appraisal.grades', {})).toEqual([404, { id: 'appraisal.grades' }])
  } finally {
    server.close()
  }
})

test('an archive of each rule, kept in SQLite under Node 22', () => {
  const said = run(bin('node'), '--no-warnings', 'sqlite/archives.mjs')
  expect(said).toMatch(/^[1-9]\d* archives kept, read back, verified, explained; each change found$/m)
})

test('together they use every value that the package gives to other programs for this', () => {
  const blocks = readFileSync(join(here, '../whole/public-exports.txt'), 'utf8').split(/\n(?=\S)/)
  const values = (module: string): string[] =>
    blocks
      .find((block) => block.startsWith(`${module}\n`))!
      .split(/\n */)
      .slice(1)
      .filter((name) => name !== '' && !name.startsWith('type '))
  const added = [
    ...values('taipei-rollout-rules/kernel'),
    ...values('taipei-rollout-rules/analysis').filter((name) => /rchive|^difference/.test(name)),
    ...['evaluate', 'withOptions', 'isRuleId', 'isDuty', 'isIsoDate', 'decodeCalendarFile', 'readCalendarOptions'],
  ]
  const sources = ['strict/main.ts', 'strict/uses.ts', 'cjs/script.cjs', 'jest/rules.test.cjs', 'express/server.mjs']
    .map((file) => readFileSync(join(here, file), 'utf8'))
    .join('\n')
  expect(added.length).toBeGreaterThan(30)
  expect(added.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([])
})
