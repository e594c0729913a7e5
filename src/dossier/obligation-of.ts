import type { ClauseId } from '../law/clause-id'
import type { RuleId } from '../law/rule-id'
import type { Obligation, Subject } from './obligation'
import type { Verdict } from './verdict'

interface ObligationParts {
  readonly clause: ClauseId
  readonly rule: RuleId
  readonly subject: Subject
  readonly verdict: Verdict
}

/** The one place where obligations are made. */
export function obligation({ clause, rule, subject, verdict }: ObligationParts): Obligation {
  const { occasion, date, kind, person, key } = subject
  const id = [clause, occasion, date, kind, person, key]
    .filter((part) => part !== undefined && part !== null)
    .map(escaped)
    .join('/')
  const { status, due, missing, decision, repair, reason } = verdict
  return { id, clause, rule, subject, status, due, missing, decision, repair, reason }
}

/** Keeps apart what a slash in an id of the dossier would join. */
function escaped(part: string): string {
  return part.replaceAll('%', '%25').replaceAll('/', '%2F')
}
