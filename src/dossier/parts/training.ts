import * as z from 'zod/mini'
import type { IsoDate } from '../../kernel/civil-date'
import { nameKey } from '../../kernel/name-key'
import {
  type UnwordedIssue,
  type Schema,
  betweenFields,
  hours,
  isoDate,
  name,
  uniqueList,
  uniqueListBy,
} from '../../kernel/schema'
import {
  type Course,
  type TraineeRole,
  type TrainingResult,
  courses,
  traineeRoles,
  trainingResults,
} from '../../law/c07-training/index'
import type { DossierFault, DossierIssueCode } from '../dossier-issue'
import { inOrder } from './in-order'

/** The training of the body's people (柒). */
export interface DossierTraining {
  /** Everyone at the body who uses the system. */
  readonly people?: readonly DossierPerson[] | undefined
  /** Every time that somebody took part in a course, one entry a person. */
  readonly runs?: readonly DossierRun[] | undefined
  /** The digital course of general users. */
  readonly digitalCourse?: DossierDigitalCourse | undefined
}

/** Somebody at the body. */
export interface DossierPerson {
  readonly id: string
  /** Every role that the person has, at least one. */
  readonly roles: readonly TraineeRole[]
}

/** One person's part in one run of a course. */
export interface DossierRun {
  readonly id: string
  /** The id of the person. */
  readonly person: string
  readonly course: Course
  /** The first day of the course; it may lie ahead. */
  readonly startsOn: IsoDate
  /** Hours of the whole course, in halves, 0.5 to 1000. */
  readonly totalHours?: number | undefined
  /** Every leave, no two from one day. Leave and absences together are at most the total. */
  readonly leaves?: readonly DossierLeave[] | undefined
  /** Every absence without leave, one a day. */
  readonly absences?: readonly DossierAbsence[] | undefined
  /** How it ended, and on which day; null while it has not. A person has at most one result of a course a day. */
  readonly result?: DossierResult | null | undefined
}

/** How a run of a course ended for somebody. */
export interface DossierResult {
  readonly on: IsoDate
  readonly outcome: TrainingResult
}

/** Leave from a course. */
export interface DossierLeave {
  /** The day of the leave; of several days the first. It may lie ahead. */
  readonly on: IsoDate
  /** The last day, where it has several. */
  readonly through?: IsoDate | undefined
  /** Hours, in halves. */
  readonly hours: number
  /** Whether an urgent cause kept the person from filing beforehand. */
  readonly urgent: boolean
  /** The day on which the filing was complete; null where it is not. */
  readonly filedOn?: IsoDate | null | undefined
}

/** Absence from a course without leave. */
export interface DossierAbsence {
  readonly on: IsoDate
  /** Hours, in halves. */
  readonly hours: number
}

/** The digital course of general users. */
export interface DossierDigitalCourse {
  /** The last day that the bureau allows; null where it set none. */
  readonly limit?: IsoDate | null | undefined
  /** Who has completed it. */
  readonly completions?: readonly { readonly person: string; readonly on: IsoDate }[] | undefined
}

export function trainingSchema(): Schema<DossierTraining> {
  return z
    .strictObject({
      people: z.optional(
        uniqueListBy<DossierPerson>('id', z.strictObject({ id: name(), roles: uniqueList(z.enum(traineeRoles), 1) })),
      ),
      runs: z.optional(uniqueListBy<DossierRun>('id', runSchema())),
      digitalCourse: z.optional(
        z.strictObject({
          limit: z.optional(z.nullable(isoDate())),
          completions: z.optional(
            uniqueListBy<{ readonly person: string; readonly on: IsoDate }>(
              'person',
              z.strictObject({ person: name(), on: isoDate() }),
            ),
          ),
        }),
      ),
    })
    .check(
      betweenFields<DossierTraining, DossierIssueCode>(['people', 'runs'], ({ people, runs = [] }) =>
        unknownPeople(
          people,
          runs.map(({ person }) => person),
          ['runs'],
        ),
      ),
      betweenFields<DossierTraining, DossierIssueCode>(['people', 'digitalCourse'], ({ people, digitalCourse }) =>
        unknownPeople(
          people,
          (digitalCourse?.completions ?? []).map(({ person }) => person),
          ['digitalCourse', 'completions'],
        ),
      ),
      betweenFields<DossierTraining>(['runs'], ({ runs = [] }) => resultsOnOneDay(runs)),
    )
}

function runSchema(): Schema<DossierRun> {
  return z
    .strictObject({
      id: name(),
      person: name(),
      course: z.enum(courses),
      startsOn: isoDate(),
      totalHours: z.optional(hours(0.5)),
      leaves: z.optional(
        uniqueListBy<DossierLeave>(
          'on',
          z
            .strictObject({
              on: isoDate(),
              through: z.optional(isoDate()),
              hours: hours(0.5),
              urgent: z.boolean(),
              filedOn: z.optional(z.nullable(isoDate())),
            })
            .check(inOrder<DossierLeave>('on', 'through')),
        ),
      ),
      absences: z.optional(uniqueListBy<DossierAbsence>('on', z.strictObject({ on: isoDate(), hours: hours(0.5) }))),
      result: z.optional(z.nullable(z.strictObject({ on: isoDate(), outcome: z.enum(trainingResults) }))),
    })
    .check(betweenFields<DossierRun>(['totalHours', 'leaves', 'absences'], tooManyHours))
}

function tooManyHours({ totalHours, leaves = [], absences = [] }: DossierRun): UnwordedIssue[] {
  const away = [...leaves, ...absences].reduce((sum, entry) => sum + entry.hours, 0)
  const named = [...(leaves.length > 0 ? ['leaves'] : []), ...(absences.length > 0 ? ['absences'] : [])]
  return totalHours !== undefined && away > totalHours
    ? named.map((list) => ({ path: [list], code: 'more-than-total', data: { total: totalHours } }))
    : []
}

function unknownPeople(
  people: readonly DossierPerson[] | undefined,
  named: readonly string[],
  path: readonly string[],
): DossierFault[] {
  if (people === undefined) return []
  const ids = new Set(people.map(({ id }) => nameKey(id)))
  return named.flatMap((person, place): DossierFault[] =>
    ids.has(nameKey(person))
      ? []
      : [{ path: [...path, place, 'person'], code: 'unknown-id', data: { list: 'training.people' } }],
  )
}

/** The order of results on one day would not be known. */
function resultsOnOneDay(runs: readonly DossierRun[]): UnwordedIssue[] {
  const seen = new Set<string>()
  return runs.flatMap(({ person, course, result }, place): UnwordedIssue[] => {
    if (result === undefined || result === null) return []
    const key = JSON.stringify([nameKey(person), course, result.on])
    if (seen.has(key)) return [{ path: ['runs', place, 'result', 'on'], code: 'duplicate' }]
    seen.add(key)
    return []
  })
}
