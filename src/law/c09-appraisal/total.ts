/** 玖、一 · 二 · 三: the points of one period added up. */
import * as z from 'zod/mini'
import { soundEntries } from '../../kernel/entries'
import { exactSum } from '../../kernel/exact-sum'
import { betweenFields, finiteNumber, name, type Schema, uniqueListBy } from '../../kernel/schema'
import { defineRule, type Rule } from '../rule'

/** The decimal places of a total. */
const PLACES = 6

/** Points that were added or taken away. */
export interface ScoredItem {
  /** Which scoring item; each once. */
  readonly id: string
  /** Points, negative where they are taken away. */
  readonly points: number
}

/** Facts of {@link appraisalTotal}. */
export interface TotalFacts {
  /** The points from which the count starts. */
  readonly base: number
  /** What was added and taken away from the beginning to the end of the period. */
  readonly items: readonly ScoredItem[]
}

/** Value of {@link appraisalTotal}. */
export interface Total {
  /** Points, with at most six decimals. */
  readonly total: number
}

/**
 * The total of a period: all points added up exactly as they are written, so 0.1 and 0.2 are 0.3,
 * rounded once to six decimals, half away from zero. The scoring items are the caller's.
 *
 * @param facts - the points at the start, and those added and taken away
 * @throws InvalidInputError where the total is no finite number
 * @example
 * appraisalTotal({ base: 0.1, items: [{ id: 'a', points: 0.2 }] }).value // => { total: 0.3 }
 */
export const appraisalTotal: Rule<TotalFacts, Total> = /* @__PURE__ */ defineRule({
  id: 'appraisal.total',
  exportName: 'appraisalTotal',
  clauses: ['9.1', '9.2', '9.3'],
  facts: /* @__PURE__ */ totalFacts(),
  value: /* @__PURE__ */ totalValue(),
  decide(facts) {
    const total = totalOf(facts)
    const data = { base: facts.base, items: facts.items.length, total }
    return {
      value: { total },
      basis: () => [
        { clause: '9.1', code: 'items-as-given', data: { items: facts.items.length } },
        { clause: '9.2', code: 'launch-points-added-up', data },
        { clause: '9.3', code: 'yearly-points-added-up', data },
      ],
    }
  },
})

function totalOf({
  base,
  items,
}: {
  readonly base: number
  readonly items: readonly Pick<ScoredItem, 'points'>[]
}): number {
  return exactSum([base, ...items.map(({ points }) => points)], PLACES)
}

function totalFacts(): Schema<TotalFacts> {
  return z
    .strictObject({
      base: finiteNumber(),
      items: uniqueListBy<ScoredItem>('id', z.strictObject({ id: name(), points: finiteNumber() })),
    })
    .check(
      betweenFields<TotalFacts>(['base'], ({ base, items }) => {
        // What else is wrong with an item, its points may still be sound.
        const scored = soundEntries<Pick<ScoredItem, 'points'>>(items, z.object({ points: finiteNumber() }))
        if (!Array.isArray(items) || scored.length < items.length) return []
        return Number.isFinite(totalOf({ base, items: scored.map(({ entry }) => entry) }))
          ? []
          : [{ path: ['items'], code: 'sum-not-finite' }]
      }),
    )
}

function totalValue(): Schema<Total> {
  return z.strictObject({ total: z.number() })
}
