import type * as z from 'zod/mini'
import { feelValue } from './feel'
import { type XmlElement, element } from './xml'

type JsonSchema = z.core.JSONSchema.JSONSchema

/** What a list or an object is called as a type of DMN. */
export function itemTypeOf(fact: string): `t_${string}` {
  return `t_${fact}`
}

/** A list or an object as a type of DMN: what its entries are, or its members, and which texts there are. */
export function itemDefinition(fact: string, schema: JsonSchema): XmlElement {
  return definition('itemDefinition', itemTypeOf(fact), schema)
}

function definition(kind: 'itemDefinition' | 'itemComponent', name: string, schema: JsonSchema): XmlElement {
  const { items } = schema
  if (items !== undefined) return element(kind, { name, isCollection: 'true' }, contentOf(items as JsonSchema))
  return element(kind, { name }, contentOf(schema))
}

function contentOf({ type, enum: options, properties }: JsonSchema): readonly XmlElement[] {
  if (properties !== undefined)
    return Object.entries(properties).map(([member, schema]) =>
      definition('itemComponent', member, schema as JsonSchema),
    )
  return [
    element('typeRef', {}, type as string),
    ...(options === undefined
      ? []
      : [
          element('allowedValues', {}, [
            element('text', {}, options.map((option) => feelValue(option as string)).join(',')),
          ]),
        ]),
  ]
}
