import { text } from '../../kernel/locale'
import { catalogue } from '../catalogue'
import type { Labels } from './labels'
import type { DayOff, FirstDay, PeriodUnit } from '../../periods/period-end'

/** The words about periods of law in general. */
export interface PeriodLabelValues {
  'period-unit': PeriodUnit
  'first-day': FirstDay
  'day-off': DayOff
}

export const periodUnitLabels = /* @__PURE__ */ catalogue<Labels<PeriodLabelValues['period-unit']>>(() => ({
  workday: text('工作天', 'workday'),
  day: text('天', 'day'),
  week: text('週', 'week'),
  month: text('月', 'month'),
  year: text('年', 'year'),
}))

export const firstDayLabels = /* @__PURE__ */ catalogue<Labels<PeriodLabelValues['first-day']>>(() => ({
  excluded: text('始日不算入', 'the first day is left out'),
  included: text('始日算入', 'the first day counts'),
}))

export const dayOffLabels = /* @__PURE__ */ catalogue<Labels<PeriodLabelValues['day-off']>>(() => ({
  'next-workday': text('順延至次一工作天', 'the next workday takes its place'),
  'as-is': text('照計，不順延', 'it stays'),
}))
