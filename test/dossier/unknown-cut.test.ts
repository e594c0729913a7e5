import { expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

type Exclusion = NonNullable<Dossier['body']['exclusions']>[number]

/** The months of a launch from a day on, of a body that may be excluded for some days, on 2026-06-30. */
function months(from: string, exclusion: Exclusion): readonly string[] {
  const record: Dossier = {
    body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [exclusion] },
    system: { name: '電子表單系統', major: true, retiredOn: null, phases: [{ phase: 'launch', from, through: null }] },
    workingGroup: { establishBy: null, establishedOn: '2025-12-01', dissolvedOn: null, meetings: [] },
  }
  return auditDossier(record, { asOf: '2026-06-30' })
    .obligations.filter(({ clause }) => clause === '5.3.5')
    .map(({ subject, breach, status, missing }) => [subject.date, breach ?? status, ...missing].join(' '))
}

const approval = 'body.exclusions.0.approvedOn'
const april = (...given: Parameters<typeof months>): string | undefined =>
  months(...given).find((each) => each.startsWith('2026-04'))

test('a month cut short is owed as a whole one where an exclusion left no whole month after it', () => {
  const since: Exclusion = { proposedOn: '2026-05-20', withdrawnOn: null }
  expect(april('2026-04-04', { ...since, approvedOn: null })).toBe('2026-04-04 advisory')
  expect(april('2026-04-04', { ...since, approvedOn: '2026-05-25' })).toBe('2026-04-04 past')
  expect(april('2026-04-04', since)).toBe(`2026-04-04 undetermined ${approval}`)
})

test('it is owed as one only from a run of a month on, which a later approval may leave', () => {
  const until: Exclusion = { proposedOn: '2026-05-02', withdrawnOn: '2026-05-20' }
  expect(april('2026-04-04', { ...until, approvedOn: '2026-05-02' })).toBe('2026-04-04 advisory')
  expect(april('2026-04-04', { ...until, approvedOn: '2026-05-10' })).toBe('2026-04-04 past')
  expect(april('2026-04-04', { ...until, approvedOn: '2026-05-20' })).toBe('2026-04-04 advisory')
  expect(april('2026-04-04', until)).toBe(`2026-04-04 undetermined ${approval}`)
})

test('a month that was over in scope is decided whatever comes after it', () => {
  const since: Exclusion = { proposedOn: '2026-05-20', withdrawnOn: null }
  expect(april('2026-04-01', since)).toBe('2026-04-01 past')
  expect(months('2026-03-04', since).slice(0, 2)).toEqual(['2026-03-04 advisory', '2026-04-01 past'])
})
