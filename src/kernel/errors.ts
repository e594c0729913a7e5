import type { IsoDate } from './civil-date'
import type { InputIssue } from './issue'
import { deepFreeze } from './json'

/** On every error of this library, whichever copy made it: an ES module beside CommonJS, or another version. */
const MARK: symbol = /* @__PURE__ */ Symbol.for('taipei-rollout-rules.error')

/**
 * What every error of this library has in common: a stable `code` beside the English `message`. `instanceof` holds for
 * errors of every copy of the library that a program has.
 */
export abstract class RolloutRulesError extends Error {
  abstract readonly code: string

  get [MARK](): true {
    return true
  }

  /** The classes of another copy are not those of this one; their errors are told by mark and code. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return super[Symbol.hasInstance](value) || isOf(this, value as Marked | undefined)
  }
}

interface Marked {
  readonly [mark: symbol]: unknown
  readonly code?: unknown
}

/** A class that a caller derives from one of these has no code of its own, and no instances in another copy. */
function isOf(type: typeof RolloutRulesError & { readonly code?: unknown }, value: Marked | undefined): boolean {
  return (
    value?.[MARK] !== undefined &&
    (type === RolloutRulesError || (Object.hasOwn(type, 'code') && type.code === value.code))
  )
}

/** The input breaks its contract; every fault is named, never only the first. */
export class InvalidInputError extends RolloutRulesError {
  static readonly code = 'invalid-input'
  override readonly name = 'InvalidInputError'
  readonly code = InvalidInputError.code
  /** The rule that was asked, where one was. */
  declare readonly rule?: string
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[], rule?: string) {
    super(
      `invalid input${rule === undefined ? '' : ` for ${rule}`}: ${issues.map(({ path, message }) => `${path} ${message}`.trim()).join('; ')}`,
    )
    this.issues = deepFreeze(issues.map((issue) => (rule === undefined ? issue : { ...issue, rule })))
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
  static readonly code = 'calendar-range'
  override readonly name = 'CalendarRangeError'
  readonly code = CalendarRangeError.code
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
  static readonly code = 'unknown-reading'
  override readonly name = 'UnknownReadingError'
  readonly code = UnknownReadingError.code
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
  static readonly code = 'unknown-clause'
  override readonly name = 'UnknownClauseError'
  readonly code = UnknownClauseError.code
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
