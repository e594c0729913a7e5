import { inputIssue } from '../kernel/input-issue'
import { notAnOption } from '../kernel/member-issues'
import type { InputIssue } from '../kernel/issue'
import { type Locale, text } from '../kernel/locale'
import { type TextOptions, localeOf } from '../kernel/text-options'
import type { AnyWords } from './any-words'
import { capital } from './english'
import { isIssue } from './is-issue'
import { issueMessage } from './issue-message'
import { issueTexts } from './issue-texts'
import { placeWords } from './place-words'
import { readWords } from './read-words'

/** Says one fault of an input in a language. */
export type IssueFormatter = (issue: InputIssue, options: TextOptions) => string

/**
 * Makes a `formatIssue` for some rules, by their words alone: a fault of the facts of any other rule goes by its path.
 *
 * @param words - of each rule, from `…/words/<domain>`
 * @throws InvalidInputError where an argument is not the words of a rule
 * @example
 * issueFormatter(gradeWords)({ path: 'score', segments: ['score'], rule: 'appraisal.grade', code: 'missing', message: 'is missing' }, { locale: 'zh-TW' }) // => '總分未提供'
 */
export function issueFormatter(...words: readonly AnyWords[]): IssueFormatter {
  const known = new Map<string | undefined, AnyWords>(readWords(words).map((each) => [each.rule, each]))
  return (issue, options) => {
    const locale = localeOf(options, faultsOf(issue))
    return sentence(issue, known.get(issue.rule), locale)
  }
}

/** What is no fault of an input, or one of a code that there is not. */
function faultsOf(issue: unknown): InputIssue[] {
  if (!isIssue(issue)) return [inputIssue('issue', 'wrong-type', { expected: 'a fault of an input' })]
  return Object.hasOwn(issueTexts, issue.code) ? [] : [notAnOption('issue.code', issue.code, Object.keys(issueTexts))]
}

function sentence(issue: InputIssue, words: AnyWords | undefined, locale: Locale): string {
  const message = issueMessage(issue, locale)
  if (issue.path === '') return text(message, capital(message))[locale]
  const [first = ''] = issue.segments
  if (words === undefined || !Object.hasOwn(words.facts, first)) return `${issue.path} ${message}`
  const place = placeWords(words, issue.segments, locale)
  return text(joined(place, message), `${capital(place)} ${message}`)[locale]
}

/** A Latin letter or a figure stands apart from Chinese. */
function joined(place: string, message: string): string {
  return /^[\x21-\x7e]/.test(message) ? `${place} ${message}` : `${place}${message}`
}
