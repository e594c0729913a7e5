import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier, auditView } from '../../src/dossier'
import { times } from '../drawn-times'

const parts: Readonly<Record<string, unknown>> = {
  people: [],
  workingGroup: {},
  support: { administrators: {}, seeds: {} },
  training: {},
  appraisal: {},
  council: {},
  steeringGroup: {},
}
const person = {
  id: '王小明',
  roles: ['member', { role: 'administrator' }, { role: 'seed' }, { role: 'user' }],
} as const
const phases = [{ phase: 'launch', from: '2026-04-01', through: null }] as const

/** Records of which hardly anything is known, but that the regulation reaches them. */
const thin: fc.Arbitrary<Dossier> = fc
  .record({
    name: fc.constantFrom('大安區公所', '資訊局', '臺北市立動物園', '臺北市立成淵高中'),
    major: fc.constantFrom(true, undefined, { developer: 'doit', userBodies: 180 } as const),
    inScope: fc.boolean(),
    chosen: fc.subarray(Object.keys(parts)),
    somebody: fc.boolean(),
    phases: fc.constantFrom(phases, undefined),
  })
  .map(({ name, major, inScope, chosen, somebody, phases: known }) => ({
    body: { name, ...(inScope && { inRollout: true, exclusions: [] }) },
    system: { name: '公文線上簽核', major, phases: known },
    ...Object.fromEntries(chosen.map((part) => [part, parts[part]])),
    ...(somebody && { people: [person] }),
  }))

describe('a record of which hardly anything is known', () => {
  test('blames nobody, and asks for what it lacks', () => {
    fc.assert(
      fc.property(thin, fc.constantFrom('2018-10-10', '2018-10-11', '2026-06-30'), (record, asOf) => {
        const audit = auditDossier(record, { asOf })
        for (const { id, status, missing } of audit.obligations) {
          expect(status, id).not.toBe('breached')
          if (status === 'undetermined') expect(missing.length, id).toBeGreaterThan(0)
        }
        expect(audit.summary.verdict).not.toBe('breached')
        expect(auditView(audit, { locale: 'zh-TW' }).next).toHaveLength(audit.next.length)
      }),
      { numRuns: 500 * times },
    )
  })

  test('a part that is not there speaks once, by its own name', () => {
    const record: Dossier = {
      body: { name: '大安區公所', inRollout: true, exclusions: [] },
      system: { name: '公文線上簽核', major: true },
    }
    const { obligations } = auditDossier(record, { asOf: '2026-06-30' })
    const missing = obligations.filter(({ status }) => status === 'undetermined').map((line) => line.missing.join())
    expect([...new Set(missing)].sort()).toEqual(['appraisal', 'people', 'workingGroup'])
  })

  test('what decides most is asked first, then what stands first in a record', () => {
    const smallest = JSON.parse(readFileSync('examples/smallest.json', 'utf8')) as Dossier
    const { next } = auditDossier(smallest, { asOf: '2026-06-30' })
    expect(next.slice(0, 3).map(({ path, decides }) => `${path} ${decides}`)).toEqual([
      'people 2',
      'system.phases 1',
      'system.retiredOn 1',
    ])
  })
})
