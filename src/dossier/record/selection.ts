/** 陸、一、(三) · 二、(三): by when administrators and seed staff must be selected. */
import type { IsoDate } from '../../kernel/civil-date'
import { designatedLimit, type DesignatedDuty } from '../../law/deadlines'
import type { AuditContext } from '../audit-context'
import { BEFORE_ALL, dayAfter, dayBefore, earlierOf, later } from '../days'
import type { DossierSelection, SupportRole } from '../form/support'
import { type Fact, fact, valuesOf } from '../judge'
import type { BeyondCalendar } from '../limits'
import { daysInScope } from './phases'
import type { ScopeState } from '../scope'

/** What binds the selection: the day that the bureau set, and that of going live or of its notice. */
export interface SelectionDays {
  readonly selectBy: IsoDate | null
  readonly goLive: IsoDate | null
}

const parts = { administrator: 'administrators', seed: 'seeds' } as const
const selectionDuty = {
  administrator: 'administrator-selection',
  seed: 'seed-selection',
} as const satisfies Record<SupportRole, DesignatedDuty>

/** The facts of a selection's limit, known or not. */
export function selectionFacts(
  context: AuditContext,
  role: SupportRole,
): { [Name in keyof SelectionDays]: Fact<SelectionDays[Name]> } {
  const { support, system } = context.dossier
  const ofNotice = isOfNotice(context)
  return {
    selectBy: bindingFact(context, pathOfSelection(context, role, 'selectBy'), support?.[parts[role]]?.selectBy, () =>
      limitsThatCouldBe(context),
    ),
    goLive: bindingFact(
      context,
      ofNotice ? 'system.goLiveNoticeOn' : 'system.goLiveOn',
      ofNotice ? system.goLiveNoticeOn : system.goLiveOn,
      () => limitsThatCouldBe(context).filter((day) => day === null || !ofNotice || day <= context.asOf),
    ),
  }
}

/** A day that binds, or not where it is not known whether it is in scope. */
function bindingFact(
  { scope }: AuditContext,
  path: string,
  day: IsoDate | null | undefined,
  couldBe: () => readonly (IsoDate | null)[],
): Fact<IsoDate | null> {
  const state = typeof day === 'string' ? scope.on(day) : null
  return state?.state === 'unknown'
    ? fact<IsoDate | null>(state.missing, undefined, () => [null, day as IsoDate])
    : fact<IsoDate | null>(path, day, couldBe)
}

/** The way to a fact of a selection, or to the first part on it that the record does not have. */
export function pathOfSelection(
  { dossier: { support } }: AuditContext,
  role: SupportRole,
  member: keyof DossierSelection,
): string {
  if (support === undefined) return 'support'
  const path = `support.${parts[role]}`
  return support[parts[role]] === undefined ? path : `${path}.${member}`
}

/** Whether the notice of going live binds in place of the day itself. */
export function isOfNotice({ reading }: AuditContext): boolean {
  return reading('go-live-notice') === 'day-of-the-notice'
}

/** A limit that is not known could be none, or the first or the last of the days on which one binds. */
export function limitsThatCouldBe({ scope, asOf }: AuditContext): readonly (IsoDate | null)[] {
  const days = daysInScope(scope).flatMap(({ from, until }) => [later1900(from), earlier2100(dayBefore(until))])
  return [null, ...new Set([...days, ...(days.length > 0 ? [asOf] : [])])]
}

function later1900(day: IsoDate): IsoDate {
  return day < '1900-01-02' ? '1900-01-02' : day
}

function earlier2100(day: IsoDate): IsoDate {
  return day > '2100-12-31' ? '2100-12-31' : day
}

/** The days of a selection that are in scope, or may be, and how the scope stands on one that was set and is not. */
export interface Binding extends SelectionDays {
  readonly outside: ScopeState | null
}

/** A day outside those in scope does not bind, and the other binds alone. */
export function bindingDays({ scope }: AuditContext, { selectBy, goLive }: SelectionDays): Binding {
  const states = [selectBy, goLive].map((day) => (day === null ? null : scope.on(day)))
  const binds = (place: number): boolean => states[place] !== null && states[place]?.state !== 'out'
  return {
    selectBy: binds(0) ? selectBy : null,
    goLive: binds(1) ? goLive : null,
    outside: states.find((each) => each?.state === 'out') ?? null,
  }
}

/** The day to which a selection belongs: the first of those that bind; null where none does. */
export function firstBindingDay(
  { reading }: AuditContext,
  role: SupportRole,
  { selectBy, goLive }: SelectionDays,
): IsoDate | null {
  // As 6.2.3 is printed, going live does not bind the choice of seed staff.
  const live = role === 'seed' && reading('seed-go-live') === 'as-printed' ? null : goLive
  return earlierOf(selectBy, live)
}

/** The last day for a selection, or where the calendar does not reach it, those that it can be; null if none binds. */
export function lastDayForSelection(
  context: AuditContext,
  role: SupportRole,
  days: SelectionDays,
): IsoDate | BeyondCalendar | null {
  const { selectBy, goLive } = bindingDays(context, days)
  if (selectBy === null && goLive === null) return null
  const askedOf = (binding: SelectionDays) =>
    context.ask(designatedLimit, { ...designatedFacts(context, role, binding), doneOn: null, asOf: context.asOf })
  const answer = askedOf({ selectBy, goLive })
  if (answer?.value.status === 'no-limit-set') return null
  const last = answer?.value.last ?? null
  if (last !== null) return last
  // To go live asks no calendar, and a day set that is off moves to a later one.
  const through = goLive === null ? null : (askedOf({ selectBy: null, goLive })?.value.last ?? null)
  const set = selectBy === null ? null : earliestSetDay(context, selectBy)
  return { from: earlierOf(set, through) as IsoDate, through }
}

/** The first day to which a day set by the bureau can move, where the calendar does not tell. */
export function earliestSetDay({ calendar }: AuditContext, day: IsoDate): IsoDate {
  const { last } = calendar.coverage
  return day > last ? day : dayAfter(last)
}

/** The facts that the rule takes of a selection's days. */
export function designatedFacts(context: AuditContext, role: SupportRole, { selectBy, goLive }: SelectionDays) {
  const duty = selectionDuty[role]
  if (isOfNotice(context)) return { duty, limit: selectBy, goLiveOn: null, goLiveNoticeOn: goLive }
  const { goLiveNoticeOn } = context.dossier.system
  return { duty, limit: selectBy, goLiveOn: goLive, ...(goLiveNoticeOn !== undefined && { goLiveNoticeOn }) }
}

/** The latest that the last day of a selection can be; null where there may be none, or none that is known. */
export function latestLastDay(context: AuditContext, role: SupportRole): IsoDate | null {
  const { selectBy, goLive } = selectionFacts(context, role)
  const last = valuesOf(selectBy).flatMap((set) =>
    valuesOf(goLive).map((live) => lastDayForSelection(context, role, { selectBy: set, goLive: live })),
  )
  return last.reduce<IsoDate | null>(
    (latest, day) => laterOf(latest, typeof day === 'string' ? day : (day?.through ?? null)),
    BEFORE_ALL,
  )
}

/** The later of two days, where both are known. */
function laterOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null || other === null ? null : later(one, other)
}
