import type { Json, JsonObject } from '../../kernel/json'
import { domainOf } from '../../kernel/domain'
import type { ReadingOf } from '../../law/rule'
import { type AnyTable, type AnyTableRule, isFindings, outcomeOf, rowsOf } from '../table/any-table'
import { type Axis, axesOf, factSchemas } from '../table/axis'
import { type AnyCondition, derivedDecision } from './dmn-cases'
import type { DmnDecision, DmnInput, DmnType } from './dmn-table'
import { typeOfAxis, typeOfValues } from './dmn-types'
import { feelTest, feelValue } from './feel'
import { feelMeasure } from './feel-measure'
import { itemTypeOf } from './item-definition'

/** One table as decisions, with what is put in. */
export interface DmnModel {
  readonly inputs: readonly DmnInput[]
  readonly decisions: readonly DmnDecision[]
}

/** The table of a rule, or those of a check, as decisions. */
export function modelOf({ id, table }: AnyTableRule, reading: ReadingOf): DmnModel {
  if (!isFindings(table)) return modelOfTable(table, nameOf(id.split('.')[1] as string), (derived) => derived, reading)
  // Two findings can derive facts of one name, so each goes by the name of its finding too.
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
  const axes = axesOf(table.facts)
  const rows = rowsOf(table, reading)
  const columns = table.inputs
    .filter((input) => rows.some(({ when }) => Object.hasOwn(when, input)))
    .map((input) => columnOf(table, input, derivedName(input), axes, reading))
  const facts = [...new Set(columns.flatMap(({ facts: behind }) => behind))]
  return {
    inputs: [
      ...facts.map((fact) => inputOfFact(fact, axes.get(fact) as Axis, table)),
      ...columns.flatMap(({ outside }) => outside),
    ],
    decisions: [
      ...columns.flatMap(({ inside }) => inside),
      {
        name,
        needs: [...new Set(columns.flatMap(({ needs }) => needs))],
        columns: columns.map(({ expression, type }) => ({ expression, type })),
        ...outputsOf(
          name,
          rows.map(outcomeOf),
          rows.map(({ when, clause, code }) => ({
            tests: columns.map(({ input }) =>
              feelTest((when as Readonly<Record<string, AnyCondition | undefined>>)[input]),
            ),
            annotations: [clause, code] as const,
          })),
        ),
      },
    ],
  }
}

/** A column of a table: a fact as it is, what facts measure, or a decision of its own; or an input where it is none. */
interface Column {
  readonly input: string
  readonly expression: string
  readonly type: DmnType
  readonly needs: readonly string[]
  readonly facts: readonly string[]
  readonly inside: readonly DmnDecision[]
  readonly outside: readonly DmnInput[]
}

function columnOf(
  table: AnyTable,
  input: string,
  name: string,
  axes: ReadonlyMap<string, Axis>,
  reading: ReadingOf,
): Column {
  const derivation = table.derive[input]
  const column = { input, inside: [], outside: [] }
  if (derivation === undefined)
    return { ...column, expression: input, type: typeOfAxis(axes.get(input) as Axis), needs: [input], facts: [input] }
  const { from, values, measure, fold } = derivation
  if (measure !== undefined)
    return { ...column, expression: feelMeasure(measure), type: typeOfMeasure(table, input), needs: from, facts: from }
  const type = typeOfValues(values)
  const decision = derivedDecision(name, derivation, axes, reading)
  const derived = { ...column, expression: name, type, needs: [name] }
  if (decision !== null) return { ...derived, facts: decision.needs, inside: [decision] }
  const one = values.map(feelValue).join(', ')
  const description = `computed outside, from ${from.join(', ')}: ${(fold as NonNullable<typeof fold>).why}; one of ${one}`
  return { ...derived, facts: [], outside: [{ name, type, description }] }
}

function typeOfMeasure(table: AnyTable, input: string): DmnType {
  const domain = domainOf(table, input)
  return 'values' in domain ? typeOfValues(domain.values) : 'number'
}

/** A list or an object is of a type of its own. */
function inputOfFact(fact: string, axis: Axis, table: AnyTable): DmnInput {
  const schema = factSchemas(table.facts)[fact] as JsonObject
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
