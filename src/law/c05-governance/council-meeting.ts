/** 伍、一、(五) 協調會報: who chairs its meetings. */
import * as z from 'zod/mini'
import type { Schema } from '../../kernel/schema'
import type { TableRule } from '../table-rule'
import { defineTableRule } from '../table-rule'
import type { Presence } from './presence'
import { presences } from './presence'

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
 * @throws InvalidInputError where a fact or an option is not as described; every fault is named
 * @throws UnknownReadingError where an option names a reading or a choice that does not exist
 * @clause 5.1.5
 * @example
 * councilChair({ convener: 'absent', deputyConvener: 'present' }).value // => 'deputy-convener'
 */
export const councilChair: TableRule<CouncilChairFacts, CouncilChair> = /* @__PURE__ */ defineTableRule<
  CouncilChairFacts,
  CouncilChair
>({
  id: 'governance.council-chair',
  exportName: 'councilChair',
  clauses: ['5.1.5'],
  facts: /* @__PURE__ */ councilChairFacts(),
  value: /* @__PURE__ */ z.enum(['convener', 'deputy-convener', 'postpone']),
  rows: [
    { when: { convener: 'present' }, then: 'convener', clause: '5.1.5', code: 'convener-chairs' },
    {
      when: { convener: 'absent', deputyConvener: 'present' },
      then: 'deputy-convener',
      clause: '5.1.5',
      code: 'deputy-acts',
    },
    {
      when: { convener: 'absent', deputyConvener: 'absent' },
      then: 'postpone',
      clause: '5.1.5',
      code: 'nobody-may-chair',
    },
  ],
})

function councilChairFacts(): Schema<CouncilChairFacts> {
  return z.strictObject({ convener: z.enum(presences), deputyConvener: z.enum(presences) })
}
