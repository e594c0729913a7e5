import type { Decision, Readings, Rule } from '../law/rule'
import type { WorkCalendar } from '../calendar/work-calendar'
import type { JsonObject } from '../kernel/json'
import type { RuleId } from '../law/rule-id'

/** Any rule, asked with whatever a form holds: the rule itself says what of it is no fact. */
export interface AnyRule extends Pick<Rule<never, unknown>, 'id' | 'facts' | 'value'> {
  (facts: never, options?: { readonly calendar?: WorkCalendar; readonly readings?: Readings }): Decision<unknown>
  readonly table?: unknown
}

/** The rules of one domain: what is fetched when the form of one of them is reached. */
export type Part = Readonly<Partial<Record<RuleId, AnyRule>>>

/** Facts as far as they are known. */
export type KnownFacts = JsonObject
