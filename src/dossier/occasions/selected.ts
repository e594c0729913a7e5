/** 伍、三、(三) · 陸、一、(二) · 二、(二): who must be there once administrators and seed staff are selected. */
import type { IsoDate } from '../../kernel/civil-date'
import type { BeyondCalendar } from '../limits'
import type { ObligationRepair } from '../obligation-repair'
import { type Outcome, type OutcomeParts, pending, undecided } from '../outcome'

/** How somebody stands who is lacking through the last day for selecting; null once that has passed. */
export function beforeSelected(
  asOf: IsoDate,
  last: IsoDate | BeyondCalendar | null,
  parts: OutcomeParts & { readonly repair: ObligationRepair },
): Outcome | null {
  if (last === null) return pending({ ...parts, codes: ['no-limit-set'] })
  if (typeof last === 'string') return asOf <= last ? pending({ ...parts, due: last }) : null
  if (asOf <= last.from) return pending({ ...parts, codes: ['outside-calendar'] })
  return last.through === null || asOf <= last.through ? undecided('outside-calendar', parts) : null
}
