import type { IsoDate } from '../kernel/civil-date'
import { regulation } from '../law/register/regulation'
import { type Verdict, notApplicable } from './verdict'

/** The first day on which the regulation binds. */
export const IN_FORCE_FROM: IsoDate = regulation.inForceFrom

/** A verdict on what lies, or ended, on a day; before the regulation nothing was a duty. */
export function inForceOn(date: IsoDate | null, verdict: () => Verdict): Verdict {
  return date !== null && date < IN_FORCE_FROM ? notApplicable({ code: 'before-regulation' }) : verdict()
}
