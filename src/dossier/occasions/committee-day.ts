/** On which day the composition of a committee is judged, and how it stands on that day. */
import type { IsoDate } from '../../kernel/civil-date'
import { compareTexts } from '../../kernel/natural-order'
import type { AuditContext } from '../audit-context'
import { dayBefore, earlier } from '../days'
import { type Fact, standsAlike, valuesOf } from '../judge'
import type { Obligation } from '../obligation'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type OutcomeParts, ongoing, past, undetermined } from '../outcome'

/** The day on which a composition is judged: that of the question, or the last on which it is asked. */
export interface JudgedDay {
  readonly day: IsoDate
  readonly isToday: boolean
}

/** The last day on which a committee is asked about: none after retirement or dissolution. */
function judgedDay({ asOf }: AuditContext, dissolvedOn: IsoDate | null, retiredOn: IsoDate | null): JudgedDay {
  const last = dissolvedOn === null ? asOf : earlier(asOf, dayBefore(dissolvedOn))
  const day = retiredOn === null ? last : earlier(last, retiredOn)
  return { day, isToday: day === asOf }
}

/**
 * The lines of a committee; one that stands otherwise if the system was retired or the committee dissolved by then
 * hangs on whether it was.
 */
export function onLastDay(
  context: AuditContext,
  dissolvedOn: Fact<IsoDate | null>,
  linesOn: (judged: JudgedDay) => readonly Obligation[],
): readonly Obligation[] {
  const { retiredOn } = context.use
  const days = valuesOf(dissolvedOn).flatMap((dissolved) =>
    valuesOf(retiredOn).map((retired) => judgedDay(context, dissolved, retired)),
  )
  const [latest, ...others] = [...days].sort((a, b) => compareTexts(b.day, a.day)) as [JudgedDay, ...JudgedDay[]]
  const lines = linesOn(latest)
  if (others.length === 0) return lines
  const instead = others.map(linesOn)
  const missing = [dissolvedOn, retiredOn].flatMap(({ value, paths }) => (value === undefined ? paths : []))
  const isSure = ({ id, status }: Obligation): boolean =>
    standsAlike(
      status,
      instead.map((some) => some.find((other) => other.id === id)?.status ?? null),
    )
  return lines.map((each) =>
    isSure(each) ? each : { ...each, ...undetermined(each.clause, [...missing, ...each.missing], each.due) },
  )
}

/** Broken as it stands: ongoing on the day of the question, past on an earlier one. */
export function broken({ isToday }: JudgedDay, parts: OutcomeParts, repair: ObligationRepair): Outcome {
  return isToday ? ongoing({ ...parts, repair }) : past(parts)
}
