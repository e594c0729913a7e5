import type { JsonObject } from '../../kernel/json'
import { type XmlElement, element } from './xml'

/** The types that DMN gives to what is put in and what comes out. */
export type DmnType = 'string' | 'number' | 'boolean' | 'date' | 'Any' | `t_${string}`

/** Something that is put in from outside; a list or an object by its schema. */
export interface DmnInput {
  readonly name: string
  readonly type: DmnType
  readonly description?: string
  readonly schema?: JsonObject
}

/** A decision that is a table with hit policy UNIQUE. */
export interface DmnDecision {
  /** Also the name under which what comes out is known to other decisions. */
  readonly name: string
  /** The inputs and the decisions that it needs. */
  readonly needs: readonly string[]
  readonly columns: readonly { readonly expression: string; readonly type: DmnType }[]
  readonly outputs: readonly { readonly name: string; readonly type: DmnType }[]
  readonly rules: readonly {
    readonly tests: readonly string[]
    readonly outputs: readonly string[]
    readonly annotations?: readonly [clause: string, code: string]
  }[]
}

export function inputId(name: string): string {
  return `input_${name}`
}

export function decisionId(name: string): string {
  return `decision_${name}`
}

export function requirementId(name: string, needed: string): string {
  return `requirement_${name}_${needed}`
}

/** A decision as DMN 1.3 writes it. What annotates a rule is its description too, which is what some modellers show. */
export function decisionElement(
  { name, needs, columns, outputs, rules }: DmnDecision,
  isInput: (needed: string) => boolean,
): XmlElement {
  const annotated = rules.some(({ annotations }) => annotations !== undefined)
  return element('decision', { id: decisionId(name), name }, [
    element('variable', {
      id: `variable_${name}`,
      name,
      typeRef: outputs.length === 1 ? (outputs[0] as DmnInput).type : 'Any',
    }),
    ...needs.map((needed) =>
      element('informationRequirement', { id: requirementId(name, needed) }, [
        isInput(needed)
          ? element('requiredInput', { href: `#${inputId(needed)}` })
          : element('requiredDecision', { href: `#${decisionId(needed)}` }),
      ]),
    ),
    element('decisionTable', { id: `table_${name}`, hitPolicy: 'UNIQUE' }, [
      ...columns.map(({ expression, type }, place) =>
        element('input', { id: `column_${name}_${place + 1}`, label: expression }, [
          element('inputExpression', { id: `expression_${name}_${place + 1}`, typeRef: type }, [
            element('text', {}, expression),
          ]),
        ]),
      ),
      ...outputs.map((output) =>
        element('output', { id: `output_${name}_${output.name}`, name: output.name, typeRef: output.type }),
      ),
      ...(annotated ? [element('annotation', { name: 'clause' }), element('annotation', { name: 'code' })] : []),
      ...rules.map((rule, place) =>
        element('rule', { id: `rule_${name}_${place + 1}` }, [
          ...(rule.annotations === undefined ? [] : [element('description', {}, rule.annotations.join(' '))]),
          ...rule.tests.map((test, column) =>
            element('inputEntry', { id: `test_${name}_${place + 1}_${column + 1}` }, [element('text', {}, test)]),
          ),
          ...rule.outputs.map((output, column) =>
            element('outputEntry', { id: `result_${name}_${place + 1}_${column + 1}` }, [element('text', {}, output)]),
          ),
          ...(rule.annotations ?? []).map((text) => element('annotationEntry', {}, [element('text', {}, text)])),
        ]),
      ),
    ]),
  ])
}
