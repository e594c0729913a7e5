import type { WorkCalendar } from '../calendar/work-calendar'
import type { Locale } from '../kernel/locale'
import type { ReadingId } from '../law/reading-choices'
import type { ReadingEntry } from '../law/register/readings/reading'
import type { Decision, Readings, Rule } from '../law/rule'
import type { RuleId } from '../law/rule-id'

/** Any rule, asked with whatever a form holds: the rule itself says what of it is no fact. */
export interface AnyRule extends Pick<Rule<never, unknown>, 'id' | 'facts' | 'value'> {
  (facts: never, options?: { readonly calendar?: WorkCalendar; readonly readings?: Readings }): Decision<unknown>
  readonly table?: unknown
}

/** One domain: what is fetched when the form of one of its rules is reached. */
export interface Part {
  readonly rules: readonly { readonly id: RuleId }[]
  readonly explanations: Readonly<Record<Locale, object>>
  readonly tables: object
  readonly readings: Readonly<Partial<Record<ReadingId, ReadingEntry<string>>>>
}
