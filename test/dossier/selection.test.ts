import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'

/** A body that nobody of was selected in, out of scope for a day between going live and the limits that were set. */
const record: Dossier = {
  body: {
    name: '文化局',
    posts: 60,
    inRollout: true,
    exclusions: [{ proposedOn: '2025-10-25', approvedOn: '2025-12-12', withdrawnOn: '2025-12-13' }],
  },
  system: { name: '公文', major: true, goLiveOn: '2025-12-31', retiredOn: null, phases: [] },
  people: [],
  support: {
    administrators: { selectBy: '2026-01-05', filedOn: null },
    seeds: { selectBy: '2026-01-05', filedOn: null },
  },
}

function selections(readings: AuditOptions['readings'], goLiveOn: string, selectBy: string | null = '2026-01-05') {
  const { support, system } = record
  const audit = auditDossier(
    {
      ...record,
      system: { ...system, goLiveOn },
      support: { administrators: { ...support?.administrators, selectBy }, seeds: { ...support?.seeds, selectBy } },
    },
    { asOf: '2025-12-30', readings },
  )
  return audit.obligations
    .filter(({ id }) => id.endsWith('/selection'))
    .map(({ clause, status, due, subject }) => [clause, status, due, subject.date].join(' '))
}

test('a selection belongs to the first day that binds', () => {
  expect(selections({}, '2025-12-31')).toEqual([
    '6.1.3 pending 2025-12-30 2025-12-31',
    '6.2.3 pending 2025-12-30 2025-12-31',
  ])
  expect(selections({}, '2025-12-11')).toEqual([
    '6.1.3 breached 2025-12-10 2025-12-11',
    '6.2.3 breached 2025-12-10 2025-12-11',
  ])
})

test('going live, which does not bind the choice of seed staff as 6.2.3 is printed, is no such day', () => {
  const printed = { 'seed-go-live': 'as-printed' } as const
  expect(selections(printed, '2025-12-11')).toEqual([
    '6.1.3 breached 2025-12-10 2025-12-11',
    '6.2.3 pending 2026-01-05 2026-01-05',
  ])
  expect(selections(printed, '2025-12-31', '2026-01-31')).toEqual([
    '6.1.3 pending 2025-12-30 2025-12-31',
    '6.2.3 pending 2026-02-02 2026-01-31',
  ])
  expect(selections(printed, '2025-12-31', null)).toEqual([
    '6.1.3 pending 2025-12-30 2025-12-31',
    '6.2.3 not-applicable  2025-12-31',
  ])
  expect(selections(printed, '2025-12-31', '2025-12-12')).toEqual([
    '6.1.3 pending 2025-12-30 2025-12-31',
    '6.2.3 not-applicable  2025-12-12',
  ])
})
