import { describe, expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { allOf, behind, closedFor, openGate } from '../../src/dossier/gate'
import { met, notApplicable, pending } from '../../src/dossier/verdict'
import { TODAY, officeWith } from './office'

const unknown = { state: 'unknown', missing: ['b', 'a'] } as const
const done = met(null)
const elsewhere = notApplicable({ code: 'not-required' })

describe('what may not apply', () => {
  test('stands as it does behind an open gate, and does not apply behind a closed one', () => {
    expect(behind(openGate, done)).toBe(done)
    expect(behind(closedFor('excluded'), done)).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'excluded' },
    })
  })

  test('is undetermined where nobody knows, for what the gate and the duty want', () => {
    expect(behind(unknown, pending(null, { action: 'file', what: 'appraisal' }, TODAY))).toMatchObject({
      status: 'undetermined',
      missing: ['a', 'b'],
      due: TODAY,
    })
  })

  test('does not apply where it would not apply behind the gate either', () => {
    expect(behind(unknown, elsewhere)).toBe(elsewhere)
  })

  test('is shut out by one closed gate, whatever is not known of the others', () => {
    expect(allOf(openGate, unknown, closedFor('retired'), closedFor('excluded'))).toEqual(closedFor('retired'))
    expect(allOf(openGate, unknown, { state: 'unknown', missing: ['c'] })).toEqual({
      state: 'unknown',
      missing: ['b', 'a', 'c'],
    })
    expect(allOf(openGate, openGate)).toEqual(openGate)
  })
})

test('9.5.5 玖、五、(五) a score of grade B asks for no review report, even of a body that may be excluded', () => {
  const dossier = officeWith({
    body: { exclusion: undefined },
    system: { phases: [{ phase: 'operations', from: '2025-01-01', to: null }] },
    appraisal: { periods: [{ phase: 'operations', from: '2025-01-01', to: '2025-12-31', total: 85 }] },
  })
  const { obligations } = auditDossier(dossier, { asOf: TODAY })
  expect(obligations.find(({ id }) => id === '9.5.5/review-report/2025-01-01')).toMatchObject({
    status: 'not-applicable',
    missing: [],
    reason: { code: 'not-this-grade' },
  })
})
