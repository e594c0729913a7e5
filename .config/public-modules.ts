import { readFileSync } from 'node:fs'

const {
  compilerOptions: { paths },
} = JSON.parse(readFileSync(new URL('../tsconfig.json', import.meta.url), 'utf8')) as {
  compilerOptions: { paths: Record<string, [string]> }
}

/** What the package can be imported as, and the source behind it: the `paths` of tsconfig.json are the one list. */
export const publicModules = Object.entries(paths).map(([name, [source]]) => ({
  name,
  /** The name of the built file. */
  entry: name.split('/').slice(1).join('-') || 'index',
  source: source.replace(/^\.\//, ''),
}))
