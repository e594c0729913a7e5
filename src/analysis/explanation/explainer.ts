import type { Decision as AnyDecision } from '../../kernel/decision'
import { type InputIssue, inputIssue } from '../../kernel/input-issue'
import { type TextOptions, localeOf } from '../../kernel/text-options'
import type { Decision } from '../../law/rule'
import { type AnyWords, resultIn } from '../../wording/any-words'
import { readWords } from '../../wording/read-words'
import { explained } from './explained'
import { decisionReader } from './read-decision'

/**
 * Makes an `explain` for some rules, by their words alone: a program that asks one rule carries the words of one. What
 * it gives is what `explain` gives.
 *
 * @param words - of each rule, from `…/words/<domain>`
 * @throws InvalidInputError where an argument is not the words of a rule
 * @returns an `explain` that refuses decisions of all other rules. What a decision answers is judged only as far as its
 *   words look at it, since the rule itself need not be there
 * @example
 * explainer(attendanceWords)(courseAttendance({ course: 'seed', totalHours: 10, leaveHours: 2, unexcusedHours: 0 }), { locale: 'zh-TW' }).split('\n')[0] // => '結果：退訓'
 */
export function explainer(
  ...words: readonly AnyWords[]
): (decision: AnyDecision<unknown>, options: TextOptions) => string {
  const wordsOf: Readonly<Record<string, AnyWords>> = Object.fromEntries(
    readWords(words).map((each) => [each.rule, each]),
  )
  const read = decisionReader(wordsOf, (decision) => valueIssues(decision, wordsOf[decision.rule] as AnyWords))
  return (decision, options) => {
    const known = read(decision)
    const locale = localeOf(options, 'issues' in known ? known.issues : [])
    const { value } = known as { readonly value: Decision<unknown> }
    return explained(value, wordsOf[value.rule] as AnyWords, locale)
  }
}

/** A value of which the words cannot speak is none of the rule's. */
function valueIssues(decision: Decision<unknown>, words: AnyWords): InputIssue[] {
  try {
    resultIn(words, decision, 'zh-TW')
    return []
  } catch {
    return [inputIssue('decision.value', 'wrong-type', { expected: 'what the rule answers' })]
  }
}
