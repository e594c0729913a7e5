import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync, type Plugin } from 'esbuild'
import { publicModules } from './public-modules'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * What many modules share: each part by name, with the source that reaches all of it. A later part imports an earlier
 * one.
 */
export const sharedParts = {
  core: 'src/calendar/index.ts',
  law: 'src/law/check.ts',
} as const

/** The built file in which a source is found: public modules, and all that the parts are made of. */
const homes = new Map(publicModules.map(({ source, entry }) => [source, entry]))
for (const [part, reachesAll] of Object.entries(sharedParts)) {
  const { metafile } = buildSync({
    entryPoints: [reachesAll],
    absWorkingDir: root,
    bundle: true,
    packages: 'external',
    write: false,
    metafile: true,
  })
  for (const source of Object.keys(metafile.inputs)) if (!homes.has(source)) homes.set(source, part)
}

/**
 * Imports whatever has another home from there, so nothing is built twice. `part` is the one being built, if it is
 * one.
 */
export function importedFromHome(part?: string): Plugin {
  return {
    name: 'imported from home',
    setup(build) {
      const extension = build.initialOptions.outExtension?.['.js'] ?? '.js'
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const home = homes.get(`${relative(root, join(resolveDir, path))}.ts`)
        return home === undefined || home === part ? undefined : { path: `./${home}${extension}`, external: true }
      })
    },
  }
}

/** Puts all sources of a part in the place of its entry. */
export function wholePart(part: string): Plugin {
  const sources = [...homes].filter(([, home]) => home === part).map(([source]) => source.replace(/\.ts$/, ''))
  return {
    name: 'whole part',
    setup(build) {
      build.onResolve({ filter: /./ }, ({ kind }) =>
        kind === 'entry-point' ? { path: part, namespace: 'part' } : undefined,
      )
      build.onLoad({ filter: /./, namespace: 'part' }, () => ({
        contents: sources.map((source) => `export * from './${source}'`).join('\n'),
        resolveDir: root,
      }))
    },
  }
}
