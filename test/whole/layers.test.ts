import { describe, expect, test } from 'vitest'
import { badImports } from './layers'
import { filesUnder, read } from './project-files'

const files = filesUnder('src', '.ts', '.cts', '.mts', '.js', '.cjs', '.mjs').map((path) => ({
  path,
  text: read(path),
}))

test('imports point one way: cli → dossier → analysis → wording → law → calendar → kernel', () => {
  expect(files.length).toBeGreaterThan(30)
  expect(badImports(files)).toEqual([])
})

describe('the check tells a bad import', () => {
  test.each<[string, string, string]>([
    ['src/kernel/a.ts', "import { b } from '../law/b'", 'the kernel imports the law'],
    ['src/kernel/a.ts', "import type { B } from '../calendar/b'", 'a type is an import too'],
    ['src/kernel/a.ts', "export { b } from '../calendar/b'", 'and so is what is exported again'],
    ['src/kernel/a.ts', "const b: import('../law/b').B = 1", 'and a type named in place'],
    ['src/kernel/a.ts', "const b = await import('../law/b')", 'and an import while running'],
    ['src/calendar/a.ts', "import '../law/b'", 'the calendar imports the law'],
    ['src/calendar/projection/a.ts', "import { b } from '../../law/b'", 'from a folder further down'],
    ['src/law/a.ts', "import { b } from '../wording/b'", 'the law imports the wording'],
    ['src/law/a.ts', "import { b } from '../index'", 'the law imports the root'],
    ['src/law/c05-governance/a.ts', "import { b } from '../../analysis/b'", 'the law imports the analysis'],
    ['src/wording/a.ts', "import { b } from '../cli/b'", 'the wording imports the command'],
    ['src/dossier/a.ts', "import { b } from '../cli/b'", 'dossiers import the command'],
    ['src/index.ts', "export * from './cli/main'", 'the root imports the command'],
    ['src/law/a.ts', "import { b } from '../../test/b'", 'the law imports a test'],
    ['src/law/a.ts', "import { b } from '../unknown/b'", 'a folder that is no layer'],
    ['src/law/a.ts', "import manifest from '../../package.json'", 'the law imports the manifest'],
    ['src/law/a.ts', "import { readFileSync } from 'node:fs'", 'a built-in module'],
    ['src/wording/a.ts', "import { readFileSync } from 'fs'", 'a built-in module by its old name'],
    ['src/calendar/projection/a.ts', "import { createRequire } from 'node:module'", 'a built-in module, even there'],
    ['src/calendar/projection/a.cjs', "const b = require('fs/promises')", 'a built-in module by require'],
    ['src/calendar/a.ts', "import Holidays from 'date-holidays'", 'date-holidays outside the projection'],
    ['src/cli/a.ts', "import data from 'date-holidays/data'", 'a part of date-holidays outside the projection'],
  ])('%s: %s (%s)', (path, text) => {
    expect(badImports([{ path, text }])).toHaveLength(1)
  })

  test.each<[string, string]>([
    ['src/kernel/a.ts', "import { b } from './b'"],
    ['src/kernel/a.ts', "import * as z from 'zod/mini'"],
    ['src/calendar/a.ts', "import { b } from '../kernel/b'"],
    ['src/calendar/projection/a.ts', "import { b } from '../b'"],
    ['src/calendar/projection/a.cjs', "module.exports = () => require('date-holidays')"],
    ['src/law/c05-governance/a.ts', "import { b } from '../../calendar/b'"],
    ['src/wording/a.ts', "import { b } from '../law/b'"],
    ['src/cli/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/cli/a.ts', "import { b } from '../dossier/b'"],
    ['src/cli/a.ts', "import manifest from '../../package.json'"],
    ['src/index.ts', "export * from './law/deadlines'"],
    ['src/law/a.ts', "// import { b } from '../wording/b'"],
  ])('%s: %s is a good one', (path, text) => {
    expect(badImports([{ path, text }])).toEqual([])
  })
})
