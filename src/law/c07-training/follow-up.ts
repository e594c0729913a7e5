/** 柒、一、(四) · 二、(四): make-up training, and when fitness is reviewed. */
import * as z from 'zod/mini'
import { atLeast, below, oneOf } from '../../kernel/condition'
import type { Row } from '../../kernel/decision-table'
import type { Derivations } from '../../kernel/derive'
import { lastOf, timesOf } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import type { Schema } from '../../kernel/schema'
import { wholeNumber } from '../../kernel/schema'
import type { ClauseId } from '../clause-id'
import { readingChoices } from '../reading-choices'
import type { Ids, ReadingOf } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Course } from './course'
import { courses } from './course'
import type { TrainingResult } from './training-result'
import { countExpulsions, failureRuns, trainingResults } from './training-result'

/** 連續三次 (7.1.4, 7.2.4): so many failures in a row. */
const FAILURES_IN_A_ROW = 3
/** 被退訓兩次以上 (7.1.4, 7.2.4): so many expulsions, that number included. */
const EXPULSIONS = 2

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

/** What the rows look at. */
export interface FollowUpInputs {
  readonly course: Course
  readonly lastResult: 'none' | TrainingResult
  /** Whether somewhere in the list enough failures stand in a row. */
  readonly failuresInARow: 'under-three' | 'three-or-more'
  readonly expulsions: 'under-two' | 'two-or-more'
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

/** The readings where none is taken. */
const byDefault: ReadingOf = (id) => readingChoices[id][0]

/**
 * Whether a trainee must be trained again, after a last result that is a failure or an expulsion, and whether
 * a review of fitness may be started, after three failures in a row or two expulsions, those numbers included.
 *
 * @param facts - the course, and how the attempts at it ended, in order
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 7.1.4
 * @clause 7.2.4
 * @clause 7.3.2
 * @example
 * trainingFollowUp({ course: 'administrator', results: ['failed', 'failed', 'failed'] }).value // => { makeUpTraining: true, fitnessReview: 'may-start', consecutiveFailures: 3, expulsions: 0 }
 */
export const trainingFollowUp: TableRule<FollowUpFacts, FollowUp, FollowUpInputs, FollowUpOutcome> =
  /* @__PURE__ */ defineTableRule<FollowUpFacts, FollowUp, FollowUpInputs, FollowUpOutcome>({
    id: 'training.follow-up',
    exportName: 'trainingFollowUp',
    clauses: ['7.1.4', '7.2.4', '7.3.2'],
    facts: /* @__PURE__ */ followUpFacts(),
    value: /* @__PURE__ */ followUpValue(),
    derive: /* @__PURE__ */ followUpDerivations(),
    rows: /* @__PURE__ */ followUpRows(),
    examples: { results: tellingResults },
    complete: ({ outcome }, { course, results }, reading) => ({
      ...measures[outcome],
      // The section on instructors has no clause into which anything could be read.
      consecutiveFailures: failureRuns(results, course === 'instructor' ? byDefault : reading).atEnd,
      expulsions: countExpulsions(results),
    }),
    basis: ({ row: { clause, code }, inputs: { lastResult, failuresInARow } }, { results }) => [
      {
        clause,
        code,
        data: {
          lastResult,
          ...(code !== 'not-provided' && { failuresInARow }),
          expulsions: countExpulsions(results),
        },
      },
    ],
  })

function followUpRows(): readonly Row<FollowUpInputs, FollowUpOutcome, Ids>[] {
  return [
    ...rowsOf('administrator', '7.1.4'),
    ...rowsOf('seed', '7.2.4'),
    { when: { course: 'instructor' }, clause: '7.3.2', code: 'not-provided' },
  ]
}

function rowsOf(course: Course, clause: ClauseId): readonly Row<FollowUpInputs, FollowUpOutcome, Ids>[] {
  const settled = oneOf('none', 'passed')
  const unsettled = oneOf('failed', 'expelled')
  return [
    {
      when: { course, lastResult: settled, failuresInARow: 'under-three', expulsions: 'under-two' },
      clause,
      code: 'nothing-due',
    },
    {
      when: { course, lastResult: unsettled, failuresInARow: 'under-three', expulsions: 'under-two' },
      clause,
      code: 'make-up-training',
    },
    { when: { course, lastResult: settled, failuresInARow: 'three-or-more' }, clause, code: 'fitness-review' },
    {
      when: { course, lastResult: settled, failuresInARow: 'under-three', expulsions: 'two-or-more' },
      clause,
      code: 'fitness-review',
    },
    {
      when: { course, lastResult: unsettled, failuresInARow: 'three-or-more' },
      clause,
      code: 'make-up-training-and-fitness-review',
    },
    {
      when: { course, lastResult: unsettled, failuresInARow: 'under-three', expulsions: 'two-or-more' },
      clause,
      code: 'make-up-training-and-fitness-review',
    },
  ]
}

function followUpDerivations(): Derivations<FollowUpFacts, FollowUpInputs, Ids> {
  return {
    lastResult: byMeasures<FollowUpFacts, FollowUpInputs['lastResult'], Ids>({
      from: ['results'],
      values: ['none', ...trainingResults],
      measures: { last: lastOf('results') },
      cases: () => [
        { value: 'none', when: { last: null } },
        ...trainingResults.map((result) => ({ value: result, when: { last: result } })),
      ],
      witnesses: [
        { value: 'none', facts: { results: [] } },
        ...trainingResults.map((result) => ({ value: result, facts: { results: [result] } })),
      ],
    }),
    failuresInARow: {
      from: ['results'],
      values: ['under-three', 'three-or-more'],
      whyFunction: 'a run of failures, across expulsions or not, is more than can be counted in a list',
      of: ({ results }, reading) =>
        failureRuns(results, reading).longest >= FAILURES_IN_A_ROW ? 'three-or-more' : 'under-three',
      witnesses: [
        { value: 'under-three', facts: { results: ['failed', 'failed', 'passed', 'failed'] } },
        { value: 'three-or-more', facts: { results: ['failed', 'failed', 'failed'] } },
      ],
    },
    expulsions: byMeasures<FollowUpFacts, FollowUpInputs['expulsions'], Ids>({
      from: ['results'],
      values: ['under-two', 'two-or-more'],
      measures: { expulsions: timesOf('expelled', 'results') },
      cases: () => [
        { value: 'under-two', when: { expulsions: below(EXPULSIONS) } },
        { value: 'two-or-more', when: { expulsions: atLeast(EXPULSIONS) } },
      ],
      witnesses: [
        { value: 'under-two', facts: { results: ['expelled'] } },
        { value: 'two-or-more', facts: { results: ['expelled', 'passed', 'expelled'] } },
      ],
    }),
  }
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

function followUpFacts(): Schema<FollowUpFacts> {
  return z.strictObject({ course: z.enum(courses), results: z.array(z.enum(trainingResults)) })
}

function followUpValue(): Schema<FollowUp> {
  return z.strictObject({
    makeUpTraining: z.boolean(),
    fitnessReview: z.enum(['may-start', 'not-triggered', 'not-provided']),
    consecutiveFailures: wholeNumber(),
    expulsions: wholeNumber(),
  })
}
