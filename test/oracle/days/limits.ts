import { answerUnder, Refusal, type Answer, type Choices, type ReadingChoices, type Worked } from './answers'
import { dayOf, firstDay, isDate, isoOf } from './civil-days'
import { Faults, judgeOptions, type DrawnOptions } from './faults'
import { countWorkdays, isSpecial, type Counted, type OwnCalendar, type Row } from './own-calendar'

const workdays: Readonly<Record<string, number>> = {
  'working-group-change': 3,
  'working-group-minutes': 5,
  'administrator-change': 3,
  'administrator-replacement': 10,
  'seed-change': 3,
  'seed-replacement': 10,
  'administrator-leave-filing': 7,
  'seed-leave-filing': 7,
  'instructor-leave-filing': 7,
}
export const workdayDuties = Object.keys(workdays)
export const designatedDuties = [
  'working-group-establishment',
  'working-group-list',
  'administrator-selection',
  'seed-selection',
]
export const courses = ['administrator', 'seed', 'instructor']
export const traineeRoles = ['administrator', 'seed', 'qualified-instructor', 'general-user']

const leaveFilingStart = { 'leave-filing-start': ['exclude-leave-day', 'include-leave-day'] }
const calendarReadings = {
  'typhoon-closure': ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'],
  'make-up-saturday': ['workday', 'not-a-workday'],
}

export const workdayReadings = {
  ...leaveFilingStart,
  'replacement-start': ['day-after-receipt', 'receipt-day'],
  ...calendarReadings,
}
export const filingReadings = {
  ...leaveFilingStart,
  'multi-day-leave': ['last-day', 'first-day'],
  'same-day-filing': ['in-advance', 'after-the-fact'],
  'late-non-urgent-leave': ['unexcused', 'allowed-until-due'],
  ...calendarReadings,
}
export const designatedReadings = {
  'designated-date': ['date-included', 'day-before'],
  'going-live-day': ['day-before', 'day-included'],
  'go-live-notice': ['day-of-going-live', 'day-of-the-notice'],
  'limit-on-day-off': ['next-workday', 'as-set'],
  ...calendarReadings,
  'seed-go-live': ['before-going-live', 'as-printed'],
}

/** The answer to facts that were judged first, and the options after them. */
export const limitAnswer =
  (readings: ReadingChoices, judge: (facts: unknown) => void, work: Work) =>
  (facts: unknown, options: DrawnOptions, calendar: OwnCalendar): Answer =>
    answerUnder(
      readings,
      options.readings,
      () => {
        judge(facts)
        judgeOptions(options, readings)
      },
      (choices) => work(facts as never, choices, calendar),
    )

type Work = (facts: never, choices: Choices, calendar: OwnCalendar) => Worked

interface WorkdayFacts {
  duty: string
  from: string
}

interface Counting extends Counted {
  readonly count: number
  readonly codes: string[]
}

function countFor({ duty, from }: WorkdayFacts, choices: Choices, calendar: OwnCalendar): Counting {
  const firstDayCounts =
    (duty.endsWith('leave-filing') && choices['leave-filing-start'] === 'include-leave-day') ||
    (duty.endsWith('replacement') && choices['replacement-start'] === 'receipt-day')
  const count = workdays[duty] ?? 0
  const counted = countWorkdays(calendar, dayOf(from), count, !firstDayCounts, choices)
  const leftOut = counted.ledger.some((row) => !row.counted && row.why !== 'start-day')
  const codes = [
    'workday-limit',
    firstDayCounts ? 'start-day-counts' : 'start-day-left-out',
    ...(leftOut ? ['days-left-out'] : []),
    ...(counted.ledger.some(({ counted: counts, why }) => counts && isSpecial(why)) ? ['special-days-counted'] : []),
    'last-workday',
  ]
  return { ...counted, count, codes }
}

function due(facts: WorkdayFacts, choices: Choices, calendar: OwnCalendar): Worked {
  const { end, dayOne, ledger, count, codes } = countFor(facts, choices, calendar)
  const { checked } = calendar
  return {
    value: {
      due: isoOf(end),
      dayOne: isoOf(dayOne),
      limit: { count, unit: 'workday' },
      ledger,
      provisional: ledger.some(({ date }) => calendar.day(dayOf(date)).source === 'projected'),
      closuresChecked: checked && ledger.every(({ date }) => checked.from <= date && date <= checked.through),
    },
    codes,
  }
}

interface TimelinessFacts extends WorkdayFacts {
  doneOn: string | null
  asOf: string
}

function timeliness(facts: TimelinessFacts, choices: Choices, calendar: OwnCalendar): Worked {
  const { end, ledger, codes } = countFor(facts, choices, calendar)
  const [done, asOf] = [facts.doneOn === null ? null : dayOf(facts.doneOn), dayOf(facts.asOf)]
  const answer = (
    status: string,
    workdaysLeft: number | null,
    workdaysLate: number | null,
    beyond: readonly number[],
  ): Worked => ({
    value: { status, due: isoOf(end), workdaysLeft, workdaysLate, ledger },
    codes: [...codes, ...further(beyond, choices, calendar), status],
  })
  if (done !== null && done <= end) return answer('on-time', null, null, [])
  if (done !== null) return answer('late', null, calendar.counted(end, done, choices), daysAfter(end, done))
  if (asOf > end) return answer('overdue', null, calendar.counted(end, asOf, choices), daysAfter(end, asOf))
  calendar.day(asOf)
  const rowOf = (day: number): Row | undefined => ledger.find(({ date }) => date === isoOf(day))
  // A closed day that the limit was extended over is not one of those left.
  const extended = (day: number): boolean => rowOf(day)?.why === 'closure' && rowOf(day)?.counted === false
  const left = daysAfter(asOf, end).filter((day) => calendar.counts(day, choices) && !extended(day))
  const beyond = daysAfter(asOf, end).filter((day) => (rowOf(day)?.why ?? 'start-day') === 'start-day')
  return answer('open', left.length, null, beyond)
}

const daysAfter = (after: number, through: number): number[] =>
  Array.from({ length: Math.max(0, through - after) }, (_, index) => after + 1 + index)

/** Days off and days specially counted that the ledger of the limit does not show; plain weekends are not named. */
function further(days: readonly number[], choices: Choices, calendar: OwnCalendar): string[] {
  const off = days.some((day) => !calendar.counts(day, choices) && calendar.day(day).kind !== 'weekend')
  const special = days.some((day) => calendar.counts(day, choices) && isSpecial(calendar.day(day).kind))
  return [...(off ? ['further-days-left-out'] : []), ...(special ? ['further-special-days-counted'] : [])]
}

interface FilingFacts {
  course: string
  leaveOn: string
  leaveThrough?: string
  filedOn: string | null
  urgent: boolean
  asOf: string
}

function leaveFiling(facts: FilingFacts, choices: Choices, calendar: OwnCalendar): Worked {
  const { leaveOn, filedOn, asOf } = facts
  const sameDay = choices['same-day-filing'] === 'in-advance'
  const mayFileLater = facts.urgent || choices['late-non-urgent-leave'] === 'allowed-until-due'
  const codes: string[] = []
  // The day through which one may still file is asked for only after the day from which the limit runs.
  const inTime = (date: string): boolean => {
    const from = choices['multi-day-leave'] === 'last-day' ? (facts.leaveThrough ?? leaveOn) : leaveOn
    if (date <= from) return true
    const counted = countFor({ duty: `${facts.course}-leave-filing`, from }, choices, calendar)
    codes.push('filing-limit', ...counted.codes.filter((code) => /^(days-left-out|special-days-counted)$/.test(code)))
    return date <= isoOf(counted.end)
  }
  const answer = (value: string): Worked => ({ value, codes: [...codes, value] })
  if (filedOn !== null) {
    if (filedOn < leaveOn || (filedOn === leaveOn && sameDay)) return answer('filed-in-advance')
    return answer(mayFileLater && inTime(filedOn) ? 'filed-in-time' : 'unexcused-absence')
  }
  if (asOf < leaveOn || (asOf === leaveOn && sameDay)) return answer('filing-open')
  return answer(mayFileLater && inTime(asOf) ? 'filing-open' : 'unexcused-absence')
}

interface DesignatedFacts {
  duty: string
  limit: string | null
  goLiveOn: string | null
  goLiveNoticeOn?: string | null
  doneOn: string | null
  asOf: string
}

const dayBefore = (date: string, path: string): number => {
  const day = dayOf(date)
  if (day === firstDay) throw new Refusal('invalid-input', [`${path} no-day-before`])
  return day - 1
}

/** The last day that going live, or its notice, leaves for a selection. */
function goingLiveBound(facts: DesignatedFacts, choices: Choices, codes: string[]): number | null {
  const { duty, goLiveOn, goLiveNoticeOn } = facts
  if (!duty.endsWith('selection')) return null
  if (duty === 'seed-selection' && choices['seed-go-live'] === 'as-printed') return null
  const byNotice = choices['go-live-notice'] === 'day-of-the-notice'
  if (byNotice && goLiveOn !== null && goLiveNoticeOn === undefined)
    throw new Refusal('invalid-input', ['goLiveNoticeOn missing'])
  const event = byNotice ? (goLiveNoticeOn ?? null) : goLiveOn
  if (event === null) return null
  codes.push(byNotice ? 'go-live-notice' : 'going-live')
  if (choices['going-live-day'] === 'day-included') return dayOf(event)
  return dayBefore(event, byNotice ? 'goLiveNoticeOn' : 'goLiveOn')
}

/** The last day of the limit that the bureau set; 'unknown' where the calendar does not reach and need not. */
function limitSet(
  facts: DesignatedFacts,
  bound: number | null,
  choices: Choices,
  calendar: OwnCalendar,
  codes: string[],
): number | null | 'unknown' {
  const { duty, limit, doneOn, asOf } = facts
  if (limit === null) return null
  const set = dayOf(limit)
  if (duty === 'working-group-establishment' && choices['designated-date'] === 'day-before') {
    codes.push('bureau-limit')
    return dayBefore(limit, 'limit')
  }
  if (choices['limit-on-day-off'] === 'as-set') {
    codes.push('bureau-limit')
    return set
  }
  if (bound !== null && set >= bound) {
    codes.push('limit-not-the-earlier')
    return set
  }
  try {
    const moved = calendar.nextWorkday(set, choices)
    codes.push(moved === set ? 'limit-on-workday' : 'limit-moved')
    return moved
  } catch (error) {
    if (!(error instanceof Refusal) || (doneOn ?? asOf) > limit) throw error
    codes.push('limit-not-in-calendar')
    return 'unknown'
  }
}

function designated(facts: DesignatedFacts, choices: Choices, calendar: OwnCalendar): Worked {
  const [limitCodes, boundCodes]: [string[], string[]] = [[], []]
  const bound = goingLiveBound(facts, choices, boundCodes)
  const set = limitSet(facts, bound, choices, calendar, limitCodes)
  const { doneOn, asOf } = facts
  const answer = (status: string, last: number | null): Worked => ({
    value: { status, last: last === null ? null : isoOf(last) },
    codes: [...limitCodes, ...boundCodes, status],
  })
  if (set === 'unknown') return answer(doneOn === null ? 'open' : 'on-time', null)
  if (set === null && bound === null) return answer('no-limit-set', null)
  const last = Math.min(set ?? Infinity, bound ?? Infinity)
  if (doneOn !== null) return answer(dayOf(doneOn) <= last ? 'on-time' : 'late', last)
  return answer(dayOf(asOf) <= last ? 'open' : 'overdue', last)
}

interface CourseFacts {
  roles: string[]
  limit: string
  completedOn: string | null
  asOf: string
}

function digitalCourse({ roles, limit, completedOn, asOf }: CourseFacts): Worked {
  const mustTake = roles.every((role) => role === 'general-user')
  const status = !mustTake
    ? 'exempt'
    : completedOn !== null
      ? completedOn <= limit
        ? 'done'
        : 'late'
      : asOf <= limit
        ? 'open'
        : 'overdue'
  return { value: status, codes: [status] }
}

function judgeWorkdayFacts(facts: unknown, keys: readonly string[]): void {
  const faults = new Faults()
  if (faults.object('', facts, keys)) {
    faults.option('duty', facts.duty, workdayDuties)
    faults.date('from', facts.from)
    if (keys.includes('asOf')) {
      faults.dateOrNone('doneOn', facts.doneOn)
      faults.date('asOf', facts.asOf)
      faults.happened('doneOn', facts.doneOn, facts.asOf)
    }
  }
  faults.refuse()
}

function judgeFiling(facts: unknown): void {
  const faults = new Faults()
  if (faults.object('', facts, ['course', 'leaveOn', 'leaveThrough', 'filedOn', 'urgent', 'asOf'])) {
    const { leaveOn, leaveThrough, filedOn, asOf } = facts
    faults.option('course', facts.course, courses)
    faults.date('leaveOn', leaveOn)
    if (leaveThrough !== undefined) faults.date('leaveThrough', leaveThrough)
    faults.dateOrNone('filedOn', filedOn)
    faults.truth('urgent', facts.urgent)
    faults.date('asOf', asOf)
    faults.happened('filedOn', filedOn, asOf)
    if (isDate(leaveOn) && isDate(leaveThrough) && leaveThrough < leaveOn) faults.add('leaveThrough', 'reversed')
  }
  faults.refuse()
}

function judgeDesignated(facts: unknown): void {
  const faults = new Faults()
  if (faults.object('', facts, ['duty', 'limit', 'goLiveOn', 'goLiveNoticeOn', 'doneOn', 'asOf'])) {
    const { duty, goLiveOn, goLiveNoticeOn, doneOn, asOf } = facts
    const dutyIsSound = faults.option('duty', duty, designatedDuties)
    faults.dateOrNone('limit', facts.limit)
    for (const key of ['goLiveOn', 'goLiveNoticeOn']) {
      const date = key === 'goLiveOn' ? goLiveOn : goLiveNoticeOn
      if (key === 'goLiveNoticeOn' && date === undefined) continue
      const sound = faults.dateOrNone(key, date)
      if (sound && date !== null && dutyIsSound && !duty.endsWith('selection')) faults.add(key, 'not-for-this-duty')
    }
    faults.dateOrNone('doneOn', doneOn)
    faults.date('asOf', asOf)
    faults.happened('doneOn', doneOn, asOf)
  }
  faults.refuse()
}

function judgeCourse(facts: unknown): void {
  const faults = new Faults()
  if (faults.object('', facts, ['roles', 'limit', 'completedOn', 'asOf'])) {
    const { roles, completedOn, asOf } = facts
    if (faults.list('roles', roles)) {
      if (roles.length === 0) faults.add('roles', 'empty')
      roles.forEach((role, index) => {
        const path = `roles.${String(index)}`
        if (faults.option(path, role, traineeRoles) && roles.indexOf(role) < index) faults.add(path, 'duplicate')
      })
    }
    faults.date('limit', facts.limit)
    faults.dateOrNone('completedOn', completedOn)
    faults.date('asOf', asOf)
    faults.happened('completedOn', completedOn, asOf)
  }
  faults.refuse()
}

export const dueAnswer = limitAnswer(
  workdayReadings,
  (facts) => {
    judgeWorkdayFacts(facts, ['duty', 'from'])
  },
  due,
)
export const timelinessAnswer = limitAnswer(
  workdayReadings,
  (facts) => {
    judgeWorkdayFacts(facts, ['duty', 'from', 'doneOn', 'asOf'])
  },
  timeliness,
)
export const filingAnswer = limitAnswer(filingReadings, judgeFiling, leaveFiling)
export const designatedAnswer = limitAnswer(designatedReadings, judgeDesignated, designated)
export const courseAnswer = limitAnswer({}, judgeCourse, digitalCourse)
