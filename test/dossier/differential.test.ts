import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'
import { times } from '../drawn-times'
import { completeRecords } from './oracle/drawn-record'
import { secondAudit } from './oracle/second-audit'
import { countLines, reached } from './oracle/tally'

/** What both audits say of every line of a record. */
function bothOf(record: unknown, options: unknown) {
  const said = auditDossier(record as Dossier, options as AuditOptions).obligations.map(
    ({ id, status, breach, due, actor }) => [id, status, breach, due, actor].join(' '),
  )
  const lines = secondAudit(record as never, options as never)
  const again = lines.map(({ id, status, breach, due, actor }) => [id, status, breach, due, actor].join(' '))
  return { said: said.sort(), again: again.sort(), lines }
}

test('two audits of a complete record say the same of every line', () => {
  const counts = new Map<string, number>()
  fc.assert(
    fc.property(completeRecords, ({ record, options }) => {
      const { said, again, lines } = bothOf(record, options)
      expect(said).toEqual(again)
      countLines(counts, lines)
    }),
    { numRuns: 400 * times },
  )
  if (times < 50) return
  console.table(reached(counts))
  expect(reached(counts).filter(({ count }) => count < 50)).toEqual([])
})
