import { describe, expect, test } from 'vitest'
import { auditDossier } from '../../src/dossier'
import { type Change, TODAY, bureauWith } from './office'

describe('5.1.5 伍、一、(五) chair of the council, by what is recorded', () => {
  const chaired = (change: Change) =>
    auditDossier(bureauWith(change), { asOf: TODAY })
      .obligations.filter(({ clause }) => clause === '5.1.5')
      .map(({ status, missing }) => ({ status, missing }))

  test('by the convener who attended', () => {
    expect(chaired({})).toEqual([{ status: 'met', missing: [] }])
  })

  test('hangs on the seats where nobody knows who holds them', () => {
    expect(
      chaired({
        council: {
          seats: undefined,
          meetings: [{ date: '2026-06-01', kind: 'regular', held: true, chair: 'convener' }],
        },
      }),
    ).toEqual([{ status: 'undetermined', missing: ['council.seats'] }])
  })

  test('hangs on the attendance of the one meeting where it is not recorded', () => {
    expect(
      chaired({ council: { meetings: [{ date: '2026-06-01', kind: 'regular', held: true, chair: 'convener' }] } }),
    ).toEqual([{ status: 'undetermined', missing: ['council.meetings.2026-06-01.attendance'] }])
  })
})
