import * as z from 'zod/mini'
import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { clauseIds } from '../law/clause-id'
import type { RuleId } from '../law/rule-id'
import { ruleIds } from '../law/rule-id'

/** Put together when a table or a cell is first written, so that an import costs nothing. */
let shapes: { readonly cell: z.ZodMiniType; readonly tables: z.ZodMiniType } | undefined

/** Refuses what is no table of `atlas`, from JSON or not. */
export function requireTables(tables: unknown): void {
  if (!isOf('tables', tables))
    throw new InvalidInputError([inputIssue('tables', 'wrong-type', { expected: 'a table that atlas gave' })])
}

/** Refuses what is no cell of such a table. */
export function requireCell(cell: unknown): void {
  if (!isOf('cell', cell))
    throw new InvalidInputError([inputIssue('cell', 'wrong-type', { expected: 'a cell of a table that atlas gave' })])
}

function isOf(shape: 'cell' | 'tables', value: unknown): boolean {
  return (shapes ??= shapesOfAtlas())[shape].safeParse(value).success
}

function shapesOfAtlas(): { readonly cell: z.ZodMiniType; readonly tables: z.ZodMiniType } {
  const end = z.optional(z.union([z.number(), z.string()]))
  const included = z.optional(z.boolean())
  const cell = z.union([
    z.strictObject({ any: z.literal(true) }),
    z.strictObject({ equals: z.json() }),
    z.strictObject({ oneOf: z.array(z.json()) }),
    z.strictObject({ like: z.json(), seen: z.record(z.string(), z.json()) }),
    z.strictObject({ from: end, fromIncluded: included, to: end, toIncluded: included }),
  ])
  const row = z.object({
    when: z.record(z.string(), cell),
    outcome: z.json(),
    clause: z.enum(clauseIds),
    code: z.string(),
    witness: z.record(z.string(), z.json()),
  })
  const table = {
    rule: z.enum(ruleIds as readonly RuleId[] as [RuleId, ...RuleId[]]),
    facts: z.array(z.string()),
    rows: z.array(row),
  }
  return { cell, tables: z.union([z.object(table), z.array(z.object({ ...table, code: z.string() }))]) }
}
