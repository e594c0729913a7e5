import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** What the library knows of every rule, and what stands in its place in a page: that of the rules fetched so far. */
const places: Readonly<Record<string, string>> = {
  'src/law/rules': 'src/element/fetched/rules.ts',
  'src/wording/all-words': 'src/element/fetched/words.ts',
}

/** Lets a page fetch the rules of one domain, with their words, without those of all others. */
export const fetchedParts: Plugin = {
  name: 'fetched parts',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const place = places[relative(root, join(resolveDir, path))]
      return place === undefined ? undefined : { path: join(root, place) }
    })
  },
}
