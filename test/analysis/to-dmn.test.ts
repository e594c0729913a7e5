import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { courseAttendance, dueDate, gradeScore } from '../../src'
import { atlas, toDmn } from '../../src/analysis'
import { faultsOf } from '../kernel/thrown-by'
import { factsOf } from '../law/arbitrary-facts'
import type { Facts, Tested } from './all-tables'
import { readingBy, tableRules, tables } from './all-tables'
import { decideByFeelin, dmnEvalReader, readDmn } from './dmn-readers'

const byDefault = readingBy({})
const asName = (id: string): string => id.replaceAll('-', '_')
const decisionOf = ({ rule, finding }: Tested): string => asName(finding === undefined ? rule.id.split('.')[1]! : finding.code)

/** What is put in: the facts, and beside them what is derived outside. */
function putIn({ table, finding }: Tested, facts: Facts): Facts {
  const match = table.match(facts, byDefault) as { inputs: Facts }
  return { ...facts, ...Object.fromEntries(Object.entries(match.inputs).map(([input, value]) => [finding !== undefined && table.derive?.[input] ? `${asName(finding.code)}_${input}` : input, value])) }
}

/** The outcome from what came out: one column as it is, several as its members, null where all are. */
function outcomeFrom(out: Record<string, unknown>, decision: string): unknown {
  if (Object.keys(out).length === 1 && decision in out) return out[decision]
  return Object.values(out).every((value) => value === null || value === undefined) ? null : Object.fromEntries(Object.entries(out).map(([name, value]) => [name, value ?? null]))
}

/** Why a table cannot be evaluated whole by dmn-eval-js; none is excused from feelin. */
const knownLimits: Record<string, string> = {}

describe.each(tables)('$title', (tested) => {
  const xml = toDmn(tested.rule as never)
  const decision = decisionOf(tested)
  const witnesses = [atlas(tested.rule as never)].flat().flatMap((each) => (tested.finding === undefined || (each as unknown as { code: string }).code === tested.finding.code ? (each as unknown as { rows: { witness: Facts }[] }).rows.map(({ witness }) => witness) : []))

  test('gives in two engines that are not ours what the table gives, for every witness and 1,000 facts at random', async () => {
    const read = await readDmn(xml)
    expect(read.warnings).toEqual([])
    const byDmnEval = await dmnEvalReader(xml, read.inputs)
    const decided = new Map<string, unknown>()
    const facts = [...witnesses, ...fc.sample(factsOf(tested.table.facts), { numRuns: 1000, seed: 7 }) as Facts[]]
    const different = facts.filter((each) => {
      const given = putIn(tested, each)
      const names = read.inputs.map(({ name }) => name)
      const key = JSON.stringify(names.map((name) => given[name]))
      if (!decided.has(key)) {
        const one = outcomeFrom(decideByFeelin(read, given, decision), decision)
        const other = knownLimits[tested.title] === undefined ? outcomeFrom(byDmnEval(given, decision), decision) : one
        decided.set(key, { one, other })
      }
      const { outcome } = tested.table.match(each, byDefault) as { outcome: unknown }
      return JSON.stringify(decided.get(key)) !== JSON.stringify({ one: outcome, other: outcome })
    })
    expect(different).toEqual([])
  })

  test('has hit policy UNIQUE, types for what goes in and comes out, and a rule with clause and code for each row', async () => {
    const { decisions } = await readDmn(xml)
    const { decisionLogic: { hitPolicy, input = [], output, annotation, rule } } = decisions.find(({ name }) => name === decision)!
    expect(hitPolicy).toBe('UNIQUE')
    for (const { typeRef } of [...input.map(({ inputExpression }) => inputExpression), ...output]) expect(['string', 'number', 'boolean']).toContain(typeRef)
    expect(annotation!.map(({ name }) => name)).toEqual(['clause', 'code'])
    expect(rule).toHaveLength(witnesses.length)
    for (const witness of witnesses) {
      const { row } = tested.table.match(witness, byDefault) as { row: { clause: string, code: string } }
      expect(rule.map(({ annotationEntry }) => annotationEntry!.map(({ text }) => text))).toContainEqual([row.clause, row.code])
    }
  })
})

describe.each(tableRules)('$id', (rule) => {
  test('draws every decision and every input, each id once', async () => {
    const xml = toDmn(rule as never)
    const { decisions, inputs, shapes } = await readDmn(xml)
    expect(shapes.map(({ dmnElementRef: { id } }) => id).sort()).toEqual([...decisions, ...inputs].map(({ id }) => id).sort())
    const ids = [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('7.1.3 柒、一、(三): what attendance derives are decisions over the facts of the caller', async () => {
  const { decisions, inputs } = await readDmn(toDmn(courseAttendance))
  expect(decisions.map(({ name }) => name)).toEqual(['leaveShare', 'unexcused', 'attendance'])
  expect(inputs.map(({ name, variable }) => [name, variable.typeRef])).toEqual([['course', 'string'], ['totalHours', 'number'], ['leaveHours', 'number'], ['unexcusedHours', 'number']])
})

test('what is computed outside says so', async () => {
  const outside = await Promise.all(tableRules.map(async (rule) => [rule.id, (await readDmn(toDmn(rule as never))).inputs.filter(({ description }) => description).map(({ name }) => name)]))
  expect(outside.filter(([, names]) => names!.length > 0)).toMatchInlineSnapshot(`
    [
      [
        "governance.council-composition",
        [
          "standing_count_standing",
          "representative_none_representatives",
        ],
      ],
      [
        "governance.may-merge",
        [
          "members",
        ],
      ],
      [
        "governance.steering-composition",
        [
          "convener_agency_agency",
          "convener_grade_grade",
          "deputy_agency_agency",
          "deputy_post_post",
        ],
      ],
      [
        "governance.working-group-composition",
        [
          "administrator_missing_holders",
          "seed_missing_holders",
        ],
      ],
      [
        "support.technical-team",
        [
          "leader_count_leaderCount",
        ],
      ],
      [
        "training.duty",
        [
          "administrator",
          "seed",
          "qualifiedInstructor",
        ],
      ],
      [
        "training.follow-up",
        [
          "lastResult",
          "failuresInARow",
          "expulsions",
        ],
      ],
      [
        "training.digital-course",
        [
          "exempt",
        ],
      ],
    ]
  `)
})

test('readings choose the table', () => {
  expect(toDmn(gradeScore, { readings: { 'score-decimals': 'round-half-up' } })).toContain('[89.5..94.5)')
})

test('a rule without a table is refused, by its type and when it is run', () => {
  // @ts-expect-error -- a deadline is counted, not looked up in a table
  expect(faultsOf(() => toDmn(dueDate))).toEqual(['rule wrong-type'])
})
