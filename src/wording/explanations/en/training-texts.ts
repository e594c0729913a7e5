import type { TraineeRole, RunConsequence } from '../../../law/c07-training/index'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { dayTexts } from './day-texts'
import { counted, listed, word } from './words'

const leaveSteps: StepTexts<'training.leave-filing'> = {
  'filing-limit': ({ from, count, due, startDayCounts }) =>
    `Leave must be filed within ${counted(count, 'workday')} from the leave day ${from}, ${startDayCounts ? 'which counts if agencies work on it' : 'which is left out'}, that is by ${due}`,
  ...dayTexts,
  'filed-in-advance': ({ leaveOn, filedOn }) =>
    filedOn === leaveOn
      ? `Filed on the day of the leave, ${leaveOn}`
      : `Filed on ${filedOn}, before the leave on ${leaveOn}`,
  'filed-in-time': ({ filedOn, urgent }) =>
    `${urgent ? 'For an urgent cause, filed' : 'Filed'} on ${filedOn}, within the limit`,
  'filing-open': ({ leaveOn, asOf }) =>
    `The leave is on ${leaveOn}; not filed by ${asOf}, but the limit has not passed`,
  'unexcused-absence'({ leaveOn, filedOn, urgent, asOf }) {
    const filed = `The leave is on ${leaveOn}, ${filedOn === null ? `not filed by ${asOf}` : `filed on ${filedOn}`}`
    return urgent ? `${filed}, after the limit` : `${filed}, without an urgent cause`
  },
}

const attendanceSteps: StepTexts<'training.attendance'> = {
  'leave-share-under': ({ leaveHours, totalHours, percent, limitStep }) =>
    `${counted(leaveHours, 'hour')} of leave in a course of ${totalHours}, under ${percent}% (${counted(limitStep, 'hour')} of leave would expel)`,
  'leave-share-reached': ({ leaveHours, totalHours, percent, limitStep }) =>
    `${counted(leaveHours, 'hour')} of leave in a course of ${totalHours}, which reaches ${percent}% (${counted(limitStep, 'hour')} of leave expel)`,
  'no-unexcused-absence': () => 'No unexcused absence',
  'other-leave-under': (figures) =>
    `${otherLeave(figures)}, under ${figures.percent}% (${counted(figures.limitStep, 'hour')} of it would expel)`,
  'other-leave-reached': (figures) =>
    `${otherLeave(figures)}, which reaches ${figures.percent}% (${counted(figures.limitStep, 'hour')} of it expel)`,
  'some-unexcused-absence': ({ unexcusedHours }) =>
    `${counted(unexcusedHours, 'hour')} of unexcused absence; any at all expels`,
}

const followUpSteps: StepTexts<'training.follow-up'> = {
  'nothing-due': (figures) => `${soFar(figures)}: neither make-up training nor a review`,
  'make-up-training': (figures) => `${soFar(figures)}: make-up training, but no review`,
  'fitness-review': (figures) => `${soFar(figures)}: no make-up training, but a review`,
  'make-up-training-and-fitness-review': (figures) => `${soFar(figures)}: make-up training and a review`,
  'not-provided': () =>
    'On the instructor course the text says how to qualify, and nothing of make-up training or a review',
}

/** Chapter 7. */
export const trainingTexts: TextsOf<
  | 'training.duty'
  | 'training.delivery'
  | 'training.leave-filing'
  | 'training.attendance'
  | 'training.follow-up'
  | 'training.instructor-admission'
  | 'training.instructor-qualification'
  | 'training.instructor-source'
  | 'training.digital-course'
  | 'training.course-record'
> = {
  'training.duty': {
    result({ courses, digitalCourse }) {
      const digital =
        digitalCourse === 'required'
          ? 'the digital course must be completed'
          : 'the digital course need not be completed'
      return courses.length === 0
        ? digital
        : `the ${listed(courses.map((course) => word('course', course)))} must be taken, and ${digital}`
    },
    steps: {
      'administrator-course': () => 'A system administrator is called up to the administrator course',
      'seed-course': () => 'A member of the seed staff is called up to the seed staff course',
      'digital-course-exempt': ({ roles }) =>
        `Exempt from the digital course for general users as ${exemptRoles(roles)}`,
      'digital-course-required': () =>
        'Neither administrator, seed staff nor qualified instructor: the digital course for general users must be completed within the time that the bureau sets',
    },
  },
  'training.delivery': {
    result({ mode, modality, organiser, inPersonElsewhere }) {
      if (mode === 'unspecified')
        return organiser === null
          ? 'the text says neither how it is held nor by whom'
          : 'held by the bureau; the text does not say how'
      const way = `${ways[modality as 'must' | 'may' | 'in-principle']} ${mode === 'digital' ? 'as a digital course' : 'in person'}, by the bureau`
      return inPersonElsewhere === null ? way : `${way}; a body that wants it in person holds and pays for it itself`
    },
    steps: {
      'in-person': () => 'The administrator course is taught in person; the bureau holds it in several rounds',
      'form-not-specified': () =>
        'The bureau holds the seed staff course in several rounds; whether in person is not said',
      'form-and-organiser-not-specified': () =>
        'Of the instructor course it is not said whether it is held in person, nor by whom',
      digital: () =>
        'The course for general users is digital in principle; without a special circumstance the bureau holds none in person',
      'special-circumstance': () =>
        'There is a special circumstance, such as that the digital course is not finished, so the bureau may hold one in person',
    },
  },
  'training.leave-filing': {
    result: (filing) => word('leave-filing', filing),
    steps: leaveSteps,
  },
  'training.attendance': {
    result: ({ status }) => (status === 'continues' ? 'the training continues' : 'expelled from the course'),
    steps: attendanceSteps,
  },
  'training.follow-up': {
    result({ makeUpTraining, fitnessReview }) {
      if (fitnessReview === 'not-provided')
        return 'the text provides neither make-up training nor a review for the instructor course'
      return `${makeUpTraining ? 'make-up training is due' : 'no make-up training is due'}; ${fitnessReview === 'may-start' ? 'a review of fitness may be started' : 'a review of fitness may not be started'}`
    },
    steps: followUpSteps,
  },
  'training.instructor-admission': {
    result: (admission) =>
      admission === 'may-attend' ? 'may attend the instructor course' : 'may not attend the instructor course',
    steps: {
      'recommended-and-approved': () => 'The body recommended the person, and the recommendation was approved',
      'not-approved': () => 'The body recommended the person, but the recommendation was not approved',
      'not-recommended': () => 'The body did not recommend the person',
    },
  },
  'training.instructor-qualification': {
    result: (qualification) =>
      qualification === 'qualified' ? 'qualified as an instructor and listed as one' : 'not qualified as an instructor',
    steps: {
      'completed-and-tested': () => 'The course is completed and the test passed',
      'test-not-passed': () => 'The course is completed, but the test not passed',
      'not-completed': () => 'The course is not completed',
      'expelled-from-course': () => 'The person was expelled from the course',
    },
  },
  'training.instructor-source': {
    result: ({ pool }) =>
      pool === 'prefer'
        ? 'instructors must be engaged from the pool first'
        : 'instructors must be engaged from the pool, and from nowhere else',
    steps: {
      'pool-first': ({ event }) =>
        `Instructors of ${event === 'training' ? 'training' : 'a seminar'} on the system come from the pool of instructors first`,
      'pool-only': () => 'Instructors of a course in person for general users come from the pool of instructors',
    },
  },
  'training.digital-course': {
    result: (status) => word('status', status),
    steps: {
      exempt: ({ roles }) => `Exempt from the digital course as ${exemptRoles(roles)}`,
      done: ({ limit, completedOn }) => `Completed on ${completedOn}, within the limit of ${limit}`,
      late: ({ limit, completedOn }) => `Completed on ${completedOn}, after the limit of ${limit}`,
      open: ({ limit, asOf }) => `Not completed by ${asOf}, but the limit of ${limit} has not passed`,
      overdue: ({ limit, asOf }) => `Not completed by ${asOf}, after the limit of ${limit}`,
    },
  },
  'training.course-record': {
    result: ({ consequence, makeUpTraining, fitnessReview }) =>
      [
        runs[consequence],
        ...(makeUpTraining === true ? ['make-up training is due'] : []),
        ...(fitnessReview === 'may-start' ? ['a review of fitness may be started'] : []),
      ].join('; '),
    steps: {
      ...leaveSteps,
      ...attendanceSteps,
      ...followUpSteps,
      continues: () => 'Nothing in leave or absence expels',
      'must-be-expelled': ({ ground }) => `There is a ground to expel: ${word('expulsion-ground', ground)}`,
      'rightly-expelled': ({ ground }) =>
        `The trainee was expelled, for which there is a ground: ${word('expulsion-ground', ground)}`,
      'wrongly-continued': ({ ground, outcome }) =>
        `The run ended with "${word('training-result', outcome)}", although there was a ground to expel: ${word('expulsion-ground', ground)}`,
      'expelled-without-ground-here': () =>
        'The trainee was expelled, for which neither leave nor absence gives a ground; there can be others',
    },
  },
}

/** How a course is held, by its modality. */
const ways = { must: 'it must be held', may: 'it may be held', 'in-principle': 'in principle it is held' }

/** Those of the roles that free from the digital course. */
function exemptRoles(roles: readonly TraineeRole[]): string {
  return listed(roles.filter((role) => role !== 'general-user').map((role) => word('role', role)))
}

/** How the attempts have ended. */
function soFar({
  lastResult,
  failuresInARow,
  expulsions,
}: {
  readonly lastResult: 'none' | 'passed' | 'failed' | 'expelled'
  readonly failuresInARow: 'under-three' | 'three-or-more'
  readonly expulsions: number
}): string {
  if (lastResult === 'none') return 'No result yet'
  return `The last result is "${word('training-result', lastResult)}", with ${failuresInARow === 'three-or-more' ? 'three failures in a row' : 'no three failures in a row'} and ${counted(expulsions, 'expulsion')}`
}

/** The leave that counts where official leave does not. */
function otherLeave({
  otherLeaveHours,
  officialLeaveHours,
  totalHours,
}: {
  readonly otherLeaveHours: number
  readonly officialLeaveHours: number
  readonly totalHours: number
}): string {
  return `${counted(otherLeaveHours, 'hour')} of leave beside ${counted(officialLeaveHours, 'hour')} of official leave in a course of ${totalHours}`
}

/** What a run comes to. */
const runs: Readonly<Record<RunConsequence, string>> = {
  continues: 'nothing here expels from the course',
  'must-be-expelled': 'the trainee must be expelled from the course',
  'rightly-expelled': 'rightly expelled from the course',
  'wrongly-continued': 'should have been expelled from the course',
  'expelled-without-ground-here': 'expelled, though not for leave or absence',
}
