import { InvalidInputError } from '../kernel/errors'
import { deepFreeze } from '../kernel/json'
import { plainData } from '../kernel/plain-data'
import { readInput } from '../kernel/read-input'
import { type Dossier, dossierSchema } from './dossier'
import { dossierIssue } from './dossier-issue'

/**
 * Checks the form of a record alone: that every field is known and of its type. What lies between fields, and
 * what hangs on a day, the audit judges.
 *
 * @param given - anything, such as JSON that was parsed
 * @returns the record as a frozen copy, names trimmed
 * @throws InvalidInputError where it is not as described; every fault is named
 * @example
 * parseDossier({ body: { name: ' 大安區公所 ' }, system: { name: '公文線上簽核' } }).body.name // => '大安區公所'
 */
export function parseDossier(given: unknown): Dossier {
  const plain = plainData(given, '')
  if ('issues' in plain) throw new InvalidInputError(plain.issues)
  const read = readInput(dossierSchema, plain.copy, '', dossierIssue)
  if ('issues' in read) throw new InvalidInputError(read.issues)
  return deepFreeze(read.value)
}
