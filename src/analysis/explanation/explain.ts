import { readInput } from '../../kernel/read-input'
import type { Schema } from '../../kernel/schema'
import { type TextOptions, localeOf } from '../../kernel/text-options'
import type { Decision } from '../../law/rule'
import { rules } from '../../law/rules'
import { allWords } from '../../wording/all-words'
import { explained } from './explained'
import { decisionReader } from './read-decision'

/**
 * A decision of any rule as plain text: the answer; one line for each step, with its clause and the figures that were
 * looked at, of a limit every day off from its start to its last day too, and why; the assumptions made where the text
 * is silent; what to know of the calendar that was counted by; and each reading on which the answer hangs, with the
 * choices that there were. Steps that say the same are said once.
 *
 * @param decision - as a rule gave it, or parsed from JSON
 * @param options - the language
 * @returns lines separated by line feeds, without one at the end
 * @throws InvalidInputError where the argument is no decision of this library or the locale is unknown; every fault is
 *   named
 * @example
 * explain(courseAttendance({ course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 }), { locale: 'zh-TW' }).split('\n')[1] // => '柒、一、(三)：請假 2 小時，未達課時 30 小時的 20%（達 6 小時即退訓）'
 * @example
 * explain(councilChair({ convener: 'absent', deputyConvener: 'absent' }), { locale: 'en' }).split('\n')[0] // => 'Result: the meeting is held on another day'
 */
export function explain(decision: Decision<unknown>, options: TextOptions): string {
  const read = readDecision(decision)
  const locale = localeOf(options, 'issues' in read ? read.issues : [])
  const { value: known } = read as { readonly value: Decision<unknown> }
  return explained(known, allWords[known.rule], locale)
}

/** A decision of any rule, from JSON or not, or every fault of what should be one. */
export const readDecision = /* @__PURE__ */ decisionReader(allWords, ({ rule, value }) => {
  const judged = readInput(rules[rule].value as Schema<unknown>, value, 'decision.value')
  return 'issues' in judged ? judged.issues : []
})
