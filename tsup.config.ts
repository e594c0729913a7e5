import { defineConfig, type Options } from 'tsup'
import { commandBuild } from './.config/command-build'
import { publicModules } from './.config/public-modules'
import { importedFromHome, sharedParts, wholePart } from './.config/shared-parts'

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
  commandBuild,
])
