/** 伍、一、(四) 協調會報: who is invited to a meeting, and as what. */
import * as z from 'zod/mini'
import { oneOf } from '../../kernel/condition'
import { objectOf } from '../../kernel/schema'
import { type TableRule, tableRule } from '../table-rule'
import { type CouncilInvitee, councilInvitees } from './council-invitee'

/** Facts of {@link councilInvitation}. */
export interface CouncilInvitationFacts {
  readonly invitee: CouncilInvitee
}

/** Value of {@link councilInvitation}. */
export interface CouncilInvitation {
  /** As what: attending (出席), sitting in (列席), or attending or else advising. */
  readonly as: 'attends' | 'sits-in' | 'attends-or-advises'
  /** Whether the council must invite them, or may. */
  readonly modality: 'must' | 'may'
}

/**
 * As what somebody is invited to a meeting of the coordination council, and whether the council must invite them.
 *
 * @param facts - who is invited
 * @example
 * councilInvitation({ invitee: 'listed-body' }).value // => { as: 'sits-in', modality: 'may' }
 */
export const councilInvitation: TableRule<CouncilInvitationFacts, CouncilInvitation> = /* @__PURE__ */ tableRule(() => {
  const outsider = oneOf('business-field-representative', 'association-or-group', 'scholar-or-expert')
  return {
    id: 'governance.invitation',
    exportName: 'councilInvitation',
    clause: '5.1.4',
    facts: objectOf<CouncilInvitationFacts>({ invitee: z.enum(councilInvitees) }),
    value: objectOf<CouncilInvitation>({
      as: z.enum(['attends', 'sits-in', 'attends-or-advises']),
      modality: z.enum(['must', 'may']),
    }),
    // prettier-ignore
    rows: [
      { when: { invitee: 'designated-representative' }, then: { as: 'attends', modality: 'must' },           code: 'designated', assumption: 'designated-are-invited' },
      { when: { invitee: 'listed-body' },               then: { as: 'sits-in', modality: 'may' },            code: 'body-may-sit-in' },
      { when: { invitee: outsider },                    then: { as: 'attends-or-advises', modality: 'may' }, code: 'outsider-may-be-engaged' },
    ],
  }
})
