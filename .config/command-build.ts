import type { Options } from 'tsup'
import { licencesBeside } from './third-party-licences'

/**
 * How the command is built. It has everything in it: loading zod in pieces would take longer than answering. What `due`
 * does not need is split off.
 */
export const commandBuild: Options = {
  entry: { cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  outDir: 'dist',
  splitting: true,
  minify: true,
  noExternal: [/.*/],
  esbuildPlugins: [licencesBeside],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
}
