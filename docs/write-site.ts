import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../.config/project-files'
import { writeScripts } from './site/write-scripts'

const docs = join(root, 'docs')
const installed = join(docs, 'node_modules', '.package-lock.json')

/** Runs a program of Node, from the folder of the site. */
function node(...args: readonly string[]): void {
  execFileSync(process.execPath, args, { cwd: docs, stdio: 'inherit' })
}

/** What npm writes down of what is installed differs from the lock file by the root's own entry alone. */
function isInstalled(): boolean {
  const packagesOf = (path: string): string => {
    const { packages } = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, { optional?: boolean }> }
    const needed = Object.entries(packages).filter(([name, { optional }]) => name !== '' && optional !== true)
    return JSON.stringify(needed)
  }
  return existsSync(installed) && packagesOf(installed) === packagesOf(join(docs, 'package-lock.json'))
}

if (!isInstalled()) execFileSync('npm', ['ci', '--prefix', docs], { cwd: root, stdio: 'inherit' })
rmSync(join(docs, 'dist'), { recursive: true, force: true })
node('--import', 'tsx', join(root, 'node_modules/typedoc/bin/typedoc'), '--options', 'typedoc.json')
writeScripts(join(docs, 'dist/assets'))
node('--import', 'tsx', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.js', '--quiet')
