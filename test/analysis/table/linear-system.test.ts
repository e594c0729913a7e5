import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type System, isSatisfiable, rangeOf } from '../../../src/analysis/table/linear-system'

const within = (name: string, from: number, to: number): System => [
  { times: { [name]: 1 }, atLeast: from },
  { times: { [name]: -1 }, atLeast: -to },
]
const holds = (system: System, values: Record<string, number>): boolean =>
  system.every(
    ({ times, atLeast }) =>
      Object.entries(times).reduce((sum, [name, factor]) => sum + factor * values[name]!, 0) >= atLeast,
  )

describe('the range of one number', () => {
  test('of whole numbers is what trying all of them finds, for cuts as the law has them', () => {
    const names = ['total', 'leave', 'absent'] as const
    const sum: System = [{ times: { total: 1, leave: -1, absent: -1 }, atLeast: 0 }]
    const order: System = [{ times: { absent: 1, leave: -1 }, atLeast: 1 }]
    const shares = (percent: number): System[] => [
      [{ times: { leave: percent, total: -1 }, atLeast: 0 }],
      [{ times: { leave: -percent, total: 1 }, atLeast: 1 }],
    ]
    const cuts = fc
      .constantFrom(5, 10, 20)
      .chain((percent) => fc.array(fc.constantFrom<System>(...shares(percent), sum, order), { maxLength: 3 }))
    const cutsOfTwo = fc.array(fc.constantFrom<System>(...[5, 10, 20].flatMap(shares), sum, order), { maxLength: 3 })
    const bounds = fc.tuple(
      ...names.map((name) =>
        fc
          .tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 25 }))
          .map(([from, length]) => within(name, from, Math.min(from + length, 25))),
      ),
    )
    fc.assert(
      fc.property(cuts, cutsOfTwo, bounds, fc.constantFrom(...names), (one, two, limits, name) => {
        const system = [...one.flat(), ...limits.flat()]
        const found: number[] = []
        // Two ways to an outcome may be under different shares; of them it is asked only whether they go together.
        const other = [...two.flat(), ...limits.flat()]
        let together = false
        for (let total = 0; total <= 25; total++)
          for (let leave = 0; leave <= 25; leave++)
            for (let absent = 0; absent <= 25; absent++) {
              const values = { total, leave, absent }
              if (holds(system, values)) found.push(values[name])
              together ||= holds(other, values)
            }
        const range = rangeOf(system, name)
        expect(isSatisfiable(system)).toBe(found.length > 0)
        expect(isSatisfiable(other)).toBe(together)
        // No rule sets a share beside an order of two of its numbers: there the range may be too wide, and never too
        // narrow.
        if (one.includes(order) && one.some((cut) => cut !== order && cut !== sum))
          expect(found.filter((number) => range === null || number < range.from!.at || number > range.to!.at)).toEqual(
            [],
          )
        else
          expect(range === null ? [] : [range.from!.at, range.to!.at]).toEqual(
            found.length === 0 ? [] : [Math.min(...found), Math.max(...found)],
          )
      }),
      { numRuns: 300 },
    )
  })

  test('is none where only parts of whole numbers would fit, whichever number is counted most', () => {
    // Over a fifth of nothing and up to a tenth: of two only a fifth of one would do.
    const betweenShares = (total: number): System => [
      ...within('total', total, total),
      { times: { total: 1, leave: -5 }, atLeast: 1 },
      { times: { leave: 10, total: -1 }, atLeast: 0 },
    ]
    expect([1, 2, 5, 6, 10].map((total) => isSatisfiable(betweenShares(total)))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  test('of a number that need not be whole keeps what is left out', () => {
    const score: System = [
      { times: { score: 1 }, atLeast: 94.5, included: true },
      { times: { score: -1 }, atLeast: -95, included: false },
    ]
    expect(rangeOf(score, 'score')).toEqual({ from: { at: 94.5, included: true }, to: { at: 95, included: false } })
    expect(rangeOf([...score, { times: { score: 1 }, atLeast: 94.5, included: false }], 'score')).toMatchObject({
      from: { at: 94.5, included: false },
    })
    expect(isSatisfiable([...score, { times: { score: 1 }, atLeast: 95, included: true }])).toBe(false)
  })

  test('is bounded by the tightest, in whatever order: an end that is left out counts only at its own number', () => {
    const from = (at: number, included: boolean): System[number] => ({ times: { x: 1 }, atLeast: at, included })
    const to = (at: number, included: boolean): System[number] => ({ times: { x: -1 }, atLeast: -at, included })
    expect(rangeOf([from(5, true), from(3, false)], 'x')).toEqual({ from: { at: 5, included: true }, to: null })
    expect(rangeOf([from(5, false), from(5, true)], 'x')).toEqual({ from: { at: 5, included: false }, to: null })
    expect(rangeOf([to(5, true), to(7, false)], 'x')).toEqual({ from: null, to: { at: 5, included: true } })
    expect(rangeOf([to(5, false), to(5, true)], 'x')).toEqual({ from: null, to: { at: 5, included: false } })
    const quarters = Array.from({ length: 33 }, (_, place) => place / 4 - 2)
    const bound = fc.tuple(fc.constantFrom(from, to), fc.integer({ min: -1, max: 5 }), fc.boolean())
    fc.assert(
      fc.property(fc.array(bound, { maxLength: 5 }), (bounds) => {
        const range = rangeOf(
          bounds.map(([side, at, included]) => side(at, included)),
          'x',
        )
        const fits = (x: number): boolean =>
          bounds.every(([side, at, included]) => (side === from ? x > at : x < at) || (included && x === at))
        const lies = (x: number): boolean =>
          range !== null &&
          (range.from === null || x > range.from.at || (range.from.included && x === range.from.at)) &&
          (range.to === null || x < range.to.at || (range.to.included && x === range.to.at))
        expect(quarters.filter(lies)).toEqual(quarters.filter(fits))
      }),
      { numRuns: 1000 },
    )
  })

  test('ends at 0, never at the 0 below it', () => {
    expect(rangeOf([{ times: { x: 2 }, atLeast: -1 }], 'x')).toEqual({ from: { at: 0, included: true }, to: null })
    expect(rangeOf([{ times: { x: -1 }, atLeast: 0 }], 'x')).toEqual({ from: null, to: { at: 0, included: true } })
  })

  test('is open where nothing bounds it', () => {
    expect(rangeOf([], 'score')).toEqual({ from: null, to: null })
    expect(rangeOf([{ times: {}, atLeast: 1 }], 'score')).toBeNull()
    expect(isSatisfiable([])).toBe(true)
  })
})
