import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import type { Finding } from './measure'
import { atMost } from './measure'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

/** The most that a built module may weigh with everything that it needs, minified and gzipped, in bytes. */
export const sizeLimits = {
  calendar: 4_000,
  deadlines: 14_000,
} as const

/** One built module with everything it needs as one minified file. */
export async function bundled(entry: string): Promise<{ readonly bytes: number, readonly inputs: readonly string[] }> {
  const { outputFiles: [file], metafile } = await build({ entryPoints: [`${dist}${entry}.js`], bundle: true, minify: true, format: 'esm', target: 'es2022', write: false, metafile: true, external: ['date-holidays'], logLevel: 'error' })
  return { bytes: gzipSync(file!.contents, { level: 9 }).length, inputs: Object.keys(metafile.inputs) }
}

export async function sizeFindings(): Promise<Finding[]> {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`
  return Promise.all(Object.entries(sizeLimits).map(async ([entry, limit]) => atMost(`${entry}, minified and gzipped`, (await bundled(entry)).bytes, limit, kilobytes)))
}
