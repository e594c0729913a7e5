/** 柒: what somebody's run of a course looks like. */
import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { soundEntries } from '../../kernel/entries'
import {
  type UnwordedIssue,
  type Schema,
  betweenFields,
  hours,
  isoDate,
  name,
  objectOf,
  orZero,
  uniqueListBy,
} from '../../kernel/schema'
import { type Course, courses } from './course'
import { type TrainingResult, trainingResults } from './training-result'

/** A leave in a run of a course. */
export interface CourseLeave {
  readonly id: string
  /** The day of the leave; of several days the first. It may lie ahead. */
  readonly on: IsoDate
  /** The last day of the leave, where it has several; not before `on`. */
  readonly through?: IsoDate | undefined
  /** Hours of the leave, 0.5 at least. */
  readonly hours: number
  /** Those of them that were official leave (公假); 0 where left out. */
  readonly officialHours?: number | undefined
  /** The day on which the filing was complete; null where it is not. Not after `asOf`. */
  readonly filedOn: IsoDate | null
  /** Whether an urgent cause kept the trainee from filing beforehand. */
  readonly urgent: boolean
}

/** An unexcused absence in a run of a course. */
export interface CourseAbsence {
  /** Not after `asOf`. */
  readonly on: IsoDate
  /** Hours of the absence, 0.5 at least. */
  readonly hours: number
}

/** Facts of {@link courseRecord}; hours in halves, those of leaves and absences together at most the total. */
export interface CourseRecordFacts {
  readonly course: Course
  /** Hours of the whole course, 0.5 to 1000. */
  readonly totalHours: number
  readonly leaves: readonly CourseLeave[]
  readonly absences: readonly CourseAbsence[]
  /** How this run ended; null while it has not. */
  readonly outcome: TrainingResult | null
  /** How earlier runs of the course ended, in order. */
  readonly earlier: readonly TrainingResult[]
  /** The day on which the question is asked. */
  readonly asOf: IsoDate
}

export function courseRecordFacts(): Schema<CourseRecordFacts> {
  return objectOf<CourseRecordFacts>({
    course: z.enum(courses),
    totalHours: hours(0.5),
    leaves: uniqueListBy<CourseLeave>(
      'id',
      objectOf<CourseLeave>({
        id: name(),
        on: isoDate(),
        through: z.optional(isoDate()),
        hours: hours(0.5),
        officialHours: orZero(hours(0)),
        filedOn: z.nullable(isoDate()),
        urgent: z.boolean(),
      }).check(
        betweenFields<CourseLeave>(['on', 'through'], ({ on, through }) =>
          through !== undefined && through < on ? [{ path: ['through'], code: 'reversed', data: { from: on } }] : [],
        ),
        betweenFields<CourseLeave>(['hours', 'officialHours'], ({ hours: all, officialHours }) =>
          (officialHours as number) > all
            ? [{ path: ['officialHours'], code: 'too-large', data: { maximum: all } }]
            : [],
        ),
      ),
    ),
    absences: z.array(objectOf<CourseAbsence>({ on: isoDate(), hours: hours(0.5) })),
    outcome: z.nullable(z.enum(trainingResults)),
    earlier: z.array(z.enum(trainingResults)),
    asOf: isoDate(),
  }).check(
    betweenFields<CourseRecordFacts>(['totalHours'], hoursWithinTotal),
    betweenFields<CourseRecordFacts>(['asOf'], ({ leaves, absences, asOf }) => [
      ...datesAfter(asOf, 'leaves', 'filedOn', leaves),
      ...datesAfter(asOf, 'absences', 'on', absences),
    ]),
  )
}

/**
 * All hours of leave and absence are named where together they are more than the course has. What else is wrong with
 * an entry, its hours may still be sound.
 */
function hoursWithinTotal({ totalHours, ...away }: CourseRecordFacts): readonly UnwordedIssue[] {
  const lists = ['leaves', 'absences'] as const
  if (lists.some((list) => !Array.isArray(away[list]))) return []
  const all = lists.flatMap((list) =>
    soundEntries(away[list], z.object({ hours: hours(0.5) })).map(({ entry, place }) => ({ list, place, ...entry })),
  )
  return all.length === away.leaves.length + away.absences.length && sumOfHours(all) > totalHours
    ? all.map(({ list, place }) => ({
        path: [list, place, 'hours'],
        code: 'more-than-total',
        data: { total: totalHours },
      }))
    : []
}

/** The hours of some entries together. */
export function sumOfHours(entries: readonly { readonly hours: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.hours, 0)
}

/** The dates of one kind in a list that lie after the day of the question. */
function datesAfter(asOf: IsoDate, list: string, field: string, entries: unknown): readonly UnwordedIssue[] {
  const dated = z.object({ [field]: z.nullable(isoDate()) })
  return soundEntries<Readonly<Record<string, IsoDate | null>>>(entries, dated).flatMap(({ entry, place }) => {
    const date = entry[field] ?? null
    return date !== null && date > asOf ? [{ path: [list, place, field], code: 'after-as-of', data: { asOf } }] : []
  })
}
