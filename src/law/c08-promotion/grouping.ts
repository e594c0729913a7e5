/** 捌、二: the groups in which bodies compete. */
import * as z from 'zod/mini'
import { groupBy } from '../../kernel/group-by'
import { nameKey } from '../../kernel/name-key'
import { name, type Schema, uniqueListBy } from '../../kernel/schema'
import { foldName } from '../c02-definitions/folded-name'
import { defineRule, type Rule } from '../rule'

/** A body and the group that the nature of its work puts it in. */
export interface GroupedBody {
  readonly name: string
  readonly group: string
}

/** Facts of {@link competitionGroups}. */
export interface GroupingFacts {
  /** Each body once, compared as `classifyBody` compares names: 台北市文山區公所 is 臺北市文山區公所. */
  readonly bodies: readonly GroupedBody[]
}

/** The bodies of one group, in the order in which they were given. */
export interface CompetitionGroup {
  readonly group: string
  readonly bodies: readonly string[]
}

/** Value of {@link competitionGroups}. */
export interface Grouping {
  /** In the order in which the groups first come up. */
  readonly groups: readonly CompetitionGroup[]
}

/**
 * The groups in which promotion is held, formed by the nature of the bodies' work; which that is, the caller says.
 *
 * @param facts - every body with its group
 * @example
 * competitionGroups({ bodies: [{ name: '甲', group: '一' }, { name: '乙', group: '二' }, { name: '丙', group: '一' }] }).value.groups[0] // => { group: '一', bodies: ['甲', '丙'] }
 */
export const competitionGroups: Rule<GroupingFacts, Grouping> = /* @__PURE__ */ defineRule({
  id: 'promotion.grouping',
  exportName: 'competitionGroups',
  clauses: ['8.2'],
  facts: /* @__PURE__ */ groupingFacts(),
  value: /* @__PURE__ */ groupingValue(),
  decide({ bodies }) {
    const groups = [...groupBy(bodies, ({ group }) => nameKey(group)).values()].map((members) => ({
      // A group is called as its first body calls it.
      group: (members[0] as GroupedBody).group,
      bodies: members.map((body) => body.name),
    }))
    return {
      value: { groups },
      basis: () => [
        { clause: '8.2', code: 'grouped-by-nature', data: { bodies: bodies.length, groups: groups.length } },
      ],
    }
  },
})

function groupingFacts(): Schema<GroupingFacts> {
  return z.strictObject({
    bodies: uniqueListBy<GroupedBody>('name', z.strictObject({ name: name(), group: name() }), foldName),
  })
}

function groupingValue(): Schema<Grouping> {
  return z.strictObject({ groups: z.array(z.strictObject({ group: z.string(), bodies: z.array(z.string()) })) })
}
