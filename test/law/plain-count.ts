import type { ExpectedDay } from '../calendar/expected-days'

/** The choices of the four readings that bear on a limit in workdays. */
export interface LimitChoices {
  readonly 'leave-filing-start': 'exclude-leave-day' | 'include-leave-day'
  readonly 'replacement-start': 'day-after-receipt' | 'receipt-day'
  readonly 'typhoon-closure': 'not-a-workday' | 'counts-as-workday' | 'extends-last-day-only'
  readonly 'make-up-saturday': 'workday' | 'not-a-workday'
}

/** The nine limits as the regulation states them, and what makes their first day count. */
export const LIMITS: Readonly<
  Record<
    string,
    { readonly clause: string; readonly count: number; readonly firstDayCounts: (choices: LimitChoices) => boolean }
  >
> = {
  'working-group-change': { clause: '5.3.4', count: 3, firstDayCounts: () => false },
  'working-group-minutes': { clause: '5.3.7', count: 5, firstDayCounts: () => false },
  'administrator-change': { clause: '6.1.3', count: 3, firstDayCounts: () => false },
  'administrator-replacement': {
    clause: '6.1.4',
    count: 10,
    firstDayCounts: (choices) => choices['replacement-start'] === 'receipt-day',
  },
  'seed-change': { clause: '6.2.3', count: 3, firstDayCounts: () => false },
  'seed-replacement': {
    clause: '6.2.4',
    count: 10,
    firstDayCounts: (choices) => choices['replacement-start'] === 'receipt-day',
  },
  'administrator-leave-filing': {
    clause: '7.1.3',
    count: 7,
    firstDayCounts: (choices) => choices['leave-filing-start'] === 'include-leave-day',
  },
  'seed-leave-filing': {
    clause: '7.2.3',
    count: 7,
    firstDayCounts: (choices) => choices['leave-filing-start'] === 'include-leave-day',
  },
  'instructor-leave-filing': {
    clause: '7.3.3',
    count: 7,
    firstDayCounts: (choices) => choices['leave-filing-start'] === 'include-leave-day',
  },
}

/** The day that the calendar lacks. */
export interface Missing {
  readonly missing: string
}

interface PlainLimit {
  readonly days: readonly ExpectedDay[]
  readonly span: readonly ExpectedDay[]
  readonly counted: (day: ExpectedDay) => boolean
  readonly startLeftOut: boolean
}

/**
 * A limit by its definition: list the days that count, take the last one asked for; if it is closed and
 * closures extend the last day only, go on to the first day that counts and is not closed.
 */
function plainLimit(
  days: readonly ExpectedDay[],
  duty: string,
  from: string,
  choices: LimitChoices,
): PlainLimit | Missing {
  const { count, firstDayCounts } = LIMITS[duty]!
  const start = days.findIndex(({ date }) => date === from)
  if (start < 0) return { missing: from }
  const closures = choices['typhoon-closure']
  const counts = ({ kind, official }: ExpectedDay): boolean => {
    if (kind === 'closure' && closures === 'not-a-workday') return false
    return official.kind === 'make-up-workday' ? choices['make-up-saturday'] === 'workday' : official.workday
  }
  const startLeftOut = !firstDayCounts(choices)
  const numbered = days.slice(startLeftOut ? start + 1 : start).filter(counts)
  const would = numbered[count - 1]
  const extended = closures === 'extends-last-day-only' && would?.kind === 'closure'
  const last = extended ? numbered.slice(count).find(({ kind }) => kind !== 'closure') : would
  if (would === undefined || last === undefined) return { missing: '2028-01-01' }
  const leftOut = (day: ExpectedDay): boolean =>
    extended && day.kind === 'closure' && day.date >= would.date && day.date < last.date
  return {
    days,
    span: days.filter(({ date }) => date >= from && date <= last.date),
    counted: (day) => counts(day) && !leftOut(day),
    startLeftOut,
  }
}

interface PlainLedgerDay {
  readonly date: string
  readonly counted: boolean
  readonly number: number | null
  readonly why: string
  readonly name: string | null
}

function plainLedger({ span, counted: counts, startLeftOut }: PlainLimit): PlainLedgerDay[] {
  let number = 0
  return span.map((day, place) => {
    const leftOut = place === 0 && startLeftOut
    const counted = !leftOut && counts(day)
    return {
      date: day.date,
      counted,
      number: counted ? ++number : null,
      why: leftOut ? 'start-day' : day.kind,
      name: day.name,
    }
  })
}

/** The value of `dueDate`, its names in Chinese only. */
export function plainDue(
  days: readonly ExpectedDay[],
  hasClosures: boolean,
  duty: string,
  from: string,
  choices: LimitChoices,
): object {
  const limit = plainLimit(days, duty, from, choices)
  if ('missing' in limit) return limit
  const ledger = plainLedger(limit)
  return {
    due: limit.span.at(-1)!.date,
    dayOne: ledger.find(({ counted }) => counted)!.date,
    limit: { count: LIMITS[duty]!.count, unit: 'workday' },
    ledger,
    provisional: false,
    closuresChecked: hasClosures ? ledger.every(({ date }) => '2018-10-11' <= date && date <= '2026-07-31') : null,
  }
}

/** The value of `timeliness`, its names in Chinese only. */
export function plainTimeliness(
  days: readonly ExpectedDay[],
  duty: string,
  from: string,
  doneOn: string | null,
  asOf: string,
  choices: LimitChoices,
): object {
  const limit = plainLimit(days, duty, from, choices)
  if ('missing' in limit) return limit
  const due = limit.span.at(-1)!.date
  const between = (after: string, through: string): number | Missing => {
    const outside = [after, through].find((date) => !days.some((day) => day.date === date))
    return outside === undefined
      ? days.filter((day) => day.date > after && day.date <= through && limit.counted(day)).length
      : { missing: outside }
  }
  const [status, workdays] =
    doneOn !== null
      ? doneOn <= due
        ? (['on-time', null] as const)
        : (['late', between(due, doneOn)] as const)
      : asOf <= due
        ? (['open', between(asOf, due)] as const)
        : (['overdue', between(due, asOf)] as const)
  if (typeof workdays === 'object' && workdays !== null) return workdays
  return {
    status,
    due,
    workdaysLeft: status === 'open' ? workdays : null,
    workdaysLate: status === 'late' || status === 'overdue' ? workdays : null,
    ledger: plainLedger(limit),
  }
}
