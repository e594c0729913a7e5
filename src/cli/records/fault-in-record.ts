import type { InputIssue } from '../../kernel/input-issue'
import { dateFault } from '../date-fault'
import { dossierArgument } from '../dossier-argument'
import { faultInFacts } from '../facts-argument'
import type { Fault } from '../fault'

/** A fault of a record at its place there. */
export function faultInRecord(issue: InputIssue, record: unknown): Fault {
  const isInRecord = issue.code === 'not-a-date' && !issue.path.startsWith('options.')
  return isInRecord ? dateFault(issue, record) : faultInFacts(issue, dossierArgument.path)
}
