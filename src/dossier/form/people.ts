import type { IsoDate } from '../../kernel/civil-date'
import { type UnwordedIssue, betweenFields, hours, name } from '../../kernel/schema'
import { type Course, type TrainingResult, courses, trainingResults } from '../../law/c07-training/index'
import { courseLabels, trainingResultLabels } from '../../wording/labels/person-labels'
import type { DossierIssueCode } from '../dossier-issue'
import { type Field, ahead, choice, either, happened, list, object, optional, orNull, truth, value } from './field'
import { roleTexts } from './option-words'

/** What somebody is for the system at the body. */
export const personRoles = /* @__PURE__ */ Object.freeze([
  'convener',
  'member',
  'administrator',
  'seed',
  'instructor',
  'user',
] as const)

/**
 * One of {@link personRoles}; in the working group are conveners and members.
 *
 * - `convener`: 召集人 · convener
 * - `member`: 組員 · member
 * - `administrator`: 系統管理者 · administrator
 * - `seed`: 種子人員 · seed staff
 * - `instructor`: 講師 · instructor
 * - `user`: 一般使用者 · user
 */
export type PersonRole = (typeof personRoles)[number]

/** Somebody who has, had or will have a role here. */
export interface DossierPerson {
  readonly id: string
  /** Complete; a bare word was held all along and still is. */
  readonly roles: readonly (PersonRole | DossierTerm)[]
  /** Every run of a course, complete. */
  readonly courses?: readonly DossierRun[] | undefined
  readonly digitalCourseOn?: IsoDate | null | undefined
  /** Where the bureau set this person another limit than the general one. */
  readonly digitalCourseBy?: IsoDate | null | undefined
}

/** A role and how long it is held, both ends included. */
export interface DossierTerm {
  readonly role: PersonRole
  /** Absent: in office by the day of the question, not known since when. */
  readonly from?: IsoDate | undefined
  readonly through?: IsoDate | null | undefined
  /** Of a convener: whether the head of a first-tier unit, or above. */
  readonly firstTierHead?: boolean | undefined
  readonly startNotifiedOn?: IsoDate | null | undefined
  readonly endNotifiedOn?: IsoDate | null | undefined
}

/** One course, once. */
export interface DossierRun {
  readonly course: Course
  readonly startsOn: IsoDate
  /** In halves, 0.5 to 1000. */
  readonly totalHours?: number | undefined
  readonly leaves?: readonly DossierLeave[] | undefined
  readonly absences?: readonly DossierAbsence[] | undefined
  readonly result?: DossierOutcome | null | undefined
}

/** How a run ended. */
export interface DossierOutcome {
  readonly on: IsoDate
  readonly outcome: TrainingResult
}

/** Leave from a course: of one day `on`, of several `from` and `through`. */
export interface DossierLeave {
  readonly on?: IsoDate | undefined
  readonly from?: IsoDate | undefined
  readonly through?: IsoDate | undefined
  readonly hours: number
  /** Those that were official leave; asked under `leave-kinds: official-leave-excluded` only. */
  readonly officialHours?: number | undefined
  readonly urgent: boolean
  readonly filedOn?: IsoDate | null | undefined
}

/** Absence without leave; a leave that was not filed in time is not repeated here. */
export interface DossierAbsence {
  readonly on: IsoDate
  readonly hours: number
}

export function peopleField(): Field<readonly DossierPerson[]> {
  return list<DossierPerson>(
    '人員',
    'people',
    object<DossierPerson>('人員', 'person', {
      id: value('人員', 'person', name()),
      roles: list('角色', 'roles', either(choice('角色', 'role', personRoles, roleTexts), termField())),
      courses: optional(list('參訓紀錄', 'courses', runField())),
      digitalCourseOn: optional(orNull(happened('數位課程完成日', 'digital course completed on'))),
      digitalCourseBy: optional(orNull(ahead('數位課程個人期限', "this person's limit for the digital course"))),
    }),
  )
}

function termField(): Field<DossierTerm> {
  return object<DossierTerm>('任期', 'term', {
    role: choice('角色', 'role', personRoles, roleTexts),
    from: optional(ahead('就任日（選派日）', 'first day in the role')),
    through: optional(orNull(ahead('最後在任日', 'last day in the role'))),
    firstTierHead: optional(truth('是否為一級單位主管以上', 'head of a first-tier unit or above')),
    startNotifiedOn: optional(orNull(happened('就任異動通知日', 'start notified on'))),
    endNotifiedOn: optional(orNull(happened('離任異動通知日', 'end notified on'))),
  })
}

function runField(): Field<DossierRun> {
  return object<DossierRun>('一次參訓', 'run of a course', {
    course: choice('課程', 'course', courses, courseLabels),
    startsOn: ahead('開課日', 'starts on'),
    totalHours: optional(value('總時數', 'total hours', hours(0.5))),
    leaves: optional(list('請假', 'leaves', leaveField())),
    absences: optional(
      list<DossierAbsence>(
        '曠課',
        'absences',
        object<DossierAbsence>('一次曠課', 'absence', {
          on: happened('日期', 'day'),
          hours: value('時數', 'hours', hours(0.5)),
        }),
      ),
    ),
    result: optional(
      orNull(
        object<DossierOutcome>('結果', 'result', {
          on: happened('日期', 'day'),
          outcome: choice('結果', 'outcome', trainingResults, trainingResultLabels),
        }),
      ),
    ),
  })
}

function leaveField(): Field<DossierLeave> {
  return object<DossierLeave>(
    '一次請假',
    'leave',
    {
      on: optional(ahead('日期（一日）', 'day, where there is one')),
      from: optional(ahead('起日（數日）', 'first day, where there are several')),
      through: optional(ahead('迄日（數日）', 'last day, where there are several')),
      hours: value('時數', 'hours', hours(0.5)),
      officialHours: optional(value('公假時數', 'hours of official leave', hours(0))),
      urgent: truth('是否緊急', 'urgent'),
      filedOn: optional(orNull(happened('完成請假日', 'filed on'))),
    },
    betweenFields<DossierLeave, DossierIssueCode>(['on', 'from', 'through'], daysOfLeave),
  )
}

/** One day is `on`; several are `from` and `through`. */
function daysOfLeave({ on, from, through }: DossierLeave): UnwordedIssue<DossierIssueCode>[] {
  const several = [...(from === undefined ? [] : ['from']), ...(through === undefined ? [] : ['through'])]
  if (on !== undefined) return several.map((path) => ({ path: [path], code: 'misplaced', data: { beside: 'on' } }))
  if (several.length === 0) return [{ path: ['on'], code: 'missing' }]
  return ['from', 'through'].filter((key) => !several.includes(key)).map((key) => ({ path: [key], code: 'missing' }))
}
