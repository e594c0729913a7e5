import { coverageFigures, choice, date, dayFigures, each, list, number, orNull, truth } from '../figures'
import { deliveredCourses } from './delivered-course'
import { expulsionGrounds } from './expulsion-ground'
import { instructedEvents } from './instructed-event'
import { traineeRoles } from './trainee-role'
import { trainingResults } from './training-result'

/** The rules of 柒, in the order of the regulation. */
export const trainingRules = [
  'training.duty',
  'training.delivery',
  'training.leave-filing',
  'training.attendance',
  'training.follow-up',
  'training.instructor-admission',
  'training.instructor-qualification',
  'training.instructor-source',
  'training.digital-course',
  'training.course-record',
] as const

/** The codes of rows whose reasons are told in several steps, so no step carries them. */
export interface TrainingRowCodes {
  'training.duty': 'both-courses'
  'training.attendance': 'within-limits' | 'unexcused-absence' | 'both'
}

/** What the rules of 柒 find. */
export function trainingSteps() {
  const roles = list(choice(traineeRoles))
  const limit = { roles, limit: date(), asOf: date() }
  return {
    'training.duty': each(['administrator-course', 'seed-course', 'digital-course-exempt', 'digital-course-required'], {
      roles,
    }),
    'training.delivery': each(
      ['in-person', 'form-not-specified', 'form-and-organiser-not-specified', 'digital', 'special-circumstance'],
      { course: choice(deliveredCourses), specialCircumstance: truth() },
    ),
    ...courseSteps(),
    'training.instructor-admission': each(['recommended-and-approved', 'not-approved', 'not-recommended'], {
      recommended: truth(),
      approved: truth(),
    }),
    'training.instructor-qualification': each(
      ['completed-and-tested', 'test-not-passed', 'not-completed', 'expelled-from-course'],
      { attendance: choice(['continues', 'expelled']), completed: truth(), testPassed: truth() },
    ),
    'training.instructor-source': each(['pool-first', 'pool-only'], { event: choice(instructedEvents) }),
    'training.digital-course': {
      ...each(['done', 'late'], { ...limit, completedOn: date() }),
      ...each(['exempt', 'open', 'overdue'], { ...limit, completedOn: orNull(date()) }),
    },
  }
}

/** Leave, attendance and what follows, by themselves and in the record of a whole run. */
function courseSteps() {
  const [filing, attendance, followUp] = [filingSteps(), attendanceSteps(), followUpSteps()]
  const ended = { ground: choice(expulsionGrounds), outcome: orNull(choice(trainingResults)) }
  return {
    'training.leave-filing': filing,
    'training.attendance': attendance,
    'training.follow-up': followUp,
    'training.course-record': {
      ...filing,
      ...attendance,
      ...followUp,
      ...each(['continues', 'must-be-expelled', 'rightly-expelled', 'expelled-without-ground-here'], ended),
      'wrongly-continued': { ...ended, outcome: choice(trainingResults) },
    },
  }
}

function filingSteps() {
  const filing = { leaveOn: date(), urgent: truth(), asOf: date() }
  return {
    'filing-limit': { from: date(), count: number(), due: date(), startDayCounts: truth(), ...coverageFigures() },
    ...each(['days-left-out', 'special-days-counted'], dayFigures()),
    ...each(['filed-in-advance', 'filed-in-time'], { ...filing, filedOn: date() }),
    ...each(['filing-open', 'unexcused-absence'], { ...filing, filedOn: orNull(date()) }),
  }
}

function attendanceSteps() {
  const share = {
    leaveHours: number(),
    totalHours: number(),
    percent: number(),
    limitHours: number(),
    limitStep: number(),
  }
  return {
    ...each(['leave-share-under', 'leave-share-reached'], share),
    ...each(['other-leave-under', 'other-leave-reached'], {
      ...share,
      officialLeaveHours: number(),
      otherLeaveHours: number(),
    }),
    ...each(['no-unexcused-absence', 'some-unexcused-absence'], { unexcusedHours: number() }),
  }
}

function followUpSteps() {
  const attempts = { lastResult: choice(['none', ...trainingResults]), expulsions: number() }
  return {
    ...each(['nothing-due', 'make-up-training', 'fitness-review', 'make-up-training-and-fitness-review'], {
      ...attempts,
      failuresInARow: choice(['under-three', 'three-or-more']),
    }),
    'not-provided': attempts,
  }
}
