import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { projectYear } from '../../src/calendar/projection/index'
import { caseAnswers } from './case-answers'
import { questions } from './questions'
import { read, root } from '../../.config/project-files'

/** A program as one script that needs nothing else; what a sloppy one may not write, it passes over. */
async function scriptOf(contents: string, mode: 'strict' | 'sloppy'): Promise<string> {
  const {
    outputFiles: [file],
  } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    globalName: 'program',
    write: false,
    external: ['date-holidays'],
    tsconfigRaw: { ...tsconfig, compilerOptions: { ...tsconfig.compilerOptions, strict: mode === 'strict' } },
    logLevel: 'error',
  })
  return file!.text
}

const tsconfig = JSON.parse(read('tsconfig.json')) as { compilerOptions: object }

/** What a host prints that evaluates scripts, and what it complains of. */
function hosted(host: string, zone: string, scripts: readonly string[]): { stdout: string; stderr: string } {
  const { stdout, stderr } = spawnSync(process.execPath, ['test/whole/frozen-host.mjs', host], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
    input: JSON.stringify(scripts),
    maxBuffer: 2 ** 27,
  })
  return { stdout, stderr }
}

describe.each([
  ['lockdown', 'strict'],
  ['bare', 'strict'],
  ['bare', 'sloppy'],
] as const)('a host with frozen intrinsics, %s, of %s scripts', (host, mode) => {
  let modules: readonly string[]
  let asked: string

  beforeAll(async () => {
    modules = await Promise.all(publicModules.map(({ source }) => scriptOf(`export * from './${source}'`, mode)))
    asked = await scriptOf("export { caseAnswers } from './test/whole/case-answers'", mode)
  })

  test('loads every module', () => {
    expect(modules.map((script) => script.includes('"use strict"'))).toEqual(modules.map(() => mode === 'strict'))
    expect(hosted(host, 'Asia/Taipei', [...modules, '"loaded"'])).toEqual({ stdout: 'loaded', stderr: '' })
  })

  test.each(['UTC', 'Asia/Taipei', 'America/Los_Angeles'])('answers every case as any other does, in %s', (zone) => {
    const script = `${asked}; program.caseAnswers(${JSON.stringify(questions)})`
    const { stdout, stderr } = hosted(host, zone, [script])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual(JSON.parse(caseAnswers(questions)))
  })
})

describe('such a host refuses', () => {
  const clock = ['new Date()', 'Date()', 'Date.now()', 'Math.random()', '"use strict"; Date.prototype.getDate = null']
  const zone = ['new Date(0).getDate()', 'new Date(2026, 0)', 'new Date(0).toString()', 'new Intl.DateTimeFormat()']

  test.each([
    ...clock.flatMap((script) => [
      ['lockdown', script],
      ['bare', script],
    ]),
    ...zone.map((script) => ['bare', script]),
  ])('%s: %s', (host, script) => {
    expect(hosted(host, 'UTC', [script, '"loaded"'])).toEqual({
      stdout: '',
      stderr: expect.stringMatching(/Error/),
    })
  })
})

test.each([2028, 2030])('where SES froze the intrinsics, %i is projected as anywhere', (year) => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'test/whole/locked-projection.mjs', String(year)],
    { cwd: root, encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(JSON.parse(stdout)).toEqual(projectYear(year))
})
