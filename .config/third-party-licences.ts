import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Metafile, Plugin } from 'esbuild'

/** The name of the file, in the folder of what is built. */
export const licencesFile = 'THIRD-PARTY-LICENSES.txt'

/**
 * Writes the licences of all packages of which the built files hold code beside them: each asks that it goes with every
 * copy.
 */
export const licencesBeside: Plugin = {
  name: 'licences beside',
  setup(build) {
    const { absWorkingDir = '.', outdir = 'dist' } = build.initialOptions
    const folder = resolve(absWorkingDir, outdir)
    build.onEnd(({ metafile }) => {
      if (metafile === undefined) throw new Error('without a metafile nobody knows what was built in')
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, licencesFile), thirdPartyLicences(metafile))
    })
  },
}

/** The packages of which a build holds code, by name, each with its licence word by word. */
export function thirdPartyLicences({ outputs }: Metafile): string {
  const sources = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const folders = sources.flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path) ?? [])
  return [
    'The built files hold code of these packages, each under its own licence.',
    ...[...new Set(folders)].map(licenceIn).sort(),
  ].join('\n\n')
}

function licenceIn(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string
    version: string
    license?: string
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined && license === undefined) throw new Error(`${name} is built in and comes without a licence`)
  // Some packages name their licence in their manifest alone.
  if (file === undefined) return `== ${name} ${version}\n\n${license as string}\n`
  return `== ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}
