import { InvalidInputError } from '../kernel/errors'
import { inputIssue } from '../kernel/input-issue'

/** Whether a day on which the city closed its agencies counts as a workday; the default first. */
export const typhoonClosureChoices = /* @__PURE__ */ Object.freeze([
  'not-a-workday',
  'counts-as-workday',
  'extends-last-day-only',
] as const)

/** Whether a Saturday that the calendar makes up counts as a workday; the default first. */
export const makeUpSaturdayChoices = /* @__PURE__ */ Object.freeze(['workday', 'not-a-workday'] as const)

/** The readings on which it can hang which days are workdays, with their choices. */
export type PeriodReadingChoices = {
  readonly 'typhoon-closure': typeof typhoonClosureChoices
  readonly 'make-up-saturday': typeof makeUpSaturdayChoices
}

/** The id of a reading that bears on any period of law. */
export type PeriodReadingId = keyof PeriodReadingChoices

/** Gives the choice of a reading that bears on any period. */
export type PeriodReadingOf = (id: PeriodReadingId) => string

/**
 * The readings on which it can hang which days are workdays, each with its choices, the default first: part of the
 * readings of any law that counts workdays.
 *
 * @example
 * Object.keys(periodReadings) // => ['typhoon-closure', 'make-up-saturday']
 */
export const periodReadings: PeriodReadingChoices = /* @__PURE__ */ Object.freeze({
  'typhoon-closure': typhoonClosureChoices,
  'make-up-saturday': makeUpSaturdayChoices,
})

/**
 * The readings of a period as a rule of another law takes them, so its decision lists them where they matter.
 *
 * @param reading - what `decide` was given
 * @throws InvalidInputError where it is no function
 * @example
 * periodReadingsOf((id) => periodReadings[id][0]) // => { 'typhoon-closure': 'not-a-workday', 'make-up-saturday': 'workday' }
 */
export function periodReadingsOf(reading: <Id extends PeriodReadingId>(id: Id) => PeriodReadingChoices[Id][number]): {
  readonly [Id in PeriodReadingId]: PeriodReadingChoices[Id][number]
} {
  if (typeof (reading as unknown) !== 'function')
    throw new InvalidInputError([inputIssue('reading', 'wrong-type', { expected: 'a function' })])
  return { 'typhoon-closure': reading('typhoon-closure'), 'make-up-saturday': reading('make-up-saturday') }
}
