import type { ExpectedDay } from '../../calendar/expected-days'

/** What a course record states of one leave. */
export interface PlainLeave {
  readonly id: string
  readonly on: string
  readonly through?: string
  readonly hours: number
  readonly officialHours?: number
  readonly filedOn: string | null
  readonly urgent: boolean
}

/** A course record as an agency would note it down. */
export interface PlainCourseRecord {
  readonly course: 'administrator' | 'seed' | 'instructor'
  readonly totalHours: number
  readonly leaves: readonly PlainLeave[]
  readonly absences: readonly { readonly on: string; readonly hours: number }[]
  readonly outcome: string | null
  readonly earlier: readonly string[]
  readonly asOf: string
}

type Choices = Readonly<Record<string, string | undefined>>

/** The day on which a leave has to be filed at the latest, the seventh workday; null where the calendar ends before. */
function seventhWorkday(days: readonly ExpectedDay[], from: string, choices: Choices): string | null {
  if (!days.some(({ date }) => date === from)) return null
  const included = choices['leave-filing-start'] === 'include-leave-day'
  const closures = choices['typhoon-closure'] ?? 'not-a-workday'
  const counted: ExpectedDay[] = []
  for (const day of days) {
    if (day.date < from || (day.date === from && !included)) continue
    const closed = day.kind === 'closure'
    if (closed && closures === 'not-a-workday') continue
    if (day.official.kind === 'make-up-workday' && choices['make-up-saturday'] === 'not-a-workday') continue
    if (!day.official.workday) continue
    if (counted.length >= 6 && closed && closures === 'extends-last-day-only') continue
    counted.push(day)
    if (counted.length === 7) return day.date
  }
  return null
}

const hasPassed = (day: string, asOf: string, choices: Choices): boolean =>
  choices['same-day-filing'] === 'after-the-fact' ? asOf >= day : asOf > day

/** The state of one leave; null where the calendar ends before it can be told. */
function plainState(
  days: readonly ExpectedDay[],
  { on, through, filedOn, urgent }: PlainLeave,
  asOf: string,
  choices: Choices,
): string | null {
  const sameDayIsEarly = choices['same-day-filing'] !== 'after-the-fact'
  if (filedOn !== null && (filedOn < on || (filedOn === on && sameDayIsEarly))) return 'filed-in-advance'
  if (filedOn === null && !hasPassed(on, asOf, choices)) return 'filing-open'
  if (!urgent && choices['late-non-urgent-leave'] !== 'allowed-until-due') return 'unexcused-absence'
  const start = choices['multi-day-leave'] === 'first-day' ? on : (through ?? on)
  const judged = filedOn ?? asOf
  const kept = filedOn === null ? 'filing-open' : 'filed-in-time'
  // The limit never ends before the day from which it runs.
  if (judged <= start) return kept
  const due = seventhWorkday(days, start, choices)
  if (due === null) return null
  return judged <= due ? kept : 'unexcused-absence'
}

function plainFollowUp(
  course: string,
  results: readonly string[],
  choices: Choices,
): { readonly makeUpTraining: boolean; readonly fitnessReview: string } {
  if (course === 'instructor') return { makeUpTraining: false, fitnessReview: 'not-provided' }
  let run = 0
  let longest = 0
  results.forEach((result, place) => {
    if (result === 'passed') run = 0
    if (result === 'expelled' && choices['consecutive-failures'] === 'broken-by-expulsion') run = 0
    if (result === 'failed' && !(place === 0 && choices['failures-counted'] === 'make-up-tests')) run += 1
    longest = Math.max(longest, run)
  })
  const expulsions = results.filter((result) => result === 'expelled').length
  return {
    makeUpTraining: results.at(-1) !== 'passed',
    fitnessReview: longest >= 3 || expulsions >= 2 ? 'may-start' : 'not-triggered',
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, hours) => total + hours, 0)

/**
 * What 7.1.3, 7.1.4 and their like in 7.2 and 7.3 make of a record of one course, told step by step; null where the
 * calendar ends before a leave can be judged.
 */
export function plainCourseRecord(
  days: readonly ExpectedDay[],
  { course, totalHours, leaves, absences, outcome, earlier, asOf }: PlainCourseRecord,
  choices: Choices,
): object | null {
  const states = leaves.map((leave) => plainState(days, leave, asOf, choices))
  if (states.includes(null)) return null
  const excused = leaves.filter((_leave, place) => states[place] !== 'unexcused-absence')
  const lost = leaves.filter((_leave, place) => states[place] === 'unexcused-absence')
  const leaveHours = sum(excused.map(({ hours }) => hours))
  const unexcusedHours = sum([...absences, ...lost].map(({ hours }) => hours))
  const official =
    choices['leave-kinds'] === 'official-leave-excluded'
      ? sum(excused.map(({ officialHours }) => officialHours ?? 0))
      : 0
  // Hours are halves: a tenth of twice the hours of the course, in whole numbers.
  const tenths = course === 'instructor' ? 1 : 2
  const overShare = (leaveHours - official) * 10 >= totalHours * tenths
  const absent = unexcusedHours > 0
  const ground = overShare ? (absent ? 'both' : 'leave-share') : absent ? 'unexcused-absence' : 'none'
  const expelled = outcome === 'expelled'
  const consequence =
    ground === 'none'
      ? expelled
        ? 'expelled-without-ground-here'
        : 'continues'
      : outcome === null
        ? 'must-be-expelled'
        : expelled
          ? 'rightly-expelled'
          : 'wrongly-continued'
  return {
    leaves: leaves.map(({ id }, place) => ({ id, state: states[place] })),
    leaveHours,
    unexcusedHours,
    ground,
    consequence,
    ...(outcome === null
      ? { makeUpTraining: null, fitnessReview: null }
      : plainFollowUp(course, [...earlier, outcome], choices)),
  }
}
