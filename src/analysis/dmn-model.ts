import type { Json, JsonObject } from '../kernel/json'
import type { Schema } from '../kernel/schema'
import type { ReadingOf } from '../law/rule'
import type { AnyTable, AnyTableRule } from './any-table'
import { isFindings, outcomeOf, rowsOf } from './any-table'
import type { Axis } from './axis'
import { axesOf, factSchemas } from './axis'
import type { AnyCondition, AnyDerivation } from './dmn-cases'
import { derivedDecision } from './dmn-cases'
import type { DmnDecision, DmnInput } from './dmn-table'
import { typeOfAxis, typeOfValues } from './dmn-types'
import { feelTest, feelValue } from './feel'
import { itemTypeOf } from './item-definition'

/** One table as decisions, with what is put in. */
export interface DmnModel {
  readonly inputs: readonly DmnInput[]
  readonly decisions: readonly DmnDecision[]
}

/** The table of a rule, or those of a check, as decisions. */
export function modelOf({ id, table }: AnyTableRule, reading: ReadingOf): DmnModel {
  if (!isFindings(table)) return modelOfTable(table, nameOf(id.split('.')[1] as string), (derived) => derived, reading)
  // Two findings can derive facts of one name, so that each goes by the name of its finding too.
  const models = table.map((finding) =>
    modelOfTable(finding.table, nameOf(finding.code), (derived) => `${nameOf(finding.code)}_${derived}`, reading),
  )
  const inputs = models.flatMap((model) => model.inputs)
  return {
    inputs: inputs.filter(({ name }, place) => inputs.findIndex((other) => other.name === name) === place),
    decisions: models.flatMap(({ decisions }) => decisions),
  }
}

/** Hyphens would be read as minus. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_')
}

function modelOfTable(
  table: AnyTable,
  name: string,
  derivedName: (derived: string) => string,
  reading: ReadingOf,
): DmnModel {
  const derive = (table.derive ?? {}) as unknown as Readonly<Record<string, AnyDerivation | undefined>>
  const axes = axesOf(table.facts as Schema<never>)
  const rows = rowsOf(table, reading)
  const used = table.inputs.filter((input) => rows.some(({ when }) => Object.hasOwn(when, input)))
  const derived = used.flatMap((input) =>
    derive[input] === undefined ? [] : [{ input: derivedName(input), derivation: derive[input] }],
  )
  const inside = derived.flatMap(({ input, derivation }) => derivedDecision(input, derivation, axes, reading) ?? [])
  const outside = derived.filter(({ input }) => !inside.some((decision) => decision.name === input))
  const facts = [
    ...new Set([...used.filter((input) => derive[input] === undefined), ...inside.flatMap(({ needs }) => needs)]),
  ]
  return {
    inputs: [
      ...facts.map((fact) => inputOfFact(fact, axes.get(fact) as Axis, table)),
      ...outside.map(({ input, derivation: { from, values, whyFunction } }): DmnInput => ({
        name: input,
        type: typeOfValues(values),
        description: `computed outside, from ${from.join(', ')}: ${String(whyFunction)}; one of ${values.map(feelValue).join(', ')}`,
      })),
    ],
    decisions: [
      ...inside,
      {
        name,
        needs: used.map((input) => (derive[input] === undefined ? input : derivedName(input))),
        columns: used.map((input) =>
          derive[input] === undefined
            ? { expression: input, type: typeOfAxis(axes.get(input) as Axis) }
            : { expression: derivedName(input), type: typeOfValues(derive[input].values) },
        ),
        ...outputsOf(
          name,
          rows.map(outcomeOf),
          rows.map(({ when, clause, code }) => ({
            tests: used.map((input) => feelTest((when as Readonly<Record<string, AnyCondition | undefined>>)[input])),
            annotations: [clause, code] as const,
          })),
        ),
      },
    ],
  }
}

/** A list or an object is of a type of its own. */
function inputOfFact(fact: string, axis: Axis, table: AnyTable): DmnInput {
  const schema = factSchemas(table.facts as Schema<never>)[fact] as JsonObject
  return schema['type'] === 'array' || schema['type'] === 'object'
    ? { name: fact, type: itemTypeOf(fact), schema }
    : { name: fact, type: typeOfAxis(axis) }
}

/** An outcome with members has an output for each; no outcome at all is null in every one. */
function outputsOf(
  name: string,
  outcomes: readonly Json[],
  rules: readonly { readonly tests: readonly string[]; readonly annotations: readonly [string, string] }[],
): Pick<DmnDecision, 'outputs' | 'rules'> {
  const members = [
    ...new Set(
      outcomes.flatMap((outcome) => (typeof outcome === 'object' && outcome !== null ? Object.keys(outcome) : [])),
    ),
  ]
  const columns =
    members.length === 0
      ? [{ name, of: (outcome: Json) => outcome }]
      : members.map((member) => ({
          name: member,
          of: (outcome: Json) => (outcome === null ? null : ((outcome as JsonObject)[member] as Json)),
        }))
  return {
    outputs: columns.map(({ name: column, of }) => ({ name: column, type: typeOfValues(outcomes.map(of)) })),
    rules: rules.map((rule, place) => ({
      ...rule,
      outputs: columns.map(({ of }) => feelValue(of(outcomes[place] as Json))),
    })),
  }
}
