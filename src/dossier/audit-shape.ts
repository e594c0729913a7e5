import * as z from 'zod/mini'
import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { isoDate, wholeNumber } from '../kernel/schema'
import { clauseIds } from '../law/clause-id'
import { repairActions } from '../law/repair'
import { ruleIds } from '../law/rule-id'
import { obligationReasons, obligationStatuses, occasions } from './obligation'
import { councilChairs } from './parts/council'
import { workingGroupChairs } from './parts/working-group'

/** Put together when an audit is first described, so that an import costs nothing. */
let shape: z.ZodMiniType | undefined

/** Refuses what is no audit, from JSON or not, as far as its description looks at it. */
export function requireAudit(audit: unknown): void {
  shape ??= auditShape()
  if (!shape.safeParse(audit).success)
    throw new InvalidInputError([inputIssue('audit', 'wrong-type', { expected: 'an audit that auditDossier gave' })])
}

function auditShape(): z.ZodMiniType {
  const text = z.optional(z.string())
  const obligation = z.object({
    clause: z.enum(clauseIds),
    subject: z.object({
      occasion: z.enum(occasions),
      date: z.nullable(isoDate()),
      through: z.optional(isoDate()),
      key: text,
      person: text,
      people: z.optional(z.array(z.string())),
      chair: z.optional(z.enum([...councilChairs, ...workingGroupChairs])),
      kind: text,
    }),
    status: z.enum(obligationStatuses),
    due: z.nullable(isoDate()),
    missing: z.array(z.string()),
    decision: z.nullable(
      z.object({
        rule: z.enum(ruleIds),
        value: z.json(),
        basis: z.array(
          z.object({ clause: z.enum(clauseIds), code: z.string(), data: z.optional(z.record(z.string(), z.json())) }),
        ),
      }),
    ),
    repair: z.nullable(
      z.object({
        action: z.enum(repairActions),
        what: z.string(),
        count: z.optional(wholeNumber(0)),
        by: z.optional(isoDate()),
      }),
    ),
    reason: z.nullable(z.object({ code: z.enum(obligationReasons) })),
  })
  const counts = Object.fromEntries(obligationStatuses.map((status) => [status, wholeNumber(0)]))
  return z.object({
    asOf: isoDate(),
    obligations: z.array(obligation),
    summary: z.object({ counts: z.object(counts) }),
  })
}
