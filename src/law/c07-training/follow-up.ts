/** 柒、一、(四) · 二、(四): make-up training, and when fitness is reviewed. */
import * as z from 'zod/mini'
import { atLeast, below, oneOf } from '../../kernel/condition'
import type { Match } from '../../kernel/decision-table'
import { foldOf } from '../../kernel/fold'
import { lastOf, timesOf } from '../../kernel/measure'
import { objectOf, wholeNumber } from '../../kernel/schema'
import { type ReadingId, readingChoices } from '../reading-choices'
import type { Ids, ReadingOf } from '../rule'
import type { StepOf } from '../steps'
import { rowsUnder, tableRule } from '../table-rule'
import { type Course, courses } from './course'
import { countExpulsions, type FailureRun, runAfter, runAtEnd } from './failure-runs'
import { type TrainingResult, trainingResults } from './training-result'

/** 連續三次 (7.1.4, 7.2.4): so many failures in a row. */
const FAILURES_IN_A_ROW = 3
/** 被退訓兩次以上 (7.1.4, 7.2.4): so many expulsions, that number included. */
const EXPULSIONS = 2

/** The readings where none is taken. */
const byDefault = ((id: ReadingId) => readingChoices[id][0]) as ReadingOf

/** Facts of {@link trainingFollowUp}. */
export interface FollowUpFacts {
  readonly course: Course
  /** How the attempts ended, in order. */
  readonly results: readonly TrainingResult[]
}

/** Value of {@link trainingFollowUp}. */
export interface FollowUp {
  /** Whether the trainee must be trained again. */
  readonly makeUpTraining: boolean
  /** Whether a review of fitness may be started; the instructors' section provides none. */
  readonly fitnessReview: 'may-start' | 'not-triggered' | 'not-provided'
  /** The failures in a row at the end of the list; of instructors every failure counts, and only passing ends a run. */
  readonly consecutiveFailures: number
  /** All expulsions. */
  readonly expulsions: number
}

/** The outcomes. */
export type FollowUpOutcome =
  'nothing-due' | 'make-up-training' | 'fitness-review' | 'make-up-training-and-fitness-review' | 'not-provided'

const measures: Readonly<Record<FollowUpOutcome, Pick<FollowUp, 'makeUpTraining' | 'fitnessReview'>>> = {
  'nothing-due': { makeUpTraining: false, fitnessReview: 'not-triggered' },
  'make-up-training': { makeUpTraining: true, fitnessReview: 'not-triggered' },
  'fitness-review': { makeUpTraining: false, fitnessReview: 'may-start' },
  'make-up-training-and-fitness-review': { makeUpTraining: true, fitnessReview: 'may-start' },
  'not-provided': { makeUpTraining: false, fitnessReview: 'not-provided' },
}

/**
 * Whether a trainee must be trained again, after a last result that is a failure or an expulsion, and whether
 * a review of fitness may be started, after three failures in a row or two expulsions, those numbers included.
 *
 * @param facts - the course, and how the attempts at it ended, in order
 * @example
 * trainingFollowUp({ course: 'administrator', results: ['failed', 'failed', 'failed'] }).value // => { makeUpTraining: true, fitnessReview: 'may-start', consecutiveFailures: 3, expulsions: 0 }
 */
export const trainingFollowUp = /* @__PURE__ */ tableRule(() => ({
  id: 'training.follow-up',
  exportName: 'trainingFollowUp',
  facts: objectOf<FollowUpFacts>({ course: z.enum(courses), results: z.array(z.enum(trainingResults)) }),
  value: objectOf<FollowUp>({
    makeUpTraining: z.boolean(),
    fitnessReview: z.enum(['may-start', 'not-triggered', 'not-provided']),
    consecutiveFailures: wholeNumber(),
    expulsions: wholeNumber(),
  }),
  derive: {
    lastResult: lastOf('results'),
    failuresInARow: failuresInARow(),
    expulsions: timesOf('expelled', 'results'),
  },
  rows: [
    ...rowsUnder('7.1.4', rowsOf('administrator')),
    ...rowsUnder('7.2.4', rowsOf('seed')),
    { when: { course: 'instructor' }, clause: '7.3.2', code: 'not-provided' },
  ],
  examples: { results: tellingResults },
  complete: ({ outcome }, { course, results }, reading) => ({
    ...measures[outcome],
    // The section on instructors has no clause into which anything could be read.
    consecutiveFailures: runAtEnd(results, course === 'instructor' ? byDefault : reading),
    expulsions: countExpulsions(results),
  }),
  basis: followUpSteps,
}))

/** What is to be done after an outcome. */
export function followUpOf(outcome: FollowUpOutcome): Pick<FollowUp, 'makeUpTraining' | 'fitnessReview'> {
  return measures[outcome]
}

/** What the results look like. */
export function followUpSteps({
  row: { clause, code },
  inputs: { lastResult: last, failuresInARow: run, expulsions },
}: FollowUpMatch): readonly StepOf<'training.follow-up'>[] {
  const lastResult = last ?? 'none'
  return code === 'not-provided'
    ? [{ clause, code, data: { lastResult, expulsions } }]
    : [{ clause, code, data: { lastResult, failuresInARow: run, expulsions } }]
}

/** The row that fits the results of somebody, of which its code says what is to be done. */
export type FollowUpMatch = Match<Results, FollowUpOutcome, Ids & { readonly code: FollowUpOutcome }>

/** What is looked at in the results of somebody. */
interface Results {
  readonly lastResult: TrainingResult | null
  readonly failuresInARow: 'under-three' | 'three-or-more'
  readonly expulsions: number
}

/** The rows of a course whose section provides both. */
function rowsOf(course: Course) {
  const [clear, open] = [oneOf(null, 'passed'), oneOf('failed', 'expelled')]
  const [few, many] = [below(EXPULSIONS), atLeast(EXPULSIONS)]
  const both = 'make-up-training-and-fitness-review'
  // prettier-ignore
  return [
    { when: { course, lastResult: clear, failuresInARow: 'under-three', expulsions: few },  code: 'nothing-due' },
    { when: { course, lastResult: open, failuresInARow: 'under-three', expulsions: few },   code: 'make-up-training' },
    { when: { course, lastResult: clear, failuresInARow: 'three-or-more' },                 code: 'fitness-review' },
    { when: { course, lastResult: clear, failuresInARow: 'under-three', expulsions: many }, code: 'fitness-review' },
    { when: { course, lastResult: open, failuresInARow: 'three-or-more' },                  code: both },
    { when: { course, lastResult: open, failuresInARow: 'under-three', expulsions: many },  code: both },
  ] as const
}

/** Whether somewhere in the list enough failures stand in a row. */
function failuresInARow() {
  const enough = (run: FailureRun): boolean => run !== null && run >= FAILURES_IN_A_ROW
  return foldOf<FollowUpFacts, 'results', FailureRun, 'under-three' | 'three-or-more', Ids>('results', {
    why: 'a run of failures, across expulsions or not, is more than can be counted in a list',
    start: null,
    next: (run, result, reading) => (enough(run) ? run : runAfter(run, result, reading)),
    valueOf: (run) => (enough(run) ? 'three-or-more' : 'under-three'),
    values: ['under-three', 'three-or-more'],
    witnesses: [
      { value: 'under-three', facts: { results: ['failed', 'failed', 'passed', 'failed'] } },
      { value: 'three-or-more', facts: { results: ['failed', 'failed', 'failed'] } },
    ],
  })
}

/**
 * No attempt, and each last result after enough failures in a row or not, and enough expulsions or not, under all
 * readings.
 */
function tellingResults(): readonly FollowUpFacts['results'][] {
  const expulsions: TrainingResult[][] = [[], ['expelled', 'expelled']]
  const failures: TrainingResult[][] = [[], ['passed', 'failed', 'failed', 'failed']]
  return [
    [],
    ...expulsions.flatMap((expelled) =>
      failures.flatMap((failed) => trainingResults.map((last) => [...expelled, ...failed, last])),
    ),
  ]
}
