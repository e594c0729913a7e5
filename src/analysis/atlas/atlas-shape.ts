import * as z from 'zod/mini'
import { InvalidInputError } from '../../kernel/errors'
import { inputIssue } from '../../kernel/input-issue'
import type { Schema } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import { isClauseId, isRuleId } from '../../law/guards'
import type { AnyAtlas, Atlas, FindingAtlas } from './atlas'
import type { Cell } from '../table/cell'

/** Put together when a table or a cell is first written, so an import costs nothing. */
let shapes: Shapes | undefined

interface Shapes {
  readonly cell: Schema<Cell>
  readonly table: Schema<Atlas<unknown, unknown>>
  readonly findings: Schema<readonly FindingAtlas<string>[]>
}

/** The table of a rule or the tables of a check, from JSON or not; what is no table of `atlas` is refused. */
export function readTables(tables: unknown): AnyAtlas {
  const { table, findings } = (shapes ??= shapesOfAtlas())
  const given = snapshot(tables, 'tables')
  const read = Array.isArray(given) ? findings.safeParse(given) : table.safeParse(given)
  if (!read.success || ![read.data].flat().every(isUnderItsClauses))
    throw new InvalidInputError([inputIssue('tables', 'wrong-type', { expected: 'a table that atlas gave' })])
  const issues = [read.data]
    .flat()
    .flatMap(({ facts, rows }, place) =>
      rows.flatMap(({ when }, row) =>
        facts
          .filter((fact) => !Object.hasOwn(when, fact))
          .map((fact) =>
            inputIssue(`tables.${Array.isArray(given) ? `${place}.` : ''}rows.${row}.when.${fact}`, 'missing'),
          ),
      ),
    )
  if (issues.length > 0) throw new InvalidInputError(issues)
  return read.data
}

/** Of a rule of another law its clauses are known to that law alone. */
function isUnderItsClauses({ rule, rows }: Atlas<unknown, unknown, string, string>): boolean {
  return !isRuleId(rule) || rows.every(({ clause }) => isClauseId(clause))
}

/** A cell of such a table. */
export function readCell(cell: unknown): Cell {
  const read = (shapes ??= shapesOfAtlas()).cell.safeParse(snapshot(cell, 'cell'))
  if (!read.success)
    throw new InvalidInputError([inputIssue('cell', 'wrong-type', { expected: 'a cell of a table that atlas gave' })])
  return read.data
}

function shapesOfAtlas(): Shapes {
  const end = z.optional(z.union([z.number(), z.string()]))
  const included = z.optional(z.boolean())
  const cell = z.union([
    z.strictObject({ any: z.literal(true) }),
    z.strictObject({ equals: z.json() }),
    z.strictObject({ oneOf: z.array(z.json()) }),
    z.strictObject({ like: z.json(), seen: z.record(z.string(), z.json()) }),
    z.strictObject({ from: end, fromIncluded: included, to: end, toIncluded: included }),
  ])
  const rule = z.string()
  const facts = z.array(z.string())
  const rows = z.array(
    z.object({
      when: z.record(z.string(), cell),
      outcome: z.json(),
      clause: z.string(),
      code: z.string(),
      witness: z.record(z.string(), z.json()),
    }),
  )
  const terms = z.record(z.string(), z.number()).check(z.refine((counted) => Object.keys(counted).length > 0))
  const is = z.enum(['>=', '>'])
  const cut = z.object({
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
    when: z.record(z.string(), cell),
    where: z.array(
      z.union([
        z.object({ left: terms, is, right: terms }),
        z.object({ left: terms, is, right: z.string() }),
        z.object({ left: z.string(), is, right: terms }),
      ]),
    ),
  })
  const cuts = z.optional(z.record(z.string(), z.array(cut)))
  // In the order in which atlas writes them.
  return {
    cell: cell as unknown as Shapes['cell'],
    table: z.object({ rule, facts, rows, cuts }) as unknown as Shapes['table'],
    findings: z.array(z.object({ rule, code: z.string(), facts, rows, cuts })) as unknown as Shapes['findings'],
  }
}
