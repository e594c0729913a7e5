import { openQuestions, type FindingQuestions, type OpenQuestions } from '../analysis/questions/open-questions'
import type { Json } from '../kernel/json'
import type { Field } from './field'
import type { AnyRule } from './part'

/** The fields of a rule, the most decisive first where its table says which they are. */
export function fieldsInOrder(rule: AnyRule, fields: ReadonlyMap<string, Field>): ReadonlyMap<string, Field> {
  if (rule.table === undefined) return fields
  const asked = [openQuestions(rule as never, {}) as OpenQuestions<Json> | readonly FindingQuestions<string>[]]
    .flat()
    .flatMap((each) => (each.status === 'open' ? each.questions.map(({ fact }) => fact) : []))
  const order = [...new Set([...asked, ...fields.keys()])]
  return new Map(order.flatMap((fact) => (fields.has(fact) ? [[fact, fields.get(fact) as Field] as const] : [])))
}
