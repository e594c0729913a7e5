import { describe, expect, test } from 'vitest'
import { auditDossier, describeAudit, type Dossier } from '../../src/dossier'
import { faultsOf } from '../kernel/thrown-by'
import { TODAY, bureauWith, officeWith } from './office'

/** The same name with its mark apart from its letter, and put together. */
const [apart, together] = ['Jose\u0301', 'Jos\u00E9']

const training = (inPeople: string, elsewhere: string): NonNullable<Dossier['training']> => ({
  people: [{ id: inPeople, roles: ['seed'] }],
  runs: [
    {
      id: '一',
      person: elsewhere,
      course: 'seed',
      startsOn: '2026-05-20',
      totalHours: 6,
      leaves: [],
      absences: [],
      result: { on: '2026-06-01', outcome: 'passed' },
    },
  ],
  digitalCourse: { limit: '2026-06-01', completions: [{ person: elsewhere, on: '2026-05-01' }] },
})

describe('people and entries stand in natural order', () => {
  const ids = ['學員14', '學員7', '學員100', '學員8']
  const inOrder = ['學員7', '學員8', '學員14', '學員100']

  test('in the audit, whatever the order given', () => {
    const { obligations, summary } = auditDossier(
      officeWith({
        training: {
          people: ids.map((id) => ({ id, roles: ['seed'] })),
          runs: ids.map((person) => ({ id: `紀錄${person}`, person, course: 'seed', startsOn: '2026-05-20' })),
        },
        workingGroup: { changes: ids.map((id) => ({ id, effectiveOn: '2026-06-01' })) },
      }),
      { asOf: TODAY },
    )
    const people = obligations.flatMap(({ clause, subject: { occasion, person } }) =>
      person !== undefined && clause === '7.2.2' && occasion === 'course' ? [person] : [],
    )
    expect(people).toEqual(inOrder)
    const changes = obligations.flatMap(({ subject: { occasion, key } }) =>
      occasion === 'working-group-change' && key !== undefined ? [key] : [],
    )
    expect(changes).toEqual(inOrder)
    const asked = (path: RegExp): string[] => summary.missing.flatMap((missing) => path.exec(missing)?.[1] ?? [])
    expect(asked(/^workingGroup\.changes\.(.*)\.notifiedOn$/)).toEqual(inOrder)
    expect(asked(/^training\.runs\.紀錄(.*)\.result$/)).toEqual(inOrder)
  })

  test('in the report, people named together too', () => {
    const audit = auditDossier(
      bureauWith({
        council: {
          meetings: [],
          seats: ids.map((id) => ({
            id,
            seat: 'agency-representative',
            from: 'school',
            firstTierHead: true,
            leftPostOn: null,
            vacatedOn: null,
            successorOn: null,
          })),
        },
      }),
      { asOf: TODAY },
    )
    expect(audit.obligations.flatMap(({ subject: { people } }) => (people === undefined ? [] : [people]))).toEqual([
      inOrder,
    ])
    expect(describeAudit(audit, 'zh-TW')).toContain(inOrder.join('，'))
  })
})

describe('names are one whose forms are canonically equivalent', () => {
  test('a person with a mark apart has the runs of the same person with it put together', () => {
    const audit = auditDossier(officeWith({ training: training(together, together) }), { asOf: TODAY })
    expect(audit.obligations.filter(({ subject }) => subject.person === together).length).toBeGreaterThan(2)
    expect(auditDossier(officeWith({ training: training(together, apart) }), { asOf: TODAY })).toEqual(audit)
    expect(auditDossier(officeWith({ training: training(apart, together) }), { asOf: TODAY })).toEqual(audit)
  })

  test('a seat with a mark apart has the attendance of the same seat with it put together', () => {
    const council = (inSeats: string, inMeetings: string): Dossier =>
      bureauWith({
        council: {
          seats: [
            {
              id: inSeats,
              seat: 'convener',
              post: 'city-executive',
              leftPostOn: null,
              vacatedOn: null,
              successorOn: null,
            },
          ],
          meetings: [
            {
              date: '2026-06-10',
              kind: 'regular',
              held: true,
              chair: 'convener',
              attendance: [{ seat: inMeetings, attendance: 'in-person' }],
            },
          ],
        },
      })
    const audit = auditDossier(council(together, together), { asOf: TODAY })
    expect(auditDossier(council(together, apart), { asOf: TODAY })).toEqual(audit)
    expect(auditDossier(council(apart, together), { asOf: TODAY })).toEqual(audit)
  })

  test('one person twice is refused, and two results of one person on one day', () => {
    const { people = [], runs = [] } = training(together, together)
    expect(
      faultsOf(() =>
        auditDossier(
          officeWith({
            training: {
              people: [...people, { id: apart, roles: ['seed'] }],
              runs: [...runs, ...runs.map((run) => ({ ...run, id: '二', person: apart }))],
            },
          }),
          { asOf: TODAY },
        ),
      ),
    ).toEqual(['training.people.1.id duplicate', 'training.runs.1.result.on duplicate'])
  })
})
