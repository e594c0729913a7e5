import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'

const folder = fileURLToPath(new URL('facts/', import.meta.url))
const examples = fileURLToPath(new URL('../../examples/', import.meta.url))

/**
 * The files that the command lines of help and transcripts name: a year of the calendar, two records of the
 * examples, and the facts of `facts/`.
 */
export const files: Readonly<Record<string, Uint8Array>> = {
  '2028.csv': new TextEncoder().encode(governmentCsv(rowsOf2028)),
  'office.json': readFileSync(`${examples}district-office.json`),
  'school.json': readFileSync(`${examples}school.json`),
  ...Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name)])),
}
