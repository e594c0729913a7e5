import { describe, expect, test } from 'vitest'
import type { Dossier, Obligation } from '../../src/dossier'
import { auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

function found(dossier: Dossier, id: string): Obligation {
  return auditDossier(dossier, { asOf: TODAY }).obligations.find((obligation) => obligation.id === id) ?? expect.fail(`no obligation ${id}`)
}

describe('9.2 玖、二 the appraisal of a launch', () => {
  test('has no last day until the launch has one', () => {
    const launch = (to: string | null) => found(officeWith({ system: { phases: [{ phase: 'launch', from: '2026-05-01', to }] } }), '9.2/appraised-period/2026-05-01/launch').subject
    expect(launch('2026-12-31')).toMatchObject({ date: '2026-05-01', through: '2026-12-31' })
    expect(launch(null)).toEqual({ occasion: 'appraised-period', date: '2026-05-01', kind: 'launch' })
  })
})
