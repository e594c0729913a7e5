import type { IsoDate } from '../kernel/civil-date'
import type { LocalizedText } from '../kernel/locale'
import type { CalendarDay } from './calendar-day'

/** A day on which all agencies of Taipei City were closed for a typhoon from morning to evening. */
export interface Closure {
  readonly date: IsoDate
  readonly typhoon: LocalizedText
  readonly evidence?: 'indirect'
}

/*
 * Source: Department of Personnel, Taipei City Government, open data.
 * Whole-day, city-wide closures (停止上班) only: half days, single districts and closures of
 * schools alone (停課) never take a workday away.
 */
export const closuresChecked = { from: '2018-10-11', through: '2026-07-31' } as const

export const taipeiClosures: readonly Closure[] = [
  { date: '2019-08-09', typhoon: { 'zh-TW': '利奇馬', 'en': 'Lekima' } },
  { date: '2019-09-30', typhoon: { 'zh-TW': '米塔', 'en': 'Mitag' } },
  { date: '2023-08-03', typhoon: { 'zh-TW': '卡努', 'en': 'Khanun' } },
  { date: '2024-07-24', typhoon: { 'zh-TW': '凱米', 'en': 'Gaemi' } },
  { date: '2024-07-25', typhoon: { 'zh-TW': '凱米', 'en': 'Gaemi' } },
  { date: '2024-10-02', typhoon: { 'zh-TW': '山陀兒', 'en': 'Krathon' } },
  { date: '2024-10-03', typhoon: { 'zh-TW': '山陀兒', 'en': 'Krathon' } },
  { date: '2024-10-31', typhoon: { 'zh-TW': '康芮', 'en': 'Kong-rey' } },
  { date: '2026-07-10', typhoon: { 'zh-TW': '巴威', 'en': 'Bavi' }, evidence: 'indirect' },
]

/** A closure as a day of the calendar. */
export function closedDay({ date, typhoon, evidence }: Closure): CalendarDay {
  return { date, workday: false, kind: 'closure', name: typhoon, source: 'closure', ...(evidence && { evidence }) }
}
