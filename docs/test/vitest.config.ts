import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { publicModules } from '../../.config/public-modules'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What is asked of the built site; `npm run docs` writes it. */
export default defineConfig({
  root: here('../..'),
  resolve: {
    alias: publicModules.map(({ name, source }) => ({ find: name, replacement: here(`../../${source}`) })).reverse(),
  },
  test: { include: ['docs/test/**/*.test.ts'], testTimeout: 120_000 },
})
