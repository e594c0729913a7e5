/** 伍、一、(五) 協調會報: who chairs its meetings. */
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type Presence, presence } from './presence'

/** Facts of {@link councilChair}. */
export interface CouncilChairFacts {
  readonly convener: Presence
  readonly deputyConvener: Presence
}

/** Value of {@link councilChair}. */
export type CouncilChair = 'convener' | 'deputy-convener' | 'postpone'

/**
 * Who chairs a meeting of the coordination council: the convener, else the deputy, else nobody and another day is
 * chosen.
 *
 * @param facts - who attends
 * @example
 * councilChair({ convener: 'absent', deputyConvener: 'present' }).value // => 'deputy-convener'
 */
export const councilChair: TableRule<CouncilChairFacts, CouncilChair> = /* @__PURE__ */ tableRule(() => ({
  id: 'governance.council-chair',
  exportName: 'councilChair',
  clause: '5.1.5',
  facts: objectOf<CouncilChairFacts>({ convener: presence(), deputyConvener: presence() }),
  // prettier-ignore
  rows: [
    { when: { convener: 'present' },                           then: 'convener',        code: 'convener-chairs' },
    { when: { convener: 'absent', deputyConvener: 'present' }, then: 'deputy-convener', code: 'deputy-acts' },
    { when: { convener: 'absent', deputyConvener: 'absent' },  then: 'postpone',        code: 'nobody-may-chair' },
  ],
}))
