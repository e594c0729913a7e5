import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

interface Given {
  readonly exclusion: {
    readonly proposedOn: string
    readonly approvedOn?: string | null
    readonly withdrawnOn?: string | null
  }
  readonly launch: { readonly from: string; readonly through: string | null }
  readonly retiredOn?: string | null
  readonly establishBy: string | null
  readonly establishedOn?: string | null
}

/** The lines on the group and on its months, on 2026-06-30. */
function linesOf({ exclusion, launch, retiredOn = null, establishBy, establishedOn = null }: Given) {
  const record = {
    body: { name: '松山區公所', posts: 80, inRollout: true, exclusions: [exclusion] },
    system: { name: '電子表單系統', major: true, retiredOn, phases: [{ phase: 'launch', ...launch }] },
    workingGroup: { establishBy, establishedOn, listBy: null, listSentOn: null, dissolvedOn: null, meetings: [] },
  }
  return auditDossier(record as Dossier, { asOf: '2026-06-30' }).obligations.filter(({ clause }) =>
    ['5.3.1', '5.3.5'].includes(clause),
  )
}

const told = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ id, breach, status, due, missing }) => [id, breach ?? status, due, ...missing].join(' '))

const approval = 'body.exclusions.0.approvedOn'
const path = '5.3.1/working-group'
/** An exclusion that may have been approved since 2026-05-01. */
const since = (approvedOn?: string | null, proposedOn = '2026-05-01') => ({
  ...{ proposedOn, withdrawnOn: null },
  ...(approvedOn !== undefined && { approvedOn }),
})

describe('a day set for the group of which it is not known whether it is in scope (5.3.1)', () => {
  const launch = { from: '2026-01-05', through: '2026-03-31' }
  const on = (approvedOn: string | null | undefined, retiredOn: string | null, establishBy = '2026-05-20') =>
    told(linesOf({ exclusion: since(approvedOn), launch, retiredOn, establishBy })).filter((each) =>
      each.startsWith(path),
    )

  test('hangs on the approval where the system was retired before that day', () => {
    expect(on(null, '2026-05-15')).toEqual([`${path} not-applicable `])
    expect(on('2026-05-21', '2026-05-15')).toEqual([`${path} not-applicable `])
    expect(on('2026-05-20', '2026-05-15')).toEqual([`${path} past 2026-03-31`])
    expect(on(undefined, '2026-05-15')).toEqual([`${path} undetermined  ${approval}`])
  })

  test('is late by that day or by the last of the launch, so for certain', () => {
    for (const approvedOn of [null, '2026-05-21', '2026-06-30'])
      expect(on(approvedOn, null)).toEqual([`${path} ongoing 2026-05-20`])
    for (const approvedOn of ['2026-05-01', '2026-05-20'])
      expect(on(approvedOn, null)).toEqual([`${path} ongoing 2026-03-31`])
    expect(on(undefined, null)).toEqual([`${path} ongoing `])
    expect(on(undefined, '2026-05-20')).toEqual([`${path} past `])
  })

  test('may be released before that day ends on a later one', () => {
    // 2026-05-16 is a Saturday: the limit ends on the 18th.
    expect(on(null, null, '2026-05-16')).toEqual([`${path} ongoing 2026-05-18`])
    expect(on('2026-05-17', null, '2026-05-16')).toEqual([`${path} not-applicable `])
    expect(on(undefined, null, '2026-05-16')).toEqual([`${path} undetermined  ${approval}`])
  })
})

test('whether a launch ended in scope decides what was owed without a day set', () => {
  const given = { launch: { from: '2026-01-05', through: '2026-05-10' }, establishBy: null }
  const on = (approvedOn?: string | null) => told(linesOf({ ...given, exclusion: since(approvedOn) }))
  expect(on(null)).toContain(`${path} ongoing 2026-05-10`)
  expect(on('2026-05-10')).toContain(`${path} not-applicable `)
  expect(on()).toContain(`${path} undetermined  ${approval}`)
})

test('days without a group after a launch are blamed only where its last day is in scope', () => {
  const given = {
    launch: { from: '2026-01-05', through: '2026-05-10' },
    establishBy: null,
    establishedOn: '2026-06-10',
  }
  const gap = (approvedOn?: string | null) =>
    told(linesOf({ ...given, exclusion: { ...since(approvedOn), withdrawnOn: '2026-05-11' } })).filter((each) =>
      each.startsWith(`${path}/`),
    )
  expect(gap(null)).toEqual([`${path}/2026-05-11 past `])
  expect(gap('2026-05-10')).toEqual([])
  expect(gap()).toEqual([`${path}/2026-05-11 undetermined  ${approval}`])
})

test('months of a launch hang on it from which day a group had to stand (5.3.5)', () => {
  const given = {
    launch: { from: '2026-04-01', through: null },
    establishBy: '2026-04-10',
    establishedOn: '2026-05-10',
  }
  const months = (approvedOn?: string | null) =>
    told(linesOf({ ...given, exclusion: { ...since(approvedOn, '2026-04-08'), withdrawnOn: '2026-04-20' } })).filter(
      (each) => each.startsWith('5.3.5'),
    )
  const [period, may] = ['5.3.5/working-group-period', '5.3.5/working-group-period/2026-05-01']
  expect(months(null)).toContain(`${may} past 2026-05-31`)
  expect(months('2026-04-10')).not.toContain(`${may} past 2026-05-31`)
  expect(months()).toEqual([`${period} undetermined  ${approval}`])
})
