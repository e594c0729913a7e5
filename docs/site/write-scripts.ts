import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { filesUnder, root } from '../../.config/project-files'

/** Writes the scripts of the pages, each with everything that it needs inside. */
export function writeScripts(folder: string): void {
  buildSync({
    entryPoints: filesUnder('docs/site/scripts', '.ts').map((path) => join(root, path)),
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  })
}
