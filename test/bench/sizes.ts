import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Finding } from './measure'
import { atMost, shown } from './measure'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** What a program takes of a module by name, and the most that it may weigh with everything that it needs, in bytes. */
const named: readonly (readonly [entry: string, name: string, limit?: number])[] = [
  ['calendar', 'taipeiCalendar', 4_000],
  ['deadlines', 'dueDate', 14_000],
  ['appraisal', 'gradeScore'],
  ['definitions', 'classifyBody'],
  ['index', 'rules', 40_000],
]

/** Modules of which every export is weighed too, as nobody needs them in one program. */
const whole = ['calendar', 'deadlines', 'index']

/** What a program that exports so much of a built module weighs as one file, minified and gzipped, in bytes. */
async function weightOf(exported: string, entry: string): Promise<number> {
  const contents = `export ${exported} from './${entry}.js'`
  const { outputFiles: [file] } = await build({ stdin: { contents, resolveDir: dist }, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, external: ['date-holidays'], logLevel: 'error' })
  return gzipSync(file!.contents, { level: 9 }).length
}

export async function sizeFindings(): Promise<Finding[]> {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`
  const parts = named.map(async ([entry, name, limit]) => {
    const [what, weight] = [`${name} from ${entry}, minified and gzipped`, await weightOf(`{ ${name} }`, entry)]
    return limit === undefined ? shown(what, kilobytes(weight)) : atMost(what, weight, limit, kilobytes)
  })
  const wholes = whole.map(async (entry) => shown(`every export of ${entry}`, kilobytes(await weightOf('*', entry))))
  return Promise.all([...parts, ...wholes])
}
