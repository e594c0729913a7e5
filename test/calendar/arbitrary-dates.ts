import * as fc from 'fast-check'

const DAY = 86_400_000

/** The days of a span, both ends included. */
export function datesBetween(first: string, last: string): fc.Arbitrary<string> {
  return fc
    .integer({ min: Date.parse(first) / DAY, max: Date.parse(last) / DAY })
    .map((number) => new Date(number * DAY).toISOString().slice(0, 10))
}

/** The day so many days after a date. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}

/** Days of the official years, those about closures, make-up Saturdays and long holidays more often than others. */
export const coveredDates: fc.Arbitrary<string> = fc.oneof(
  datesBetween('2017-01-01', '2027-12-31'),
  fc.oneof(
    ...[
      '2019-08-09',
      '2019-09-30',
      '2023-08-03',
      '2024-07-24',
      '2024-10-02',
      '2024-10-31',
      '2026-07-10',
      '2025-02-08',
      '2023-01-20',
      '2018-10-11',
      '2026-07-31',
    ].map((date) => datesBetween(daysAfter(date, -20), daysAfter(date, 20))),
  ),
)

/** Days about the calendar's ends, on both sides. */
export const datesAboutTheEnds: fc.Arbitrary<string> = fc.oneof(
  datesBetween('2016-12-10', '2017-01-31'),
  datesBetween('2027-12-01', '2028-01-10'),
)
