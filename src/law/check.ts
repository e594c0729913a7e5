import * as z from 'zod/mini'
import type { Match } from '../kernel/decision-table'
import type { Json, JsonObject } from '../kernel/json'
import { type Refusal, isRefusal } from '../kernel/rule'
import { type Schema, wholeNumber } from '../kernel/schema'
import type { ClauseId } from './clause-id'
import type { Finding, FindingTable } from './finding'
import { type FindingMakers, findingMakers } from './finding-makers'
import { repairActions, repairObjects } from './repair'
import { type Basis, type Ids, makeRule, type Rule } from './rule'
import type { RuleId } from './rule-id'
import { basisOf } from './table-rule'

export type { Finding, FindingDetail } from './finding'

/** Whether something is as the law wants it, and every offence where it is not. */
export interface Check<Code extends string = string> {
  /** True exactly when there is no finding. */
  readonly compliant: boolean
  /** In the order in which the law's codes are listed, then in the order of the facts. */
  readonly findings: readonly Finding<Code>[]
}

/** The schema of a check's value, of findings under the clauses of its rule. */
export function checkSchema<Code extends string>(
  codes: readonly Code[],
  clauses: readonly ClauseId[],
): Schema<Check<Code>> {
  return z.strictObject({
    compliant: z.boolean(),
    findings: z.array(
      z.strictObject({
        clause: z.enum(clauses),
        code: z.enum(codes as readonly [Code, ...Code[]]),
        path: z.optional(z.string()),
        expected: z.optional(z.unknown() as unknown as Schema<Json>),
        actual: z.optional(z.unknown() as unknown as Schema<Json>),
        repair: z.optional(
          z.strictObject({
            action: z.enum(repairActions),
            what: z.optional(z.enum(repairObjects)),
            count: z.optional(wholeNumber()),
            by: z.optional(z.string()),
          }),
        ),
      }),
    ),
  }) as unknown as Schema<Check<Code>>
}

/** A check made of small tables, one a finding code, each analysed by itself. */
export interface CheckRule<Facts, Code extends string> extends Rule<Facts, Check<Code>> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the items and inputs of the small tables differ from one to the next
  readonly table: readonly FindingTable<Facts, any, any, Code>[]
}

/** How a check is written down. */
interface CheckRuleDefinition<Id extends RuleId, Facts, Code extends string> {
  readonly id: Id
  readonly exportName: string
  /** The clause of every finding that names none. */
  readonly clause: ClauseId
  /** Every clause that the rule carries out, where it is more than that one. */
  readonly clauses?: readonly ClauseId[]
  readonly facts: Schema<Facts>
  /** Each offence by a small table of its own, in the order in which they are reported. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the items and inputs of the small tables differ from one to the next
  readonly findings: (make: FindingMakers<Facts, Id>) => readonly FindingTable<Facts, any, any, Code>[]
}

/**
 * Makes a rule that checks facts with one small table for each finding code. The definition is a function, so a
 * bundler can leave a rule out with everything that it is made of.
 */
export function checkRule<const Id extends RuleId, Facts, const Code extends string>(
  define: () => CheckRuleDefinition<Id, Facts, Code>,
): CheckRule<Facts, Code> {
  const { id, exportName, clause, clauses = [clause], facts, findings } = define()
  const table = findings(findingMakers<Facts, Id>(facts, clause))
  return makeRule<Facts, Check<Code>, { table: CheckRule<Facts, Code>['table'] }>(
    {
      id,
      exportName,
      clauses,
      facts,
      value: checkSchema(
        table.map(({ code }) => code),
        clauses,
      ),
      decide(given, reading) {
        const found: Finding<Code>[] = []
        const basis: Basis[] = []
        for (const { code, table: small, items } of table) {
          for (const { item, detail, figures } of items(given)) {
            const match: Match<unknown, Code | 'met', Ids> | Refusal = small.match(item, reading)
            if (isRefusal(match)) return match
            basis.push(basisOf(match, figures?.(item, reading) ?? (match.inputs as JsonObject)))
            if (match.outcome === 'met') continue
            for (const said of [detail?.(item, reading)].flat()) found.push({ clause: match.row.clause, code, ...said })
          }
        }
        return { value: { compliant: found.length === 0, findings: found }, basis: () => basis }
      },
    },
    { table: Object.freeze(table) },
  )
}
