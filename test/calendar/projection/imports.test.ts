import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as projection from '../../../src/calendar/projection/index'

const src = fileURLToPath(new URL('../../../src/', import.meta.url))
const IMPORT = /(?:\bfrom|\bimport|\brequire\()\s*'([^']+)'/g

/** What a source file names in its imports, type imports included. */
function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, name]) => name!)
}

function fileOf(importer: string, name: string): string {
  const path = resolve(dirname(importer), name)
  return [path, `${path}.ts`, `${path}/index.ts`].find(
    (candidate) => /\.c?[tj]s$/.test(candidate) && existsSync(candidate),
  )!
}

/** Every file that a file loads, by path inside src, and every package. */
function reachedFrom(entry: string): string[] {
  const seen = new Set<string>()
  const visit = (file: string): void => {
    const path = relative(src, file)
    if (seen.has(path)) return
    seen.add(path)
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) visit(fileOf(file, name))
      else seen.add(name)
    }
  }
  visit(resolve(src, entry))
  return [...seen].sort()
}

const ENTRY = 'calendar/projection/project-year.ts'

describe('the imports of projectYear', () => {
  test('are the kernel, the form of a year and its own folder: no official year is within reach', () => {
    const reached = reachedFrom(ENTRY)
    expect(reached).toContain('calendar/projection/require-date-holidays.cjs')
    expect(reached.filter((path) => !path.startsWith('kernel/') && !path.startsWith('calendar/projection/'))).toEqual([
      'calendar/official-year.ts',
      'date-holidays',
    ])
    expect(
      reached.filter((path) => /official-years|create-work-calendar|assemble-calendar|taipei-calendar/.test(path)),
    ).toEqual([])
  })

  test("no year is written in its folder but the act's first and the one that date-holidays gets wrong", () => {
    const text = reachedFrom(ENTRY)
      .filter((path) => path.startsWith('calendar/projection/'))
      .map((path) => readFileSync(resolve(src, path), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*|'[^']*'/g, ''))
      .join('\n')
    const code = text.match(/\b20\d\d\b/g)
    expect([...new Set(code)].sort()).toEqual(['2026', '2033'])
  })

  test('are found by a search that does find official years where they are', () => {
    expect(reachedFrom('calendar/projection/projected-calendar.ts')).toContain('calendar/official-years.ts')
    expect(reachedFrom('calendar/index.ts')).not.toContain('date-holidays')
  })
})

describe('the entry', () => {
  test('exports the two functions and nothing else', () => {
    expect(Object.keys(projection).sort()).toEqual(['projectYear', 'projectedCalendar'])
  })
})
