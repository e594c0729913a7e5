import { describe, expect, test } from 'vitest'
import { type Dossier, type Obligation, auditDossier } from '../../src/dossier'

type Phases = NonNullable<Dossier['system']['phases']>

const launch = { phase: 'launch', from: '2018-11-01', through: '2018-12-31' } as const
const underWay: Phases = [
  { phase: 'planning', from: '2018-01-01', through: '2018-08-31' },
  { phase: 'development', from: '2018-09-01', through: '2018-10-31' },
  launch,
]

function linesOf(phases: Phases | undefined, choice: 'must' | 'may'): readonly Obligation[] {
  const record: Dossier = {
    body: { name: '大安區公所', posts: 100, inRollout: true, exclusions: [], secondments: [] },
    system: { name: '公文線上簽核', major: true, madeFor: 'this-body', retiredOn: null, phases },
    workingGroup: { establishBy: '2018-10-20', establishedOn: null },
    appraisal: { inItAppraisal: false, results: [] },
  }
  return auditDossier(record, { asOf: '2018-12-15', readings: { 'transitional-systems': choice } }).obligations
}

const statusOf = (lines: readonly Obligation[], occasion: string, phase?: string) => {
  const line = lines.find(({ subject }) => subject.occasion === occasion && subject.phase === phase)
  return line && [line.status, ...line.why.map(({ code }) => code)].slice(0, 2).join(' ')
}

describe('a system under way on 2018-10-11 (4.2)', () => {
  test('begins with its next phase, where it must', () => {
    const lines = linesOf(underWay, 'must')
    expect(statusOf(lines, 'secondment', 'planning')).toBeUndefined()
    expect(statusOf(lines, 'secondment', 'development')).toBe('not-applicable before-next-phase')
    expect(statusOf(lines, 'secondment', 'launch')).toMatch(/^pending/)
    // The day that the bureau set lies before the next phase.
    expect(statusOf(lines, 'establishment-limit')).toBe('not-applicable before-next-phase')
  })

  test('is judged by what the record lists, where it only may', () => {
    const lines = linesOf(underWay, 'may')
    expect(statusOf(lines, 'secondment', 'development')).toMatch(/^breached/)
    expect(statusOf(lines, 'establishment-limit')).toMatch(/^breached/)
  })

  test('waits for a next phase that is not recorded yet', () => {
    const lines = linesOf([{ phase: 'development', from: '2018-09-01', through: null }], 'must')
    expect(statusOf(lines, 'scope')).toBe('not-applicable before-next-phase')
    expect(statusOf(lines, 'secondment', 'development')).toBe('not-applicable before-next-phase')
  })

  test('hangs on its phases where they are not known', () => {
    const scope = linesOf(undefined, 'must').find(({ subject }) => subject.occasion === 'scope')
    expect(scope).toMatchObject({ status: 'undetermined', missing: ['system.phases'] })
    expect(statusOf(linesOf(undefined, 'may'), 'scope')).toMatch(/^met/)
  })

  test.each<[string, Phases]>([
    ['began after that day', [{ ...launch, from: '2018-10-12' }]],
    ['had begun on that very day', [{ phase: 'planning', from: '2018-10-11', through: '2018-10-31' }, launch]],
  ])('one that %s is judged from its first or next phase on', (_when, phases) => {
    const lines = linesOf(phases, 'must')
    expect(statusOf(lines, 'scope')).toMatch(/^met/)
    expect(statusOf(lines, 'secondment', 'launch')).toMatch(/^pending/)
  })
})
