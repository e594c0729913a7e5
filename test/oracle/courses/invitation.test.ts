import { test } from 'vitest'
import { councilInvitation } from 'taipei-rollout-rules/governance'
import { expectCodesOnly } from './codes-only'
import { invitationByHand, invitees } from './invitation'

test('governance.invitation says what a second reading of 5.1.4 says', () => {
  expectCodesOnly({
    codes: { invitee: invitees },
    byHand: invitationByHand,
    clause: () => '5.1.4',
    // That the designated are invited in the ordinary course is assumed.
    rests: ({ invitee }: { invitee: string }) => invitee === 'designated-representative',
    call: councilInvitation,
    basisCodes: ['designated', 'body-may-sit-in', 'outsider-may-be-engaged'],
  })
})
