/** Writes the one file from the built site: `docs/dist/taipei-rollout-rules.html`, and for the package `dist/offline/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { fetchedParts } from '../../.config/fetched-parts'
import { goesOffline, offlineFile, type SitePage } from './offline-file'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const site = join(root, 'docs/dist')
const name = 'taipei-rollout-rules.html'

const { outputFiles } = await build({
  entryPoints: ['src/element/offline/index.ts'],
  absWorkingDir: root,
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  plugins: [fetchedParts],
})
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file): SitePage => ({
    path: file.slice(0, -'index.html'.length),
    html: readFileSync(join(site, file), 'utf8'),
  }))
  .filter(({ path }) => goesOffline(path))
  .sort((a, b) => (a.path < b.path ? -1 : 1))
const file = offlineFile({
  pages,
  style: readFileSync(join(site, 'assets/style.css'), 'utf8'),
  script: outputFiles[0]?.text ?? '',
})
writeFileSync(join(site, name), file)
mkdirSync(join(root, 'dist/offline'), { recursive: true })
writeFileSync(join(root, 'dist/offline', name), file)
