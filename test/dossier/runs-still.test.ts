import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

const asOf = '2026-06-30'
const base: Dossier = {
  body: { name: '臺北市政府文化局', posts: 80, inRollout: true, exclusions: [] },
  system: { name: '電子表單系統', major: true, madeFor: 'nobody-in-particular', retiredOn: null },
}

function appraised(from: string, results?: NonNullable<Dossier['appraisal']>['results'], excluded = false): Dossier {
  const exclusions = excluded ? [{ proposedOn: '2026-02-01', approvedOn: '2026-03-01', withdrawnOn: null }] : []
  return {
    body: { ...base.body, exclusions },
    system: { ...base.system, phases: [{ phase: 'operations', from, through: null }] },
    appraisal: { inItAppraisal: false, ...(results !== undefined && { results }) },
  }
}

function standing(record: Dossier, id: string) {
  const found = auditDossier(record, { asOf }).obligations.find((line) => line.id === id)
  return [found?.status, found?.missing]
}

describe('a period that still runs has no score to record', () => {
  test('whose days in the rollout are over', () => {
    const record = appraised('2025-01-01', [{ period: 2025, score: null }, { period: 2026 }], true)
    expect(standing(record, '9.3/appraised-period/2026')).toEqual(['not-applicable', []])
    expect(standing(appraised('2025-01-01', undefined, true), '9.3/appraised-period/2026')[0]).toBe('not-applicable')
  })

  test('so nobody is asked whether it is scored', () => {
    expect(standing(appraised('2026-01-01', [{ period: 2026 }]), '9.1/appraisal')).toEqual(['pending', []])
    expect(standing(appraised('2026-01-01'), '9.1/appraisal')).toEqual(['pending', []])
  })

  test('but of one that is over', () => {
    expect(standing(appraised('2025-01-01', [{ period: 2025 }]), '9.1/appraisal')).toEqual([
      'undetermined',
      ['appraisal.results.0.score'],
    ])
    expect(standing(appraised('2025-01-01'), '9.1/appraisal')).toEqual(['undetermined', ['appraisal.results']])
  })
})

describe('whoever missed the digital course', () => {
  const trainee = (through: string | null): Dossier => ({
    ...base,
    people: [
      { id: '庚', roles: ['user', { role: 'seed', from: '2026-05-20', through }], courses: [], digitalCourseOn: null },
    ],
    training: { digitalCourseBy: '2026-04-30' },
  })
  const breach = (record: Dossier, day: string) =>
    auditDossier(record, { asOf: day }).obligations.find(({ clause }) => clause === '7.4.2')?.breach

  test('and was seed staff on a day since owes it no more, then and later', () => {
    expect(breach(trainee('2026-08-31'), '2026-05-19')).toBe('ongoing')
    for (const day of ['2026-05-20', '2026-08-31', '2026-09-01', '2027-01-31'])
      expect(breach(trainee('2026-08-31'), day)).toBe('past')
    expect(breach(trainee(null), '2026-06-30')).toBe('past')
  })
})
