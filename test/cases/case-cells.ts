import type * as z from 'zod/mini'
import { jsonSchema } from '../../src/analysis/json-schema'
import { factsInCodes, keyOf } from '../../src/cli/facts-in-codes'
import { readTyped } from '../../src/cli/readings-option'
import { typedAnswer } from '../../src/cli/typed-answer'
import type { Json } from '../../src/kernel/json'
import type { RuleId } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { outcomeWords, valueWordsAt } from '../../src/wording/tables/table-words'

type JsonSchema = z.core.JSONSchema.JSONSchema

const isJson = (cell: string): boolean => /^[[{"\d-]|^(null|true|false)$/.test(cell)

/** The two sides of a line such as 分數：87; the second is undefined where there is no colon. */
function sides(line: string, mark: string): readonly [string, string | undefined] {
  const at = line.indexOf(mark)
  return at < 0 ? [line, undefined] : [line.slice(0, at).trim(), line.slice(at + mark.length).trim()]
}

/** Facts as they stand in a cell: one a line, under their names as the command says them, or an object in JSON. */
export function factsIn(rule: RuleId, cell: string): unknown {
  if (isJson(cell)) return factsInCodes(rule, JSON.parse(cell))
  const { properties = {} } = jsonSchema(rule).facts as JsonSchema
  const facts: Record<string, Json> = {}
  for (const line of cell.split('\n')) {
    const [name, text] = sides(line, '：')
    const key = keyOf(name, properties, [], rule)
    if (!Object.hasOwn(properties, key)) throw new Error(`沒有「${name}」這項事實`)
    if (text === undefined) throw new Error(`「${name}」之後沒有冒號`)
    if (Object.hasOwn(facts, key)) throw new Error(`「${name}」重複`)
    facts[key] = typedAnswer(text, properties[key] as JsonSchema, (option) => [
      valueWordsAt(rule, [key], option, 'zh-TW'),
    ])
  }
  return factsInCodes(rule, facts)
}

/** Options as they stand in a cell: readings one a line, as `--reading` takes them, or an object in JSON. */
export function optionsIn(cell: string): object | undefined {
  if (cell === '') return undefined
  if (isJson(cell)) return JSON.parse(cell) as object
  const read = readTyped(cell.split('\n').map((line) => line.trim()))
  if ('faults' in read) throw new Error(read.faults.map(({ given, text }) => `${given}：${text['zh-TW']}`).join('；'))
  return { readings: read.value }
}

/** The codes of a rule that answers with one code, or whether it answers yes or no. */
function answersOf(rule: RuleId): readonly Json[] {
  const form = jsonSchema(rule).value as JsonSchema
  return form.type === 'boolean' ? [true, false] : ((form.enum as Json[] | undefined) ?? [])
}

/** What a rule must answer, as it stands in a cell: in the words of the rule, an error by its code, or in JSON. */
export function expectedIn(rule: RuleId, cell: string): { value: unknown } | { error: string } {
  const [head, code] = sides(cell, '：')
  if (head === '錯誤' && code !== undefined) return { error: code }
  const meant = answersOf(rule).filter((answer) => [answer, outcomeWords(rule, answer, 'zh-TW')].includes(cell))
  if (meant.length === 1) return { value: meant[0] }
  if (isJson(cell)) return { value: JSON.parse(cell) as unknown }
  const answers = answersOf(rule).map((answer) => outcomeWords(rule, answer, 'zh-TW'))
  throw new Error(
    `「${cell}」不是 ${rules[rule].id} 的結果${answers.length > 0 ? `；可以是 ${answers.join('、')}` : ''}`,
  )
}
