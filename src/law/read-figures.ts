import * as z from 'zod/mini'
import { readInput, type ReadInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import type { RuleId } from './rule-id'
import { stepSchemas } from './steps'

/** The figures of every step of every rule. */
type KnownSteps = Readonly<Record<string, Readonly<Record<string, Schema<object>>>>>

/** Put together when a step is first read, so an import costs nothing. */
let known: KnownSteps | undefined

/** Everything that a rule can find at a step. */
export function stepCodesOf(rule: RuleId): readonly string[] {
  return Object.keys(stepsOf(rule))
}

/** A step that may have come from JSON. */
interface AnyStep {
  readonly code: string
  readonly data?: object | undefined
}

/** The figures of a step that is one of its rule, or every fault of them; `root` stands before every path. */
export function readFigures(rule: RuleId, { code, data = {} }: AnyStep, root = ''): ReadInput<object> {
  return readInput(stepsOf(rule)[code] as Schema<object>, data, root)
}

/** Whether a step is one that its rule can have written. */
export function isSound(rule: RuleId, step: AnyStep): boolean {
  return stepCodesOf(rule).includes(step.code) && 'value' in readFigures(rule, step)
}

function stepsOf(rule: RuleId): KnownSteps[string] {
  known ??= mapValues(stepSchemas(), (steps) => mapValues(steps, (figures) => z.object(figures)))
  return known[rule] as KnownSteps[string]
}

function mapValues<Value, Made>(given: Readonly<Record<string, Value>>, make: (value: Value) => Made) {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, make(value)]))
}
