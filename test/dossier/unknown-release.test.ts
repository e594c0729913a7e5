import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

type Body = Partial<Dossier['body']>

const excluded = (proposedOn: string, approvedOn?: string | null, withdrawnOn: string | null = null) => ({
  ...{ proposedOn, withdrawnOn },
  ...(approvedOn !== undefined && { approvedOn }),
})

/** What was open when the body left the scope: a list, an expulsion, and what an E entails. */
function openLines(body: Body, listSentOn: string | null = null): readonly string[] {
  const record = {
    body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [], ...body },
    system: {
      ...{ name: '電子表單系統', major: true, retiredOn: null },
      phases: [{ phase: 'operations', from: '2025-01-01', through: null }],
    },
    workingGroup: { establishBy: null, establishedOn: '2025-12-01', listBy: null, listSentOn, dissolvedOn: null },
    people: [
      {
        ...{ id: '甲', roles: ['administrator'] },
        courses: [
          {
            ...{ course: 'administrator', startsOn: '2026-01-05', totalHours: 12, leaves: [], result: null },
            absences: [{ on: '2026-01-06', hours: 3 }],
          },
        ],
      },
    ],
    appraisal: {
      inItAppraisal: [2025],
      results: [{ period: 2025, score: 50, councilReportOn: null, countedInItAppraisalOn: null }],
    },
  }
  return auditDossier(record as Dossier, { asOf: '2026-06-30' })
    .obligations.filter(({ id }) => /list-limit|attendance|council-report|counting/.test(id))
    .map(({ subject, breach, status, missing }) => [subject.occasion, breach ?? status, ...missing].join(' '))
}

const lineOn = (occasion: string, lines: readonly string[]): string | undefined =>
  lines.find((each) => each.startsWith(occasion))
const four = (how: string): readonly string[] =>
  ['list-limit', 'attendance', 'council-report', 'counting'].map((occasion) => `${occasion} ${how}`)

describe('a body that left the scope for certain, and may have left it before', () => {
  const inRollout = [{ from: '2025-01-01', through: '2026-06-10' }]

  test.each([undefined, null, '2026-06-05'])('is released by leaving the rollout: approval %s', (approvedOn) => {
    expect(openLines({ inRollout, exclusions: [excluded('2026-06-01', approvedOn)] })).toEqual(four('not-applicable'))
  })

  test.each([undefined, null, '2026-02-05'])('is released by the second exclusion: first approval %s', (approvedOn) => {
    const exclusions = [excluded('2026-02-01', approvedOn, '2026-03-01'), excluded('2026-05-01', '2026-05-10')]
    expect(openLines({ exclusions })).toEqual(four('not-applicable'))
  })

  test('hangs on the approval where what was asked was done before it left for certain', () => {
    const list = (approvedOn: string | null | undefined, listSentOn: string) =>
      lineOn('list-limit', openLines({ inRollout, exclusions: [excluded('2026-06-01', approvedOn)] }, listSentOn))
    expect(list(undefined, '2026-05-31')).toBe('list-limit met')
    expect(list(undefined, '2026-06-01')).toBe('list-limit undetermined body.exclusions.0.approvedOn')
    expect(list('2026-06-01', '2026-06-01')).toBe('list-limit not-applicable')
    expect(list(undefined, '2026-06-10')).toBe('list-limit undetermined body.exclusions.0.approvedOn')
    expect(list(null, '2026-06-10')).toBe('list-limit met')
    expect(list(undefined, '2026-06-11')).toBe('list-limit not-applicable')
  })
})

test('a body that may have left the scope twice is asked for both approvals', () => {
  const exclusions = [excluded('2026-02-01', undefined, '2026-03-01'), excluded('2026-05-01', undefined)]
  const list = lineOn('list-limit', openLines({ exclusions }))
  expect(list).toBe('list-limit undetermined body.exclusions.0.approvedOn body.exclusions.1.approvedOn')
  expect(lineOn('list-limit', openLines({ exclusions }, '2026-04-30'))).toBe(
    'list-limit undetermined body.exclusions.0.approvedOn',
  )
})
