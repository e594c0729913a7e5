import dmnEvalJs from '@hbtgmbh/dmn-eval-js'
import { DmnModdle } from 'dmn-moddle'
import { evaluate, unaryTest } from 'feelin'

export interface ReadDecision {
  readonly id: string
  readonly name: string
  readonly informationRequirement?: readonly {
    id: string
    requiredDecision?: { href: string }
    requiredInput?: { href: string }
  }[]
  readonly decisionLogic: {
    readonly hitPolicy: string
    readonly input?: readonly { inputExpression: { text: string; typeRef: string } }[]
    readonly output: readonly { name: string; typeRef: string }[]
    readonly annotation?: readonly { name: string }[]
    readonly rule: readonly {
      inputEntry?: readonly { text: string }[]
      outputEntry: readonly { text: string }[]
      annotationEntry?: readonly { text: string }[]
    }[]
  }
}

export interface ReadInput {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly variable: { typeRef: string }
}

/** A shape, or a line by its points. */
export interface Drawn {
  readonly dmnElementRef: { readonly id: string }
  readonly bounds?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly waypoint?: readonly { readonly x: number; readonly y: number }[]
}

export interface ReadType {
  readonly name: string
  readonly isCollection?: boolean
  readonly itemComponent?: readonly { readonly name: string }[]
}

export interface ReadDmn {
  readonly warnings: readonly unknown[]
  readonly types: readonly ReadType[]
  readonly decisions: readonly ReadDecision[]
  readonly inputs: readonly ReadInput[]
  readonly drawn: readonly Drawn[]
}

interface Root {
  readonly itemDefinition?: readonly ReadType[]
  readonly drgElement: readonly { $type: string }[]
  readonly dmnDI: { diagrams: { diagramElements: readonly Drawn[] }[] }
}

/** A file of DMN 1.3 as dmn-moddle reads it. */
export async function readDmn(xml: string): Promise<ReadDmn> {
  const { rootElement, warnings } = (await new DmnModdle().fromXML(xml)) as { rootElement: Root; warnings: [] }
  const ofType = (type: string): unknown => rootElement.drgElement.filter(({ $type }) => $type === type)
  return {
    warnings,
    types: rootElement.itemDefinition ?? [],
    decisions: ofType('dmn:Decision') as ReadDecision[],
    inputs: ofType('dmn:InputData') as ReadInput[],
    drawn: rootElement.dmnDI.diagrams[0]!.diagramElements,
  }
}

/** A file as dmn-moddle writes it after reading it: elements in the order of the standard's model. */
export async function writtenBack(xml: string): Promise<string> {
  const moddle = new DmnModdle()
  return (await moddle.toXML((await moddle.fromXML(xml)).rootElement)).xml
}

/** The name of every element of a file, in the order in which they begin. */
export function elementsOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<([a-z][\w:]*)/gi)].map(([, name = '']) => name)
}

/**
 * What comes out of each decision of a file, its expressions and tests evaluated by feelin, in the order in which
 * decisions are written.
 */
export function decideByFeelin(
  { decisions, inputs }: ReadDmn,
  facts: Record<string, unknown>,
  wanted: string,
): Record<string, unknown> {
  const context: Record<string, unknown> = {}
  for (const { name, variable } of inputs)
    context[name] =
      variable.typeRef === 'date' && typeof facts[name] === 'string'
        ? evaluate(`date("${facts[name]}")`).value
        : facts[name]
  const decide = (name: string): Record<string, unknown> => {
    const {
      informationRequirement = [],
      decisionLogic: { input = [], output, rule },
    } = decisions.find((each) => each.name === name)!
    for (const { requiredDecision } of informationRequirement) {
      const needed = requiredDecision?.href.replace('#decision_', '')
      if (needed !== undefined) context[needed] = decide(needed)[needed]
    }
    const values = input.map(({ inputExpression }) => evaluate(inputExpression.text, context).value)
    const fitting = rule.filter(({ inputEntry = [] }) =>
      inputEntry.every(
        ({ text }, column) => text === '-' || unaryTest(text, { ...context, '?': values[column] }).value === true,
      ),
    )
    if (fitting.length !== 1) throw new Error(`${fitting.length} rules of ${name} fit ${JSON.stringify(facts)}`)
    return Object.fromEntries(
      output.map((column, place) => [column.name, evaluate(fitting[0]!.outputEntry[place]!.text, context).value]),
    )
  }
  return decide(wanted)
}

interface DmnEvalJs {
  readonly decisionTable: {
    parseDmnXml: (xml: string) => Promise<object>
    evaluateDecision: (name: string, decisions: object, context: object) => Record<string, unknown>
  }
  readonly dateTime: { date: (text: string) => unknown }
}
const { decisionTable, dateTime } = dmnEvalJs as DmnEvalJs

/**
 * A file as dmn-eval-js takes it. It knows DMN 1.1 only, which is the same but for its namespace, and has no
 * annotations of rules, members of types or diagrams of this kind: the namespace is replaced and the three are taken
 * out.
 */
export function asDmn11(xml: string): string {
  return xml
    .replaceAll('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd')
    .replace(
      /<annotation name="\w+"\/>|<annotationEntry>[^]*?<\/annotationEntry>|<itemDefinition [^]*<\/itemDefinition>|<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>/g,
      '',
    )
}

/** What comes out of one decision of a file, with all that it requires, evaluated by dmn-eval-js. */
export async function dmnEvalReader(
  xml: string,
  inputs: readonly ReadInput[],
): Promise<(facts: Record<string, unknown>, wanted: string) => Record<string, unknown>> {
  const decisions = await decisionTable.parseDmnXml(asDmn11(xml))
  return (facts, wanted) => {
    const context = Object.fromEntries(
      inputs.map(({ name, variable }) => [
        name,
        variable.typeRef === 'date' && typeof facts[name] === 'string' ? dateTime.date(facts[name]) : facts[name],
      ]),
    )
    return decisionTable.evaluateDecision(`decision_${wanted}`, decisions, context)
  }
}
