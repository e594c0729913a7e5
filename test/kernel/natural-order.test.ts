import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareTexts, inNaturalOrder } from '../../src/kernel/natural-order'

const ordered = (...names: string[]): string[] => inNaturalOrder(names, String)

describe('inNaturalOrder', () => {
  test.each<[string[], string]>([
    [['學員7', '學員14'], 'numbers by their size'],
    [['學員７', '學員１４', '學員20'], 'in full width too'],
    [['3-9', '3-10', '12-1'], 'every number'],
    [['a', 'a1', 'a1b', 'a2', 'b'], 'a beginning before what goes on'],
    [['第99人', '第100人'], 'numbers within a name'],
    [['a007', 'a07', 'a7', 'a8'], 'numbers of one size by their form'],
    [['1', '2', '10', '99', '100', '1000', '12345678901234567890', '12345678901234567891'], 'of any length'],
    [['2025-09-30', '2025-10-01'], 'dates'],
    [['A', 'B', 'a'], 'letters by their code units'],
    [['丁', '丙', '乙', '甲'].sort(compareTexts), 'other characters by their code units'],
    [[], 'nothing'],
  ])('%j: %s', (names) => {
    expect(ordered(...names)).toEqual(names)
    expect(ordered(...[...names].reverse())).toEqual(names)
  })

  test('orders entries by their names and leaves the list as it is', () => {
    const people = Object.freeze([{ id: '學員14' }, { id: '學員7' }])
    expect(inNaturalOrder(people, ({ id }) => id)).toEqual([{ id: '學員7' }, { id: '學員14' }])
  })

  const name = fc.string({ unit: fc.constantFrom('0', '1', '9', '９', 'a', '學', '-'), maxLength: 8 })

  test('is one order whatever the order given', () => {
    fc.assert(
      fc.property(fc.array(name), (names) => {
        expect(ordered(...[...names].reverse())).toEqual(ordered(...names))
      }),
    )
  })

  test('whole numbers stand as numbers do, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), name, name, (numbers, before, after) => {
        const around = (number: number): string => `${before}x${number}y${after}`
        expect(ordered(...numbers.map(around))).toEqual([...numbers].sort((a, b) => a - b).map(around))
      }),
    )
  })
})
