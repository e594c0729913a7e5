import type { ReadingOf } from '../rule'
import type { TrainingResult } from './training-result'

/** The longest run of failures, and the one that stands at the end. */
export function failureRuns(
  results: readonly TrainingResult[],
  reading: ReadingOf,
): { longest: number; atEnd: number } {
  let longest = 0
  let atEnd = 0
  results.forEach((result, place) => {
    if (result === 'failed') atEnd += place > 0 || reading('failures-counted') === 'all-tests' ? 1 : 0
    else if (result === 'passed' || reading('consecutive-failures') === 'broken-by-expulsion') atEnd = 0
    longest = Math.max(longest, atEnd)
  })
  return { longest, atEnd }
}

export function countExpulsions(results: readonly TrainingResult[]): number {
  return results.filter((result) => result === 'expelled').length
}
