import { execFileSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { read, root } from '../.config/project-files'
import { writeScripts } from './site/write-scripts'

const docs = join(root, 'docs')

/** Runs a program of Node from a folder. */
function node(cwd: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd, stdio: 'inherit' })
}

/** The one package that the site needs is there, in the version that it needs. */
function isInstalled(): boolean {
  const eleventy = 'node_modules/@11ty/eleventy/package.json'
  const { dependencies } = JSON.parse(read('docs/package.json')) as { dependencies: Record<string, string> }
  return (
    existsSync(join(docs, eleventy)) &&
    (JSON.parse(read(`docs/${eleventy}`)) as { version: string }).version === dependencies['@11ty/eleventy']
  )
}

if (!isInstalled()) execFileSync('npm', ['ci', '--prefix', docs], { cwd: root, stdio: 'inherit' })
rmSync(join(docs, 'dist'), { recursive: true, force: true })
node(docs, '--import', 'tsx', join(root, 'node_modules/typedoc/bin/typedoc'), '--options', 'typedoc.json')
await writeScripts(join(docs, 'dist/assets'))
node(root, '--import', 'tsx', join(root, '.config/build-element.ts'))
node(docs, '--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.js', '--quiet')
node(docs, '--import', 'tsx', join(root, 'docs/offline/write-offline-file.ts'))
