import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { type Finding, atMost, shown } from './measure'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The most that a module may weigh with everything that it needs, in bytes. */
const limits: Readonly<Record<string, number>> = { calendar: 4_200, deadlines: 14_000, index: 40_000 }

/** What most programs take of a module by name. */
const named = [
  ['calendar', 'taipeiCalendar'],
  ['deadlines', 'dueDate'],
  ['appraisal', 'gradeScore'],
  ['definitions', 'classifyBody'],
  ['index', 'rules'],
] as const

/** What a program that exports so much of a built module weighs as one file, minified and gzipped, in bytes. */
async function weightOf(exported: string, entry: string): Promise<number> {
  const contents = `export ${exported} from './${entry}.js'`
  const {
    outputFiles: [file],
  } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    external: ['date-holidays'],
    logLevel: 'error',
  })
  return gzipSync(file!.contents, { level: 9 }).length
}

export async function sizeFindings(): Promise<Finding[]> {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`
  const judged = async (what: string, exported: string, entry: string): Promise<Finding> => {
    const [weight, limit] = [await weightOf(exported, entry), limits[entry]]
    return limit === undefined ? shown(what, kilobytes(weight)) : atMost(what, weight, limit, kilobytes)
  }
  return Promise.all([
    ...named.map(([entry, name]) => judged(`${name} from ${entry}, minified and gzipped`, `{ ${name} }`, entry)),
    ...Object.keys(limits).map((entry) => judged(`every export of ${entry}, minified and gzipped`, '*', entry)),
  ])
}
