import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'
import { InvalidInputError } from '../../src/kernel/errors'
import { times } from '../drawn-times'
import { type LeftOut, completionsOf, thinnedRecords } from './oracle/thinned-record'

/** How each line stands; null where the record is refused. */
function linesOf(record: unknown, options: unknown): ReadonlyMap<string, string> | null {
  try {
    const { obligations } = auditDossier(record as Dossier, options as AuditOptions)
    return new Map(obligations.map(({ id, status }) => [id, status]))
  } catch (error) {
    // A value that the checks refuse is none that the record could have.
    if (error instanceof InvalidInputError) return null
    throw error
  }
}

/** An absent first day says that somebody is in office by the day of the question, so a later one is another fact. */
const notAhead = ({ path, possible }: LeftOut, asOf: string): readonly unknown[] =>
  path.endsWith('.from') ? possible.filter((day) => typeof day !== 'string' || day <= asOf) : possible

test('what is decided without a fact is so whatever the fact is, or the line is gone', () => {
  const seen = { lines: 0, completions: 0 }
  fc.assert(
    fc.property(
      thinnedRecords.filter(({ leftOut }) => leftOut.length === 1),
      fc.infiniteStream(fc.nat()),
      (thinned, numbers) => {
        const { record, options } = thinned
        const [fact] = thinned.leftOut as [LeftOut]
        const values = notAhead(fact, options.asOf)
        const possible = values.length <= 8 ? values : [...numbers.take(8)].map((each) => values[each % values.length])
        const without = linesOf(record, options)
        expect(without).not.toBeNull()
        for (const filled of completionsOf({ ...thinned, leftOut: [{ ...fact, possible }] })) {
          const lines = linesOf(filled, options)
          if (lines === null) continue
          seen.completions += 1
          for (const [id, status] of without ?? []) {
            const now = lines.get(id)
            if (status === 'undetermined' || now === undefined) continue
            seen.lines += 1
            expect(`${id} without ${fact.path}: ${status}`).toBe(`${id} without ${fact.path}: ${now}`)
          }
        }
      },
    ),
    { numRuns: 300 * times },
  )
  expect(seen.completions).toBeGreaterThan(500)
  expect(seen.lines).toBeGreaterThan(10_000)
})
