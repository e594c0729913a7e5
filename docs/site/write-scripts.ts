import { dirname, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { filesUnder, root } from '../../.config/project-files'
import { licencesBeside } from '../../.config/third-party-licences'

const scripts = 'docs/site/scripts'

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
} as const satisfies BuildOptions

/** Writes the scripts of the pages: each with everything that it needs inside, that of the record in parts. */
export async function writeScripts(folder: string): Promise<void> {
  await build({
    ...shared,
    entryPoints: filesUnder(scripts, '.ts').filter((path) => dirname(path) === scripts),
    outdir: folder,
  })
  await build({
    ...shared,
    entryPoints: [join(scripts, 'dossier/index.ts')],
    outdir: join(folder, 'dossier'),
    splitting: true,
    chunkNames: '[name]-[hash]',
    metafile: true,
    plugins: [licencesBeside],
  })
}
