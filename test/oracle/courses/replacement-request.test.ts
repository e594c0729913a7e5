import { test } from 'vitest'
import { replacementRequest } from 'taipei-rollout-rules/support'
import { expectCodesOnly } from './codes-only'
import { groundsOfUnsuitability, replaceableRoles, replacementRequestByHand } from './replacement-request'

test('support.replacement-request says what a second reading of 6.1.4 and 6.2.4 says', () => {
  expectCodesOnly({
    codes: { role: replaceableRoles, unsuitability: groundsOfUnsuitability },
    byHand: replacementRequestByHand,
    clause: ({ role }: { role: string }) => (role === 'administrator' ? '6.1.4' : '6.2.4'),
    rests: () => false,
    call: replacementRequest,
    basisCodes: ['no-ground', 'unsuitable'],
  })
})
