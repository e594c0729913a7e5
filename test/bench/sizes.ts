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

const attendance = [
  "export { courseAttendance } from './training.js'",
  "export { explainer } from './analysis.js'",
  "export { attendanceWords } from './words-training.js'",
]

/** What programs that show one rule take of several modules, and the most that it may weigh, in bytes. */
const programs: readonly (readonly [what: string, lines: readonly string[], limit: number])[] = [
  ['one rule explained', attendance, 30_000],
  [
    'one rule with schema, messages and explanation',
    [...attendance, "export { issueFormatter, standardSchema } from './wording.js'"],
    36_000,
  ],
]

/** What a program weighs as one file, minified and gzipped, in bytes. */
async function weightOf(contents: string): Promise<number> {
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
    const [weight, limit] = [await weightOf(`export ${exported} from './${entry}.js'`), limits[entry]]
    return limit === undefined ? shown(what, kilobytes(weight)) : atMost(what, weight, limit, kilobytes)
  }
  return Promise.all([
    ...named.map(([entry, name]) => judged(`${name} from ${entry}, minified and gzipped`, `{ ${name} }`, entry)),
    ...Object.keys(limits).map((entry) => judged(`every export of ${entry}, minified and gzipped`, '*', entry)),
    ...programs.map(async ([what, lines, limit]) =>
      atMost(`${what}, minified and gzipped`, await weightOf(lines.join('\n')), limit, kilobytes),
    ),
  ])
}
