/** What is owed by a last day, or without one, and how it stands. */
import { type IsoDate, yearOf } from '../kernel/civil-date'
import { type Duty, dueDate, timeliness } from '../law/deadlines'
import { earliestEnd } from '../law/workday-limit'
import type { AuditContext } from './audit-context'
import { AFTER_ALL, earlier, later } from './days'
import type { AuditCode, DayWarning } from './obligation'
import type { ObligationRepair } from './obligation-repair'
import { type Outcome, type OutcomeParts, met, notApplicable, ongoing, past, pending, undecided } from './outcome'
import type { Scope } from './scope'

/** What is owed from a day on. */
interface Owed {
  readonly scope: Scope
  readonly asOf: IsoDate
  /** The day to which it belongs. */
  readonly arises: IsoDate
  readonly done: IsoDate | null
  readonly repair: ObligationRepair
  readonly parts?: OutcomeParts
}

/** A line that belongs to a day: not applicable out of scope, with the facts of the scope where that is not known. */
export function inScopeOn(scope: Scope, day: IsoDate, inside: () => Outcome): Outcome {
  const state = scope.on(day)
  if (state.state === 'out') return notApplicable(state.code)
  const outcome = inside()
  return state.state === 'in' ? outcome : { ...outcome, scopeMissing: [...state.missing, ...outcome.scopeMissing] }
}

/** **L**: what has a last day. */
export function limited(owed: Owed & { readonly due: IsoDate }): Outcome {
  const { asOf, done, due, repair, parts } = owed
  return unlessReleased(owed, due, () => {
    const told = { ...parts, due }
    if (done !== null) return done <= due ? met(told) : past(told)
    return asOf <= due ? pending({ ...told, repair }) : ongoing({ ...told, repair })
  })
}

/** **O**: what the law sets no date for. */
export function dateless(owed: Owed): Outcome {
  const { done, repair, parts } = owed
  const told: OutcomeParts = { ...parts, codes: ['no-date-in-the-law'] }
  return unlessReleased(owed, AFTER_ALL, () => (done !== null ? met(told) : pending({ ...told, repair })))
}

/** What is not done and not yet due when the body leaves the scope is asked no more. */
export function unlessReleased(
  { scope, arises, asOf, done }: Omit<Owed, 'repair' | 'parts'>,
  due: IsoDate,
  inside: () => Outcome,
): Outcome {
  return inScopeOn(scope, arises, () => {
    const left = scope.left(arises, earlier(due, asOf)).filter(({ from }) => done === null || from <= done)
    const last = left.at(-1)
    if (last?.state === 'out') return notApplicable(last.code)
    const missing = left.flatMap((each) => (each.state === 'unknown' ? each.missing : []))
    return missing.length === 0 ? inside() : { ...inside(), scopeMissing: missing }
  })
}

/** What a clause gives so many workdays for. */
export function withinWorkdays(context: AuditContext, duty: Duty, owed: Omit<Owed, 'asOf'>): Outcome {
  const { asOf, calendar, reading } = context
  const { arises: from, done } = owed
  const { state, ...scope } = owed.scope.on(from)
  if (state === 'out') return notApplicable((scope as { readonly code: AuditCode }).code)
  const decision = context.ask(timeliness, { duty, from, doneOn: done, asOf })
  const counted = decision ?? context.ask(dueDate, { duty, from })
  if (counted === null)
    return limitedBeyond({ ...owed, asOf, last: { from: earliestEnd(duty, from, calendar, reading), through: null } })
  const { due } = counted.value
  const warnings = warningsOf(context, from, due)
  const parts = decision === null ? { steps: counted.basis, readings: counted.readings } : { decision }
  return limited({ ...owed, asOf, due, parts: { ...parts, warnings } })
}

/** A last day that the calendar does not reach. */
export interface BeyondCalendar {
  /** The first day that it can be. */
  readonly from: IsoDate
  /** The last day that it can be; null where it can be any from the first on. */
  readonly through: IsoDate | null
}

/** **L** of which the last day lies past the calendar: as it stands in any calendar, else undetermined. */
export function limitedBeyond(owed: Owed & { readonly last: BeyondCalendar }): Outcome {
  const { asOf, done, last, repair, parts } = owed
  const told: OutcomeParts = { ...parts, codes: ['outside-calendar'] }
  return unlessReleased(owed, last.through ?? AFTER_ALL, () => {
    const day = done ?? asOf
    if (day <= last.from) return done === null ? { ...pending({ ...told, repair }), due: null } : met(told)
    if (last.through === null || day <= last.through) return undecided('outside-calendar', parts)
    return done === null ? ongoing({ ...told, repair }) : past(told)
  })
}

/** What of the days from one through another is not settled. */
export function warningsOf({ calendar }: AuditContext, from: IsoDate, due: IsoDate): readonly DayWarning[] {
  const { closuresChecked, replacedYears = [] } = calendar.coverage
  const through = later(from, due)
  const first = earlier(from, due)
  const unchecked = closuresChecked !== null && (first < closuresChecked.from || through > closuresChecked.through)
  const projected = isProjected(calendar, first, through)
  const own = replacedYears.some((year) => yearOf(first) <= year && year <= yearOf(through))
  if (!unchecked && !projected && !own) return NO_WARNINGS
  return [
    ...(unchecked ? ['closures-unchecked' as const] : []),
    ...(projected ? ['projected-days' as const] : []),
    ...(own ? ['own-year' as const] : []),
  ]
}

const NO_WARNINGS: readonly DayWarning[] = /* @__PURE__ */ Object.freeze([])

/** Years are official or projected as a whole, the later ones last. */
function isProjected(calendar: AuditContext['calendar'], first: IsoDate, through: IsoDate): boolean {
  const { coverage } = calendar
  const day = earlier(later(through, coverage.first), coverage.last)
  return first <= coverage.last && calendar.day(day).source === 'projected'
}
