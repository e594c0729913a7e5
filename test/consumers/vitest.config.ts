import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['*.test.ts'], globalSetup: ['./install-package.ts'], testTimeout: 120_000 },
})
