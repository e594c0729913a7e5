import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { publicModules } from '../.config/public-modules'
import { times } from './drawn-times'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('..'),
  resolve: {
    alias: publicModules.map(({ name, source }) => ({ find: name, replacement: here(`../${source}`) })).reverse(),
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Suites of their own, with their own packages.
    exclude: ['**/node_modules/**', 'test/{browser,consumers,services}/**'],
    globalSetup: [here('built-command.ts')],
    setupFiles: [here('drawn-alike.ts')],
    // No test asserts a time, and a machine may be busy with other things.
    testTimeout: 600_000 * times,
    hookTimeout: 600_000,
    // Every core: the default leaves one idle, of two that is half.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // It runs in a browser, and is tried there.
      exclude: ['src/element/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: here('../coverage'),
      thresholds: { statements: 98.5, branches: 97, functions: 98.5, lines: 98.9 },
    },
  },
})
