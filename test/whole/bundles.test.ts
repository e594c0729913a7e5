import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { rules } from 'taipei-rollout-rules'
import { publicModules } from '../../.config/public-modules'
import { root } from '../../.config/project-files'

interface Bundle {
  readonly text: string
  /** The sources that it has code of. */
  readonly sources: readonly string[]
}

/** What a bundler makes of a program that exports so much of a public module. */
async function bundleOf(exported: string, source: string): Promise<Bundle> {
  const contents = `export ${exported} from './${source}'`
  const {
    metafile,
    outputFiles: [file],
  } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    packages: 'external',
    write: false,
    metafile: true,
    logLevel: 'error',
  })
  const sources = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => path)
  return { text: file!.text, sources }
}

const sourcesIn = async (source: string): Promise<readonly string[]> => (await bundleOf('*', source)).sources

/** What several chapters speak of, in the chapter that defines it: words, dates and how names compare, no rule. */
const shared = [
  'src/law/c02-definitions/body-kind.ts',
  'src/law/c02-definitions/folded-name.ts',
  'src/law/c04-phases/phase.ts',
]

describe('a bundle of one module', () => {
  const chapters = publicModules.filter(({ source }) => /^src\/law\/(c\d\d-|deadlines)/.test(source))

  test('is looked at for every domain of rules', () => {
    expect(chapters.length).toBe(9)
  })

  test.each(chapters)(
    '$name has code of no other chapter, and nothing of the register or the wording',
    async ({ source }) => {
      const sources = await sourcesIn(source)
      const chapterOf = (path: string): string | undefined => /^src\/law\/c\d\d-[\w-]+\//.exec(path)?.[0]
      const foreign = sources.filter((path) => chapterOf(path) !== undefined && chapterOf(path) !== chapterOf(source))
      expect(sources).toContain(
        source.endsWith('deadlines.ts') ? source : sources.find((path) => path.startsWith(chapterOf(source) ?? '')),
      )
      expect(foreign.filter((path) => !shared.includes(path))).toEqual([])
      expect(sources.filter((path) => /^src\/(law\/register|wording|cli)\//.test(path))).toEqual([])
    },
  )

  test('the calendar has no code of the law, nor of what validates its facts', async () => {
    const sources = await sourcesIn('src/calendar/index.ts')
    expect(sources.length).toBeGreaterThan(10)
    expect(
      sources.filter((path) => path.startsWith('src/law/') || /kernel\/(rule|schema|read-input)/.test(path)),
    ).toEqual([])
  })
})

describe('a bundle of one rule, imported by its name', () => {
  /** The rules that ask another. */
  const asks: Readonly<Record<string, readonly string[]>> = {
    checkMeetingCadence: ['meetingDuty'],
    checkSupportRoster: ['seedQuota'],
    courseRecord: ['courseAttendance', 'trainingFollowUp'],
    rankBodies: ['gradeScore'],
  }
  /** The rules that count days by the calendar. */
  const counting = ['dueDate', 'timeliness', 'designatedLimit', 'leaveFiling', 'courseRecord']

  const sourceOf = (id: string): string =>
    publicModules.find(({ name }) => name.endsWith(`/${id.split('.')[0]}`))!.source
  const rulesIn = ({ text }: Bundle): string[] =>
    [...text.matchAll(/exportName: "(\w+)"/g)].map(([, exportName]) => exportName!)

  test.each(Object.values(rules).map(({ id, exportName }) => ({ id, exportName })))(
    '$exportName leaves out the others of its module',
    async ({ id, exportName }) => {
      const bundle = await bundleOf(`{ ${exportName} }`, sourceOf(id))
      expect(rulesIn(bundle).sort()).toEqual([exportName, ...(asks[exportName] ?? [])].sort())
      expect(bundle.sources.includes('src/calendar/official-years.ts')).toBe(counting.includes(exportName))
      expect(bundle.sources).not.toContain('src/law/c02-definitions/english-names.ts')
    },
  )

  test('a bundle of a whole module has them all', async () => {
    expect(rulesIn(await bundleOf('*', 'src/law/deadlines.ts')).sort()).toEqual([
      'designatedLimit',
      'dueDate',
      'timeliness',
    ])
  })
})
