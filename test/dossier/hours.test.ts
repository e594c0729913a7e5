import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'
import { TODAY, officeWith } from './office'

type Run = NonNullable<NonNullable<Dossier['training']>['runs']>[number]

describe('7.1.3 柒、一、(三) hours of which some are not known', () => {
  const leaveOf = (hours: number, filedOn: string | null = '2026-06-01') => [
    { on: '2026-06-02', hours, urgent: false, filedOn },
  ]
  const absenceOf = (hours: number) => [{ on: '2026-06-02', hours }]

  test.each<[string, Partial<Run>, string, string[]]>([
    [
      'a course that is all leave has no hour left to be absent from',
      { totalHours: 10, leaves: leaveOf(10) },
      'breached',
      [],
    ],
    [
      'nor has one that is all leave which was never filed',
      { totalHours: 10, leaves: leaveOf(10, null) },
      'breached',
      [],
    ],
    [
      'a course that is all absence has no hour left for leave',
      { totalHours: 10, absences: absenceOf(10) },
      'breached',
      [],
    ],
    [
      'an hour that is left can be one of leave within the limit',
      { totalHours: 10, absences: [] },
      'undetermined',
      ['training.runs.一.leaves'],
    ],
    [
      'an hour that is left can be one of absence',
      { totalHours: 10, leaves: leaveOf(0.5) },
      'undetermined',
      ['training.runs.一.absences'],
    ],
    [
      'half an hour that is left can be either, and either is too much',
      { totalHours: 0.5 },
      'undetermined',
      ['training.runs.一.leaves', 'training.runs.一.absences'],
    ],
    [
      'any leave may be too much in a short course, and not in a long one',
      { absences: [] },
      'undetermined',
      ['training.runs.一.leaves', 'training.runs.一.totalHours'],
    ],
    [
      'one hour of leave is too much in a short course, and not in a long one',
      { leaves: leaveOf(1), absences: [] },
      'undetermined',
      ['training.runs.一.totalHours'],
    ],
    [
      'leave that is too much for the longest course is too much for any',
      { leaves: leaveOf(200), absences: [] },
      'breached',
      [],
    ],
    [
      'leave that the longest course allows is not',
      { leaves: leaveOf(199.5), absences: [] },
      'undetermined',
      ['training.runs.一.totalHours'],
    ],
    ['no hour missed is none too many in any course', { leaves: [], absences: [] }, 'met', []],
  ])('%s', (_, known, status, missing) => {
    const run = { id: '一', person: '甲', course: 'administrator', startsOn: '2026-06-01', ...known } as const
    const { obligations } = auditDossier(
      officeWith({ training: { people: [{ id: '甲', roles: ['administrator'] }], runs: [run] } }),
      { asOf: TODAY },
    )
    expect(obligations.find(({ subject }) => subject.occasion === 'attendance')).toMatchObject({
      status,
      missing: [...missing].sort(),
    })
  })
})
