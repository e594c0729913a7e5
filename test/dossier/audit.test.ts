import { expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

test('5.3.4 伍、三、(四) what one clause asks for stands in the order of time, whatever it is called', () => {
  const dossier = officeWith({
    workingGroup: {
      establishBy: '2026-05-01',
      listBy: '2026-04-01',
      changes: [{ id: '甲', effectiveOn: '2026-03-02', notifiedOn: null }],
    },
  })
  const { obligations } = auditDossier(dossier, { asOf: TODAY })
  expect(obligations.filter(({ clause }) => clause === '5.3.4').map(({ id }) => id)).toEqual([
    '5.3.4/working-group-change/2026-03-02/甲',
    '5.3.4/list-limit/2026-04-01',
    '5.3.4/establishment-limit/2026-05-01',
  ])
})
