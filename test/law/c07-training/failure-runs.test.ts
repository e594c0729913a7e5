import { describe, expect, test } from 'vitest'
import type { ReadingId } from '../../../src/law/reading-choices'
import type { ReadingOf } from '../../../src/law/rule'
import { countExpulsions, runAtEnd } from '../../../src/law/c07-training/failure-runs'
import { type TrainingResult, trainingResults } from '../../../src/law/c07-training/training-result'
import { taken } from '../taken'

describe('7.1.4 柒、一、(四) and 7.2.4 二、(四) results', () => {
  test('an attempt ends in one of three ways', () => {
    expect(trainingResults).toEqual(['passed', 'failed', 'expelled'])
  })

  test.each<[TrainingResult[], number, number, string]>([
    [[], 0, 0, 'no attempt'],
    [['failed', 'failed', 'passed', 'failed'], 1, 0, 'the longest run is not the last'],
    [['failed', 'expelled', 'failed'], 2, 1, 'an expulsion neither counts nor breaks'],
    [['expelled', 'failed', 'failed'], 2, 1, 'the first attempt can be an expulsion'],
    [['expelled', 'passed', 'expelled'], 0, 2, 'expulsions however far apart'],
  ])('%j: %i failures in a row at the end, expulsions %i: %s', (results, run, expulsions) => {
    expect(runAtEnd(results, taken())).toBe(run)
    expect(countExpulsions(results)).toBe(expulsions)
  })

  test('a reading is asked only where it bears on the run', () => {
    const asked = (results: TrainingResult[]): ReadingId[] => {
      const ids: ReadingId[] = []
      const reading = taken()
      runAtEnd(results, ((id: ReadingId) => {
        ids.push(id)
        return reading(id)
      }) as ReadingOf)
      return ids
    }
    expect(asked(['passed', 'failed', 'failed'])).toEqual([])
    expect(asked(['failed', 'failed'])).toEqual(['failures-counted'])
    expect(asked(['passed', 'expelled'])).toEqual(['consecutive-failures'])
  })
})
