/** 伍、三、(六) 工作小組: who chairs its meetings. */
import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Presence } from './presence'
import { presences } from './presence'

/** Facts of {@link workingGroupChair}. */
export interface WorkingGroupChairFacts {
  readonly convener: Presence
}

/** Value of {@link workingGroupChair}. */
export type WorkingGroupChair = 'convener' | 'elected-by-attendees'

/**
 * Who chairs a meeting of a working group: the convener, else whom the attendees elect.
 *
 * @param facts - whether the convener attends
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.3.6
 * @example
 * workingGroupChair({ convener: 'absent' }).value // => 'elected-by-attendees'
 */
export const workingGroupChair: TableRule<WorkingGroupChairFacts, WorkingGroupChair> = /* @__PURE__ */ defineTableRule<
  WorkingGroupChairFacts,
  WorkingGroupChair
>({
  id: 'governance.working-group-chair',
  exportName: 'workingGroupChair',
  clauses: ['5.3.6'],
  facts: /* @__PURE__ */ workingGroupChairFacts(),
  value: /* @__PURE__ */ z.enum(['convener', 'elected-by-attendees']),
  rows: [
    { when: { convener: 'present' }, then: 'convener', clause: '5.3.6', code: 'convener-chairs' },
    { when: { convener: 'absent' }, then: 'elected-by-attendees', clause: '5.3.6', code: 'attendees-elect' },
  ],
})

function workingGroupChairFacts(): Schema<WorkingGroupChairFacts> {
  return z.strictObject({ convener: z.enum(presences) })
}
