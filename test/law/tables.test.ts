import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { rules } from '../../src/law/rules'
import { codesOfFittingRows } from './fitting-rows'
import { combinations } from './small-tables'
import { readingChoices } from '../../src/law/reading-choices'

type JsonSchema = z.core.JSONSchema.JSONSchema

interface AnyDerivation {
  readonly from: readonly string[]
  readonly values: readonly unknown[]
  readonly measure?: object
  readonly of: (facts: object, reading: (id: keyof typeof readingChoices) => string) => unknown
}

type Rows = readonly { readonly when: object }[] | { readonly choices: Readonly<Record<string, Rows>> }

interface AnyTable {
  readonly facts: z.ZodMiniType
  readonly derive: Readonly<Record<string, AnyDerivation>>
  readonly rows: Rows
}

/** The tables of section 5 of the contract: plain ones, and those over derived facts or made of small ones. */
const plain = [
  'definitions.is-major-system',
  'scope.applies-to',
  'phases.first-applicable',
  'governance.committee-duty',
  'governance.meeting-duty',
  'governance.council-chair',
  'governance.council-proxy',
  'governance.invitation',
  'governance.secondment',
  'governance.working-group-chair',
  'support.route',
  'support.replacement-request',
  'training.delivery',
  'training.instructor-admission',
  'training.instructor-qualification',
  'training.instructor-source',
  'promotion.competition-award',
  'appraisal.duty',
  'appraisal.grade',
  'appraisal.award',
]
const derivedOrSmall = [
  'governance.seat-follows-post',
  'governance.council-composition',
  'governance.steering-composition',
  'governance.working-group-composition',
  'governance.may-merge',
  'governance.dissolution',
  'support.seed-quota',
  'support.roster',
  'support.technical-team',
  'training.duty',
  'training.attendance',
  'training.follow-up',
  'training.digital-course',
  'appraisal.consequences',
]

const tables = Object.entries(rules).flatMap(([id, rule]) => {
  if (!('table' in rule)) return []
  const { table } = rule as unknown as {
    readonly table: AnyTable | readonly { readonly code: string; readonly table: AnyTable }[]
  }
  return Array.isArray(table)
    ? (table as readonly { readonly code: string; readonly table: AnyTable }[]).map(({ code, table: small }) => ({
        id,
        name: `${id} ${code}`,
        table: small,
      }))
    : [{ id, name: id, table: table as AnyTable }]
})

/**
 * Where a fact of a table may turn, tried without looking at its rows: every half and quarter of a point and the
 * numbers next to it, every whole number that a limit of the law could be.
 */
const points = Array.from({ length: 441 }, (_, place) => place / 4 - 5).flatMap((number) => [
  number - 1e-9,
  number,
  number + 1e-9,
])
const wholeNumbers = Array.from({ length: 101 }, (_, place) => place)

/** What a fact can be, or enough of it that its table's every turn lies between two of them. */
function cellsOf(schema: JsonSchema): readonly unknown[] {
  if (schema.const !== undefined) return [schema.const]
  if (schema.enum !== undefined) return schema.enum
  const alternatives = schema.anyOf ?? schema.oneOf
  if (alternatives !== undefined) return alternatives.flatMap(cellsOf)
  const within = (number: number): boolean =>
    number >= (schema.minimum ?? -Infinity) && number <= (schema.maximum ?? Infinity)
  switch (schema.type) {
    case 'null':
      return [null]
    case 'boolean':
      return [true, false]
    case 'integer':
      return wholeNumbers.filter(within)
    case 'number':
      return schema.multipleOf === undefined ? points : [0, 0.5, 1, 1.5, 2, 2.5, 5, 10, 12.5, 30].filter(within)
    case 'string':
      return schema.format === 'date' ? ['2021-06-30', '2021-07-01', '2021-07-02'] : ['a', 'b']
    case 'array':
      return listsOf(cellsOf(schema.items as JsonSchema)).filter(({ length }) => length >= (schema.minItems ?? 0))
    case 'object':
      return combinations(
        Object.fromEntries(
          Object.entries(schema.properties ?? {}).map(([key, member]) => [key, cellsOf(member as JsonSchema)]),
        ),
      )
    default:
      throw new Error(`no cells are known for ${JSON.stringify(schema)}`)
  }
}

/** Lists of up to three things, of which not more than a few are told apart. */
function listsOf(things: readonly unknown[]): unknown[][] {
  const few = things.slice(0, 6)
  const longer = (lists: unknown[][]): unknown[][] => lists.flatMap((list) => few.map((thing) => [...list, thing]))
  const pairs = longer(longer([[]]))
  return [[], ...longer([[]]), ...pairs, ...longer(pairs)]
}

function factsSchema({ facts }: AnyTable): Record<string, JsonSchema> {
  return z.toJSONSchema(facts, { io: 'input', unrepresentable: 'any' }).properties as Record<string, JsonSchema>
}

function rowsIn(rows: Rows): readonly { readonly when: object }[] {
  return 'choices' in rows ? Object.values(rows.choices).flatMap(rowsIn) : rows
}

function inputsOf({ rows }: AnyTable): string[] {
  return [...new Set(rowsIn(rows).flatMap(({ when }) => Object.keys(when)))]
}

test('of 47 rules 20 are a plain table, 14 a table over derived facts or several small ones, and 13 have none', () => {
  const withTable = [...plain, ...derivedOrSmall]
  const functions = Object.keys(rules).filter((id) => !withTable.includes(id))
  // A new rule with a table is listed above by its kind first.
  expect(new Set(tables.map(({ id }) => id))).toEqual(new Set(withTable))
  for (const { id, table } of tables) if (plain.includes(id)) expect(table.derive).toEqual({})
  expect([plain.length, derivedOrSmall.length, functions.length]).toEqual([20, 14, 13])
})

describe.each(tables)('$name', ({ table }) => {
  const schema = factsSchema(table)
  const { derive } = table
  const cells = (name: string): readonly unknown[] => {
    const derivation = derive[name]
    if (derivation === undefined) return cellsOf(schema[name]!)
    // What is measured is looked at over everything that its fact can be.
    return derivation.measure === undefined ? derivation.values : [...valuesOver(derivation)]
  }
  const valuesOver = ({ from, of }: AnyDerivation): ReadonlySet<unknown> => {
    const given = combinations(Object.fromEntries(from.map((name) => [name, cellsOf(schema[name]!)])))
    return new Set(given.flatMap((facts) => [0, 1].map((place) => of(facts, (id) => readingChoices[id][place]!))))
  }

  test('has one row for every cell, under each reading', () => {
    const all = combinations(Object.fromEntries(inputsOf(table).map((name) => [name, cells(name)])))
    expect(all.length).toBeGreaterThan(0)
    for (const cell of all)
      expect([cell, codesOfFittingRows(table as never, cell).map(({ length }) => length)]).toEqual([
        cell,
        codesOfFittingRows(table as never, cell).map(() => 1),
      ])
  })

  test.each(Object.entries(derive).filter(([, { measure }]) => measure === undefined))(
    '%s is one of its values for any facts that it comes from, and each of them for some',
    (_name, derivation) => {
      expect(valuesOver(derivation)).toEqual(new Set(derivation.values))
    },
  )
})
