import { type IsoDate, FIRST_YEAR, LAST_YEAR, parseIsoDate } from '../kernel/civil-date'

/**
 * One year of the work calendar of government agencies, as the days that differ from
 * "Monday to Friday are workdays". Made by `parseOfficialCalendarCsv` and `projectYear`; what is in it may change.
 */
export interface OfficialYear {
  readonly year: number
  /** Which edition of the year's calendar. */
  readonly edition: string
  readonly source: string
  /** When the entry was last compared with independent lists; null where nobody has. */
  readonly checkedOn: IsoDate | null
  /**
   * Days off by the calendar's own remark, as `MM-DD` separated by spaces. Named holidays on a weekend are in it for
   * their names.
   */
  readonly off: Readonly<Record<string, string>>
  /** Weekend days that are worked, by remark. */
  readonly worked: Readonly<Record<string, string>>
  /** Present where the year is worked out from the holiday act and not yet published. */
  readonly projected?: true
}

/** Whether a value has the form of a year, as one that was written to JSON and read back has. */
export function isOfficialYear(value: unknown): value is OfficialYear {
  if (typeof value !== 'object' || value === null) return false
  const { year, edition, source, off, worked, projected = true } = value as Partial<Record<keyof OfficialYear, unknown>>
  const sound = Number.isInteger(year) && (year as number) >= FIRST_YEAR && (year as number) <= LAST_YEAR
  return (
    sound &&
    typeof edition === 'string' &&
    typeof source === 'string' &&
    projected === true &&
    [off, worked].every((days) => areDaysOf(year as number, days))
  )
}

function areDaysOf(year: number, daysByRemark: unknown): boolean {
  return (
    typeof daysByRemark === 'object' &&
    daysByRemark !== null &&
    Object.values(daysByRemark).every(
      (days) =>
        typeof days === 'string' && days.split(' ').every((day) => !Number.isNaN(parseIsoDate(`${year}-${day}`))),
    )
  )
}
