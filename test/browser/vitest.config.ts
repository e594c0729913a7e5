import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { publicModules } from '../../.config/public-modules'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('../..'),
  resolve: {
    alias: publicModules.map(({ name, source }) => ({ find: name, replacement: here(`../../${source}`) })).reverse(),
  },
  test: {
    include: ['test/browser/**/*.test.ts'],
    // No test asserts a time, and a machine may be busy with other things.
    testTimeout: 300_000,
    hookTimeout: 120_000,
    // One browser at a time: each has processes of its own.
    fileParallelism: false,
  },
})
