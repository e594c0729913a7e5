import * as z from 'zod/mini'
import { inputIssue } from '../kernel/input-issue'
import { phases } from '../law/c04-phases/index'
import { bodyKinds } from '../law/c02-definitions/index'
import { courses } from '../law/c07-training/index'
import type { ReadInput } from '../kernel/read-input'
import { type Schema, isoDate, wholeNumber } from '../kernel/schema'
import { assumptionIds } from '../law/assumption-id'
import { clauseIds } from '../law/clause-id'
import { repairActions } from '../law/repair'
import { ruleIds } from '../law/rule-id'
import type { Audit } from './audit'
import { personRoles } from './form/people'
import { type Obligation, aspects, dayWarnings, obligationActors, obligationStatuses, occasions } from './obligation'
import type { RolloutPlan } from './plan'

/** What an audit gives, and what is made of it. */
interface Given {
  readonly audit: Audit
  readonly plan: RolloutPlan
  readonly obligations: readonly Obligation[]
}

type Shapes = { readonly [Name in keyof Given]: Schema<Given[Name]> }

/** Put together when something is first read, so an import costs nothing. */
let shapes: Shapes | undefined

/** What an audit looks like. */
export function auditSchema(): Schema<Audit> {
  return (shapes ??= allShapes()).audit
}

/** An audit that may have come from JSON; a fault where it is none. */
export function readAudit(given: unknown, path = 'audit'): ReadInput<Audit> {
  return readAs('audit', 'an audit that auditDossier gave', given, path)
}

/** A plan that may have come from JSON; a fault where it is none. */
export function readPlan(given: unknown): ReadInput<RolloutPlan> {
  return readAs('plan', 'a plan that planRollout gave', given)
}

/** Lines of an audit or a plan that may have come from JSON; a fault where they are none. */
export function readObligations(given: unknown): ReadInput<readonly Obligation[]> {
  return readAs('obligations', 'a list of lines of an audit or a plan', given)
}

function readAs<Name extends keyof Given>(
  name: Name,
  expected: string,
  given: unknown,
  path: string = name,
): ReadInput<Given[Name]> {
  shapes ??= allShapes()
  try {
    const read = shapes[name].safeParse(given)
    if (read.success) return { value: read.data }
  } catch {
    // To look at what is given ran code of the caller's, which threw.
  }
  return { issues: [inputIssue(path, 'wrong-type', { expected })] }
}

function allShapes(): Shapes {
  const obligations = z.array(obligationShape())
  const plan = z.object({ asOf: isoDate(), through: isoDate(), obligations })
  return { audit: auditShape(obligations), plan, obligations } as unknown as Shapes
}

function auditShape(obligations: z.ZodMiniType) {
  const counts = z.object(Object.fromEntries(obligationStatuses.map((status) => [status, wholeNumber(0)])))
  return z.object({
    asOf: isoDate(),
    body: z.object({ name: z.string(), kind: z.enum([...bodyKinds, 'doit', 'not-listed']) }),
    system: z.object({ name: z.string() }),
    obligations,
    summary: z.object({
      own: counts,
      others: counts,
      ongoing: wholeNumber(0),
      past: wholeNumber(0),
      verdict: z.enum(['breached', 'undetermined', 'pending', 'clear']),
      nextDue: z.nullable(z.object({ date: isoDate(), ids: z.array(z.string()) })),
      warnings: z.array(z.enum(dayWarnings)),
    }),
    next: z.array(z.object({ path: z.string(), question: z.string(), decides: wholeNumber(1) })),
  })
}

function obligationShape() {
  const why = z.object({
    clause: z.enum(clauseIds),
    code: z.string(),
    data: z.optional(z.record(z.string(), z.json())),
    assumption: z.optional(z.enum(assumptionIds)),
  })
  const reading = z.object({
    id: z.string(),
    choice: z.string(),
    decidedBy: z.optional(z.string()),
    on: z.optional(isoDate()),
    letter: z.optional(z.string()),
  })
  return z.object({
    id: z.string(),
    clause: z.enum(clauseIds),
    rule: z.nullable(z.enum(ruleIds)),
    actor: z.enum(obligationActors),
    own: z.boolean(),
    subject: z.object({
      occasion: z.enum(occasions),
      date: z.nullable(isoDate()),
      through: z.optional(isoDate()),
      person: z.optional(z.string()),
      role: z.optional(z.enum(personRoles)),
      course: z.optional(z.enum(courses)),
      phase: z.optional(z.enum(phases)),
      edge: z.optional(z.enum(['start', 'end'])),
      aspect: z.optional(z.enum(aspects)),
      key: z.optional(z.string()),
    }),
    status: z.enum(obligationStatuses),
    breach: z.nullable(z.enum(['ongoing', 'past'])),
    due: z.nullable(isoDate()),
    why: z.array(why).check(z.minLength(1)),
    missing: z.array(z.string()),
    decision: z.nullable(
      z.object({
        rule: z.enum(ruleIds),
        value: z.json(),
        basis: z.array(z.looseObject(why.shape)),
        readings: z.array(reading),
      }),
    ),
    readings: z.array(reading),
    repair: z.nullable(
      z.object({
        action: z.enum(repairActions),
        what: z.string(),
        count: z.optional(wholeNumber(0)),
        by: z.optional(isoDate()),
      }),
    ),
    warnings: z.array(z.enum(dayWarnings)),
  })
}
