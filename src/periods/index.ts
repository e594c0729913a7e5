/**
 * Periods of law in general: their last day by the Civil Code and the Administrative Procedure Act.
 *
 * @module taipei-rollout-rules/periods
 */
export type { CivilUnit } from './civil-period'
export type { DayRun } from './day-runs'
export { dayOffChoices, firstDayChoices, periodEnd, periodUnits } from './period-end'
export type {
  AppliedPeriodReading,
  DayOff,
  FirstDay,
  Period,
  PeriodDays,
  PeriodFacts,
  PeriodOptions,
  PeriodUnit,
} from './period-end'
export { periodActs } from './period-step'
export type { CalendarFigures, PeriodAct, PeriodCode, PeriodFigures, PeriodStep } from './period-step'
export { periodReadings, periodReadingsOf } from './readings'
export type { PeriodReadingChoices, PeriodReadingId } from './readings'
export type { LedgerDay } from './workday-count'
export { readCalendarOptions } from './options'
export type { CalendarOptions } from './options'
