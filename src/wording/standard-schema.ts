import { deepFreeze } from '../kernel/json'
import { notAnOption } from '../kernel/member-issues'
import { readInput } from '../kernel/read-input'
import type { Schema } from '../kernel/schema'
import { type TextOptions, localeOf } from '../kernel/text-options'
import type { AnyWords } from './any-words'
import { issueFormatter } from './issue-formatter'

/** A fault as Standard Schema has it: a sentence, and the keys that lead to the place. */
export interface StandardIssue {
  readonly message: string
  readonly path: readonly (string | number)[]
}

/** A Standard Schema (version 1), which form libraries take: https://standardschema.dev. */
export interface StandardSchema<Facts> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'taipei-rollout-rules'
    /** The facts as the rule reads them, or every fault of them in the language of the schema. */
    readonly validate: (value: unknown) => { readonly value: Facts } | { readonly issues: readonly StandardIssue[] }
    /** For the compiler alone. */
    readonly types?: { readonly input: Facts; readonly output: Facts }
  }
}

/**
 * The facts of a rule as a Standard Schema whose messages are in a language and name each fact by its label.
 *
 * @param rule - whose facts are judged
 * @param words - those of the rule, from `…/words/<domain>`
 * @param options - the language
 * @throws InvalidInputError where the words are not those of the rule or the locale is unknown
 * @example
 * standardSchema(gradeScore, gradeWords, { locale: 'zh-TW' })['~standard'].validate({}) // => { issues: [{ message: '總分未提供', path: ['score'] }] }
 */
export function standardSchema<Facts>(
  rule: { readonly id: string; readonly facts: Schema<Facts> },
  words: AnyWords,
  options: TextOptions,
): StandardSchema<Facts> {
  const format = issueFormatter(words)
  const id: unknown = (rule as { readonly id?: unknown } | null | undefined)?.id
  const locale = localeOf(options, id === words.rule ? [] : [notAnOption('rule.id', id, [words.rule])])
  return deepFreeze({
    '~standard': {
      version: 1,
      vendor: 'taipei-rollout-rules',
      validate(value) {
        const read = readInput(rule.facts, value)
        if ('value' in read) return read
        return deepFreeze({
          issues: read.issues.map((issue) => ({
            message: format({ ...issue, rule: words.rule }, { locale }),
            path: issue.segments,
          })),
        })
      },
    },
  } satisfies StandardSchema<Facts>)
}
