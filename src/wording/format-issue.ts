import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'
import { deepFreeze } from '../kernel/json'
import type { InputIssue } from '../kernel/issue'
import { type TextOptions, localeOf } from '../kernel/text-options'
import { allWords } from './all-words'
import { type IssueFormatter, issueFormatter } from './issue-formatter'
import { readError } from './read-error'

/** Made when a fault is first said, so an import costs nothing. */
let ofEveryRule: IssueFormatter | undefined

/**
 * One fault of an input as a sentence, which names the fact by its label where the fault says of which rule it is, else
 * by its path.
 *
 * @param issue - one of the `issues` of an `InvalidInputError`, or what came of one as JSON
 * @param options - the language
 * @throws InvalidInputError where the code of the fault or the locale is unknown
 * @example
 * formatIssue({ path: 'score', segments: ['score'], rule: 'appraisal.grade', code: 'not-finite', message: 'must be a finite number' }, { locale: 'zh-TW' }) // => '總分須為有限的數值'
 */
export function formatIssue(issue: InputIssue, options: TextOptions): string {
  return (ofEveryRule ??= issueFormatter(...Object.values(allWords)))(issue, options)
}

/**
 * The faults of an input as sentences, by the path of the field that each is about: what a form shows under its fields.
 *
 * @param error - that any copy of the library threw, or what came of one as JSON
 * @param options - the language
 * @returns for each path its sentences; what is wrong with the whole stands under `''`
 * @throws InvalidInputError where the argument is no `InvalidInputError` of this library or the locale is unknown
 * @example
 * issuesByField({ code: 'invalid-input', rule: 'appraisal.grade', issues: [{ path: 'score', segments: ['score'], code: 'missing', message: 'is missing' }] }, { locale: 'zh-TW' }) // => { score: ['總分未提供'] }
 */
export function issuesByField(
  error: InvalidInputError | { readonly code: string },
  options: TextOptions,
): Readonly<Record<string, readonly string[]>> {
  const known = readError(error)
  const isKnown = known instanceof InvalidInputError
  localeOf(
    options,
    isKnown ? [] : [inputIssue('error', 'wrong-type', { expected: 'an InvalidInputError of this library' })],
  )
  const { issues } = known as InvalidInputError
  const byPath = issues.map((issue) => [issue.path, formatIssue(issue, options)] as const)
  return deepFreeze(
    Object.fromEntries(
      [...new Set(byPath.map(([path]) => path))].map((path) => [
        path,
        byPath.flatMap(([each, said]) => (each === path ? [said] : [])),
      ]),
    ),
  )
}
