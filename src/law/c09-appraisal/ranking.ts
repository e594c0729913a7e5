/** 玖、四 · 五: bodies ranked by their scores within their groups. */
import * as z from 'zod/mini'
import { InvalidInputError } from '../../kernel/errors'
import { groupBy } from '../../kernel/group-by'
import { inputIssue } from '../../kernel/input-issue'
import { nameKey } from '../../kernel/name-key'
import { finiteNumber, name, type Schema, uniqueListBy, wholeNumber } from '../../kernel/schema'
import { foldName } from '../c02-definitions/folded-name'
import { type Grade, grades } from '../grades'
import { defineRule, type Ruling, type ReadingOf, type Rule } from '../rule'
import type { StepOf } from '../steps'
import { gradeOf, scoreFaults } from './grade'

/** The score of one body. */
export interface Result {
  /** Each body once, compared as `classifyBody` compares names: 台北市文山區公所 is 臺北市文山區公所. */
  readonly body: string
  /** The group that the nature of its work puts it in; those without one are ranked together. */
  readonly group?: string | undefined
  readonly score: number
}

/** Facts of {@link rankBodies}. */
export interface RankingFacts {
  readonly results: readonly Result[]
}

/** A body with its grade. */
export interface GradedBody {
  readonly body: string
  readonly score: number
  readonly grade: Grade
}

/** A body with its place, 1 for the first. */
export interface RankedBody extends GradedBody {
  readonly rank: number
}

/** The lists of one group. */
export interface GroupRanking {
  /** Null for the results without a group. */
  readonly group: string | null
  /** A+ and A together, from the highest score; under `ranking-lists: by-grade` that of A+, then that of A. */
  readonly best: readonly RankedBody[]
  /** D and E together, from the lowest score; under `ranking-lists: by-grade` that of E, then that of D. */
  readonly worst: readonly RankedBody[]
  /** B and C, in the order in which they were given. */
  readonly unranked: readonly GradedBody[]
}

/** Value of {@link rankBodies}. */
export interface Ranking {
  /** In the order in which the groups first come up. */
  readonly groups: readonly GroupRanking[]
}

/**
 * The rankings to be made public, group by group: A+ and A from the highest score, D and E from the lowest.
 * Under `ranking-lists: by-grade` each of these grades is a list of its own, and ranks begin again in it.
 * Equal scores share a rank and keep the order in which they were given; ranks look at the score as given.
 *
 * @param facts - every body with its score and group
 * @throws InvalidInputError where a reading does not admit a score; every such score is named
 * @example
 * rankBodies({ results: [{ body: '甲', score: 92 }, { body: '乙', score: 97 }] }).value.groups[0]?.best // => [{ rank: 1, body: '乙', score: 97, grade: 'A+' }, { rank: 2, body: '甲', score: 92, grade: 'A' }]
 */
export const rankBodies: Rule<RankingFacts, Ranking> = /* @__PURE__ */ defineRule({
  id: 'appraisal.ranking',
  exportName: 'rankBodies',
  clauses: ['9.4', '9.5'],
  facts: /* @__PURE__ */ rankingFacts(),
  value: /* @__PURE__ */ rankingValue(),
  decide({ results }, reading): Ruling<Ranking, 'appraisal.ranking'> {
    const issues = results.flatMap(({ score }, place) =>
      scoreFaults(score, reading).map(({ path, code, data }) => inputIssue(['results', place, ...path], code, data)),
    )
    if (issues.length > 0) return { refuse: (rule) => new InvalidInputError(issues, rule) }
    const groups = [...groupBy(results, ({ group }) => group && nameKey(group)).values()].map((members) =>
      rankGroup(members as [Result, ...Result[]], reading),
    )
    return {
      value: { groups },
      basis: () => [
        { clause: '9.5', code: 'grouped-by-nature', data: { bodies: results.length, groups: groups.length } },
        ...groups.map((group) => rankingBasis(group, reading)),
      ],
    }
  },
})

/** A group is called as its first result calls it. */
function rankGroup(results: readonly [Result, ...Result[]], reading: ReadingOf): GroupRanking {
  const members = results.map(({ body, score }) => ({ body, score, grade: gradeOf(score, reading) }))
  const of = (...wanted: readonly Grade[]): GradedBody[] => members.filter(({ grade }) => wanted.includes(grade))
  return {
    group: results[0].group ?? null,
    best: listsOf(['A+', 'A'], reading).flatMap((list) =>
      ranked(
        of(...list).sort((a, b) => b.score - a.score),
        reading,
      ),
    ),
    worst: listsOf(['E', 'D'], reading).flatMap((list) =>
      ranked(
        of(...list).sort((a, b) => a.score - b.score),
        reading,
      ),
    ),
    unranked: of('B', 'C'),
  }
}

/** Which grades share a list. */
function listsOf(together: readonly Grade[], reading: ReadingOf): readonly (readonly Grade[])[] {
  return isByGrade(reading) ? together.map((grade) => [grade]) : [together]
}

function isByGrade(reading: ReadingOf): boolean {
  return reading('ranking-lists') === 'by-grade'
}

/** The ranks of bodies in their order. Sorting has kept the order given among equal scores. */
function ranked(bodies: readonly GradedBody[], reading: ReadingOf): readonly RankedBody[] {
  const ranks: RankedBody[] = []
  bodies.forEach((body, place) => {
    const before = ranks.at(-1)
    const sharesRank = before?.score === body.score && reading('ranking-ties') === 'shared-rank'
    ranks.push({ rank: sharesRank ? before.rank : place + 1, ...body })
  })
  return ranks
}

function rankingBasis({ group, best, worst, unranked }: GroupRanking, reading: ReadingOf): StepOf<'appraisal.ranking'> {
  return {
    clause: '9.4',
    code: isByGrade(reading) ? 'ranked-by-grade' : 'ranked',
    data: { group, best: best.length, worst: worst.length, unranked: unranked.length },
  }
}

function rankingFacts(): Schema<RankingFacts> {
  return z.strictObject({
    results: uniqueListBy<Result>(
      'body',
      z.strictObject({ body: name(), group: z.optional(name()), score: finiteNumber() }),
      foldName,
    ),
  })
}

function rankingValue(): Schema<Ranking> {
  const graded = { body: z.string(), score: z.number(), grade: z.enum(grades) }
  const list = z.array(z.strictObject({ rank: wholeNumber(), ...graded }))
  return z.strictObject({
    groups: z.array(
      z.strictObject({
        group: z.nullable(z.string()),
        best: list,
        worst: list,
        unranked: z.array(z.strictObject(graded)),
      }),
    ),
  })
}
