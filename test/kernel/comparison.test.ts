import { describe, expect, test } from 'vitest'
import { type Comparison, exceeds, holds, reaches } from '../../src/kernel/comparison'

describe('a comparison', () => {
  test.each<[Comparison, Record<string, unknown>, boolean, string]>([
    [reaches({ leave: 100 }, { total: 20 }), { leave: 2, total: 10 }, true, 'a share that is reached exactly'],
    [reaches({ leave: 100 }, { total: 20 }), { leave: 1.5, total: 10 }, false, 'a share that is not reached'],
    [exceeds({ leave: 100 }, { total: 20 }), { leave: 2, total: 10 }, false, 'a share reached is not exceeded'],
    [exceeds({ leave: 100 }, { total: 20 }), { leave: 2.5, total: 10 }, true, 'a share that is exceeded'],
    [
      reaches({ total: 1 }, { leave: 1, unexcused: 1 }),
      { leave: 2, unexcused: 3, total: 5 },
      true,
      'a sum on one side',
    ],
    [reaches({ asOf: 1 }, { done: 1 }), { asOf: '2026-03-01', done: '2026-03-01' }, true, 'the same day is reached'],
    [exceeds({ asOf: 1 }, { done: 1 }), { asOf: '2026-03-01', done: '2026-03-01' }, false, 'and not gone beyond'],
    [exceeds({ asOf: 1 }, { done: 1 }), { asOf: '2026-03-01', done: '2026-02-28' }, true, 'the day after'],
    [reaches({ asOf: 1 }, '2021-07-01'), { asOf: '2021-07-01' }, true, 'a date that is fixed'],
    [exceeds('2021-07-01', { asOf: 1 }), { asOf: '2021-07-01' }, false, 'a date that is fixed, on the left'],
    [reaches({ asOf: 1 }, { done: 1 }), { asOf: '2026-03-01', done: null }, false, 'null reaches nothing'],
    [exceeds({ done: 1 }, { asOf: 1 }), { asOf: '2026-03-01', done: null }, false, 'and goes beyond nothing'],
  ])('%j of %j is %s: %s', (comparison, facts, expected) => {
    expect(holds(comparison, facts)).toBe(expected)
  })
})
