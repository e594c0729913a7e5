import * as z from 'zod/mini'
import type { InputIssue } from '../kernel/input-issue'
import type { JsonObject } from '../kernel/json'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { isoDate } from '../kernel/schema'
import type { RuleId } from '../law/rule-id'
import { figureSchemasOf } from './figure-schemas'

/** Hears of figures that are not what they should be. */
type Report = (issues: readonly InputIssue[]) => void

/** The figures of a step, each judged when a sentence looks at it. */
export function judgedFigures(rule: RuleId, figures: JsonObject, path: string, report: Report): JsonObject {
  const schemas = figureSchemasOf(rule)
  return new Proxy(figures, {
    get(target, name: string) {
      const read = readInput(schemas[name] as Schema<unknown>, target[name], `${path}.${name}`)
      if ('value' in read) return target[name]
      report(read.issues)
      throw new TypeError(`the figure ${name} is not what it should be`)
    },
  })
}

let counted: Schema<unknown> | undefined

/** Judges those figures of a step at which the notes on the days that were counted look. */
export function judgeCounted(figures: JsonObject, path: string, report: Report): void {
  const read = readInput((counted ??= countedFigures()), figures, path)
  if ('issues' in read) report(read.issues)
}

function countedFigures(): Schema<unknown> {
  const date = z.optional(z.nullable(isoDate()))
  const closuresChecked = z.optional(z.nullable(z.object({ from: isoDate(), through: isoDate() })))
  return z.object({
    from: date,
    due: date,
    doneOn: date,
    asOf: date,
    closuresChecked,
    provisional: z.optional(z.boolean()),
  })
}
