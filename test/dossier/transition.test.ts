import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier } from '../../src/dossier'

type Phases = NonNullable<Dossier['system']['phases']>

/** How what belongs to a phase stands for a bureau that has never done anything. */
function standing(phases: Phases, choice: 'may' | 'must'): Record<string, string> {
  const none = { establishedOn: null, meetings: [] }
  const system = {
    name: '某系統',
    origin: 'specific-bodies',
    userBodies: 12,
    developer: 'doit',
    approvedOn: '2018-01-02',
    phases,
    retiredOn: null,
  } as const
  const dossier: Dossier = {
    schemaVersion: 1,
    body: { name: '資訊局', exclusion: null, secondments: [] },
    system,
    workingGroup: { ...none, establishBy: null, dissolvedOn: null },
    council: none,
    steeringGroup: { ...none, dissolvedOn: null },
    appraisal: { periods: [] },
  }
  const { obligations } = auditDossier(dossier, { asOf: '2019-03-31', readings: { 'transitional-systems': choice } })
  return Object.fromEntries(
    obligations
      .filter(({ clause }) => ['5.1.1', '5.2.1', '5.3.1', '5.2.3', '5.2.4', '5.3.5', '9.2'].includes(clause))
      .map(({ id, status, reason }) => [id, reason?.code ?? status]),
  )
}

const launchThenOperations: Phases = [
  { phase: 'launch', from: '2018-09-01', to: '2019-01-31' },
  { phase: 'operations', from: '2019-02-01', to: null },
]

describe('4.2 肆、二 a system that was under way on 2018-10-11', () => {
  test('begins with its next phase where it must', () => {
    const found = standing(launchThenOperations, 'must')
    const ofLaunch = Object.entries(found).filter(([id]) => /2018-09-01|2018-1[012]|2019-01/.test(id))
    expect(Object.fromEntries(ofLaunch)).toEqual({
      '5.1.1/council/2018-09-01/launch': 'before-next-phase',
      '5.2.1/steering-group/2018-09-01/launch': 'before-next-phase',
      '5.2.3/secondment/2018-09-01/launch': 'before-next-phase',
      '5.3.1/working-group/2018-09-01/launch': 'before-next-phase',
      ...Object.fromEntries(
        ['5.2.4/steering-period', '5.3.5/working-group-period'].flatMap((id) => [
          [`${id}/2018-09-01`, 'before-regulation'],
          [`${id}/2018-10-01`, 'before-regulation'],
          ...['2018-10-11', '2018-11-01', '2018-12-01', '2019-01-01'].map((day) => [
            `${id}/${day}`,
            'before-next-phase',
          ]),
        ]),
      ),
      '9.2/appraised-period/2018-09-01/launch': 'before-next-phase',
    })
    expect(found).toMatchObject({
      '5.1.1/council/2019-02-01/operations': 'breached',
      '5.3.1/working-group/2019-02-01/operations': 'breached',
      '5.2.4/steering-period/2019-02-01': 'partial-period',
    })
  })

  test('is judged by every phase that it lists where it may', () => {
    expect(standing(launchThenOperations, 'may')).toMatchObject({
      '5.1.1/council/2018-09-01/launch': 'breached',
      '5.2.3/secondment/2018-09-01/launch': 'breached',
      '5.3.5/working-group-period/2018-10-01': 'before-regulation',
      '5.3.5/working-group-period/2018-10-11': 'advisory',
      '5.3.5/working-group-period/2018-11-01': 'breached',
      '9.2/appraised-period/2018-09-01/launch': 'pending',
    })
  })

  const council = (phase: string, from: string) => `5.1.1/council/${from}/${phase}`
  test.each<[string, Phases, Record<string, string>]>([
    [
      'began on the day',
      [{ phase: 'launch', from: '2018-10-11', to: null }],
      { [council('launch', '2018-10-11')]: 'before-next-phase' },
    ],
    [
      'began on the day after',
      [{ phase: 'launch', from: '2018-10-12', to: null }],
      { [council('launch', '2018-10-12')]: 'breached' },
    ],
    [
      'had finished one phase, and began the next later',
      [
        { phase: 'planning', from: '2018-01-01', to: '2018-06-30' },
        { phase: 'development', from: '2018-11-01', to: null },
      ],
      { [council('planning', '2018-01-01')]: 'before-regulation', [council('development', '2018-11-01')]: 'breached' },
    ],
    [
      'skips a phase',
      [
        { phase: 'planning', from: '2018-01-01', to: '2018-10-31' },
        { phase: 'launch', from: '2018-11-01', to: null },
      ],
      { [council('planning', '2018-01-01')]: 'before-next-phase', [council('launch', '2018-11-01')]: 'breached' },
    ],
    [
      'goes on with the same phase after a break',
      [
        { phase: 'launch', from: '2018-01-01', to: '2018-10-31' },
        { phase: 'launch', from: '2018-11-01', to: '2018-12-31' },
        { phase: 'operations', from: '2019-01-01', to: '2019-01-31' },
        { phase: 'launch', from: '2019-02-01', to: null },
      ],
      {
        [council('launch', '2018-11-01')]: 'before-next-phase',
        [council('operations', '2019-01-01')]: 'breached',
        [council('launch', '2019-02-01')]: 'breached',
      },
    ],
    [
      'was in operations, which follow the launch that it had completed',
      [{ phase: 'operations', from: '2018-01-01', to: null }],
      { [council('operations', '2018-01-01')]: 'breached' },
    ],
  ])('that %s, where it must', (_, phases, expected) => {
    expect(standing(phases, 'must')).toMatchObject(expected)
  })
})
