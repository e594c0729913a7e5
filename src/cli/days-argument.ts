import { type IsoDate, isIsoDate } from '../kernel/civil-date'
import { inputIssue } from '../kernel/input-issue'
import { text } from '../kernel/locale'
import { YEAR_BEFORE_FIRST } from '../kernel/roc-date'
import { readDate } from './date-argument'
import { type Fault, type Read, faultOf } from './fault'

/** Days from one through another, both included. */
export interface Range {
  readonly from: IsoDate
  readonly through: IsoDate
}

export function readRange(fromText: string | undefined, throughText: string | undefined, now: () => Date): Read<Range> {
  const from = readDate('--from', fromText, now)
  const through = readDate('--through', throughText, now)
  if ('faults' in from || 'faults' in through)
    return { faults: [from, through].flatMap((end) => ('faults' in end ? end.faults : [])) }
  return from.value > through.value
    ? { faults: [faultOf(inputIssue('--through', 'reversed', { from: from.value }), '--through', throughText)] }
    : { value: { from: from.value, through: through.value } }
}

export function dateBesideRange(given: string): Fault {
  return {
    path: '<date>',
    given,
    code: 'date-beside-range',
    text: text(
      '不能與 --from、--through 並用；請擇一',
      'cannot stand beside --from and --through; give one or the other',
    ),
  }
}

/** The days of a year in either reckoning, 115 or 2026; or one day. */
export function readYearOrDay(text: string | undefined, now: () => Date): Read<Range> {
  const [, digits] = /^(?:民國)?(\d{2,4})年?$/.exec(text?.normalize('NFKC').trim() ?? '') ?? []
  const year = Number(digits) + (digits?.length === 4 ? 0 : YEAR_BEFORE_FIRST)
  if (isIsoDate(`${year}-01-01`)) return { value: { from: `${year}-01-01`, through: `${year}-12-31` } }
  const day = readDate('<date>', text, now)
  return 'faults' in day ? day : { value: { from: day.value, through: day.value } }
}
