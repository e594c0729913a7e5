/** 伍、二、(一) · 三、(二): groups of the same members may be merged. */
import * as z from 'zod/mini'
import { exceeds, reaches } from '../../kernel/comparison'
import { cutOver } from '../../kernel/cut'
import { countOf, togetherIn } from '../../kernel/measure'
import { nameKey } from '../../kernel/name-key'
import { name, objectOf, uniqueList } from '../../kernel/schema'
import { rowsUnder, tableRule } from '../table-rule'
import { type SystemGroup, systemGroups } from './committee'

/** Facts of {@link mayMergeGroups}; two groups of one kind, each of at least one member. */
export interface MergingFacts {
  readonly committee: SystemGroup
  /** The members of the one group, none of them twice. */
  readonly a: readonly string[]
  /** The members of the other group, none of them twice. */
  readonly b: readonly string[]
}

/**
 * Whether two groups that were set up for different systems may be merged: when they have the same members, in whatever
 * order.
 *
 * @param facts - the kind of the groups and the members of both
 * @example
 * mayMergeGroups({ committee: 'working-group', a: ['Chen', 'Lin'], b: ['Lin', 'Chen'] }).value // => true
 */
export const mayMergeGroups = /* @__PURE__ */ tableRule(() => ({
  id: 'governance.may-merge',
  exportName: 'mayMergeGroups',
  facts: objectOf<MergingFacts>({
    committee: z.enum(systemGroups),
    a: uniqueList(name(), 1),
    b: uniqueList(name(), 1),
  }),
  value: z.boolean(),
  derive: { members: comparedMembers() },
  rows: [
    ...rowsUnder('5.2.1', [
      { when: { committee: 'steering-group', members: 'same' }, code: 'same-members' },
      { when: { committee: 'steering-group', members: 'different' }, code: 'different-members' },
    ]),
    ...rowsUnder('5.3.2', [
      { when: { committee: 'working-group', members: 'same' }, code: 'same-members' },
      { when: { committee: 'working-group', members: 'different' }, code: 'different-members' },
    ]),
  ],
  examples: { a: ({ b }) => groupsBeside(b), b: ({ a }) => groupsBeside(a) },
  complete: ({ outcome }) => outcome === 'same-members',
  basis: ({ row: { clause, code } }, { a, b }) => [
    { clause, code, data: { shared: sharedBy(a, b), a: a.length, b: b.length } },
  ],
}))

/** Neither list repeats a member, so they are the same where neither has fewer than both together. */
function comparedMembers() {
  const aHasAll = reaches({ ofA: 1 }, { members: 1 })
  return cutOver(
    { members: togetherIn('a', 'b'), ofA: countOf('a'), ofB: countOf('b') },
    {
      same: {
        cases: [{ where: [aHasAll, reaches({ ofB: 1 }, { members: 1 })] }],
        witness: { a: ['Chen', 'Lin'], b: ['Lin', 'Chen'] },
      },
      different: {
        cases: [
          { where: [exceeds({ members: 1 }, { ofA: 1 })] },
          { where: [aHasAll, exceeds({ members: 1 }, { ofB: 1 })] },
        ],
        witness: { a: ['Chen', 'Lin'], b: ['Chen'] },
      },
    },
  )
}

/** How many members of one group are in the other too. */
function sharedBy(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b.map(nameKey))
  return a.filter((member) => others.has(nameKey(member))).length
}

/** A group of the same members as another and one of different members; any group where the other is not known. */
function groupsBeside(other: readonly string[] = ['Chen', 'Lin']): readonly (readonly string[])[] {
  return [other, [...other, `${other.join(' ')} *`]]
}
