import * as z from 'zod/mini'
import type { InputIssue } from '../../kernel/input-issue'
import { notAnOption } from '../../kernel/member-issues'
import { type ReadInput, readInput } from '../../kernel/read-input'
import { isoDate, type Schema } from '../../kernel/schema'
import { snapshot } from '../../kernel/snapshot'
import { type AssumptionId, assumptionIds } from '../../law/assumption-id'
import { type ClauseId, clauseIds } from '../../law/clause-id'
import { readFigures, stepCodesOf } from '../../law/read-figures'
import type { Decision } from '../../law/rule'
import type { RuleId } from '../../law/rule-id'
import type { AnyWords, ShownReading } from '../../wording/any-words'

/** What every decision has, whichever rule made it. */
type DecisionShape = Omit<Decision<unknown>, 'basis' | 'readings'> & {
  readonly basis: readonly { readonly code: string; readonly data?: object | undefined }[]
  readonly readings: readonly { readonly id: string; readonly choice: string }[]
}

/** A decision, from JSON or not, or every fault of what should be one. */
type DecisionReader = (decision: unknown) => ReadInput<Decision<unknown>>

/** Reads decisions of the rules that have these words; `judge` finds the faults of what they answer. */
export function decisionReader(
  wordsOf: Readonly<Record<string, AnyWords>>,
  judge: (decision: Decision<unknown>) => readonly InputIssue[],
): DecisionReader {
  /** Put together when a decision is first looked at, so an import costs nothing. */
  let shape: Schema<DecisionShape> | undefined
  return (decision) => {
    const read = readInput((shape ??= decisionShape(wordsOf)), snapshot(decision, 'decision'), 'decision')
    if ('issues' in read) return read
    const known = read.value as unknown as Decision<unknown>
    const words = wordsOf[known.rule] as AnyWords
    const issues = [...judge(known), ...stepIssues(read.value, words), ...readingIssues(read.value, words)]
    return issues.length > 0 ? { issues } : { value: known }
  }
}

/** The steps of this law are judged with their figures, those of another by their codes. */
function stepIssues({ rule, basis }: DecisionShape, { steps, clauses }: AnyWords): InputIssue[] {
  const codes = clauses === undefined ? stepCodesOf(rule) : Object.keys(steps)
  return basis.flatMap((step, place) => {
    if (!codes.includes(step.code)) return [notAnOption(`decision.basis.${place}.code`, step.code, codes)]
    const figures = clauses === undefined ? readFigures(rule, step, `decision.basis.${place}.data`) : { value: step }
    return 'issues' in figures ? figures.issues : []
  })
}

function readingIssues({ readings }: DecisionShape, { readings: known }: AnyWords): InputIssue[] {
  return readings.flatMap(({ id, choice }, place) => {
    if (!Object.hasOwn(known, id)) return [notAnOption(`decision.readings.${place}.id`, id, Object.keys(known))]
    const options = Object.keys((known[id] as ShownReading).choices)
    return options.includes(choice) ? [] : [notAnOption(`decision.readings.${place}.choice`, choice, options)]
  })
}

function decisionShape(wordsOf: Readonly<Record<string, AnyWords>>): Schema<DecisionShape> {
  const rules = Object.keys(wordsOf) as [RuleId, ...RuleId[]]
  const clauses = Object.values(wordsOf).flatMap((words) =>
    words.clauses === undefined ? clauseIds : (Object.keys(words.clauses) as ClauseId[]),
  )
  return z.object({
    rule: z.enum(rules),
    value: z.unknown(),
    basis: z
      .array(
        z.object({
          clause: z.enum([...new Set(clauses)]),
          code: z.string(),
          data: z.optional(z.record(z.string(), z.json())),
          assumption: z.optional(z.enum(assumptionIds as readonly AssumptionId[] as [AssumptionId, ...AssumptionId[]])),
        }),
      )
      .check(z.minLength(1)),
    readings: appliedReadings(),
  })
}

/** Readings as they were taken; whether each has such a choice is not judged. */
export function appliedReadings() {
  return z.array(
    z.object({
      id: z.string(),
      choice: z.string(),
      decidedBy: z.optional(z.string()),
      on: z.optional(isoDate()),
      letter: z.optional(z.string()),
    }),
  )
}
