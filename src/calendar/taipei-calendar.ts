import { assembleCalendar, officialParts } from './assemble-calendar'
import { closuresChecked } from './taipei-closures'
import type { CalendarCoverage, WorkCalendar } from './work-calendar'

/**
 * The official calendar of government agencies, 2017 to 2027, without the city's closures.
 *
 * @example
 * officialCalendar.isWorkday('2024-10-31') // => true
 */
export const officialCalendar: WorkCalendar = /* @__PURE__ */ officialCalendarWith(null)

/**
 * The official calendar with Taipei's whole-day closures: what every rule counts by unless told otherwise.
 *
 * @example
 * taipeiCalendar.isWorkday('2024-10-31') // => false
 * @example
 * taipeiCalendar.addWorkdays('2025-09-26', 3) // => '2025-10-02'
 */
export const taipeiCalendar: WorkCalendar = /* @__PURE__ */ officialCalendarWith(closuresChecked)

function officialCalendarWith(checked: CalendarCoverage['closuresChecked']): WorkCalendar {
  return assembleCalendar({ ...officialParts(), closuresChecked: checked })
}
