import { describe, expect, test } from 'vitest'
import { type Dossier, type Obligation, auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

function found(dossier: Dossier, id: string): Obligation {
  return (
    auditDossier(dossier, { asOf: TODAY }).obligations.find((obligation) => obligation.id === id) ??
    expect.fail(`no obligation ${id}`)
  )
}

describe('9.2 玖、二 the appraisal of a launch', () => {
  test('has no last day until the launch has one', () => {
    const launch = (to: string | null) =>
      found(
        officeWith({ system: { phases: [{ phase: 'launch', from: '2026-05-01', to }] } }),
        '9.2/appraised-period/2026-05-01/launch',
      ).subject
    expect(launch('2026-12-31')).toMatchObject({ date: '2026-05-01', through: '2026-12-31' })
    expect(launch(null)).toEqual({ occasion: 'appraised-period', date: '2026-05-01', kind: 'launch' })
  })
})

describe('9.3 玖、三 the appraisal of a year of operations', () => {
  test.each([
    ['2024-12-31', 'pending'],
    ['2025-01-01', 'met'],
    ['2025-12-31', 'met'],
    ['2026-01-01', 'pending'],
  ])('a record from %s leaves that of 2025, begun in October, %s', (from, status) => {
    const dossier = officeWith({
      system: {
        phases: [
          { phase: 'operations', from: '2024-01-01', to: '2024-12-31' },
          { phase: 'operations', from: '2025-10-01', to: null },
        ],
      },
      appraisal: { periods: [{ phase: 'operations', from, to: `${from.slice(0, 4)}-12-31`, total: 92 }] },
    })
    expect(found(dossier, '9.3/appraised-period/2025-10-01/operations').status).toBe(status)
  })
})

describe('9.5.5 玖、五、(五) a score that is known in part', () => {
  test.each<[object, string[]]>([
    [{ base: 60 }, ['appraisal.periods.2025-10-01.items']],
    [{ items: [] }, ['appraisal.periods.2025-10-01.base']],
    [{}, ['appraisal.periods.2025-10-01.total']],
    [{ base: 60, items: [] }, []],
  ])('%j lacks %j', (score, missing) => {
    const dossier = officeWith({
      system: { phases: [{ phase: 'operations', from: '2025-10-01', to: null }] },
      appraisal: {
        periods: [{ phase: 'operations', from: '2025-10-01', to: '2025-12-31', reviewReportOn: null, ...score }],
      },
    })
    expect(found(dossier, '9.5.5/review-report/2025-10-01').missing).toEqual(missing)
  })
})
