import { describe, expect, test } from 'vitest'
import { isAdverse, isBreach } from '../../src/law/adverse'

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

describe('an answer goes against somebody', () => {
  test.each([
    [{ compliant: false, findings: [] }],
    [{ status: 'late' }],
    [{ status: 'expelled', grounds: ['leave-share'] }],
    [{ consequence: 'must-be-expelled' }],
    [{ status: 'lost', lostOn: '2026-05-04' }],
    [{ kind: 'reprimand', min: 1, max: 2 }],
    ['unexcused-absence'],
    ['both'],
    ['overdue'],
  ])('%j', (value) => {
    expect(isAdverse(value)).toBe(true)
  })

  test.each([
    [{ compliant: true, findings: [] }],
    [{ status: 'continues', grounds: [] }],
    [{ consequence: 'continues' }],
    [{ kind: 'merit', min: 1, max: 1 }],
    [{ kind: 'school' }],
    ['within-limits'],
    ['not-required'],
    ['E'],
    [null],
    [false],
  ])('not %j', (value) => {
    expect(isAdverse(value)).toBe(false)
  })
})
