import { describe, expect, test } from 'vitest'
import { isBreach } from '../../src/cli/breach'

describe('an answer is a breach', () => {
  test.each([
    [{ compliant: false, findings: [] }],
    [{ status: 'late' }],
    [{ status: 'overdue', due: '2025-10-02' }],
    [{ status: 'missed', periods: [] }],
    ['late'],
    ['overdue'],
  ])('%j', (value) => {
    expect(isBreach(value)).toBe(true)
  })

  test.each([
    [{ compliant: true, findings: [] }],
    [{ status: 'on-time' }],
    [{ status: 'open' }],
    [{ status: 'advisory' }],
    [{ status: 'lost' }],
    [{ status: 'expelled' }],
    ['unexcused-absence'],
    ['E'],
    [null],
    [true],
    [false],
  ])('%j is none', (value) => {
    expect(isBreach(value)).toBe(false)
  })
})
