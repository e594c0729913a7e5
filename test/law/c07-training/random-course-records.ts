import * as fc from 'fast-check'
import { coveredDates, datesAboutTheEnds, daysAfter } from '../../calendar/arbitrary-dates'
import type { PlainCourseRecord } from './plain-course-record'

const halves = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most * 2 }).map((number) => number / 2)
const results = fc.constantFrom('passed', 'failed', 'failed', 'expelled')
const maybe = <T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(some, { nil: null, freq: 2 })

interface LooseLeave {
  readonly start: number
  readonly days: number | null
  readonly hours: number
  readonly official: number | null
  readonly filed: number | null
  readonly urgent: boolean
}

const leaves: fc.Arbitrary<readonly LooseLeave[]> = fc.array(
  fc.record({
    start: fc.integer({ min: -12, max: 12 }),
    days: maybe(fc.nat(4)),
    hours: halves(3),
    official: maybe(fc.nat(6)),
    filed: maybe(fc.integer({ min: -3, max: 20 })),
    urgent: fc.boolean(),
  }),
  { maxLength: 3 },
)

/** Records of a course, mostly about closures, make-up Saturdays, long holidays and the ends of the calendar. */
export const courseRecords: fc.Arbitrary<PlainCourseRecord> = fc
  .record({
    course: fc.constantFrom('administrator' as const, 'seed' as const, 'instructor' as const),
    day: fc.oneof({ weight: 30, arbitrary: coveredDates }, { weight: 1, arbitrary: datesAboutTheEnds }),
    spare: fc.oneof(halves(30), fc.constantFrom(8, 18, 27)),
    leaves,
    absences: fc.array(fc.record({ ago: fc.nat(30), hours: halves(2) }), { maxLength: 1 }),
    outcome: maybe(results),
    earlier: fc.array(results, { maxLength: 4 }),
    asOf: fc.integer({ min: -5, max: 45 }),
  })
  .map(({ course, day, spare, leaves: loose, absences, outcome, earlier, asOf: later }) => {
    const asOf = daysAfter(day, later)
    const earliest = (date: string): string => (date < asOf ? date : asOf)
    const hours = [...loose, ...absences].reduce((total, item) => total + item.hours, 0)
    return {
      course,
      totalHours: hours + spare,
      leaves: loose.map(({ start, days, hours: of, official, filed, urgent }, place) => {
        const on = daysAfter(day, start)
        return {
          id: `leave ${place}`,
          on,
          ...(days !== null && { through: daysAfter(on, days) }),
          hours: of,
          ...(official !== null && { officialHours: Math.min(official / 2, of) }),
          filedOn: filed === null ? null : earliest(daysAfter(on, filed)),
          urgent,
        }
      }),
      absences: absences.map(({ ago, hours: of }) => ({ on: daysAfter(asOf, -ago), hours: of })),
      outcome,
      earlier,
      asOf,
    }
  })

/** The readings that the clauses on leave and on make-up training turn on. */
export const courseRecordReadings = [
  'leave-filing-start',
  'multi-day-leave',
  'same-day-filing',
  'late-non-urgent-leave',
  'leave-kinds',
  'typhoon-closure',
  'make-up-saturday',
  'failures-counted',
  'consecutive-failures',
] as const
