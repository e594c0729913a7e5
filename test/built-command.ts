import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'
import type { TestProject } from 'vitest/node'
import { commandBuild } from '../.config/command-build'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The file of the command as it ships, built from the sources before the first test. */
    readonly command: string
  }
}

/** Builds the command once, since each process that runs the sources would translate them anew. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'command-'))
  await build({ ...commandBuild, outDir: folder, config: false, silent: true })
  project.provide('command', join(folder, 'cli.js'))
  return () => {
    rmSync(folder, { recursive: true })
  }
}
