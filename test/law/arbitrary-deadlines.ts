import * as fc from 'fast-check'
import { coveredDates, datesAboutTheEnds } from '../calendar/arbitrary-dates'
import { designatedDuties, duties } from '../../src/law/deadlines'
import { readingChoices } from '../../src/law/reading-choices'
import type { LimitChoices } from './plain-count'

/** Any day about which the calendar may be asked, and some of which it knows nothing. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: coveredDates, weight: 5 },
  { arbitrary: datesAboutTheEnds, weight: 1 },
)
export const workdayDuties = fc.constantFrom(...duties)
/** A day near another: done or asked about some days before or after. */
export const near = (date: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> =>
  fc
    .tuple(date, fc.integer({ min: -10, max: 45 }))
    .map(([base, days]) => [base, new Date(Date.parse(base) + days * 86_400_000).toISOString().slice(0, 10)])

const choiceOf = <Id extends keyof LimitChoices>(id: Id): fc.Arbitrary<LimitChoices[Id]> =>
  fc.constantFrom(...(readingChoices[id] as unknown as readonly LimitChoices[Id][]))
/** Every choice of the four readings that bear on a limit in workdays. */
export const limitChoices: fc.Arbitrary<LimitChoices> = fc.record({
  'leave-filing-start': choiceOf('leave-filing-start'),
  'replacement-start': choiceOf('replacement-start'),
  'typhoon-closure': choiceOf('typhoon-closure'),
  'make-up-saturday': choiceOf('make-up-saturday'),
})

/** Any choices of any readings of the law, most of them left to their defaults. */
export const anyReadings: fc.Arbitrary<Record<string, string>> = fc.record(
  Object.fromEntries(
    Object.entries(readingChoices).map(([id, choices]) => [id, fc.constantFrom(...(choices as readonly string[]))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>

/** Facts of `timeliness`: done not after asked. */
export const timelinessFacts = fc
  .tuple(workdayDuties, near(dates), fc.option(fc.nat(40), { nil: null }))
  .map(([duty, [from, asOf], daysAgo]) => ({
    duty,
    from,
    asOf,
    doneOn: daysAgo === null ? null : new Date(Date.parse(asOf) - daysAgo * 86_400_000).toISOString().slice(0, 10),
  }))

const aDate = fc.oneof(
  {
    arbitrary: fc
      .integer({ min: 0, max: 40 })
      .map((days) => new Date(Date.UTC(2026, 2, 1) + days * 86_400_000).toISOString().slice(0, 10)),
    weight: 9,
  },
  { arbitrary: fc.constantFrom('1900-01-01', '1900-01-02', '2100-12-31'), weight: 1 },
)
const maybe = fc.option(aDate, { nil: null })

/** Facts of `designatedLimit`: done not after asked, a day of going live for a selection only. */
export const designatedFacts = fc
  .tuple(fc.constantFrom(...designatedDuties), maybe, maybe, maybe, aDate)
  .map(([duty, limit, goLiveOn, doneOn, asOf]) => ({
    duty,
    limit,
    goLiveOn: duty.startsWith('working-group') ? null : goLiveOn,
    doneOn: doneOn !== null && doneOn > asOf ? asOf : doneOn,
    asOf,
  }))
