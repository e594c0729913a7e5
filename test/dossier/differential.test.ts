import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, auditDossier } from '../../src/dossier'
import { completeRecords } from './oracle/drawn-record'
import { secondAudit } from './oracle/second-audit'

/** What both audits say of every line of a record. */
function bothOf(record: unknown, options: unknown) {
  const said = auditDossier(record as Dossier, options as AuditOptions).obligations.map(
    ({ id, status, breach, due, actor }) => [id, status, breach, due, actor].join(' '),
  )
  const again = secondAudit(record as never, options as never).map(({ id, status, breach, due, actor }) =>
    [id, status, breach, due, actor].join(' '),
  )
  return { said: said.sort(), again: again.sort() }
}

test('two audits of a complete record say the same of every line', () => {
  fc.assert(
    fc.property(completeRecords, ({ record, options }) => {
      const { said, again } = bothOf(record, options)
      expect(said).toEqual(again)
    }),
    { numRuns: 400 },
  )
})
