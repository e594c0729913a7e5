import * as z from 'zod/mini'
import { InvalidInputError } from '../kernel/errors'
import { issueCodes } from '../kernel/issue-code'
import { type JsonObject, deepFreeze } from '../kernel/json'
import { notAnOption } from '../kernel/member-issues'
import { type Schema, isoDate } from '../kernel/schema'
import type { Locale } from '../kernel/locale'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { assumptionIds } from '../law/assumption-id'
import { stepCodesOf } from '../law/read-figures'
import { type RuleId, ruleIds } from '../law/rule-id'
import { rules } from '../law/rules'
import { allWords } from '../wording/all-words'
import { decisionTitles, issueTitles } from './decision-titles'
import { factsInWords, valueInWords } from './schema-words'
import { titledSchema } from './titled-schema'

/** What all rules give alike, and so has a schema for any rule. */
const common: readonly CommonSchema[] = ['decision', 'issue']

/**
 * What a rule takes and gives, as JSON Schema. What is wrong with a fact by itself is refused by it too; what is
 * checked between fields is not in it, nor that two names are one though they are spelt apart.
 */
export interface RuleSchemas {
  readonly facts: JsonObject
  readonly value: JsonObject
  /** A decision of the rule. */
  readonly decision: JsonObject
  /** A fault of the rule's facts or options. */
  readonly issue: JsonObject
}

/** A decision of any rule, or a fault of any rule's facts or options. */
export type CommonSchema = 'decision' | 'issue'

/**
 * The facts and the value of a rule, its decisions and the faults of its input as JSON Schema, draft 2020-12, with an
 * example of each fact. In a language the schemas of facts and value draw a form: each fact has its label as `title`,
 * its question, unit and hint as `description`, and its options as `oneOf` with a title each. `decision` and `issue` in
 * place of a rule give the schema of a decision or a fault of any rule.
 *
 * @param rule - the id of any rule, with a table or without; or `decision` or `issue`
 * @param options - the language of titles and descriptions; without it there are none
 * @throws InvalidInputError where there is no such rule or no such language
 * @example
 * jsonSchema('appraisal.grade').value.enum // => ['A+', 'A', 'B', 'C', 'D', 'E']
 * @example
 * jsonSchema('governance.council-chair', { locale: 'zh-TW' }).facts.properties.convener.oneOf // => [{ const: 'present', title: '出席' }, { const: 'absent', title: '不克出席' }]
 */
export function jsonSchema(rule: RuleId, options?: TextOptions): RuleSchemas
export function jsonSchema(common: CommonSchema, options?: TextOptions): JsonObject
export function jsonSchema(name: RuleId | CommonSchema, options?: TextOptions): RuleSchemas | JsonObject {
  const known = [...ruleIds, ...common]
  const unknown = known.includes(name) ? [] : [notAnOption('rule', name, known)]
  const locale = options === undefined ? undefined : localeOf(options, unknown)
  if (unknown.length > 0) throw new InvalidInputError(unknown)
  if (name === 'decision') return deepFreeze(anyDecision(locale))
  if (name === 'issue') return deepFreeze(anyIssue(locale))
  return deepFreeze(schemasOf(name, locale))
}

function schemasOf(rule: RuleId, locale: Locale | undefined): RuleSchemas {
  const { facts, value } = rules[rule] as unknown as { facts: Schema<never>; value: Schema<never> }
  const schemas = {
    facts: withExamples(schemaOf(facts, 'input'), allWords[rule].example),
    value: schemaOf(value, 'output'),
    decision: schemaOf(decisionOf(rule, value), 'output'),
    issue: schemaOf(issueOf([rule]), 'output'),
  }
  if (locale === undefined) return schemas
  const words = allWords[rule]
  return {
    facts: factsInWords(schemas.facts, words, locale),
    value: valueInWords(schemas.value, words, locale),
    decision: titledSchema(schemas.decision, decisionTitles(), locale),
    issue: titledSchema(schemas.issue, issueTitles(), locale),
  }
}

/** The schema of facts with an example of each, which together are what an office could ask. */
function withExamples(schema: JsonObject, facts: JsonObject): JsonObject {
  const properties = Object.entries(schema['properties'] as Readonly<Record<string, JsonObject>>)
  return {
    ...schema,
    properties: Object.fromEntries(
      properties.map(([name, member]) => {
        const example = facts[name]
        return [name, example === undefined ? member : { ...member, examples: [example] }]
      }),
    ),
  }
}

/** One of the decisions that some rule gives. */
function anyDecision(locale: Locale | undefined): JsonObject {
  const decisions = ruleIds.map((rule) => decisionOf(rule, rules[rule].value as unknown as Schema<never>))
  const schema = schemaOf(z.union(decisions), 'output')
  return locale === undefined ? schema : titledSchema(schema, decisionTitles(), locale)
}

function anyIssue(locale: Locale | undefined): JsonObject {
  const schema = schemaOf(issueOf(ruleIds), 'output')
  return locale === undefined ? schema : titledSchema(schema, issueTitles(), locale)
}

function decisionOf(rule: RuleId, value: Schema<never>): Schema<unknown> {
  const { clauses } = rules[rule]
  const readings = Object.keys(allWords[rule].readings)
  return z.strictObject({
    rule: z.literal(rule),
    value,
    basis: z
      .array(
        z.strictObject({
          clause: z.enum(clauses as unknown as [string, ...string[]]),
          code: z.enum(stepCodesOf(rule) as [string, ...string[]]),
          data: z.optional(z.record(z.string(), z.json())),
          assumption: z.optional(z.enum(assumptionIds as unknown as [string, ...string[]])),
        }),
      )
      .check(z.minLength(1)),
    readings: z.array(
      z.strictObject({
        id: z.enum(readings as [string, ...string[]]),
        choice: z.string(),
        decidedBy: z.optional(z.string()),
        on: z.optional(isoDate()),
        letter: z.optional(z.string()),
      }),
    ),
  })
}

function issueOf(ids: readonly RuleId[]): Schema<unknown> {
  return z.strictObject({
    path: z.string(),
    segments: z.array(z.union([z.string(), z.number()])),
    rule: z.literal(ids),
    code: z.enum(issueCodes as unknown as [string, ...string[]]),
    message: z.string(),
    data: z.optional(z.record(z.string(), z.json())),
  })
}

function schemaOf(schema: Schema<never> | Schema<unknown>, io: 'input' | 'output'): JsonObject {
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema, { target: 'draft-2020-12', io }))) as JsonObject
}
