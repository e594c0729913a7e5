import type { ReadingOf } from '../rule'
import type { Course } from './course'

/** How one attempt at a course ended. */
export const trainingResults = /* @__PURE__ */ Object.freeze(['passed', 'failed', 'expelled'] as const)

/** One of {@link trainingResults}. */
export type TrainingResult = (typeof trainingResults)[number]

/**
 * The longest run of failures, and the one that stands at the end. What is read into the clauses on administrators and
 * seed staff acts on them alone: the section on instructors has no such clause.
 */
export function failureRuns(
  course: Course,
  results: readonly TrainingResult[],
  reading: ReadingOf,
): { longest: number; atEnd: number } {
  const says = (id: 'failures-counted' | 'consecutive-failures', choice: string): boolean =>
    course !== 'instructor' && reading(id) === choice
  let longest = 0
  let atEnd = 0
  results.forEach((result, place) => {
    if (result === 'failed') atEnd += place === 0 && says('failures-counted', 'make-up-tests') ? 0 : 1
    else if (result === 'passed' || says('consecutive-failures', 'broken-by-expulsion')) atEnd = 0
    longest = Math.max(longest, atEnd)
  })
  return { longest, atEnd }
}

export function countExpulsions(results: readonly TrainingResult[]): number {
  return results.filter((result) => result === 'expelled').length
}
