import { expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { officeWith } from './office'

test.each([
  ['2018-10-10', { status: 'not-applicable', due: null, reason: { code: 'before-regulation' } }],
  ['2018-10-11', { status: 'breached', due: '2018-10-16', reason: null }],
])(
  '5.3.4 伍、三、(四) a change that took effect on %s, of a regulation in force since 2018-10-11',
  (effectiveOn, expected) => {
    const { schemaVersion, body, system } = officeWith({ system: { approvedOn: '2018-01-02', phases: [] } })
    const workingGroup = { changes: [{ id: '甲', effectiveOn, notifiedOn: null }] }
    const { obligations } = auditDossier({ schemaVersion, body, system, workingGroup }, { asOf: '2019-01-01' })
    expect(obligations.find(({ subject }) => subject.occasion === 'working-group-change')).toMatchObject(expected)
  },
)
