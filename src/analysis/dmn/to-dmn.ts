import type { AnyRule } from '../../kernel/rule'
import type { CheckRule } from '../../law/check'
import type { TableRule } from '../../law/table-rule'
import { diagramElement } from './dmn-diagram'
import { modelOf } from './dmn-model'
import { decisionElement, decisionId, inputId, requirementId } from './dmn-table'
import { itemDefinition } from './item-definition'
import type { OfAnyLaw } from '../table/any-table'
import { type AnalysisOptions, type LawAnalysisOptions, readReadings, readRule } from '../table/read-rule'
import { element, xmlDocument } from './xml'

const NAMESPACES = {
  xmlns: 'https://www.omg.org/spec/DMN/20191111/MODEL/',
  'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
  'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
  'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
} as const

/**
 * The table of a rule as DMN 1.3, hit policy UNIQUE, one rule a row, with clause and code as annotations; for a check
 * one decision a finding. Derived facts are decisions of their own in FEEL; one that FEEL cannot say is computed
 * outside: it is an input that says so, and why.
 *
 * @param rule - a rule that carries a table
 * @param options - which readings to take
 * @throws InvalidInputError where the rule carries no table, or an option is not as described
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @example
 * toDmn(courseAttendance).includes('<text>(leaveHours * 100) - (totalHours * 20)</text>') // => true
 */
export function toDmn<FactsOfRule, Value, Inputs, Outcome>(
  rule: TableRule<FactsOfRule, Value, Inputs, Outcome>,
  options?: AnalysisOptions,
): string
export function toDmn<FactsOfRule, Code extends string>(
  rule: CheckRule<FactsOfRule, Code>,
  options?: AnalysisOptions,
): string
export function toDmn<Some extends AnyRule>(rule: OfAnyLaw<Some>, options?: LawAnalysisOptions): string
export function toDmn(rule: unknown, options?: LawAnalysisOptions): string {
  const known = readRule(rule)
  const { inputs, decisions } = modelOf(known, readReadings(known, options))
  const isInput = (name: string): boolean => inputs.some((input) => input.name === name)
  const last = decisions.filter(({ name }) => !decisions.some(({ needs }) => needs.includes(name)))
  const rows = [
    last.map(({ name }) => decisionId(name)),
    decisions.filter((decision) => !last.includes(decision)).map(({ name }) => decisionId(name)),
    inputs.map(({ name }) => inputId(name)),
  ]
  const requirements = decisions.flatMap(({ name, needs }) =>
    needs.map((needed) => ({
      id: requirementId(name, needed),
      from: isInput(needed) ? inputId(needed) : decisionId(needed),
      to: decisionId(name),
    })),
  )
  return xmlDocument(
    element(
      'definitions',
      { ...NAMESPACES, id: 'definitions', name: known.id, namespace: `urn:taipei-rollout-rules:${known.id}` },
      [
        ...inputs.flatMap(({ name, schema }) => (schema === undefined ? [] : [itemDefinition(name, schema)])),
        ...inputs.map(({ name, type, description }) =>
          element('inputData', { id: inputId(name), name }, [
            ...(description === undefined ? [] : [element('description', {}, description)]),
            element('variable', { id: `variable_${name}`, name, typeRef: type }),
          ]),
        ),
        ...decisions.map((decision) => decisionElement(decision, isInput)),
        diagramElement(rows, requirements),
      ],
    ),
  )
}
