import { lawCases } from '../../../test/cases/read-cases'
import {
  type AtlasRow,
  type JsonObject,
  type ReadingId,
  type RuleId,
  changedRows,
  clauses,
  isExampleChanged,
  readings,
  ruleIds,
  rules,
  tablesUnder,
} from '../library'
import { tablesOf } from '../parts/table'
import { examples } from './examples'

/** What a choice of a reading changes in one rule. */
export interface Effect {
  readonly rule: RuleId
  /** Facts to which the choice gives another answer. */
  readonly facts: object
  /** The rows of the rule's table of which the example gives another answer, and how many rows there are. */
  readonly rows: { readonly changed: number; readonly all: number } | null
}

/** Where a choice of a reading gives another answer than the default, an example a rule. */
export function effectsOf(id: ReadingId, choice: string): readonly Effect[] {
  return ruleIds.flatMap((rule) => {
    if (!rules[rule].clauses.some((clause) => clauses[clause].readings.includes(id))) return []
    const table = [tablesOf(rule) ?? []].flat().flatMap((each) => each.rows as readonly AtlasRow<object, unknown>[])
    const kept = lawCases.filter((each) => each.rule === rule && chosenIn(each.options)[id] !== undefined)
    const facts = [
      ...(examples[rule] as readonly object[]),
      ...kept.map((each) => each.facts as object),
      ...table.map(({ witness }) => witness),
    ].find((each) => turns(rule, each, id, choice))
    if (facts === undefined) return []
    const changed = table.filter(({ witness }) => turns(rule, witness, id, choice)).length
    return [{ rule, facts, rows: table.length === 0 ? null : { changed, all: table.length } }]
  })
}

type AnyRule = Parameters<typeof tablesUnder>[0]

const changing = new Map<string, boolean>()

/** Whether a choice of a reading changes a case that the page of a rule lists: a row of its table, or an example. */
export function changesCases(rule: RuleId, id: ReadingId): boolean {
  const key = `${rule} ${id}`
  const known = changing.get(key)
  if (known !== undefined) return known
  const others = Object.keys(readings[id].choices).filter((choice) => choice !== readings[id].default)
  const found = others.some((choice) => changesUnder(rules[rule] as unknown as AnyRule, { [id]: choice }))
  changing.set(key, found)
  return found
}

function changesUnder(rule: AnyRule, chosen: object): boolean {
  if (rule.table !== undefined)
    return changedRows(rule, tablesUnder(rule, chosen), tablesUnder(rule, {})).flat().includes(true)
  return (examples[rule.id] as readonly object[]).some((facts) => isExampleChanged(rule, facts as JsonObject, chosen))
}

function chosenIn(options: object = {}): Readonly<Record<string, string | undefined>> {
  return 'readings' in options ? (options.readings as Readonly<Record<string, string>>) : {}
}

function turns(rule: RuleId, facts: object, id: ReadingId, choice: string): boolean {
  const byDefault = answerUnder(rule, facts, id, readings[id].default)
  return byDefault !== null && ![null, byDefault].includes(answerUnder(rule, facts, id, choice))
}

/** Null where the facts are those of one entry of a list, or a choice refuses them. */
function answerUnder(rule: RuleId, facts: object, id: ReadingId, choice: string): string | null {
  const asked = rules[rule] as unknown as (facts: object, options: object) => { readonly value: unknown }
  try {
    return JSON.stringify(asked(facts, { readings: { [id]: choice } }).value)
  } catch {
    return null
  }
}
