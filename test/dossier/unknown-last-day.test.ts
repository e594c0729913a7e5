import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

interface Span {
  readonly from: string
  readonly through?: string | null
}

/** How some lines stand on a day where somebody held a role twice; 甲 is there all along. */
function linesOf(role: string, [first, second]: readonly [Span, Span], asOf: string, digitalCourseBy: string) {
  const held = (span: Span) => ({
    ...{ role, ...span },
    ...(role !== 'user' && { startNotifiedOn: null, endNotifiedOn: null }),
    ...(role === 'convener' && { firstTierHead: true }),
  })
  const record = {
    body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [] },
    system: { name: '電子表單系統', major: true, goLiveOn: '2026-04-15', retiredOn: null, phases: [] },
    workingGroup: { establishBy: null, establishedOn: '2025-12-01', dissolvedOn: null },
    people: [
      { id: '甲', roles: [{ role: 'administrator', from: '2026-03-02', through: null }], courses: [] },
      { id: '乙', roles: [held(first), held(second)], courses: [], digitalCourseOn: null },
    ],
    support: { administrators: { selectBy: '2026-03-31', filedOn: '2026-03-31' } },
    training: { digitalCourseBy },
  }
  return auditDossier(record as Dossier, { asOf })
    .obligations.filter(({ id }) => /^(6[.]1[.]2|5[.]3[.]3.*convener|7[.]1[.]2.*乙|7[.]4[.]2)/.test(id))
    .map(({ id, status, breach, subject, why, missing }) =>
      [id.split('/').slice(1).join('/'), breach ?? status, subject.date, why[0]?.code, ...missing].join(' '),
    )
}

const second: Span = { from: '2026-04-01', through: '2026-04-30' }
/** A first term whose last day is not known, or is the first or the last that it can be. */
const possible: readonly Span[] = ['2026-03-02', '2026-03-31', undefined].map((through) => ({
  ...{ from: '2026-03-02' },
  ...(through !== undefined && { through }),
}))
const unknown: Span = { from: '2026-03-02' }

describe('a term whose last day is not known, with another of the same role after it', () => {
  test.each(possible)('was over by then: $through', (first) => {
    const on = (role: string) => linesOf(role, [first, second], '2026-06-30', '2026-05-31')
    expect(on('administrator')).toContain('roster/administrators ongoing 2026-05-01 administrators-too-few')
    expect(on('administrator').filter((each) => each.startsWith('course'))).toEqual([])
    expect(on('convener')).toContain('working-group-composition/convener ongoing 2026-05-01 vacant')
    expect(on('user')).toContain('digital-course/乙 not-applicable 2026-05-31 left')
  })

  test('may last until the day before it', () => {
    const later: Span = { from: '2026-05-01', through: null }
    const on = (first: Span, asOf: string) => linesOf('administrator', [first, later], asOf, '2026-05-31')
    const open = 'roster/administrators undetermined 2026-04-30 missing-facts people.1.roles.0.through'
    expect(on(unknown, '2026-04-30')).toContain(open)
    expect(on({ ...unknown, through: '2026-04-30' }, '2026-04-30')).toContain(
      'roster/administrators met 2026-04-30 two-administrators',
    )
    expect(on(unknown, '2026-05-01')).toContain('roster/administrators met 2026-05-01 two-administrators')
  })

  test('hangs on it whether a limit between the two falls into it', () => {
    const later: Span = { from: '2026-05-10', through: null }
    const on = (first: Span, limit: string) =>
      linesOf('user', [first, later], '2026-06-30', limit).find((each) => each.startsWith('digital-course'))
    expect(on(unknown, '2026-05-09')).toBe(
      'digital-course/乙 undetermined 2026-05-09 missing-facts people.1.roles.0.through',
    )
    expect(on({ ...unknown, through: '2026-05-09' }, '2026-05-09')).toMatch(/ ongoing 2026-05-09/)
    expect(on({ ...unknown, through: '2026-05-08' }, '2026-05-09')).toMatch(/ pending 2026-05-10/)
    expect(on(unknown, '2026-05-10')).toMatch(/ ongoing 2026-05-10/)
    expect(on(unknown, '2026-03-02')).toMatch(/ ongoing 2026-03-02/)
  })
})
