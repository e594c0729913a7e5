import type { IsoDate } from '../kernel/civil-date'
import { parseIsoDate } from '../kernel/civil-date'
import type { ClauseId } from './clause-id'
import type { Basis } from './rule'
import type { CountedDay } from './workday-limit'

/** Days that follow one another, of one kind and one name; both ends included. */
export type DayRun = {
  readonly from: IsoDate
  readonly through: IsoDate
  readonly why: CountedDay['why']
  readonly name: CountedDay['name']
}

/** The steps that name the days of a limit that are no ordinary workdays, where there are any. */
export function daySteps(clause: ClauseId, ledger: readonly CountedDay[]): Basis[] {
  return withDays([
    { clause, code: 'days-left-out', data: { days: daysLeftOut(ledger) } },
    { clause, code: 'special-days-counted', data: { days: specialDaysCounted(ledger) } },
  ])
}

/** The same of days that were counted beside a limit, without the weekends: of a long delay there are too many. */
export function furtherDaySteps(clause: ClauseId, days: readonly CountedDay[]): Basis[] {
  return withDays([
    {
      clause,
      code: 'further-days-left-out',
      data: { days: daysLeftOut(days).filter(({ why }) => why !== 'weekend') },
    },
    { clause, code: 'further-special-days-counted', data: { days: specialDaysCounted(days) } },
  ])
}

interface DayStep extends Basis {
  readonly data: { readonly days: readonly DayRun[] }
}

function withDays(steps: readonly DayStep[]): Basis[] {
  return steps.filter(({ data: { days } }) => days.length > 0)
}

/** The days that a count leaves out for what they are; a first day that is left out as such is not among them. */
export function daysLeftOut(days: readonly CountedDay[]): DayRun[] {
  return runsOf(days.filter(({ counted, why }) => !counted && why !== 'start-day'))
}

/** The days that a count takes in though they are no ordinary workdays, such as make-up Saturdays. */
function specialDaysCounted(days: readonly CountedDay[]): DayRun[] {
  return runsOf(days.filter(({ counted, why }) => counted && why !== 'workday'))
}

function runsOf(days: readonly CountedDay[]): DayRun[] {
  const runs: DayRun[] = []
  for (const { date, why, name } of days) {
    const last = runs.at(-1)
    if (last !== undefined && last.why === why && sameName(last.name, name) && follows(date, last.through))
      runs[runs.length - 1] = { ...last, through: date }
    else runs.push({ from: date, through: date, why, name })
  }
  return runs
}

function sameName(one: DayRun['name'], other: DayRun['name']): boolean {
  return one?.['zh-TW'] === other?.['zh-TW']
}

function follows(date: IsoDate, before: IsoDate): boolean {
  return parseIsoDate(date) === parseIsoDate(before) + 1
}
