import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AuditOptions, type Dossier, type Obligation, auditDossier } from '../../src/dossier'
import { times } from '../drawn-times'
import { acts, dayOfAct } from './oracle/acts'
import { completeRecords } from './oracle/drawn-record'

const linesOf = (record: unknown, options: unknown): readonly Obligation[] =>
  auditDossier(record as Dossier, options as AuditOptions).obligations

test('what a line asks for, done as soon as it can be, makes it met, or ends its breach', () => {
  const seen = new Map<string, number>()
  fc.assert(
    fc.property(completeRecords, ({ record, options }) => {
      for (const line of linesOf(record, options)) {
        if (line.repair === null) continue
        const repaired = structuredClone(record)
        const { occasion } = line.subject
        const today = dayOfAct({ record, line, today: options.asOf })
        if (today === null) continue
        acts[occasion]!({ record: repaired, line, today })
        const next = linesOf(repaired, { ...options, asOf: today }).find(({ id }) => id === line.id)
        const told = `${line.id} ${line.status}: ${JSON.stringify(line.repair)}`
        // The body may have left the scope until an act that lies ahead.
        const leftByThen = today > options.asOf ? ['not-applicable'] : []
        // What was broken until yesterday has another name: that of a spell of the past.
        if (line.status === 'pending') expect(['met', undefined, ...leftByThen], told).toContain(next?.status)
        else expect(next?.breach, told).not.toBe('ongoing')
        seen.set(occasion, (seen.get(occasion) ?? 0) + 1)
      }
    }),
    { numRuns: 200 * times },
  )
  expect([...seen.keys()].sort()).toEqual(Object.keys(acts).sort())
})
