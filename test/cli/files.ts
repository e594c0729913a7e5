import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { governmentCsv, rowsOf2028 } from '../calendar/government-csv'

const folder = fileURLToPath(new URL('facts/', import.meta.url))

/** The files that the command lines of help and transcripts name: a year of the calendar, and the facts of `facts/`. */
export const files: Readonly<Record<string, Uint8Array>> = {
  '2028.csv': new TextEncoder().encode(governmentCsv(rowsOf2028)),
  ...Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(folder + name)])),
}
