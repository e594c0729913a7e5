import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import ts from 'typescript'

/**
 * The layers, each of which may import those after it and itself. The root names what is public, and may name any but
 * the command.
 */
const LAYERS = ['cli', 'dossier', 'analysis', 'wording', 'law', 'calendar', 'kernel']

/** A source file with its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every import that goes up, or out of the library where it must not, as `importer → imported`. */
export function badImports(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    ts
      .preProcessFile(text, true, true)
      .importedFiles.map(({ fileName }) => fileName)
      .filter((imported) =>
        imported.startsWith('.') ? goesUp(path, posix.join(posix.dirname(path), imported)) : goesOut(path, imported),
      )
      .map((imported) => `${path} → ${imported}`),
  )
}

function goesUp(importer: string, imported: string): boolean {
  const from = layerOf(importer)
  const to = layerOf(imported)
  // The command says which version it is.
  if (imported === 'package.json') return from !== 'cli'
  if (to === undefined) return true
  return from === 'index' ? to === 'cli' : to === 'index' || LAYERS.indexOf(to) < LAYERS.indexOf(from ?? 'kernel')
}

/** The layer of a path; `index` for the root itself, undefined outside. */
function layerOf(path: string): string | undefined {
  const [source, folder, ...inner] = path.split('/')
  if (source !== 'src') return undefined
  if (inner.length === 0) return /^index(\.ts)?$/.test(folder ?? '') ? 'index' : undefined
  return LAYERS.find((layer) => layer === folder)
}

function goesOut(importer: string, imported: string): boolean {
  const name = imported.replace(/^node:/, '')
  if (imported.startsWith('node:') || builtinModules.includes(name)) return layerOf(importer) !== 'cli'
  if (/^date-holidays(\/|$)/.test(imported)) return !importer.startsWith('src/calendar/projection/')
  return false
}
