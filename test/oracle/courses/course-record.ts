import type { CalendarDay, WorkCalendar } from 'taipei-rollout-rules/calendar'
import type { Choices, Outcome } from '../outcome'

/** Written from the regulation and the contract alone: 7.1.3, 7.1.4 and what 7.2 and 7.3 repeat of them. */

export const courseRecordReadings = {
  'leave-filing-start': ['exclude-leave-day', 'include-leave-day'],
  'multi-day-leave': ['last-day', 'first-day'],
  'same-day-filing': ['in-advance', 'after-the-fact'],
  'late-non-urgent-leave': ['unexcused', 'allowed-until-due'],
  'leave-kinds': ['every-leave', 'official-leave-excluded'],
  'typhoon-closure': ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'],
  'make-up-saturday': ['workday', 'not-a-workday'],
  'failures-counted': ['all-tests', 'make-up-tests'],
  'consecutive-failures': ['reset-on-pass', 'broken-by-expulsion'],
} as const

export interface Leave {
  id: string
  on: string
  through?: string | undefined
  hours: number
  officialHours?: number | undefined
  filedOn: string | null
  urgent: boolean
}
export interface CourseFacts {
  course: string
  totalHours: number
  leaves: Leave[]
  absences: { on: string; hours: number }[]
  outcome: string | null
  earlier: string[]
  asOf: string
}
export interface CourseValue {
  leaves: { id: string; state: string }[]
  leaveHours: number
  unexcusedHours: number
  ground: string
  consequence: string
  makeUpTraining: boolean | null
  fitnessReview: string | null
}

class OutsideCalendar extends Error {
  constructor(readonly date: string) {
    super(date)
  }
}

export function courseRecordByHand(facts: CourseFacts, choices: Choices, calendar: WorkCalendar): Outcome<CourseValue> {
  try {
    return { value: recordOf(facts, choices, calendar) }
  } catch (error) {
    if (error instanceof OutsideCalendar) return { error: 'calendar-range', date: error.date }
    throw error
  }
}

function recordOf(facts: CourseFacts, choices: Choices, calendar: WorkCalendar): CourseValue {
  const leaves: { id: string; state: string }[] = []
  let leaveHours = 0
  let officialHours = 0
  let unexcusedHours = 0
  for (const leave of facts.leaves) {
    const state = stateOf(leave, facts.asOf, choices, calendar)
    leaves.push({ id: leave.id.trim(), state })
    if (state === 'unexcused-absence') {
      unexcusedHours += leave.hours
    } else {
      leaveHours += leave.hours
      officialHours += leave.officialHours ?? 0
    }
  }
  for (const absence of facts.absences) unexcusedHours += absence.hours

  const counted = choices['leave-kinds'] === 'official-leave-excluded' ? leaveHours - officialHours : leaveHours
  // 20 per cent is a fifth, 10 per cent a tenth: whole multiples of halves are exact.
  const shareReached = counted * (facts.course === 'instructor' ? 10 : 5) >= facts.totalHours
  let ground = 'none'
  if (shareReached && unexcusedHours > 0) ground = 'both'
  else if (shareReached) ground = 'leave-share'
  else if (unexcusedHours > 0) ground = 'unexcused-absence'

  let consequence = 'continues'
  if (ground === 'none') {
    if (facts.outcome === 'expelled') consequence = 'expelled-without-ground-here'
  } else if (facts.outcome === null) consequence = 'must-be-expelled'
  else if (facts.outcome === 'expelled') consequence = 'rightly-expelled'
  else consequence = 'wrongly-continued'

  if (facts.outcome === null)
    return { leaves, leaveHours, unexcusedHours, ground, consequence, makeUpTraining: null, fitnessReview: null }
  return { leaves, leaveHours, unexcusedHours, ground, consequence, ...followUp(facts, facts.outcome, choices) }
}

function stateOf(leave: Leave, asOf: string, choices: Choices, calendar: WorkCalendar): string {
  const sameDayIsInAdvance = choices['same-day-filing'] === 'in-advance'
  const mayBeFiledLate = leave.urgent || choices['late-non-urgent-leave'] === 'allowed-until-due'
  if (leave.filedOn !== null) {
    if (leave.filedOn < leave.on) return 'filed-in-advance'
    if (leave.filedOn === leave.on && sameDayIsInAdvance) return 'filed-in-advance'
    if (!mayBeFiledLate) return 'unexcused-absence'
    return isInTime(leave.filedOn, leave, choices, calendar) ? 'filed-in-time' : 'unexcused-absence'
  }
  if (asOf < leave.on) return 'filing-open'
  if (asOf === leave.on && sameDayIsInAdvance) return 'filing-open'
  if (!mayBeFiledLate) return 'unexcused-absence'
  return isInTime(asOf, leave, choices, calendar) ? 'filing-open' : 'unexcused-absence'
}

function isInTime(date: string, leave: Leave, choices: Choices, calendar: WorkCalendar): boolean {
  const from = choices['multi-day-leave'] === 'last-day' ? (leave.through ?? leave.on) : leave.on
  // The limit never ends before the day from which it runs, so the calendar need not be asked.
  return date <= from || date <= seventhWorkday(from, choices, calendar)
}

/** Every day is looked at by itself. */
function seventhWorkday(from: string, choices: Choices, calendar: WorkCalendar): string {
  let date = from
  let day = dayOf(date, calendar)
  let number = 0
  if (choices['leave-filing-start'] === 'include-leave-day' && counts(day, number, choices)) number = 1
  while (number < 7) {
    date = dayAfter(date)
    day = dayOf(date, calendar)
    if (counts(day, number, choices)) number += 1
  }
  return date
}

function counts(day: CalendarDay, numberSoFar: number, choices: Choices): boolean {
  if (day.kind === 'closure') {
    if (choices['typhoon-closure'] === 'counts-as-workday') return true
    if (choices['typhoon-closure'] === 'extends-last-day-only') return numberSoFar < 6
    return false
  }
  if (day.kind === 'make-up-workday') return choices['make-up-saturday'] === 'workday'
  return day.workday
}

function dayOf(date: string, calendar: WorkCalendar): CalendarDay {
  if (date < calendar.coverage.first || date > calendar.coverage.last) throw new OutsideCalendar(date)
  return calendar.day(date)
}

export function dayAfter(date: string, days = 1): string {
  const moved = new Date(`${date}T00:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

function followUp(facts: CourseFacts, outcome: string, choices: Choices) {
  if (facts.course === 'instructor') return { makeUpTraining: false, fitnessReview: 'not-provided' }
  const results = [...facts.earlier, outcome]
  let expulsions = 0
  let run = 0
  let threeInARow = false
  for (const [index, result] of results.entries()) {
    if (result === 'passed') run = 0
    else if (result === 'expelled') {
      expulsions += 1
      if (choices['consecutive-failures'] === 'broken-by-expulsion') run = 0
    } else if (index > 0 || choices['failures-counted'] === 'all-tests') run += 1
    if (run === 3) threeInARow = true
  }
  const mayStart = threeInARow || expulsions >= 2
  return { makeUpTraining: outcome !== 'passed', fitnessReview: mayStart ? 'may-start' : 'not-triggered' }
}
