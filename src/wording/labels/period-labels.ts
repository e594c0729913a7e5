import type { LocalizedText } from '../../kernel/locale'
import type { DayOff, FirstDay, PeriodUnit } from '../../periods/period-end'

/** The words about periods of law in general. */
export interface PeriodLabelValues {
  'period-unit': PeriodUnit
  'first-day': FirstDay
  'day-off': DayOff
}

export const periodLabels: {
  readonly [Kind in keyof PeriodLabelValues]: Readonly<Record<PeriodLabelValues[Kind], LocalizedText>>
} = {
  'period-unit': {
    workday: { 'zh-TW': '工作天', en: 'workday' },
    day: { 'zh-TW': '天', en: 'day' },
    week: { 'zh-TW': '週', en: 'week' },
    month: { 'zh-TW': '月', en: 'month' },
    year: { 'zh-TW': '年', en: 'year' },
  },
  'first-day': {
    excluded: { 'zh-TW': '始日不算入', en: 'the first day is left out' },
    included: { 'zh-TW': '始日算入', en: 'the first day counts' },
  },
  'day-off': {
    'next-workday': { 'zh-TW': '順延至次一工作天', en: 'the next workday takes its place' },
    'as-is': { 'zh-TW': '照計，不順延', en: 'it stays' },
  },
}
