import type { InputIssue } from '../kernel/input-issue'
import { readDate } from './date-argument'
import type { Fault } from './fault'

/** What is wrong with a date in JSON, which may be in any usual form; a day that its month does not have is named. */
export function dateFault({ path }: Pick<InputIssue, 'path'>, given: unknown): Fault {
  const written = path.split('.').reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], given)
  const read = readDate(path, String(written))
  const [{ code, text }] = (read as { readonly faults: readonly [Fault] }).faults
  return { path, code, text }
}
