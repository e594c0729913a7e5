import type { WorkCalendar } from '../calendar/work-calendar'
import type { Decision, Readings, Rule } from '../law/rule'
import type { RuleId } from '../law/rule-id'
import type { AnyWords } from '../wording/any-words'

/** Any rule, asked with whatever a form holds: the rule itself says what of it is no fact. */
export interface AnyRule extends Pick<Rule<never, unknown>, 'id' | 'facts' | 'value'> {
  (facts: never, options?: { readonly calendar?: WorkCalendar; readonly readings?: Readings }): Decision<unknown>
  readonly table?: unknown
}

/** One domain: what is fetched when the form of one of its rules is reached. */
export interface Part {
  readonly rules: readonly { readonly id: RuleId }[]
  readonly words: readonly AnyWords[]
}
