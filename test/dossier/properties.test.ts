import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Audit, type Dossier, type Obligation, auditDossier } from '../../src/dossier'
import { anyReadings } from '../law/arbitrary-deadlines'
import { expectFrozenPlainData } from '../kernel/plain-data'
import { optionalPaths, questionDays, shuffled, wholeDossiers, without } from './arbitrary-dossier'

/** Milliseconds that a busy machine may take. */
const PATIENCE = 120_000

interface Question {
  readonly dossier: Dossier
  readonly asOf: string
  readonly readings: Record<string, string>
}

const questions: fc.Arbitrary<Question> = questionDays.chain((asOf) =>
  fc.record({
    asOf: fc.constant(asOf),
    readings: fc.oneof(fc.constant({}), anyReadings),
    dossier: wholeDossiers(asOf),
  }),
)

function audited({ dossier, asOf, readings }: Question): Audit {
  return auditDossier(dossier, { asOf, readings })
}

/** A question, and the same with some optional things left out. */
const withLess = questions.chain((question) =>
  fc
    .subarray(optionalPaths(question.dossier), { maxLength: 12 })
    .map((paths) => ({ question, less: { ...question, dossier: without(question.dossier, ...paths) } })),
)

function byId({ obligations }: Audit): Map<string, Obligation> {
  return new Map(obligations.map((obligation) => [obligation.id, obligation]))
}

const runs = { numRuns: 60 }

describe('an audit of any dossier', () => {
  test(
    'is frozen plain data, with every id once, and nothing missing where all is known',
    () => {
      fc.assert(
        fc.property(questions, (question) => {
          const audit = audited(question)
          expectFrozenPlainData(audit)
          expect(byId(audit).size).toBe(audit.obligations.length)
          for (const { status, missing, reason } of audit.obligations) {
            if (status === 'undetermined') expect(reason).not.toBeNull()
            if (status !== 'undetermined' || reason!.code !== 'missing-facts') expect(missing).toEqual([])
            expect(reason === null).toBe(['met', 'breached', 'pending', 'advisory'].includes(status))
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )

  test(
    'leaves the dossier as it is',
    () => {
      fc.assert(
        fc.property(questions, (question) => {
          const before = structuredClone(question.dossier)
          audited(question)
          expect(question.dossier).toEqual(before)
        }),
        runs,
      )
    },
    PATIENCE,
  )

  test(
    'is the same, byte for byte, in any order of any list and when asked again',
    () => {
      fc.assert(
        fc.property(questions, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (question, stream) => {
          const random = (): number => stream.next().value as number
          const first = JSON.stringify(audited(question))
          expect(JSON.stringify(audited({ ...question, dossier: shuffled(question.dossier, random) }))).toBe(first)
          expect(JSON.stringify(audited(question))).toBe(first)
        }),
        runs,
      )
    },
    PATIENCE,
  )

  test(
    'leaving something out never breaches another obligation, and adding it never undoes a decision',
    () => {
      fc.assert(
        fc.property(withLess, ({ question, less }) => {
          const whole = byId(audited(question))
          for (const [id, { status, missing, reason }] of byId(audited(less))) {
            const known = whole.get(id)
            if (status === 'breached') expect([id, known?.status]).toEqual([id, 'breached'])
            if (status !== 'undetermined' && known !== undefined)
              expect([id, known.status]).not.toEqual([id, 'undetermined'])
            if (status === 'undetermined' && reason!.code === 'missing-facts' && missing.length === 0)
              expect(known?.status).toBe('undetermined')
          }
        }),
        { numRuns: 120 },
      )
    },
    PATIENCE,
  )

  test(
    'what is decided on less is decided so on more',
    () => {
      fc.assert(
        fc.property(withLess, ({ question, less }) => {
          const whole = byId(audited(question))
          for (const [id, { status }] of byId(audited(less))) {
            const known = whole.get(id)
            if (status !== 'undetermined' && known !== undefined) expect([id, known.status]).toEqual([id, status])
          }
        }),
        { numRuns: 120 },
      )
    },
    PATIENCE,
  )
})
