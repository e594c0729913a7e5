import { test } from 'vitest'
import { instructorSource } from 'taipei-rollout-rules/training'
import { expectCodesOnly } from './codes-only'
import { events, instructorSourceByHand } from './instructor-source'

test('training.instructor-source says what a second reading of 7.3.2 and 7.4.1 says', () => {
  expectCodesOnly({
    codes: { event: events },
    byHand: instructorSourceByHand,
    clause: ({ event }: { event: string }) => (event === 'in-person-general-course' ? '7.4.1' : '7.3.2'),
    rests: () => false,
    call: instructorSource,
    basisCodes: ['pool-first', 'pool-only'],
  })
})
