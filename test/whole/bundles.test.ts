import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { publicModules } from '../../.config/public-modules'
import { root } from './project-files'

/** The sources that a bundle of a public module has code of. */
async function sourcesIn(source: string): Promise<string[]> {
  const { metafile } = await build({ entryPoints: [join(root, source)], absWorkingDir: root, bundle: true, format: 'esm', packages: 'external', write: false, metafile: true, logLevel: 'error' })
  return Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
}

/** What several chapters speak of, in the chapter that defines it: words and dates, no rule. */
const shared = ['src/law/c02-definitions/body-kind.ts', 'src/law/c04-phases/phase.ts']

describe('a bundle of one module', () => {
  const chapters = publicModules.filter(({ source }) => /^src\/law\/(c\d\d-|deadlines)/.test(source))

  test('is looked at for every domain of rules', () => {
    expect(chapters.length).toBe(9)
  })

  test.each(chapters)('$name has code of no other chapter, and nothing of the register or the wording', async ({ source }) => {
    const sources = await sourcesIn(source)
    const chapterOf = (path: string): string | undefined => /^src\/law\/c\d\d-[\w-]+\//.exec(path)?.[0]
    const foreign = sources.filter((path) => chapterOf(path) !== undefined && chapterOf(path) !== chapterOf(source))
    expect(sources).toContain(source.endsWith('deadlines.ts') ? source : sources.find((path) => path.startsWith(chapterOf(source) ?? '')))
    expect(foreign.filter((path) => !shared.includes(path))).toEqual([])
    expect(sources.filter((path) => /^src\/(law\/register|wording|cli)\//.test(path))).toEqual([])
  })

  test('the calendar has no code of the law, nor of what validates its facts', async () => {
    const sources = await sourcesIn('src/calendar/index.ts')
    expect(sources.length).toBeGreaterThan(10)
    expect(sources.filter((path) => path.startsWith('src/law/') || /kernel\/(rule|schema|read-input)/.test(path))).toEqual([])
  })
})
