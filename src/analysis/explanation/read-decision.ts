import * as z from 'zod/mini'
import type { InputIssue } from '../../kernel/input-issue'
import { notAnOption } from '../../kernel/member-issues'
import { type ReadInput, readInput } from '../../kernel/read-input'
import type { Schema } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import { type AssumptionId, assumptionIds } from '../../law/assumption-id'
import { clauseIds } from '../../law/clause-id'
import { readingChoices, type ReadingId } from '../../law/reading-choices'
import { readFigures, stepCodesOf } from '../../law/read-figures'
import type { Decision } from '../../law/rule'
import { type RuleId, ruleIds } from '../../law/rule-id'
import { rules } from '../../law/rules'

/** What every decision has, whichever rule made it. */
type DecisionShape = Omit<Decision<unknown>, 'basis'> & {
  readonly basis: readonly { readonly code: string; readonly data?: object | undefined }[]
}

/** Put together when a decision is first looked at, so that an import costs nothing. */
let shape: Schema<DecisionShape> | undefined

/** A decision of this library, from JSON or not, or every fault of what should be one. */
export function readDecision(decision: unknown): ReadInput<Decision<unknown>> {
  const read = readInput((shape ??= decisionShape()), snapshot(decision, 'decision'), 'decision')
  if ('issues' in read) return read
  const { rule, value, basis, readings } = read.value
  const codes = stepCodesOf(rule)
  const valueRead = readInput(rules[rule].value as Schema<unknown>, value, 'decision.value')
  const issues: readonly InputIssue[] = [
    ...('issues' in valueRead ? valueRead.issues : []),
    ...basis.flatMap((step, place) => {
      if (!codes.includes(step.code)) return [notAnOption(`decision.basis.${place}.code`, step.code, codes)]
      const figures = readFigures(rule, step, `decision.basis.${place}.data`)
      return 'issues' in figures ? figures.issues : []
    }),
    ...readings.flatMap(({ id, choice }, place) => {
      const options: readonly string[] = readingChoices[id]
      return options.includes(choice) ? [] : [notAnOption(`decision.readings.${place}.choice`, choice, options)]
    }),
  ]
  return issues.length > 0 ? { issues } : { value: read.value as unknown as Decision<unknown> }
}

function decisionShape(): Schema<DecisionShape> {
  return z.object({
    rule: z.enum(ruleIds as readonly RuleId[] as [RuleId, ...RuleId[]]),
    value: z.unknown(),
    basis: z
      .array(
        z.object({
          clause: z.enum(clauseIds),
          code: z.string(),
          data: z.optional(z.record(z.string(), z.json())),
          assumption: z.optional(z.enum(assumptionIds as readonly AssumptionId[] as [AssumptionId, ...AssumptionId[]])),
        }),
      )
      .check(z.minLength(1)),
    readings: z.array(
      z.object({ id: z.enum(Object.keys(readingChoices) as [ReadingId, ...ReadingId[]]), choice: z.string() }),
    ),
  })
}
