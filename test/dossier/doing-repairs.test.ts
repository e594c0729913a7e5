import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { anyReadings } from '../law/arbitrary-deadlines'
import { questionDays, wholeDossiers } from './arbitrary-dossier'
import { mended } from './doing-repairs'

const questions = questionDays.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    readings: fc.oneof(fc.constant({}), anyReadings),
    dossier: wholeDossiers(asOf),
  }),
)

test('doing what a repair says makes the obligation met, but for an appraisal where nothing has been launched', () => {
  const done = new Map<string, number>()
  fc.assert(
    fc.property(questions, ({ asOf, readings, dossier }) => {
      for (const obligation of auditDossier(dossier, { asOf, readings }).obligations) {
        if (obligation.repair === null) continue
        const after = mended(dossier, obligation, asOf)
        if (after === null) {
          expect(obligation.id).toBe('9.1/appraisal')
          continue
        }
        const found = auditDossier(after.dossier, { asOf: after.on, readings }).obligations.find(
          ({ id }) => id === obligation.id,
        )
        expect([obligation.id, found?.status]).toEqual([obligation.id, 'met'])
        done.set(
          `${obligation.status} ${obligation.subject.occasion}`,
          (done.get(`${obligation.status} ${obligation.subject.occasion}`) ?? 0) + 1,
        )
      }
    }),
    { numRuns: 150 },
  )
  expect(done.size).toBeGreaterThan(15)
}, 120_000)
