import { expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

/** 文化局 is excluded from 2026-05-01 on; its representative left the post on a day and sits through another. */
function seatPost(leftPostOn: string | null, through: string | null, asOf: string) {
  const seat = {
    ...{ id: '主任秘書', seat: 'agency-representative', agency: 'first-level', firstTierHead: true },
    ...{ from: '2025-01-02', leftPostOn, through, successorOn: null },
  }
  const record = {
    body: {
      name: '臺北市政府文化局',
      inRollout: true,
      exclusions: [
        { proposedOn: '2026-04-01', approvedOn: asOf < '2026-05-01' ? null : '2026-05-01', withdrawnOn: null },
      ],
    },
    system: { name: '公文線上簽核', major: { developer: 'doit', userBodies: 12, approvedOn: '2026-01-01' } },
    council: { seats: [seat], meetings: [] },
  }
  const line = auditDossier(record as Dossier, { asOf }).obligations.find(({ clause }) => clause === '5.1.3')
  return [line?.status, line?.breach, line?.why[0]?.code]
}

test.each([
  ['still in the seat, in scope', '2026-04-10', null, '2026-04-30', ['breached', 'ongoing']],
  ['out of scope since, and still in the seat', '2026-04-10', null, '2026-05-01', ['breached', 'ongoing']],
  ['out of the seat and out of scope since', '2026-04-10', '2026-04-20', '2026-06-30', ['breached', 'past']],
  ['left on the last day in scope', '2026-04-30', null, '2026-06-30', ['breached', 'ongoing']],
  ['left on the first day out of scope', '2026-05-01', null, '2026-06-30', ['not-applicable', null, 'excluded']],
  [
    ...(['sat only before the system was major', '2025-12-01', '2025-12-31', '2026-04-30'] as const),
    ['not-applicable', null, 'not-a-major-system'],
  ],
  ['sat on the first day in scope', '2025-12-01', '2026-01-01', '2026-04-30', ['breached', 'past']],
  ['out of the seat before the post', '2026-04-10', '2026-04-09', '2026-04-30', ['met', null]],
  ['leaves the post tomorrow', '2026-05-01', null, '2026-04-30', ['met', null]],
])('5.1.3, a seat that follows a post: %s', (_, leftPostOn, through, asOf, expected) => {
  expect(seatPost(leftPostOn, through, asOf).slice(0, expected.length)).toEqual(expected)
})
