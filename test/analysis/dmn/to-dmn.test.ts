import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { courseAttendance, dueDate, gradeScore } from '../../../src'
import { atlas, toDmn } from '../../../src/analysis'
import { faultsOf } from '../../kernel/thrown-by'
import { factsOf } from '../../law/arbitrary-facts'
import { type Facts, type Tested, readingBy, tableRules, tables } from '../all-tables'
import { decideByFeelin, dmnEvalReader, elementsOf, readDmn, writtenBack } from './dmn-readers'

const byDefault = readingBy({})
const asName = (id: string): string => id.replaceAll('-', '_')
const decisionOf = ({ rule, finding }: Tested): string =>
  asName(finding === undefined ? rule.id.split('.')[1]! : finding.code)

/** What is put in: the facts, and beside them what is derived outside. */
function putIn({ table, finding }: Tested, facts: Facts): Facts {
  const match = table.match(facts, byDefault) as { inputs: Facts }
  return {
    ...facts,
    ...Object.fromEntries(
      Object.entries(match.inputs).map(([input, value]) => [
        finding !== undefined && table.derive?.[input] ? `${asName(finding.code)}_${input}` : input,
        value,
      ]),
    ),
  }
}

/** The outcome from what came out: one column as it is, several as its members, null where all are. */
function outcomeFrom(out: Record<string, unknown>, decision: string): unknown {
  if (Object.keys(out).length === 1 && decision in out) return out[decision]
  return Object.values(out).every((value) => value === null || value === undefined)
    ? null
    : Object.fromEntries(Object.entries(out).map(([name, value]) => [name, value ?? null]))
}

/** Why the file of a rule cannot be evaluated by dmn-eval-js; none is excused from feelin. */
const knownLimits: Record<string, string> = {
  'governance.working-group-composition': 'it has no filters of lists, here of members by their roles',
  'training.follow-up': 'it knows no place in a list, here the last',
  'support.route': 'it has no lists that come out, here of those who may be asked',
}

describe.each(tables)('$title', (tested) => {
  const xml = toDmn(tested.rule as never)
  const decision = decisionOf(tested)
  const witnesses = [atlas(tested.rule as never)]
    .flat()
    .flatMap((each) =>
      tested.finding === undefined || (each as unknown as { code: string }).code === tested.finding.code
        ? (each as unknown as { rows: { witness: Facts }[] }).rows.map(({ witness }) => witness)
        : [],
    )

  test('gives in two engines that are not ours what the table gives, for every witness and 1,000 facts at random', async () => {
    const read = await readDmn(xml)
    expect(read.warnings).toEqual([])
    const byDmnEval = knownLimits[tested.rule.id] === undefined ? await dmnEvalReader(xml, read.inputs) : null
    const decided = new Map<string, unknown>()
    const facts = [...witnesses, ...(fc.sample(factsOf(tested.table.facts), { numRuns: 1000, seed: 7 }) as Facts[])]
    const different = facts.filter((each) => {
      const given = putIn(tested, each)
      const names = read.inputs.map(({ name }) => name)
      const key = JSON.stringify(names.map((name) => given[name]))
      if (!decided.has(key)) {
        const one = outcomeFrom(decideByFeelin(read, given, decision), decision)
        const other = byDmnEval === null ? one : outcomeFrom(byDmnEval(given, decision), decision)
        decided.set(key, { one, other })
      }
      const { outcome } = tested.table.match(each, byDefault) as { outcome: unknown }
      return JSON.stringify(decided.get(key)) !== JSON.stringify({ one: outcome, other: outcome })
    })
    expect(different).toEqual([])
  })

  test('has hit policy UNIQUE, types for what goes in and comes out, and a rule with clause and code for each row', async () => {
    const { decisions } = await readDmn(xml)
    const {
      decisionLogic: { hitPolicy, input = [], output, annotation, rule },
    } = decisions.find(({ name }) => name === decision)!
    expect(hitPolicy).toBe('UNIQUE')
    for (const { typeRef } of [...input.map(({ inputExpression }) => inputExpression), ...output])
      expect(typeRef === 'Any' ? [rule.length, 'support.route'] : ['string', 'number', 'boolean']).toContain(
        typeRef === 'Any' ? tested.rule.id : typeRef,
      )
    expect(annotation!.map(({ name }) => name)).toEqual(['clause', 'code'])
    expect(rule).toHaveLength(witnesses.length)
    for (const witness of witnesses) {
      const { row } = tested.table.match(witness, byDefault) as { row: { clause: string; code: string } }
      expect(rule.map(({ annotationEntry }) => annotationEntry!.map(({ text }) => text))).toContainEqual([
        row.clause,
        row.code,
      ])
    }
  })
})

test.each(Object.entries(knownLimits))('%s is not read by dmn-eval-js: %s', async (id) => {
  await expect(dmnEvalReader(toDmn(tableRules.find((rule) => rule.id === id) as never), [])).rejects.toThrow(
    /Failed to parse (input expression|output entry)/,
  )
})

describe.each(tableRules)('$id', (rule) => {
  const xml = toDmn(rule as never)

  test('draws every decision, every input and every requirement once, and has each id once', async () => {
    const { decisions, inputs, drawn } = await readDmn(xml)
    const requirements = decisions.flatMap(({ informationRequirement = [] }) => informationRequirement)
    expect(drawn.map(({ dmnElementRef: { id } }) => id).sort()).toEqual(
      [...decisions, ...inputs, ...requirements].map(({ id }) => id).sort(),
    )
    const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('draws each requirement from the top of what is needed to the foot of what needs it', async () => {
    const { decisions, drawn } = await readDmn(xml)
    const boundsOf = (href: string) => drawn.find(({ dmnElementRef: { id } }) => `#${id}` === href)!.bounds!
    for (const { id, informationRequirement = [] } of decisions) {
      for (const requirement of informationRequirement) {
        const needed = boundsOf((requirement.requiredInput ?? requirement.requiredDecision)!.href)
        const needing = boundsOf(`#${id}`)
        const { waypoint } = drawn.find(({ dmnElementRef }) => dmnElementRef.id === requirement.id)!
        expect(waypoint).toMatchObject([
          { x: needed.x + needed.width / 2, y: needed.y },
          { x: needing.x + needing.width / 2, y: needing.y + needing.height },
        ])
        expect(needed.y).toBeGreaterThan(needing.y + needing.height)
      }
    }
  })

  test('has its elements in the order of the standard, as dmn-moddle writes them back', async () => {
    expect(elementsOf(await writtenBack(xml))).toEqual(elementsOf(xml))
  })

  test('says of every list and object that is put in what stands in it', async () => {
    const { inputs, types } = await readDmn(xml)
    const { properties } = z.toJSONSchema(rule.facts, { io: 'input' })
    const structured = inputs.filter(({ name }) =>
      ['array', 'object'].includes(String((properties![name] as { type?: string } | undefined)?.type)),
    )
    expect(types.map(({ name }) => name)).toEqual(structured.map(({ variable }) => variable.typeRef))
    for (const { name, isCollection = false, itemComponent = [] } of types) {
      const { type, items, properties: members } = properties![name.slice(2)] as z.core.JSONSchema.JSONSchema
      expect(isCollection).toBe(type === 'array')
      expect(itemComponent.map((component) => component.name)).toEqual(
        Object.keys(members ?? (items as z.core.JSONSchema.JSONSchema).properties ?? {}),
      )
    }
  })
})

test('the names of elements in a file', () => {
  expect(elementsOf('<?xml version="1.0"?><a x="1"><b/><!-- c --><b>d</b></a>')).toEqual(['a', 'b', 'b'])
})

test('7.1.3 柒、一、(三): what attendance derives are decisions over the facts of the caller', async () => {
  const { decisions, inputs } = await readDmn(toDmn(courseAttendance))
  expect(decisions.map(({ name }) => name)).toEqual(['leaveShare', 'unexcused', 'attendance'])
  expect(inputs.map(({ name, variable }) => [name, variable.typeRef])).toEqual([
    ['course', 'string'],
    ['totalHours', 'number'],
    ['leaveHours', 'number'],
    ['unexcusedHours', 'number'],
  ])
})

test('what is computed outside says so, and why; of all rules it is one fact', async () => {
  const outside = await Promise.all(
    tableRules.map(async (rule) =>
      (await readDmn(toDmn(rule as never))).inputs.flatMap(({ name, description }) =>
        description === undefined ? [] : [[rule.id, name, description]],
      ),
    ),
  )
  expect(outside.flat()).toEqual([
    [
      'training.follow-up',
      'failuresInARow',
      'computed outside, from results: a run of failures, across expulsions or not, is more than can be counted in a list; one of "under-three", "three-or-more"',
    ],
  ])
})

test.each(tables)('what is derived in $title is declared in one way', ({ table }) => {
  for (const { cases, measured, measure, fold } of Object.values(table.derive ?? {}))
    expect([cases, measured, measure, fold].filter((one) => one !== undefined)).toHaveLength(1)
})

test('what annotates a rule is its description too, for modellers that show no more', () => {
  expect(toDmn(gradeScore)).toContain('<description>9.4.1 band-a-plus</description>')
})

test('both sides of a cut share a column', async () => {
  const { decisions } = await readDmn(toDmn(courseAttendance))
  expect(decisions[0]!.decisionLogic.input!.map(({ inputExpression }) => inputExpression.text)).toEqual([
    'course',
    '(leaveHours * 100) - (totalHours * 20)',
    '(leaveHours * 100) - (totalHours * 10)',
  ])
})

test('readings choose the table', () => {
  expect(toDmn(gradeScore, { readings: { 'score-decimals': 'round-half-up' } })).toContain('[89.5..94.5)')
})

test('a rule without a table is refused, by its type and when it is run', () => {
  expect(
    faultsOf(() =>
      toDmn(
        // @ts-expect-error -- a deadline is counted, not looked up in a table
        dueDate,
      ),
    ),
  ).toEqual(['rule wrong-type'])
})
