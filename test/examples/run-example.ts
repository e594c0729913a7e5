import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Runs a program of `examples` as a reader would, from the root of the project. */
export function runExample(program: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `examples/${program}`], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
