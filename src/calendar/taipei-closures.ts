import type { IsoDate } from '../kernel/civil-date'
import { text } from '../kernel/locale'
import type { CalendarDay } from './calendar-day'

/** A day on which all agencies of Taipei City were closed for a typhoon from morning to evening. */
export type Closure = readonly [date: IsoDate, typhoon: string, english: string, evidence?: 'indirect']

/*
 * Source: Department of Personnel, Taipei City Government, open data.
 * Whole-day, city-wide closures (停止上班) only: half days, single districts and closures of
 * schools alone (停課) never take a workday away.
 */
export const closuresChecked = { from: '2018-10-11', through: '2026-07-31' } as const

export const taipeiClosures: readonly Closure[] = [
  ['2019-08-09', '利奇馬', 'Lekima'],
  ['2019-09-30', '米塔', 'Mitag'],
  ['2023-08-03', '卡努', 'Khanun'],
  ['2024-07-24', '凱米', 'Gaemi'],
  ['2024-07-25', '凱米', 'Gaemi'],
  ['2024-10-02', '山陀兒', 'Krathon'],
  ['2024-10-03', '山陀兒', 'Krathon'],
  ['2024-10-31', '康芮', 'Kong-rey'],
  ['2026-07-10', '巴威', 'Bavi', 'indirect'],
]

/** A closure as a day of the calendar. */
export function closedDay([date, typhoon, english, evidence]: Closure): CalendarDay {
  return {
    date,
    workday: false,
    kind: 'closure',
    name: text(typhoon, english),
    source: 'closure',
    ...(evidence && { evidence }),
  }
}
