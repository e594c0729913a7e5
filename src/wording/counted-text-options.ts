import type { WorkCalendar } from '../calendar/work-calendar'
import type { TextOptions } from '../kernel/text-options'

/** How what was counted by a calendar is put into words. */
export interface CountedTextOptions extends TextOptions {
  /** The calendar by which it was counted. */
  readonly calendar?: WorkCalendar
}
