import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'

/** The first half-year of operations of 文化局, with a score; 9.6 asks for the counting of it. */
function counting(score: number | null, appraisal: object, readings: AuditOptions['readings'] = {}) {
  const result = { period: 2024, score, publishedOn: null, countedInItAppraisalOn: null }
  const record = {
    body: { name: '臺北市政府文化局', posts: 80, inRollout: true, exclusions: [] },
    system: { name: '公文線上簽核', major: true, phases: [{ phase: 'operations', from: '2024-07-01', through: null }] },
    appraisal: { results: [result], ...appraisal },
  }
  const { obligations } = auditDossier(record as Dossier, { asOf: '2026-06-30', readings })
  const lines = obligations.filter(({ clause, subject }) => clause.startsWith('9.5') || subject.occasion === 'counting')
  return lines.map(({ id, status, decision }) => [id, status, decision !== null])
}

const integersOnly = { 'score-decimals': 'integers-only' } as const
const counted = '9.6/counting/2024'

test.each<[string, ReturnType<typeof counting>, unknown[]]>([
  ['a score that has a grade', counting(91.5, { inItAppraisal: true }), [[counted, 'pending', true]]],
  ['a whole one', counting(91, { inItAppraisal: true }, integersOnly), [[counted, 'pending', true]]],
  ['one that is given no grade', counting(91.5, { inItAppraisal: true }, integersOnly), [[counted, 'pending', false]]],
  [
    'one out of range that is given no grade',
    counting(101, { inItAppraisal: [2024] }, { 'score-out-of-range': 'reject' }),
    [[counted, 'pending', false]],
  ],
  [
    'one so low that it would be E',
    counting(40.5, { inItAppraisal: true }, integersOnly),
    [[counted, 'pending', false]],
  ],
  ['another year', counting(91.5, { inItAppraisal: [2025] }, integersOnly), []],
  ['no score', counting(null, { inItAppraisal: true }), []],
])('9.6, counted in the appraisal of information work: %s', (_, lines, expected) => {
  expect(lines).toEqual(expected)
})
