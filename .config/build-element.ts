/** Builds `<rule-form>` as a page loads it: a small entry, the form, and a part for each domain of rules. */
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fetchedParts } from './fetched-parts'
import { licencesBeside } from './third-party-licences'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const outdir = 'dist/element'

rmSync(join(root, outdir), { recursive: true, force: true })
await build({
  entryPoints: { 'rule-form': 'src/element/index.ts' },
  absWorkingDir: root,
  outdir,
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  chunkNames: '[name]-[hash]',
  metafile: true,
  plugins: [fetchedParts, licencesBeside],
})
// It is imported for what it does, and gives nothing.
writeFileSync(join(root, outdir, 'rule-form.d.ts'), 'export {}\n')
