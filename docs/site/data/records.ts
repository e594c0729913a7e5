import { read } from '../../../.config/project-files'
import type { Dossier } from '../../../src/dossier/dossier'

/** The day on which the records of `examples/` are asked about, there as here. */
export const askedOn = '2026-06-30'

const names = ['district-office', 'school', 'bureau', 'smallest'] as const

/** The records of `examples/`; the first is the example that stands on the page. */
export const exampleRecords = names.map((name) => ({
  name,
  record: JSON.parse(read(`examples/${name}.json`)) as Dossier,
}))
