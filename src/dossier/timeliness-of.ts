import type { IsoDate } from '../kernel/civil-date'
import { type Duty, timeliness } from '../law/deadlines'
import type { AuditContext } from './audit-context'
import { inForceOn } from './in-force'
import { happenedOn, judge } from './judge'
import { type Verdict, ask, breached, met, pending } from './verdict'

/** How a duty with a limit in workdays stands. What is late stays late, whatever is done about it. */
export function timelinessOf(
  { asOf, options }: AuditContext,
  duty: Duty,
  from: IsoDate,
  path: string,
  doneOn: IsoDate | null | undefined,
): Verdict {
  return inForceOn(from, () =>
    judge({ doneOn: happenedOn(path, doneOn, asOf) }, (given) =>
      ask(timeliness, { duty, from, ...given, asOf }, options, (decision) => {
        const { status, due } = decision.value
        switch (status) {
          case 'on-time':
            return met(decision, due)
          case 'open':
            return pending(decision, { action: 'file', what: duty, count: 1 }, due)
          case 'late':
          case 'overdue':
            return breached(decision, { due })
        }
      }),
    ),
  )
}
