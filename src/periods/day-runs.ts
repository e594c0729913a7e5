import { type IsoDate, parseIsoDate } from '../kernel/civil-date'
import type { CountedDay } from './workday-count'

/** Days that follow one another, of one kind and one name; both ends included. */
export type DayRun = {
  readonly from: IsoDate
  readonly through: IsoDate
  readonly why: CountedDay['why']
  readonly name: CountedDay['name']
}

/** The days that a count leaves out for what they are; a first day that is left out as such is not among them. */
export function daysLeftOut(days: readonly CountedDay[]): DayRun[] {
  return runsOf(days.filter(({ counted, why }) => !counted && why !== 'start-day'))
}

/** The days that a count takes in though they are no ordinary workdays, such as make-up Saturdays. */
export function specialDaysCounted(days: readonly CountedDay[]): DayRun[] {
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
