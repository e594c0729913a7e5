import type { DesignatedFacts } from '../../src/law/deadlines'
import type { ExpectedDay } from '../calendar/expected-days'

type Choices = Readonly<Record<string, string | undefined>>

/** What `designatedLimit` answers: a value, the code of an error with what it names. */
type Plain = { readonly status: string; readonly last: string | null } | { readonly error: string; readonly at: string }

/**
 * Dates that the bureau sets, as somebody with a wall calendar would judge them: every last day that could bind is
 * written down, and the earliest is taken.
 */
export function plainDesignated(days: readonly ExpectedDay[], facts: DesignatedFacts, choices: Choices): Plain {
  const { duty, limit, doneOn, asOf } = facts
  const live = lastBeforeGoingLive(facts, choices)
  if (live !== null && typeof live !== 'string') return live
  const statusBy = (last: string): string =>
    doneOn === null ? (asOf > last ? 'overdue' : 'open') : doneOn > last ? 'late' : 'on-time'
  if (limit === null)
    return live === null ? { status: 'no-limit-set', last: null } : { status: statusBy(live), last: live }

  if (duty === 'working-group-establishment' && choices['designated-date'] === 'day-before') {
    const last = yesterday(limit)
    return last === null ? { error: 'invalid-input', at: 'limit' } : { status: statusBy(last), last }
  }
  if (live !== null && live <= limit) return { status: statusBy(live), last: live }
  let last: string | null = limit
  if (choices['limit-on-day-off'] !== 'as-set') {
    last = days.find((day) => day.date >= limit && isWorked(day, choices))?.date ?? null
    if (last === null || !days.some(({ date }) => date === limit)) {
      const untilDone = doneOn ?? asOf
      if (untilDone <= limit) return { status: doneOn === null ? 'open' : 'on-time', last: null }
      return { error: 'calendar-range', at: days.some(({ date }) => date === limit) ? '2028-01-01' : limit }
    }
  }
  const earliest = [last, ...(live === null ? [] : [live])].sort()[0]!
  return { status: statusBy(earliest), last: earliest }
}

function lastBeforeGoingLive(
  { duty, goLiveOn, goLiveNoticeOn }: DesignatedFacts,
  choices: Choices,
): string | null | { error: string; at: string } {
  if (duty === 'working-group-establishment' || duty === 'working-group-list') return null
  if (duty === 'seed-selection' && choices['seed-go-live'] === 'as-printed') return null
  const byNotice = choices['go-live-notice'] === 'day-of-the-notice'
  if (byNotice && goLiveOn !== null && goLiveNoticeOn === undefined)
    return { error: 'invalid-input', at: 'goLiveNoticeOn' }
  const event = byNotice ? goLiveNoticeOn : goLiveOn
  if (event === undefined || event === null) return null
  if (choices['going-live-day'] === 'day-included') return event
  return yesterday(event) ?? { error: 'invalid-input', at: byNotice ? 'goLiveNoticeOn' : 'goLiveOn' }
}

function isWorked({ kind, official }: ExpectedDay, choices: Choices): boolean {
  if (kind === 'closure' && choices['typhoon-closure'] !== 'counts-as-workday') return false
  if (official.kind === 'make-up-workday' && choices['make-up-saturday'] === 'not-a-workday') return false
  return official.workday
}

function yesterday(date: string): string | null {
  return date === '1900-01-01' ? null : new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10)
}
