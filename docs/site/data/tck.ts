import {
  type AtlasRow,
  type Json,
  type JsonObject,
  type RuleId,
  element,
  rules,
  toDmn,
  xmlDocument,
  type XmlElement,
} from '../library'
import { tablesOf } from '../parts/table'

type Row = AtlasRow<JsonObject, Json>

/**
 * The examples of a rule's table as test cases of the DMN Technology Compatibility Kit, one a row: with them others can
 * try the table in an engine of theirs. Null of a rule that has no table.
 */
export function tckCases(rule: RuleId): string | null {
  const tables = tablesOf(rule)
  if (tables === null) return null
  const inputs = inputsOf(rule)
  const cases = [tables].flat().flatMap((table) => {
    const decision = nameOf('code' in table ? table.code : (rule.split('.')[1] as string))
    return (table.rows as readonly Row[]).map((row) => ({ row, decision }))
  })
  return xmlDocument(
    element('testCases', NAMESPACES, [
      element('modelName', {}, `${rule}.dmn`),
      ...cases.map(({ row, decision }, place) =>
        element('testCase', { id: String(place + 1) }, [
          element('description', {}, `${row.clause} ${row.code}`),
          ...inputs.flatMap((name) => inputNode(name, row, decision)),
          element('resultNode', { name: decision, type: 'decision' }, [element('expected', {}, valueOf(row.outcome))]),
        ]),
      ),
    ]),
  )
}

const NAMESPACES = {
  xmlns: 'http://www.omg.org/spec/DMN/20160719/testcase',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:xsd': 'http://www.w3.org/2001/XMLSchema',
} as const

/** What the model takes in, by name. */
function inputsOf(rule: RuleId): readonly string[] {
  const model = toDmn(rules[rule] as unknown as Parameters<typeof toDmn>[0])
  return [...model.matchAll(/<inputData id="[^"]*" name="([^"]*)"/g)].map(([, name]) => name as string)
}

/** A fact of the example; or of what the model leaves to be computed outside, what the row asks of it. */
function inputNode(name: string, { witness, when }: Row, decision: string): readonly XmlElement[] {
  const asked = Object.entries(when).find(([input]) => [input, `${decision}_${input}`].includes(name))?.[1]
  const value = Object.hasOwn(witness, name)
    ? (witness[name] as Json)
    : asked !== undefined && 'equals' in asked
      ? asked.equals
      : undefined
  return value === undefined ? [] : [element('inputNode', { name }, valueOf(value))]
}

function valueOf(value: Json): readonly XmlElement[] {
  if (value === null) return [element('value', { 'xsi:nil': 'true' }, [])]
  if (Array.isArray(value))
    return [
      element(
        'list',
        {},
        (value as readonly Json[]).map((entry) => element('item', {}, valueOf(entry))),
      ),
    ]
  if (typeof value === 'object')
    return Object.entries(value as JsonObject).map(([name, member]) => element('component', { name }, valueOf(member)))
  return [element('value', { 'xsi:type': `xsd:${typeOf(value)}` }, String(value))]
}

function typeOf(value: boolean | number | string): string {
  if (typeof value === 'boolean') return 'boolean'
  if (typeof value === 'number') return 'decimal'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'string'
}

/** Names in a model have no hyphens, which would be read as minus. */
function nameOf(id: string): string {
  return id.replaceAll('-', '_')
}
