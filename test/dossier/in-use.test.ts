import { expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

test.each([
  ['2026-06-29', { status: 'undetermined', missing: ['system.retiredOn'] }],
  [TODAY, { status: 'breached', missing: [] }],
])(
  '6.1.2 陸、一、(二) administrators are wanting where the last phase ended on %s, and nobody knows whether the system is retired',
  (to, expected) => {
    const dossier = officeWith({
      system: { phases: [{ phase: 'operations', from: '2026-05-01', to }], retiredOn: undefined },
      support: { administrators: [] },
    })
    const { obligations } = auditDossier(dossier, { asOf: TODAY })
    expect(obligations.find(({ id }) => id === '6.1.2/roster/administrator/administrators-too-few')).toMatchObject(
      expected,
    )
  },
)
