import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from '../../.config/project-files'

/** The sources that are read before the command knows what is typed: what it imports when asked comes later. */
async function readAtTheStart(): Promise<ReadonlySet<string>> {
  const { metafile } = await build({
    entryPoints: ['src/cli/main.ts'],
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outdir: 'dist',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const { outputs } = metafile
  const read = new Set<string>()
  const visit = (path: string): void => {
    const output = outputs[path]
    if (output === undefined || read.has(path)) return
    read.add(path)
    for (const { path: imported, kind } of output.imports) if (kind === 'import-statement') visit(imported)
  }
  visit('dist/main.js')
  return new Set([...read].flatMap((path) => Object.keys(outputs[path]!.inputs)))
}

test('a command that counts days begins without the rules, their words, their tables and the audit', async () => {
  const sources = await readAtTheStart()
  expect(sources).toContain('src/law/deadlines.ts')
  expect(
    [...sources].filter((path) => /^src\/(wording\/all-words|law\/(rules|steps)|analysis\/|dossier\/)/.test(path)),
  ).toEqual([])
})
