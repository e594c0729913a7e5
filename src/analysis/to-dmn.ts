import type { Interval, Scalar } from '../kernel/condition'
import type { Case, Derivation } from '../kernel/derive'
import type { Json, JsonObject } from '../kernel/json'
import type { Schema } from '../kernel/schema'
import type { CheckRule } from '../law/check'
import type { Ids, ReadingOf } from '../law/rule'
import type { TableRule } from '../law/table-rule'
import type { AnyTable, AnyTableRule, Facts } from './any-table'
import { isFindings, outcomeOf, rowsOf } from './any-table'
import type { Axis } from './axis'
import { axesOf } from './axis'
import { factsOf } from './branches'
import type { DmnDecision, DmnInput, DmnType } from './dmn-table'
import { decisionElement, diagramElement } from './dmn-table'
import type { FeelQuestion } from './feel'
import { feelComparison, feelTest, feelValue } from './feel'
import type { AnalysisOptions } from './read-rule'
import { readReadings, readRule } from './read-rule'
import { element, xmlDocument } from './xml'

const NAMESPACES = {
  'xmlns': 'https://www.omg.org/spec/DMN/20191111/MODEL/',
  'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
} as const

type AnyDerivation = Derivation<Facts, Scalar, Ids>
type AnyCondition = Scalar | { readonly oneOf: readonly Scalar[] } | Interval

/** One table as decisions, with what is put in. */
interface Model { readonly inputs: readonly DmnInput[], readonly decisions: readonly DmnDecision[] }

/**
 * The table of a rule as DMN 1.3, hit policy UNIQUE, one rule a row, with clause and code as annotations; for a check one decision a finding.
 * Facts derived from numbers and dates are decisions of their own in FEEL. What is derived from lists is computed outside:
 * it is an input that says so.
 *
 * @param rule - a rule that carries a table
 * @param options - which readings to take
 * @throws InvalidInputError where the rule carries no table, or an option is not as described
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * toDmn(courseAttendance).includes('<text>(leaveHours * 100) - (totalHours * 20)</text>') // => true
 */
export function toDmn<FactsOfRule, Value, Inputs, Outcome>(rule: TableRule<FactsOfRule, Value, Inputs, Outcome>, options?: AnalysisOptions): string
export function toDmn<FactsOfRule, Code extends string>(rule: CheckRule<FactsOfRule, Code>, options?: AnalysisOptions): string
export function toDmn(rule: unknown, options?: AnalysisOptions): string {
  const known = readRule(rule)
  const { inputs, decisions } = modelOf(known, readReadings(known, options))
  const isInput = (name: string): boolean => inputs.some((input) => input.name === name)
  const inputId = ({ name }: DmnInput): string => `input_${name}`
  const decisionId = ({ name }: DmnDecision): string => `decision_${name}`
  const last = decisions.filter(({ name }) => !decisions.some(({ needs }) => needs.includes(name)))
  return xmlDocument(element('definitions', { ...NAMESPACES, id: 'definitions', name: known.id, namespace: `urn:taipei-rollout-rules:${known.id}` }, [
    ...inputs.map((input) => element('inputData', { id: inputId(input), name: input.name }, [
      ...(input.description === undefined ? [] : [element('description', {}, input.description)]),
      element('variable', { id: `variable_${input.name}`, name: input.name, typeRef: input.type }),
    ])),
    ...decisions.map((decision) => decisionElement(decision, isInput)),
    diagramElement([last.map(decisionId), decisions.filter((decision) => !last.includes(decision)).map(decisionId), inputs.map(inputId)]),
  ]))
}

function modelOf({ id, table }: AnyTableRule, reading: ReadingOf): Model {
  if (!isFindings(table)) return modelOfTable(table, nameOf(id.split('.')[1] as string), (derived) => derived, reading)
  // Two findings can derive facts of one name, so that each goes by the name of its finding too.
  const models = table.map((finding) => modelOfTable(finding.table, nameOf(finding.code), (derived) => `${nameOf(finding.code)}_${derived}`, reading))
  const inputs = models.flatMap((model) => model.inputs)
  return { inputs: inputs.filter(({ name }, place) => inputs.findIndex((other) => other.name === name) === place), decisions: models.flatMap(({ decisions }) => decisions) }
}

/** Hyphens would be read as minus. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_')
}

function modelOfTable(table: AnyTable, name: string, derivedName: (derived: string) => string, reading: ReadingOf): Model {
  const derive = (table.derive ?? {}) as unknown as Readonly<Record<string, AnyDerivation | undefined>>
  const axes = axesOf(table.facts as Schema<never>)
  const rows = rowsOf(table, reading)
  const used = table.inputs.filter((input) => rows.some(({ when }) => Object.hasOwn(when, input)))
  const named = (input: string): string => (derive[input] === undefined ? input : derivedName(input))
  const derived = used.flatMap((input) => (derive[input] === undefined ? [] : [{ input, derivation: derive[input] }]))
  const inside = derived.flatMap(({ input, derivation: { cases } }) => (cases === undefined ? [] : [decisionByCases(derivedName(input), cases(reading), axes)]))
  const outside = derived.filter(({ derivation }) => derivation.cases === undefined)
  const facts = [...new Set([...used.filter((input) => derive[input] === undefined), ...inside.flatMap(({ needs }) => needs)])]
  return {
    inputs: [
      ...facts.map((fact) => ({ name: fact, type: typeOfAxis(axes.get(fact) as Axis) })),
      ...outside.map(({ input, derivation: { from, values } }) => ({ name: derivedName(input), type: typeOfValues(values), description: `computed outside, from ${from.join(', ')}, which FEEL cannot look into here; one of ${values.map(feelValue).join(', ')}` })),
    ],
    decisions: [...inside, {
      name,
      needs: used.map(named),
      columns: used.map((input) => ({ expression: named(input), type: derive[input] === undefined ? typeOfAxis(axes.get(input) as Axis) : typeOfValues(derive[input].values) })),
      ...outputsOf(name, rows.map(outcomeOf), rows.map(({ when, clause, code }) => ({ tests: used.map((input) => feelTest((when as Readonly<Record<string, AnyCondition | undefined>>)[input])), annotations: [clause, code] as const }))),
    }],
  }
}

/** An outcome with members has an output for each; no outcome at all is null in every one. */
function outputsOf(name: string, outcomes: readonly Json[], rules: readonly { readonly tests: readonly string[], readonly annotations: readonly [string, string] }[]): Pick<DmnDecision, 'outputs' | 'rules'> {
  const members = [...new Set(outcomes.flatMap((outcome) => (typeof outcome === 'object' && outcome !== null ? Object.keys(outcome) : [])))]
  const columns = members.length === 0 ? [{ name, of: (outcome: Json) => outcome }] : members.map((member) => ({ name: member, of: (outcome: Json) => (outcome === null ? null : (outcome as JsonObject)[member] as Json) }))
  return {
    outputs: columns.map(({ name: column, of }) => ({ name: column, type: typeOfValues(outcomes.map(of)) })),
    rules: rules.map((rule, place) => ({ ...rule, outputs: columns.map(({ of }) => feelValue(of(outcomes[place] as Json))) })),
  }
}

/**
 * Each fact that a case looks at alone is a column, and so is each comparison of facts. A fact that may be null is asked first
 * whether it is, since not every engine compares null with anything.
 */
function decisionByCases(name: string, cases: readonly Case<Facts, Scalar>[], axes: ReadonlyMap<string, Axis>): DmnDecision {
  const isKnown = (fact: string): boolean => !(axes.get(fact) as { readonly nullable?: boolean }).nullable
  const rules = cases.map(({ value, when = {}, where = [] }) => ({
    value,
    alone: [
      ...Object.entries(when as unknown as Readonly<Record<string, AnyCondition>>).map(([fact, condition]) => ({ expression: fact, test: feelTest(condition) })),
      ...where.flatMap(factsOf).filter((fact) => !isKnown(fact)).map((fact) => ({ expression: fact, test: 'not(null)' })),
    ],
    compared: where.map((comparison) => feelComparison(comparison, isKnown)),
  }))
  const expressionsOf = (questions: readonly FeelQuestion[]): readonly string[] => [...new Set(questions.map(({ expression }) => expression))]
  const alone = expressionsOf(rules.flatMap((rule) => rule.alone))
  const compared = expressionsOf(rules.flatMap((rule) => rule.compared))
  const testOf = (questions: readonly FeelQuestion[], column: string): string => questions.find(({ expression }) => expression === column)?.test ?? '-'
  return {
    name,
    needs: [...axes.keys()].filter((fact) => cases.some(({ when = {}, where = [] }) => Object.hasOwn(when, fact) || where.flatMap(factsOf).includes(fact))),
    columns: [...alone, ...compared].map((expression) => ({ expression, type: axes.has(expression) ? typeOfAxis(axes.get(expression) as Axis) : 'number' })),
    outputs: [{ name, type: typeOfValues(cases.map(({ value }) => value)) }],
    rules: rules.map((rule) => ({ tests: [...alone.map((column) => testOf(rule.alone, column)), ...compared.map((column) => testOf(rule.compared, column))], outputs: [feelValue(rule.value)] })),
  }
}

function typeOfAxis(axis: Axis): DmnType {
  if (axis.kind === 'points') return typeOfValues(axis.values)
  return axis.kind === 'ordered' && axis.date ? 'date' : 'number'
}

function typeOfValues(values: readonly Json[]): DmnType {
  return typeof values.find((value) => value !== null) as DmnType
}
