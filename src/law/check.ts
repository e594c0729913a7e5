import * as z from 'zod/mini'
import type { TableDefinition } from '../kernel/decision-table'
import { decisionTable } from '../kernel/decision-table'
import type { Json, JsonObject } from '../kernel/json'
import { isRefusal } from '../kernel/rule'
import type { Schema } from '../kernel/schema'
import { wholeNumber } from '../kernel/schema'
import type { ClauseId } from './clause-id'
import type { Repair } from './repair'
import { repairActions, repairObjects } from './repair'
import type { Basis, Ids, Outcome, ReadingOf, Rule } from './rule'
import { defineRule } from './rule'
import type { RuleId } from './rule-id'
import type { Table } from './table-rule'
import { basisOf } from './table-rule'

/** One offence against a clause. */
export interface Finding<Code extends string = string> {
  /** The deepest clause that is broken. */
  readonly clause: ClauseId
  readonly code: Code
  /** Where in the facts. */
  readonly path?: string
  readonly expected?: Json
  readonly actual?: Json
  readonly repair?: Repair
}

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

/** What a small table found of one item: where it is, and what would mend it. */
export type FindingDetail = Omit<Finding, 'clause' | 'code'>

/** The small table of one finding code: for each item of the facts it decides `met` or the code. */
export interface FindingTable<Facts, Item, Inputs, Code extends string> {
  readonly code: Code
  readonly table: Table<Item, Inputs, Code | 'met'>
  /** The list whose entries are each asked about; left out where the table is asked once. */
  readonly each?: keyof Facts & string
  /**
   * What the table is asked about: one item for a code about the whole, one an entry for a code about each of a list.
   */
  readonly items: (facts: Facts) => readonly {
    readonly item: Item
    /** What a finding says of the item beside clause and code. */
    readonly detail?: (item: Item, reading: ReadingOf) => FindingDetail
    /** The figures behind a derived input, for the basis. */
    readonly figures?: (item: Item, reading: ReadingOf) => JsonObject
  }[]
}

/** A check made of small tables, one a finding code, each analysed by itself. */
export interface CheckRule<Facts, Code extends string> extends Rule<Facts, Check<Code>> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the items and inputs of the small tables differ from one to the next
  readonly table: readonly FindingTable<Facts, any, any, Code>[]
}

interface CheckRuleDefinition<Facts, Code extends string> {
  readonly id: RuleId
  readonly exportName: string
  readonly clauses: readonly ClauseId[]
  readonly facts: Schema<Facts>
  readonly findings: CheckRule<Facts, Code>['table']
}

/** Declares the small table of one finding code. */
export function findingTable<Facts, Item, Inputs, Code extends string>(
  code: Code,
  items: FindingTable<Facts, Item, Inputs, Code>['items'],
  definition: TableDefinition<Item, Inputs, Code | 'met', Ids>,
  each?: keyof Facts & string,
): FindingTable<Facts, Item, Inputs, Code> {
  return Object.freeze({
    code,
    items,
    table: decisionTable<Item, Inputs, Code | 'met', Ids>(definition),
    ...(each && { each }),
  })
}

/** Makes a rule that checks facts with one small table for each finding code. */
export function defineCheckRule<Facts, Code extends string>({
  id,
  exportName,
  clauses,
  facts,
  findings: table,
}: CheckRuleDefinition<Facts, Code>): CheckRule<Facts, Code> {
  return defineRule<Facts, Check<Code>, { table: CheckRule<Facts, Code>['table'] }>(
    {
      id,
      exportName,
      clauses,
      facts,
      value: checkSchema(
        table.map(({ code }) => code),
        clauses,
      ),
      decide(given, reading): Outcome<Check<Code>> {
        const findings: Finding<Code>[] = []
        const basis: Basis[] = []
        for (const { code, table: small, items } of table) {
          for (const { item, detail, figures } of items(given)) {
            const match = small.match(item, reading)
            if (isRefusal(match)) return match
            basis.push(basisOf(match, figures?.(item, reading)))
            if (match.outcome !== 'met') findings.push({ clause: match.row.clause, code, ...detail?.(item, reading) })
          }
        }
        return { value: { compliant: findings.length === 0, findings }, basis: () => basis }
      },
    },
    { table: Object.freeze(table) },
  )
}
