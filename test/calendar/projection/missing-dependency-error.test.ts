import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { MissingDependencyError } from '../../../src/calendar/projection/missing-dependency-error'
import { projectYear } from '../../../src/calendar/projection/project-year'
import { projectedCalendar } from '../../../src/calendar/projection/projected-calendar'
import { RolloutRulesError } from '../../../src/kernel/errors'
import { thrownBy } from '../../kernel/thrown-by'

const required = vi.hoisted(() => ({ instead: undefined as (() => unknown) | undefined }))
vi.mock('../../../src/calendar/projection/require-date-holidays.cjs', async (importOriginal) => {
  const { default: original } = await importOriginal<{ default: () => unknown }>()
  return { default: () => (required.instead ?? original)() }
})

describe('MissingDependencyError', () => {
  afterEach(() => {
    required.instead = undefined
  })

  test('names the package, keeps the cause and is an error of this library', () => {
    const cause = new Error('Cannot find module')
    const error = new MissingDependencyError(cause)
    expect(error).toBeInstanceOf(RolloutRulesError)
    expect(error).toMatchObject({
      name: 'MissingDependencyError',
      code: 'missing-dependency',
      dependency: 'date-holidays',
      cause,
    })
    expect(error.message).toBe(
      'the package date-holidays could not be loaded; projected years need it for the dates of lunar festivals: npm install date-holidays',
    )
  })

  test.each([
    [
      'the package cannot be found',
      () => {
        throw new Error("Cannot find module 'date-holidays'")
      },
    ],
    ['a bundler put an empty module in its place', () => ({})],
  ])('is thrown at the call where %s', (_, instead) => {
    required.instead = instead
    for (const call of [() => projectYear(2030), () => projectedCalendar({ through: 2030 })])
      expect(thrownBy(call)).toBeInstanceOf(MissingDependencyError)
  })

  test('is not thrown where no year has to be projected, nor instead of a fault of the input', () => {
    required.instead = () => {
      throw new Error('Cannot find module')
    }
    expect(projectedCalendar({ through: 2027 }).coverage.last).toBe('2027-12-31')
    expect(thrownBy(() => projectYear(1999))).toMatchObject({ code: 'invalid-input' })
    expect(thrownBy(() => projectedCalendar({ through: 2101 }))).toMatchObject({ code: 'invalid-input' })
  })

  test('is not thrown with the package there', () => {
    expect(projectYear(2030).year).toBe(2030)
  })
})

describe('a program in a folder without date-holidays', () => {
  const source = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
  const program = `
    let said
    try { said = projectedCalendar({ through: 2028 }).addWorkdays('2028-01-21', 1) }
    catch (error) { said = [error.name, error.code, error.dependency, error.cause.code].join(' ') }
    console.log(said)`
  let folder: string
  const run = (file: string): string =>
    execFileSync(process.execPath, [join(folder, file)], { encoding: 'utf8', env: {} }).trim()

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'projection-'))
    for (const [format, extension] of [
      ['esm', 'mjs'],
      ['cjs', 'cjs'],
    ] as const) {
      buildSync({
        entryPoints: [source('src/calendar/projection/index.ts')],
        outfile: join(folder, `projection.${extension}`),
        bundle: true,
        format,
        platform: 'node',
        external: ['./require-date-holidays.cjs'],
      })
    }
    copyFileSync(source('src/calendar/projection/require-date-holidays.cjs'), join(folder, 'require-date-holidays.cjs'))
    writeFileSync(join(folder, 'program.mjs'), `import { projectedCalendar } from './projection.mjs'${program}`)
    writeFileSync(join(folder, 'program.cjs'), `const { projectedCalendar } = require('./projection.cjs')${program}`)
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each(['program.mjs', 'program.cjs'])('%s gets the typed error at the call', (file) => {
    expect(run(file)).toBe('MissingDependencyError missing-dependency date-holidays MODULE_NOT_FOUND')
  })

  test.each(['program.mjs', 'program.cjs'])('%s gets its answer once the package is there', (file) => {
    symlinkSync(source('node_modules'), join(folder, 'node_modules'))
    expect(run(file)).toBe('2028-01-31')
    rmSync(join(folder, 'node_modules'))
  })
})
