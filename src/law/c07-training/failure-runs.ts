import type { ReadingOf } from '../rule'
import type { TrainingResult } from './training-result'

/** The failures in a row at the end of a list; null before the first attempt. */
export type FailureRun = number | null

/** The run after one more attempt. */
export function runAfter(run: FailureRun, result: TrainingResult, reading: ReadingOf): number {
  if (result === 'failed') return run === null && reading('failures-counted') !== 'all-tests' ? 0 : (run ?? 0) + 1
  return result === 'passed' || reading('consecutive-failures') === 'broken-by-expulsion' ? 0 : (run ?? 0)
}

/** The run that stands at the end. */
export function runAtEnd(results: readonly TrainingResult[], reading: ReadingOf): number {
  return results.reduce<FailureRun>((run, result) => runAfter(run, result, reading), null) ?? 0
}

export function countExpulsions(results: readonly TrainingResult[]): number {
  return results.filter((result) => result === 'expelled').length
}
