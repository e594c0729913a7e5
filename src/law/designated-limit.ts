/** 伍、三、(四) · 陸、一、(三) · 陸、二、(三): limits that the bureau sets, and going live. */
import * as z from 'zod/mini'
import { taipeiCalendar } from '../calendar/taipei-calendar'
import type { WorkCalendar } from '../calendar/work-calendar'
import { type IsoDate, formatIsoDate, parseIsoDate } from '../kernel/civil-date'
import { CalendarRangeError, InvalidInputError } from '../kernel/errors'
import { type RuleIssueCode, inputIssue } from '../kernel/input-issue'
import { type Refusal, isRefusal } from '../kernel/rule'
import { type Schema, betweenFields, isoDate, notAfterAsOf, objectOf } from '../kernel/schema'
import { daysLeftOut } from '../periods/day-runs'
import { calendarFigures, nextWorkday } from '../periods/workday-count'
import { type DesignatedDuty, designatedDuties } from './designated-duty'
import { type LimitStatus, limitStatus, limitStatuses } from './limit-status'
import { defineRule, type Ruling, type ReadingOf, type Rule } from './rule'
import type { StepOf } from './steps'

/** The clause of each duty; whether its limit is worded 前 (else 期限內); and whether it must be met before going live. */
const designatedLimits = {
  'working-group-establishment': { clause: '5.3.4', limitSaysBefore: true, beforeGoingLive: false },
  'working-group-list': { clause: '5.3.4', limitSaysBefore: false, beforeGoingLive: false },
  'administrator-selection': { clause: '6.1.3', limitSaysBefore: false, beforeGoingLive: true },
  'seed-selection': { clause: '6.2.3', limitSaysBefore: false, beforeGoingLive: true },
} as const

/** Facts of {@link designatedLimit}. */
export interface DesignatedFacts {
  readonly duty: DesignatedDuty
  /** The last day that the bureau set; null where it set none. */
  readonly limit: IsoDate | null
  /** The day on which the system goes live; null where none is known, and for the two working-group duties. */
  readonly goLiveOn: IsoDate | null
  /**
   * The day on which the bureau gave notice of going live; null where it has not, and for the two working-group duties.
   * It binds under the reading `go-live-notice: day-of-the-notice`, which needs it beside `goLiveOn`.
   */
  readonly goLiveNoticeOn?: IsoDate | null | undefined
  /** The day on which the duty was met; null where it has not been. Not after `asOf`. */
  readonly doneOn: IsoDate | null
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

/** Value of {@link designatedLimit}. */
export interface DesignatedLimit {
  /** `no-limit-set` where neither a limit of the bureau nor going live binds. */
  readonly status: LimitStatus | 'no-limit-set'
  /**
   * The last day on which the duty is met in time; null where none binds, and where the calendar does not reach it and
   * the status stands without it.
   */
  readonly last: IsoDate | null
}

/**
 * Whether a duty was met within the limit that the bureau set for it; for a selection, within that limit and before
 * going live, whichever ends first. A limit that ends on a day off ends on the next workday; going live is not moved.
 *
 * @param facts - the duty, the dates that bind it, the day on which it was met, and the day of the question
 * @returns the status with the last day, that day included
 * @throws CalendarRangeError where the limit is not in the calendar, and the status hangs on whether it is a day off
 * @example
 * designatedLimit({ duty: 'seed-selection', limit: '2026-03-31', goLiveOn: '2026-03-15', doneOn: null, asOf: '2026-03-15' }).value // => { status: 'overdue', last: '2026-03-14' }
 * @example
 * designatedLimit({ duty: 'working-group-list', limit: '2026-03-29', goLiveOn: null, doneOn: '2026-03-30', asOf: '2026-03-31' }).value // => { status: 'on-time', last: '2026-03-30' }
 */
export const designatedLimit: Rule<DesignatedFacts, DesignatedLimit> = /* @__PURE__ */ defineRule({
  id: 'deadlines.designated',
  exportName: 'designatedLimit',
  clauses: ['5.3.4', '6.1.3', '6.2.3'],
  facts: /* @__PURE__ */ designatedFacts(),
  value: /* @__PURE__ */ designatedValue(),
  decide(facts, reading, { calendar = taipeiCalendar }): Designated {
    const { duty, doneOn, asOf } = facts
    const { clause } = designatedLimits[duty]
    const goingLive = goingLiveBound(facts, reading)
    if (isRefusal(goingLive)) return goingLive
    const limit = limitBound(facts, goingLive.last, calendar, reading)
    if (isRefusal(limit)) return limit
    const last = earlierOf(limit.last, goingLive.last)
    const steps = [...limit.steps, ...goingLive.steps]
    if (limit.unknown)
      // Done, or not yet over, on the day that was set: in time whatever the next workday is.
      return settled(doneOn === null ? 'open' : 'on-time', null, facts, steps)
    if (last === null)
      return {
        value: { status: 'no-limit-set', last: null },
        basis: () => [...steps, { clause, code: 'no-limit-set', data: { duty } }],
      }
    return settled(limitStatus(last, doneOn, asOf), last, facts, steps)
  },
})

type Designated = Ruling<DesignatedLimit, 'deadlines.designated'>
type DesignatedStep = StepOf<'deadlines.designated'>

/** A date that binds, or does not, and what was found about it. */
interface Bound {
  /** The last day in time; null where none binds. */
  readonly last: IsoDate | null
  readonly steps: readonly DesignatedStep[]
  /** Whether a last day binds that the calendar does not reach and nobody needs. */
  readonly unknown?: true
}

const NOTHING_BINDS: Bound = { last: null, steps: [] }

/** 6.1.3, 6.2.3: the last day before going live, or before the notice of it. */
function goingLiveBound({ duty, goLiveOn, goLiveNoticeOn }: DesignatedFacts, reading: ReadingOf): Bound | Refusal {
  const { clause, beforeGoingLive } = designatedLimits[duty]
  if (!beforeGoingLive) return NOTHING_BINDS
  if (duty === 'seed-selection' && reading('seed-go-live') === 'as-printed') return NOTHING_BINDS
  const ofNotice = reading('go-live-notice') === 'day-of-the-notice'
  if (ofNotice && goLiveNoticeOn === undefined && goLiveOn !== null) return refused('goLiveNoticeOn', 'missing')
  const date = (ofNotice ? goLiveNoticeOn : goLiveOn) ?? null
  if (date === null) return NOTHING_BINDS
  const last = reading('going-live-day') === 'day-included' ? date : dayBefore(date)
  if (last === null) return refused(ofNotice ? 'goLiveNoticeOn' : 'goLiveOn', 'no-day-before')
  return { last, steps: [{ clause, code: ofNotice ? 'go-live-notice' : 'going-live', data: { duty, date, last } }] }
}

/** 5.3.4, 6.1.3, 6.2.3: the last day of the limit that the bureau set. */
function limitBound(
  { duty, limit, doneOn, asOf }: DesignatedFacts,
  goingLive: IsoDate | null,
  calendar: WorkCalendar,
  reading: ReadingOf,
): Bound | Refusal {
  if (limit === null) return NOTHING_BINDS
  const { clause, limitSaysBefore } = designatedLimits[duty]
  const assumption = 'set-limit-is-a-period'
  const date = limit
  const asSet = (last: IsoDate): Bound => ({
    last,
    steps: [{ clause, code: 'bureau-limit', data: { duty, date, last }, assumption }],
  })
  if (limitSaysBefore && reading('designated-date') === 'day-before') {
    const last = dayBefore(date)
    return last === null ? refused('limit', 'no-day-before') : asSet(last)
  }
  if (reading('limit-on-day-off') === 'as-set') return asSet(date)
  // Moved or not, it ends no earlier than going live.
  if (goingLive !== null && goingLive <= limit)
    return { last: date, steps: [{ clause, code: 'limit-not-the-earlier', data: { duty, date }, assumption }] }
  const found = nextWorkday(date, calendar, reading)
  if (typeof found === 'string')
    return (doneOn ?? asOf) <= limit
      ? {
          last: null,
          unknown: true,
          steps: [{ clause, code: 'limit-not-in-calendar', data: { duty, date }, assumption }],
        }
      : { refuse: () => new CalendarRangeError(found, calendar.coverage) }
  const { end: last, passed, provisional } = found
  const counted = { days: daysLeftOut(passed), provisional, ...calendarFigures(calendar.coverage) }
  const code = last === date ? 'limit-on-workday' : 'limit-moved'
  return { last, steps: [{ clause, code, data: { duty, date, last, ...counted }, assumption }] }
}

function settled(
  status: LimitStatus,
  last: IsoDate | null,
  { duty, doneOn, asOf }: DesignatedFacts,
  steps: readonly DesignatedStep[],
): Designated {
  return {
    value: { status, last },
    basis: () => [
      ...steps,
      {
        clause: designatedLimits[duty].clause,
        code: status,
        // What is on time or late was done on some day, and what is late or overdue had a last day.
        data: { duty, last: last as IsoDate, doneOn: doneOn as IsoDate, asOf },
        assumption: 'limit-runs-through-its-last-day',
      },
    ],
  }
}

function earlierOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one === null || (other !== null && other < one) ? other : one
}

/** Null where no date comes before it. */
function dayBefore(date: IsoDate): IsoDate | null {
  const before = formatIsoDate(parseIsoDate(date) - 1)
  return Number.isNaN(parseIsoDate(before)) ? null : before
}

function refused(path: string, code: RuleIssueCode): Refusal {
  return { refuse: (rule) => new InvalidInputError([inputIssue(path, code)], rule) }
}

function designatedFacts(): Schema<DesignatedFacts> {
  return objectOf<DesignatedFacts>({
    duty: z.enum(designatedDuties),
    limit: z.nullable(isoDate()),
    goLiveOn: z.nullable(isoDate()),
    goLiveNoticeOn: z.optional(z.nullable(isoDate())),
    doneOn: z.nullable(isoDate()),
    asOf: isoDate(),
  }).check(
    notAfterAsOf('doneOn'),
    betweenFields<DesignatedFacts>(['duty', 'goLiveOn'], ({ duty, goLiveOn }) => notFor(duty, 'goLiveOn', goLiveOn)),
    betweenFields<DesignatedFacts>(['duty', 'goLiveNoticeOn'], ({ duty, goLiveNoticeOn = null }) =>
      notFor(duty, 'goLiveNoticeOn', goLiveNoticeOn),
    ),
  )
}

function notFor(duty: DesignatedDuty, path: 'goLiveOn' | 'goLiveNoticeOn', date: IsoDate | null) {
  return date === null || designatedLimits[duty].beforeGoingLive
    ? []
    : [{ path: [path], code: 'not-for-this-duty' as const, data: { duty } }]
}

function designatedValue(): Schema<DesignatedLimit> {
  return z.strictObject({ status: z.enum([...limitStatuses, 'no-limit-set']), last: z.nullable(isoDate()) })
}
