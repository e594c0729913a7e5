import { describe, expect, test } from 'vitest'
import { settleUnder } from '../../src/kernel/readings-that-matter'

const choicesOf = { first: ['a', 'b'], second: ['x', 'y', 'z'], third: ['p', 'q'] }
const chosen = { first: 'a', second: 'x', third: 'p' }
type Settling = { readonly value: unknown } | { readonly refuse: true }
const settle = (decide: (reading: (id: string) => string) => Settling) =>
  settleUnder(choicesOf, { choices: chosen, deciders: {} }, decide)

describe('the readings that matter', () => {
  test('are those asked of which another choice gives another value, in the order of the choices', () => {
    const { ruling, readings } = settle((reading) => ({ value: [reading('second'), reading('first')] }))
    expect(ruling).toEqual({ value: ['x', 'a'] })
    expect(readings).toEqual([
      { id: 'first', choice: 'a' },
      { id: 'second', choice: 'x' },
    ])
    expect(Object.isFrozen(readings) && readings.every(Object.isFrozen)).toBe(true)
  })

  test('are none of which every choice gives the same', () => {
    expect(settle((reading) => ({ value: reading('first') === 'c' })).readings).toEqual([])
  })

  test('are those of which the last of several choices alone is refused', () => {
    expect(settle((reading) => (reading('second') === 'z' ? { refuse: true } : { value: 1 })).readings).toEqual([
      { id: 'second', choice: 'x' },
    ])
  })

  test('are not looked for where there is no answer', () => {
    let times = 0
    const { ruling, readings } = settle((reading) => {
      times++
      return reading('first') === 'a' ? { refuse: true } : { value: 1 }
    })
    expect([ruling, readings, times]).toEqual([{ refuse: true }, [], 1])
  })
})
