/** 伍、三、(六) 工作小組: who chairs its meetings. */
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type Presence, presence } from './presence'

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
 * @example
 * workingGroupChair({ convener: 'absent' }).value // => 'elected-by-attendees'
 */
export const workingGroupChair: TableRule<WorkingGroupChairFacts, WorkingGroupChair> = /* @__PURE__ */ tableRule(
  () => ({
    id: 'governance.working-group-chair',
    exportName: 'workingGroupChair',
    clause: '5.3.6',
    facts: objectOf<WorkingGroupChairFacts>({ convener: presence() }),
    // prettier-ignore
    rows: [
    { when: { convener: 'present' }, then: 'convener',             code: 'convener-chairs' },
    { when: { convener: 'absent' },  then: 'elected-by-attendees', code: 'attendees-elect' },
  ],
  }),
)
