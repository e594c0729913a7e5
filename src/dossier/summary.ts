import type { IsoDate } from '../kernel/civil-date'
import { type DayWarning, type Obligation, type ObligationStatus, dayWarnings, obligationStatuses } from './obligation'

/** The first of these that occurs among the lines of the body; `clear` where none does. */
export type Verdict = 'breached' | 'undetermined' | 'pending' | 'clear'

/** An audit in figures. */
export interface Summary {
  /** How many lines there are of each status for the body to act on. */
  readonly own: Readonly<Record<ObligationStatus, number>>
  /** How many of each there are for others to act on. */
  readonly others: Readonly<Record<ObligationStatus, number>>
  /** Own breaches that can still be put right, and those that cannot. */
  readonly ongoing: number
  readonly past: number
  readonly verdict: Verdict
  /** The earliest day on which something own and pending is due; null where nothing is. */
  readonly nextDue: { readonly date: IsoDate; readonly ids: readonly string[] } | null
  readonly warnings: readonly DayWarning[]
}

export function summaryOf(obligations: readonly Obligation[]): Summary {
  const own = obligations.filter((each) => each.own)
  const counts = countsOf(own)
  return {
    own: counts,
    others: countsOf(obligations.filter((each) => !each.own)),
    ongoing: own.filter(({ breach }) => breach === 'ongoing').length,
    past: own.filter(({ breach }) => breach === 'past').length,
    verdict: (['breached', 'undetermined', 'pending'] as const).find((status) => counts[status] > 0) ?? 'clear',
    nextDue: nextDueOf(own),
    warnings: dayWarnings.filter((warning) => obligations.some(({ warnings }) => warnings.includes(warning))),
  }
}

function countsOf(obligations: readonly Obligation[]): Record<ObligationStatus, number> {
  const counts = Object.fromEntries(obligationStatuses.map((status) => [status, 0])) as Record<ObligationStatus, number>
  for (const { status } of obligations) counts[status]++
  return counts
}

function nextDueOf(own: readonly Obligation[]): Summary['nextDue'] {
  const due = own.filter((each) => each.status === 'pending' && each.due !== null)
  if (due.length === 0) return null
  const date = due.reduce((first, each) => (first < (each.due as IsoDate) ? first : (each.due as IsoDate)), '9999')
  return { date, ids: due.filter((each) => each.due === date).map(({ id }) => id) }
}
