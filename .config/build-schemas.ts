/** Writes every JSON Schema of the package, in each language, as an editor reads it. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemas } from '../src/cli/schemas'
import { locales } from '../src/kernel/locale'
import { root } from './project-files'

const folder = join(root, 'dist/schemas')

rmSync(folder, { recursive: true, force: true })
for (const locale of locales) {
  mkdirSync(join(folder, locale), { recursive: true })
  for (const [name, { schemaIn }] of Object.entries(schemas))
    writeFileSync(join(folder, locale, `${name}.json`), `${JSON.stringify(schemaIn(locale))}\n`)
}
