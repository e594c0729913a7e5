import type { ClauseId } from '../law/clause-id'
import type { RuleId } from '../law/rule-id'
import type { AuditContext } from './audit-context'
import { type Facts, judge } from './judge'
import type { Obligation, ObligationActor, Occasion, Subject } from './obligation'
import type { Outcome, Standing } from './outcome'

/** What a line is about, whoever must act. */
export interface LineParts {
  readonly clause: ClauseId
  readonly rule: RuleId | null
  readonly actor: ObligationActor
  readonly subject: Subject
  /** What tells it from other lines of its clause and occasion. */
  readonly keys: readonly (string | null)[]
  readonly standing: Standing
}

/** The one place where lines are made. */
export function line({ isBureau }: AuditContext, parts: LineParts): Obligation {
  const { clause, rule, actor, keys, standing } = parts
  const { status, breach, due, why, missing, decision, readings, repair, warnings, date } = standing
  const { occasion } = parts.subject
  const id = joinedKeys([clause, occasion, ...keys].filter((key) => key !== null))
  const own = actor === 'body' || (isBureau && actor === 'doit')
  const subject = date === undefined || date === parts.subject.date ? parts.subject : { ...parts.subject, date }
  return {
    id,
    clause,
    rule,
    actor,
    own,
    subject,
    status,
    breach,
    due,
    why,
    missing,
    decision,
    readings,
    repair,
    warnings,
  }
}

/** Keys as one text, from which each can be told. */
export function joinedKeys(keys: readonly string[]): string {
  return keys.map(escaped).join('/')
}

/** Keeps apart what a slash in a key would join. */
function escaped(part: string): string {
  return part.includes('/') || part.includes('%') ? part.replaceAll('%', '%25').replaceAll('/', '%2F') : part
}

/** What gives rise to lines, one for each entry, as a row of a table. */
export interface OccasionRow<Entry, Values extends object> {
  readonly occasion: Occasion
  readonly clause: ClauseId | ((entry: Entry) => ClauseId)
  readonly rule: RuleId | null
  readonly actor: ObligationActor | ((entry: Entry, context: AuditContext) => ObligationActor)
  /** What the record has of it. */
  readonly entries: (context: AuditContext) => readonly Entry[]
  /** What a line is about beside its occasion, and the day to which it belongs. */
  readonly subject: (entry: Entry, context: AuditContext) => Omit<Subject, 'occasion'>
  readonly keys: (entry: Entry) => readonly (string | null)[]
  /** The facts on which it hangs, each known or not. */
  readonly facts: (entry: Entry, context: AuditContext) => Facts<Values>
  /** How it stands on these facts; null where they give rise to no line. */
  readonly gives: (values: Values, entry: Entry, context: AuditContext) => Outcome | null
}

/** The lines of a row for a record. */
export type OccasionLines = (context: AuditContext) => readonly Obligation[]

/** Reads a row: one line an entry, judged on what is known of it. */
export function occasion<Entry, Values extends object>(row: OccasionRow<Entry, Values>): OccasionLines {
  return (context) =>
    row.entries(context).flatMap((entry) => {
      const clause = typeof row.clause === 'function' ? row.clause(entry) : row.clause
      const found = judge(clause, row.facts(entry, context), (values) => row.gives(values, entry, context))
      if (found === null) return []
      const actor = typeof row.actor === 'function' ? row.actor(entry, context) : row.actor
      const subject = { occasion: row.occasion, ...row.subject(entry, context) }
      return [line(context, { clause, rule: row.rule, actor, subject, keys: row.keys(entry), standing: found })]
    })
}
