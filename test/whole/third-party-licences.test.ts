import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, expect, test } from 'vitest'
import { licencesBeside, licencesFile } from '../../.config/third-party-licences'
import packageJson from '../../package.json'
import { read, root } from '../../.config/project-files'

const folder = mkdtempSync(join(tmpdir(), 'licences-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** The file of licences that comes with a built program. */
async function licencesOf(source: string, outdir: string): Promise<string> {
  await build({
    entryPoints: [source],
    absWorkingDir: root,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    metafile: true,
    plugins: [licencesBeside],
    logLevel: 'silent',
  })
  return readFileSync(join(outdir, licencesFile), 'utf8')
}

test('the command comes with the licence of each package that it holds, and of no other', async () => {
  const text = await licencesOf('src/cli/main.ts', folder)
  const packages = ['commander', 'date-fns', 'jsonc-parser', 'zod'] as const
  // What reads and writes spreadsheets brings some of its own.
  const withSpreadsheets = [
    ...['commander', 'date-fns', 'fflate', 'graceful-fs', 'jsonc-parser', 'node-int64', 'picocolors'],
    ...['read-excel-file', 'unzipper-esm', 'worker-f', 'write-excel-file', 'zod'],
  ]
  const versions: Readonly<Record<string, string>> = { ...packageJson.dependencies, ...packageJson.devDependencies }
  const named = text.match(/^== (\S+) (\S+)$/gm) ?? []
  expect(named.map((line) => line.split(' ')[1])).toEqual(withSpreadsheets)
  for (const name of packages) {
    expect(named).toContain(`== ${name} ${versions[name]}`)
    expect(text).toContain(read(`node_modules/${name}/LICENSE${/date-fns|jsonc/.test(name) ? '.md' : ''}`).trim())
  }
})

test('a package without a licence is not built in', async () => {
  const nameless = join(folder, 'node_modules', 'nameless')
  mkdirSync(nameless, { recursive: true })
  writeFileSync(join(nameless, 'package.json'), '{ "name": "nameless", "version": "1.0.0", "main": "index.js" }')
  writeFileSync(join(nameless, 'index.js'), 'console.log(1)')
  writeFileSync(join(folder, 'program.js'), 'import "nameless"')
  await expect(licencesOf(join(folder, 'program.js'), join(folder, 'nameless'))).rejects.toThrow(
    'nameless is built in and comes without a licence',
  )
})
