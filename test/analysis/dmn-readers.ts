import dmnEvalJs from '@hbtgmbh/dmn-eval-js'
import { DmnModdle } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

export interface ReadDecision {
  readonly id: string
  readonly name: string
  readonly informationRequirement?: readonly { requiredDecision?: { href: string }, requiredInput?: { href: string } }[]
  readonly decisionLogic: {
    readonly hitPolicy: string
    readonly input?: readonly { inputExpression: { text: string, typeRef: string } }[]
    readonly output: readonly { name: string, typeRef: string }[]
    readonly annotation?: readonly { name: string }[]
    readonly rule: readonly { inputEntry?: readonly { text: string }[], outputEntry: readonly { text: string }[], annotationEntry?: readonly { text: string }[] }[]
  }
}

export interface ReadInput { readonly id: string, readonly name: string, readonly description?: string, readonly variable: { typeRef: string } }

export interface ReadDmn {
  readonly warnings: readonly unknown[]
  readonly decisions: readonly ReadDecision[]
  readonly inputs: readonly ReadInput[]
  readonly shapes: readonly { dmnElementRef: { id: string } }[]
}

/** A file of DMN 1.3 as dmn-moddle reads it. */
export async function readDmn(xml: string): Promise<ReadDmn> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml) as { rootElement: { drgElement: { $type: string }[], dmnDI: { diagrams: { diagramElements: [] }[] } }, warnings: [] }
  const ofType = (type: string): unknown => rootElement.drgElement.filter(({ $type }) => $type === type)
  return { warnings, decisions: ofType('dmn:Decision') as ReadDecision[], inputs: ofType('dmn:InputData') as ReadInput[], shapes: rootElement.dmnDI.diagrams[0]!.diagramElements }
}

/** What comes out of each decision of a file, its expressions and tests evaluated by feelin, in the order in which decisions are written. */
export function decideByFeelin({ decisions, inputs }: ReadDmn, facts: Record<string, unknown>, wanted: string): Record<string, unknown> {
  const context: Record<string, unknown> = {}
  for (const { name, variable } of inputs) context[name] = variable.typeRef === 'date' && typeof facts[name] === 'string' ? evaluate(`date("${facts[name]}")`).value : facts[name]
  const decide = (name: string): Record<string, unknown> => {
    const { informationRequirement = [], decisionLogic: { input = [], output, rule } } = decisions.find((each) => each.name === name)!
    for (const { requiredDecision } of informationRequirement) {
      const needed = requiredDecision?.href.replace('#decision_', '')
      if (needed !== undefined) context[needed] = decide(needed)[needed]
    }
    const values = input.map(({ inputExpression }) => evaluate(inputExpression.text, context).value)
    const fitting = rule.filter(({ inputEntry = [] }) => inputEntry.every(({ text }, column) => text === '-' || unaryTest(text, { ...context, '?': values[column] }).value === true))
    if (fitting.length !== 1) throw new Error(`${fitting.length} rules of ${name} fit ${JSON.stringify(facts)}`)
    return Object.fromEntries(output.map((column, place) => [column.name, evaluate(fitting[0]!.outputEntry[place]!.text, context).value]))
  }
  return decide(wanted)
}

interface DmnEvalJs {
  readonly decisionTable: { parseDmnXml: (xml: string) => Promise<object>, evaluateDecision: (name: string, decisions: object, context: object) => Record<string, unknown> }
  readonly dateTime: { date: (text: string) => unknown }
}
const { decisionTable, dateTime } = dmnEvalJs as DmnEvalJs

/**
 * A file as dmn-eval-js takes it. It knows DMN 1.1 only, which is the same but for its namespace, and has neither
 * annotations of rules nor diagrams of this kind: the namespace is replaced and the two are taken out.
 */
export function asDmn11(xml: string): string {
  return xml
    .replaceAll('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd')
    .replace(/<annotation name="\w+"\/>|<annotationEntry>[^]*?<\/annotationEntry>|<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/g, '')
}

/** What comes out of one decision of a file, with all that it requires, evaluated by dmn-eval-js. */
export async function dmnEvalReader(xml: string, inputs: readonly ReadInput[]): Promise<(facts: Record<string, unknown>, wanted: string) => Record<string, unknown>> {
  const decisions = await decisionTable.parseDmnXml(asDmn11(xml))
  return (facts, wanted) => {
    const context = Object.fromEntries(inputs.map(({ name, variable }) => [name, variable.typeRef === 'date' && typeof facts[name] === 'string' ? dateTime.date(facts[name]) : facts[name]]))
    return decisionTable.evaluateDecision(`decision_${wanted}`, decisions, context)
  }
}
