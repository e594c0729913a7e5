import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { anyReadings } from '../law/arbitrary-deadlines'
import { questionDays, wholeDossiers } from './arbitrary-dossier'
import { expectedObligations } from './expected-obligations'

const questions = questionDays.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    readings: fc.oneof(fc.constant({}), anyReadings),
    dossier: wholeDossiers(asOf),
  }),
)

test('an audit of a dossier is what the rules say when asked by hand on its parts', () => {
  let compared = 0
  fc.assert(
    fc.property(questions, ({ asOf, readings, dossier }) => {
      const { obligations } = auditDossier(dossier, { asOf, readings })
      const expected = expectedObligations(dossier, asOf, readings)
      expect(obligations.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort())
      for (const { id, rule, status, due, says } of expected) {
        const found = obligations.find((obligation) => obligation.id === id)!
        compared++
        expect([id, found.rule]).toEqual([id, rule])
        // Hours that depend on a filing which the calendar cannot judge may be decided all the same.
        if (status === 'either') continue
        expect([id, found.status, found.due]).toEqual([id, status, due])
        if (says !== undefined) expect([id, found.decision]).toEqual([id, says])
      }
    }),
    { numRuns: 150 },
  )
  expect(compared).toBeGreaterThan(5000)
}, 120_000)
