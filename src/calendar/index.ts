/**
 * The work calendar of Taipei's agencies, dates, and the errors about them.
 *
 * @module taipei-rollout-rules/calendar
 */
export type { CalendarDay, DayKind } from './calendar-day'
export type { LocalizedText } from '../kernel/locale'
export { dayKinds } from './calendar-day'
export type { WorkCalendarOptions } from './create-work-calendar'
export { createWorkCalendar } from './create-work-calendar'
export { decodeCalendarFile } from './decode-calendar-file'
export type { OfficialYear } from './official-year'
export { parseOfficialCalendarCsv } from './parse-official-calendar-csv'
export { officialCalendar, taipeiCalendar } from './taipei-calendar'
export type { CalendarCoverage, WorkCalendar } from './work-calendar'
export { isIsoDate } from '../kernel/civil-date'
export type { IsoDate } from '../kernel/civil-date'
export { CalendarRangeError, InvalidInputError, RolloutRulesError } from '../kernel/errors'
export type { CalendarBounds } from '../kernel/errors'
export type { InputIssue, IssueCode } from '../kernel/input-issue'
export type { Json, JsonObject } from '../kernel/json'
export { parseDate } from '../kernel/parse-date'
export { formatRocDate, parseRocDate } from '../kernel/roc-date'
export { toIsoDate } from '../kernel/taipei-date'
