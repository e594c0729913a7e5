import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { root } from '../../../.config/project-files'

/** Builds the page of the forms into a folder of its own. */
export function buildPage(): string {
  const folder = mkdtempSync(join(tmpdir(), 'json-schema-forms-'))
  buildSync({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    outfile: join(folder, 'page.js'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    tsconfig: join(root, 'tsconfig.json'),
  })
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><meta charset="utf-8"><title>form</title><link rel="icon" href="data:,"><body><script type="module" src="page.js"></script>',
  )
  return folder
}
