/** 伍、二、(一) · 三、(二): groups of the same members may be merged. */
import * as z from 'zod/mini'
import { exceeds, reaches } from '../../kernel/comparison'
import { countOf, togetherIn } from '../../kernel/measure'
import { byMeasures } from '../../kernel/measured-cases'
import { nameKey } from '../../kernel/name-key'
import type { Schema } from '../../kernel/schema'
import { name, uniqueList } from '../../kernel/schema'
import type { Ids } from '../rule'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { SystemGroup } from './committee'
import { systemGroups } from './committee'

/** Facts of {@link mayMergeGroups}; two groups of one kind, each of at least one member. */
export interface MergingFacts {
  readonly committee: SystemGroup
  /** The members of the one group, none of them twice. */
  readonly a: readonly string[]
  /** The members of the other group, none of them twice. */
  readonly b: readonly string[]
}

/** What the rows look at. */
export interface MergingInputs {
  readonly committee: SystemGroup
  readonly members: 'same' | 'different'
}

/** The outcomes: whether the members are the same. */
export type MergingOutcome = 'same-members' | 'different-members'

/**
 * Whether two groups that were set up for different systems may be merged: when they have the same members, in whatever
 * order.
 *
 * @param facts - the kind of the groups and the members of both
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.2.1
 * @clause 5.3.2
 * @example
 * mayMergeGroups({ committee: 'working-group', a: ['Chen', 'Lin'], b: ['Lin', 'Chen'] }).value // => true
 */
export const mayMergeGroups: TableRule<MergingFacts, boolean, MergingInputs, MergingOutcome> =
  /* @__PURE__ */ defineTableRule<MergingFacts, boolean, MergingInputs, MergingOutcome>({
    id: 'governance.may-merge',
    exportName: 'mayMergeGroups',
    clauses: ['5.2.1', '5.3.2'],
    facts: /* @__PURE__ */ mergingFacts(),
    value: /* @__PURE__ */ z.boolean(),
    derive: {
      members: /* @__PURE__ */ byMeasures<MergingFacts, MergingInputs['members'], Ids>({
        from: ['a', 'b'],
        values: ['same', 'different'],
        // Neither list repeats a member, so they are the same where neither has fewer than both together.
        measures: {
          members: /* @__PURE__ */ togetherIn('a', 'b'),
          ofA: /* @__PURE__ */ countOf('a'),
          ofB: /* @__PURE__ */ countOf('b'),
        },
        cases: () => [
          { value: 'same', where: [reaches({ ofA: 1 }, { members: 1 }), reaches({ ofB: 1 }, { members: 1 })] },
          { value: 'different', where: [exceeds({ members: 1 }, { ofA: 1 })] },
          { value: 'different', where: [reaches({ ofA: 1 }, { members: 1 }), exceeds({ members: 1 }, { ofB: 1 })] },
        ],
        witnesses: [
          { value: 'same', facts: { a: ['Chen', 'Lin'], b: ['Lin', 'Chen'] } },
          { value: 'different', facts: { a: ['Chen', 'Lin'], b: ['Chen'] } },
        ],
      }),
    },
    rows: [
      { when: { committee: 'steering-group', members: 'same' }, clause: '5.2.1', code: 'same-members' },
      { when: { committee: 'steering-group', members: 'different' }, clause: '5.2.1', code: 'different-members' },
      { when: { committee: 'working-group', members: 'same' }, clause: '5.3.2', code: 'same-members' },
      { when: { committee: 'working-group', members: 'different' }, clause: '5.3.2', code: 'different-members' },
    ],
    examples: { a: ({ b }) => groupsBeside(b), b: ({ a }) => groupsBeside(a) },
    complete: ({ outcome }) => outcome === 'same-members',
    basis: ({ row: { clause, code } }, { a, b }) => [
      { clause, code, data: { shared: sharedBy(a, b), a: a.length, b: b.length } },
    ],
  })

/** How many members of one group are in the other too. */
function sharedBy(a: readonly string[], b: readonly string[]): number {
  const others = new Set(b.map(nameKey))
  return a.filter((member) => others.has(nameKey(member))).length
}

/** A group of the same members as another and one of different members; any group where the other is not known. */
function groupsBeside(other: readonly string[] = ['Chen', 'Lin']): readonly (readonly string[])[] {
  return [other, [...other, `${other.join(' ')} *`]]
}

function mergingFacts(): Schema<MergingFacts> {
  return z.strictObject({ committee: z.enum(systemGroups), a: uniqueList(name(), 1), b: uniqueList(name(), 1) })
}
