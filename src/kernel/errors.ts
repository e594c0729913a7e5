import type { IsoDate } from './civil-date'
import type { InputIssue } from './issue'
import { deepFreeze } from './json'

/** What every error of this library has in common: a stable `code` beside the English `message`. */
export abstract class RolloutRulesError extends Error {
  abstract readonly code: string
}

/** The input breaks its contract; every fault is named, never only the first. */
export class InvalidInputError extends RolloutRulesError {
  override readonly name = 'InvalidInputError'
  readonly code = 'invalid-input'
  /** The rule that was asked, where one was. */
  declare readonly rule?: string
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[], rule?: string) {
    super(
      `invalid input${rule === undefined ? '' : ` for ${rule}`}: ${issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`)).join('; ')}`,
    )
    this.issues = deepFreeze([...issues])
    if (rule !== undefined) this.rule = rule
  }
}

/** The days that a calendar knows, both ends included. */
export interface CalendarBounds {
  readonly first: IsoDate
  readonly last: IsoDate
}

/** A date lies outside the calendar, or counting steps out of it. It is refused, never approximated. */
export class CalendarRangeError<Coverage extends CalendarBounds = CalendarBounds> extends RolloutRulesError {
  override readonly name = 'CalendarRangeError'
  readonly code = 'calendar-range'
  /** The first day that is missing: the first argument outside, else the first day stepped onto. */
  readonly date: IsoDate
  readonly coverage: Coverage

  constructor(date: IsoDate, coverage: Coverage) {
    super(
      `${date} lies outside the calendar ${coverage.first} to ${coverage.last}; add the year with createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] })`,
    )
    this.date = date
    this.coverage = coverage
  }
}

/** `options.readings` names a reading that does not exist, or a choice that the reading does not have. */
export class UnknownReadingError extends RolloutRulesError {
  override readonly name = 'UnknownReadingError'
  readonly code = 'unknown-reading'
  readonly reading: string
  /** The unknown choice, where the reading itself is known. */
  declare readonly choice?: string
  /** The nearest known ids, or the choices that the reading has. */
  readonly suggestions: readonly string[]

  constructor(reading: string, choice: string | undefined, suggestions: readonly string[]) {
    const remedy =
      suggestions.length === 0
        ? ''
        : `; ${choice === undefined ? 'did you mean' : 'its choices are'} ${suggestions.join(', ')}`
    super(
      choice === undefined
        ? `unknown reading ${reading}${remedy}`
        : `unknown choice ${choice} of the reading ${reading}${remedy}`,
    )
    this.reading = reading
    if (choice !== undefined) this.choice = choice
    this.suggestions = deepFreeze([...suggestions])
  }
}

/** A reference to a clause that the law does not have. */
export class UnknownClauseError extends RolloutRulesError {
  override readonly name = 'UnknownClauseError'
  readonly code = 'unknown-clause'
  /** The reference as it was given. */
  readonly reference: string
  /** The ids of the nearest clauses. */
  readonly suggestions: readonly string[]

  constructor(reference: string, suggestions: readonly string[]) {
    super(
      `unknown clause "${reference}"; did you mean ${suggestions.join(', ')}? Cite a clause as it is printed, or by its id in digits such as 5.3.4`,
    )
    this.reference = reference
    this.suggestions = deepFreeze([...suggestions])
  }
}
