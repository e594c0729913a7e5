import { defineConfig, type Options } from 'tsup'
import { publicModules } from './.config/public-modules'
import { importedFromHome, sharedParts, wholePart } from './.config/shared-parts'
import { licencesBeside } from './.config/third-party-licences'

export default defineConfig([
  {
    entry: Object.fromEntries(publicModules.map(({ entry, source }) => [entry, source])),
    format: ['esm', 'cjs'],
    target: 'node20',
    outDir: 'dist',
    // One copy of shared code, so `instanceof` holds across subpaths in CJS too.
    splitting: true,
    treeshake: false,
    esbuildPlugins: [importedFromHome()],
    // Stays CommonJS in both builds; see the file.
    external: ['./require-date-holidays.cjs'],
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  ...Object.entries(sharedParts).map(([part, source]): Options => ({
    entry: { [part]: source },
    format: ['esm', 'cjs'],
    target: 'node20',
    outDir: 'dist',
    splitting: false,
    esbuildPlugins: [wholePart(part), importedFromHome(part)],
  })),
  {
    entry: { 'require-date-holidays': 'src/calendar/projection/require-date-holidays.cjs' },
    format: ['cjs'],
    target: 'node20',
    outDir: 'dist',
    splitting: false,
  },
  {
    // The command has everything in it: loading zod in pieces would take longer than answering. What `due` does not
    // need is split off.
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    target: 'node20',
    outDir: 'dist',
    splitting: true,
    minify: true,
    noExternal: [/.*/],
    esbuildPlugins: [licencesBeside],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  },
])
