/**
 * Writes the one file from the built site: `docs/dist/taipei-rollout-rules.html`, and for the package
 * `dist/offline/`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { fetchedParts } from '../../.config/fetched-parts'
import { offlineFile, type SitePage, takenOffline } from './offline-file'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const site = join(root, 'docs/dist')
const name = 'taipei-rollout-rules.html'
/** What the package takes, in bytes. */
const most = 1_500_000

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
  .filter((path) => path.endsWith('index.html') && !path.startsWith('api/'))
  .map((path): SitePage => ({
    path: path.slice(0, -'index.html'.length),
    html: readFileSync(join(site, path), 'utf8'),
  }))
const style = await transform(readFileSync(join(site, 'assets/style.css'), 'utf8'), { loader: 'css', minify: true })
const file = offlineFile({
  pages: takenOffline(pages),
  style: style.code,
  script: outputFiles[0]?.text ?? '',
})
writeFileSync(join(site, name), file)
rmSync(join(root, 'dist/offline'), { recursive: true, force: true })
if (Buffer.byteLength(file) < most) {
  mkdirSync(join(root, 'dist/offline'), { recursive: true })
  writeFileSync(join(root, 'dist/offline', name), file)
}
