import * as fc from 'fast-check'
import { coveredDates, datesAboutTheEnds, daysAfter } from '../calendar/arbitrary-dates'
import { designatedDuties, deadlineDuties } from '../../src/law/deadlines'
import { readingChoices } from '../../src/law/reading-choices'
import type { LimitChoices } from './plain-count'

/** Any day about which the calendar may be asked, and some of which it knows nothing. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: coveredDates, weight: 5 },
  { arbitrary: datesAboutTheEnds, weight: 1 },
)
export const workdayDuties = fc.constantFrom(...deadlineDuties)
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

/** Days close to one another: about closures, a make-up Saturday, long holidays, and the ends of the calendar. */
const daysTogether = fc
  .constantFrom('2024-07-10', '2024-09-20', '2025-01-20', '2026-02-10', '2026-03-01', '2016-12-20', '2027-12-15')
  .map((first) =>
    fc.oneof(
      { arbitrary: fc.integer({ min: 0, max: 30 }).map((days) => daysAfter(first, days)), weight: 29 },
      { arbitrary: fc.constantFrom('1900-01-01', '1900-01-02', '2100-12-31'), weight: 1 },
    ),
  )
const maybe = (date: fc.Arbitrary<string>) => fc.option(date, { nil: null, freq: 3 })

/** Facts of `designatedLimit`: done not after asked, going live and its notice for a selection only. */
export const designatedFacts = daysTogether
  .chain((date) =>
    fc.record(
      {
        duty: fc.constantFrom(...designatedDuties),
        limit: maybe(date),
        goLiveOn: maybe(date),
        goLiveNoticeOn: maybe(date),
        doneOn: maybe(date),
        asOf: date,
      },
      { requiredKeys: ['duty', 'limit', 'goLiveOn', 'doneOn', 'asOf'] },
    ),
  )
  .map((facts) => ({
    ...facts,
    ...(facts.duty.startsWith('working-group') && { goLiveOn: null, goLiveNoticeOn: null }),
    doneOn: facts.doneOn !== null && facts.doneOn > facts.asOf ? facts.asOf : facts.doneOn,
  }))
