import { expect, test } from 'vitest'
import { type AuditOptions, auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

test.each<[string, NonNullable<AuditOptions['readings']>, string[]]>([
  ['every score has a grade', {}, []],
  [
    'a score between two grades has none',
    { 'score-decimals': 'integers-only' },
    ['appraisal.periods.2025-01-01.total'],
  ],
  ['a score above all grades has none', { 'score-out-of-range': 'reject' }, ['appraisal.periods.2025-01-01.total']],
])('9.6 玖、六 what counts for any grade counts for a score that nobody knows, where %s', (_, readings, missing) => {
  const dossier = officeWith({
    system: { phases: [{ phase: 'operations', from: '2025-01-01', to: null }] },
    appraisal: {
      inItAppraisal: true,
      periods: [{ phase: 'operations', from: '2025-01-01', to: '2025-12-31', countedInItAppraisalOn: TODAY }],
    },
  })
  const { obligations } = auditDossier(dossier, { asOf: TODAY, readings })
  expect(obligations.find(({ id }) => id === '9.6/counting/2025-01-01')).toMatchObject({
    status: missing.length === 0 ? 'met' : 'undetermined',
    missing,
  })
})
