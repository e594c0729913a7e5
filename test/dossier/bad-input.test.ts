import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'
import { type InvalidInputError, UnknownReadingError } from '../../src/kernel/errors'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { TODAY, bureauWith, officeWith } from './office'

function faults(dossier: unknown, options: unknown = { asOf: TODAY }): string[] {
  return faultsOf(() => auditDossier(dossier as Dossier, options as never))
}

const person = { id: '甲', roles: ['seed' as const] }
const run = { id: '一', person: '甲', course: 'seed' as const, startsOn: '2026-06-01' }
const seats = bureauWith().council!.seats!
const operating = { system: { phases: [{ phase: 'operations' as const, from: '2024-06-01', to: null }] } }
const [convener] = seats as [(typeof seats)[number]]

describe('a dossier that is not as described', () => {
  test.each<[string, unknown, string[]]>([
    ['nothing', undefined, [' missing']],
    ['a list', [], [' wrong-type']],
    ['no parts', {}, ['schemaVersion missing', 'body missing', 'system missing']],
    ['another version', { ...officeWith(), schemaVersion: 2 }, ['schemaVersion not-an-option']],
    ['an empty name', officeWith({ body: { name: ' ' } }), ['body.name empty']],
    ['a name that is too long', officeWith({ body: { name: '局'.repeat(101) } }), ['body.name too-long']],
    [
      'wrong types deep inside',
      officeWith({
        workingGroup: { members: [{ id: '甲', roles: ['administrator', 7 as never] }] },
        training: {
          people: [person],
          runs: [{ ...run, leaves: [{ on: '2026-06-01', hours: '1' as never, urgent: true }] }],
        },
      }),
      ['workingGroup.members.0.roles.1 not-an-option', 'training.runs.0.leaves.0.hours wrong-type'],
    ],
    [
      'an object for a list',
      officeWith({ workingGroup: { meetings: {} as never } }),
      ['workingGroup.meetings wrong-type'],
    ],
    [
      'ids given twice',
      officeWith({
        workingGroup: {
          changes: [
            { id: '甲', effectiveOn: '2026-06-01' },
            { id: ' 甲 ', effectiveOn: '2026-06-02' },
          ],
        },
      }),
      ['workingGroup.changes.1.id duplicate'],
    ],
    [
      'meetings on one day',
      officeWith({ workingGroup: { meetings: [{ date: '2026-06-01' }, { date: '2026-06-01' }] } }),
      ['workingGroup.meetings.1.date duplicate'],
    ],
    [
      'dates reversed',
      officeWith({
        system: { phases: [{ phase: 'launch', from: '2026-02-01', to: '2026-01-31' }] },
        workingGroup: { meetings: [{ date: '2026-06-02', minutesSentOn: '2026-06-01' }] },
        support: { replacements: [{ id: '甲', role: 'seed', receivedOn: '2026-06-02', completedOn: '2026-06-01' }] },
      }),
      [
        'system.phases.0.to reversed',
        'workingGroup.meetings.0.minutesSentOn reversed',
        'support.replacements.0.completedOn reversed',
      ],
    ],
    [
      'phases that overlap',
      officeWith({
        system: {
          phases: [
            { phase: 'launch', from: '2026-01-01', to: null },
            { phase: 'operations', from: '2026-02-01', to: null },
          ],
        },
      }),
      ['system.phases.1.from overlap'],
    ],
    [
      'phases past the retirement',
      officeWith({
        system: {
          retiredOn: '2026-06-01',
          phases: [
            { phase: 'launch', from: '2026-01-01', to: '2026-06-01' },
            { phase: 'operations', from: '2026-06-02', to: null },
          ],
        },
      }),
      ['system.phases.1.to after-retirement'],
    ],
    [
      'dates after the question',
      officeWith({
        system: { approvedOn: '2026-07-01' },
        workingGroup: { meetings: [{ date: '2026-07-01', minutesSentOn: '2026-07-02' }] },
        training: { digitalCourse: { completions: [{ person: '甲', on: '2026-08-01' }] }, people: [person] },
      }),
      [
        'system.approvedOn after-as-of',
        'workingGroup.meetings.0.date after-as-of',
        'workingGroup.meetings.0.minutesSentOn after-as-of',
        'training.digitalCourse.completions.0.on after-as-of',
      ],
    ],
    [
      'no such day',
      officeWith({ system: { goLiveOn: '2026-02-29' }, workingGroup: { establishedOn: '2026-13-01' } }),
      ['system.goLiveOn not-a-date', 'workingGroup.establishedOn not-a-date'],
    ],
    [
      'people who are not there',
      officeWith({
        training: {
          people: [person],
          runs: [{ ...run, person: '乙' }],
          digitalCourse: { completions: [{ person: '丙', on: TODAY }] },
        },
      }),
      ['training.runs.0.person unknown-id', 'training.digitalCourse.completions.0.person unknown-id'],
    ],
    [
      'two results on one day',
      officeWith({
        training: {
          people: [person],
          runs: [
            { ...run, result: { on: TODAY, outcome: 'failed' } },
            { ...run, id: '二', result: { on: TODAY, outcome: 'passed' } },
            { ...run, id: '三' },
          ],
        },
      }),
      ['training.runs.1.result.on duplicate'],
    ],
    [
      'more hours than there are',
      officeWith({
        training: {
          people: [person],
          runs: [
            {
              ...run,
              totalHours: 2,
              leaves: [{ on: TODAY, hours: 2, urgent: true }],
              absences: [{ on: '2026-06-01', hours: 0.5 }],
            },
            { ...run, id: '二', totalHours: 1, absences: [{ on: '2026-06-01', hours: 2 }] },
          ],
        },
      }),
      [
        'training.runs.0.leaves more-than-total',
        'training.runs.0.absences more-than-total',
        'training.runs.1.absences more-than-total',
      ],
    ],
    [
      'a total beside its items',
      officeWith({
        appraisal: {
          periods: [
            { phase: 'launch', from: '2026-05-01', to: '2026-05-31', total: 80, base: 70 },
            { phase: 'launch', from: '2026-06-01', to: '2026-06-30', total: 80, items: [] },
          ],
        },
      }),
      ['appraisal.periods.0.total beside-items', 'appraisal.periods.1.total beside-items'],
    ],
    [
      'points that add up to no number',
      officeWith({
        appraisal: {
          periods: [
            {
              phase: 'launch',
              from: '2026-05-01',
              to: '2026-05-31',
              base: 1e308,
              items: [{ id: '甲', points: 1e308 }],
            },
          ],
        },
      }),
      ['appraisal.periods.0.items sum-not-finite'],
    ],
    [
      'seats that nobody has',
      {
        ...officeWith(),
        council: {
          seats: [],
          meetings: [
            { date: TODAY, kind: 'regular', held: true },
            { date: '2026-06-01', kind: 'regular', held: true, attendance: [{ seat: '甲', attendance: 'absent' }] },
          ],
        },
      },
      ['council.meetings.1.attendance.0.seat unknown-id'],
    ],
    ['a kind that the name does not have', officeWith({ body: { kind: 'school' } }), ['body.kind not-its-kind']],
    [
      'a kind that none of several bodies of a name has',
      officeWith({ body: { name: '大安', kind: 'school' }, system: { approvedOn: '2026-07-01' } }),
      ['body.kind not-its-kind', 'system.approvedOn after-as-of'],
    ],
    [
      'another kind for the bureau',
      officeWith({ body: { name: '資訊局', kind: 'first-level' } }),
      ['body.kind not-its-kind'],
    ],
    ['a kind beside a name that is none', officeWith({ body: { name: '', kind: 'school' } }), ['body.name empty']],
    [
      'a score of what has not begun',
      officeWith({
        appraisal: {
          periods: [
            { phase: 'launch', from: '2026-06-30', to: '2026-07-31', total: 80 },
            { phase: 'launch', from: '2026-07-01', to: '2026-07-31', total: 80 },
            { phase: 'launch', from: '2026-07-02', to: '2026-07-31', base: 80 },
            { phase: 'launch', from: '2026-07-03', to: '2026-07-31', items: [] },
            { phase: 'launch', from: '2026-07-04', to: '2026-07-31' },
          ],
        },
      }),
      [
        'appraisal.periods.1.from after-as-of',
        'appraisal.periods.2.from after-as-of',
        'appraisal.periods.3.from after-as-of',
      ],
    ],
    [
      'two years of operations appraised as one',
      officeWith(operating, {
        appraisal: {
          periods: [
            { phase: 'operations', from: '2024-06-01', to: '2025-01-01' },
            { phase: 'operations', from: '2025-01-01', to: '2025-12-31' },
          ],
        },
      }),
      ['appraisal.periods.0.to another-year'],
    ],
    [
      'an appraisal of no phase',
      officeWith(operating, {
        appraisal: {
          periods: [
            { phase: 'launch', from: '2024-06-01', to: '2024-12-31' },
            { phase: 'operations', from: '2023-01-01', to: '2023-12-31' },
            { phase: 'operations', from: '2024-01-01', to: '2024-12-31' },
            { phase: 'operations', from: '2026-01-01', to: '2026-12-31' },
          ],
        },
      }),
      ['appraisal.periods.0.from in-no-phase', 'appraisal.periods.1.from in-no-phase'],
    ],
    [
      'an appraisal of a launch that begins outside it',
      officeWith({
        appraisal: {
          periods: [
            { phase: 'launch', from: '2026-04-30', to: '2026-06-30' },
            { phase: 'launch', from: '2026-12-31', to: '2026-12-31' },
            { phase: 'launch', from: '2027-01-01', to: '2027-01-01' },
          ],
        },
      }),
      ['appraisal.periods.0.from in-no-phase', 'appraisal.periods.2.from in-no-phase'],
    ],
    [
      'a review report before what it reviews',
      officeWith(operating, {
        appraisal: {
          periods: [
            { phase: 'operations', from: '2025-01-01', to: '2025-12-31', reviewReportOn: '2025-12-30' },
            {
              phase: 'operations',
              from: '2024-01-01',
              to: '2024-12-31',
              publishedOn: '2025-02-02',
              reviewReportOn: '2025-02-01',
            },
          ],
        },
      }),
      ['appraisal.periods.0.reviewReportOn reversed', 'appraisal.periods.1.reviewReportOn reversed'],
    ],
    [
      'a seat of one that two hold',
      bureauWith({
        council: {
          seats: [
            ...seats,
            { ...convener, id: '乙' },
            { ...convener, id: '丙', seat: 'deputy-convener', leftPostOn: '2026-07-01' },
          ],
        },
      }),
      ['council.seats.5.seat overlap', 'council.seats.6.seat overlap'],
    ],
    ['seats that are no list', bureauWith({ council: { seats: {} as never } }), ['council.seats wrong-type']],
  ])('%s', (_, dossier, expected) => {
    expect(faults(dossier)).toEqual(expected)
  })

  test.each([
    ['was given up', { vacatedOn: TODAY }, 'met'],
    ['ended with the post', { leftPostOn: TODAY }, 'met'],
    ['may have ended', { leftPostOn: undefined }, 'undetermined'],
  ])('one follows another in a seat that %s, whichever comes first by name', (_, change, status) => {
    const others = seats.filter(({ seat }) => seat !== 'convener')
    const standing = ['0', '召召'].map(
      (id) =>
        auditDossier(
          bureauWith({ council: { seats: [...others, convener, { ...convener, ...change, post: 'other', id }] } }),
          { asOf: TODAY },
        ).obligations.find((obligation) => obligation.id === '5.1.2/council-composition/convener-pair')?.status,
    )
    expect(standing).toEqual([status, status])
  })

  test.each([
    ['大安', 'district-office'],
    ['某實驗學校', 'school'],
    ['某局', 'doit'],
    ['大安區公所', 'district-office'],
    ['資訊局', 'doit'],
    ['中正分局', 'second-level'],
  ] as const)('the kind of %s can be given as %s', (name, kind) => {
    const { obligations } = auditDossier(officeWith({ body: { name, kind } }), { asOf: TODAY })
    expect(obligations.find(({ id }) => id === '3/scope')?.status).toBe('met')
    expect(obligations.some(({ clause }) => clause === '5.1.1')).toBe(kind === 'doit')
  })

  test('a kind that a name has only in another reading is refused in that reading alone', () => {
    const dossier = officeWith({ body: { name: '通信隊', kind: 'enterprise' } })
    expect(faults(dossier)).toEqual(['body.kind not-its-kind'])
    expect(
      auditDossier(dossier, { asOf: TODAY, readings: { 'communications-division': 'strict' } }).summary.counts.met,
    ).toBeGreaterThan(0)
  })

  test('seats are judged only where both lists are known', () => {
    expect(
      auditDossier(
        {
          ...officeWith(),
          council: {
            meetings: [
              { date: TODAY, kind: 'regular', held: true, attendance: [{ seat: '甲', attendance: 'absent' }] },
            ],
          },
        },
        { asOf: TODAY },
      ).asOf,
    ).toBe(TODAY)
    expect(auditDossier({ ...officeWith(), council: { seats: [] } }, { asOf: TODAY }).asOf).toBe(TODAY)
  })

  test('keys of objects are named and pollute nothing', () => {
    const text =
      '{"schemaVersion":1,"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"body":{"name":"大安區公所","__proto__":{"polluted":1}},"system":{"name":"某系統","constructor":1}}'
    expect(faults(JSON.parse(text)).sort()).toEqual([
      '__proto__ unknown-key',
      'body.__proto__ unknown-key',
      'constructor unknown-key',
      'system.constructor unknown-key',
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('very deep nesting is a fault like any other', () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(faults({ ...officeWith(), workingGroup: deep })).toEqual(['workingGroup wrong-type'])
    expect(faults({ ...officeWith(), extra: deep })).toEqual(['extra unknown-key'])
    expect(faults(officeWith({ workingGroup: { meetings: deep as never } }))).toEqual([
      'workingGroup.meetings.0 wrong-type',
    ])
  })
})

describe('options that are not as described', () => {
  test.each<[unknown, string[]]>([
    [{ asOf: undefined }, ['options.asOf missing']],
    [null, ['options.asOf missing', 'options wrong-type']],
    [[], ['options.asOf missing', 'options wrong-type']],
    [{}, ['options.asOf missing']],
    [{ asOf: '2026-02-30' }, ['options.asOf not-a-date']],
    [{ asOf: 20260630 }, ['options.asOf not-a-date']],
    [
      { asOf: TODAY, tables: {}, today: true, calendar: {} },
      ['options.tables unknown-key', 'options.today unknown-key', 'options.calendar not-a-calendar'],
    ],
  ])('%j: %j', (options, expected) => {
    expect(faults(officeWith(), options)).toEqual(expected)
  })

  test('come with what was meant where that is near', () => {
    const suggestions = (options: object): unknown[] =>
      (thrownBy(() => auditDossier(officeWith(), options as never)) as InvalidInputError).issues.map(
        ({ data }) => data?.['suggestion'],
      )
    expect(suggestions({ asOf: TODAY, asof: TODAY, reading: {}, today: true })).toEqual(['asOf', 'readings', undefined])
  })

  test('are named beside the faults of the dossier, an unknown reading after all', () => {
    expect(faults({ ...officeWith(), more: 1 }, { asOf: 'x', today: 1, readings: { nothing: 1 } })).toEqual([
      'more unknown-key',
      'options.asOf not-a-date',
      'options.today unknown-key',
    ])
    expect(faults({ ...officeWith(), more: 1 }, { asOf: TODAY, readings: { nothing: 1 } })).toEqual([
      'more unknown-key',
    ])
    expect(
      thrownBy(() => auditDossier(officeWith(), { asOf: TODAY, readings: { nothing: 1 } as never })),
    ).toBeInstanceOf(UnknownReadingError)
  })
})
