import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import { bodyKinds } from '../../../src/law/c02-definitions'
import { phases } from '../../../src/law/c04-phases'
import { committeeDuty, committees, type CommitteeDutyFacts } from '../../../src/law/c05-governance'
import { faultsOf } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { combinations } from '../small-tables'

const kinds = [...bodyKinds, 'doit'] as const
const anyFacts: fc.Arbitrary<CommitteeDutyFacts> = fc.record({
  committee: fc.constantFrom(...committees),
  kind: fc.constantFrom(...kinds),
  inRollout: fc.boolean(),
  phase: fc.constantFrom(...phases),
})
const fromLaunch = { readings: { 'working-group-period': 'launch' } } as const
const throughLaunch = { readings: { 'working-group-period': 'planning-through-launch' } } as const
const listed = (choice: string) => [{ id: 'working-group-period', choice }]

describe('5.1.1 伍、一、(一) · 5.2.1 伍、二、(一) · 5.3.1 伍、三、(一) who must establish which committee', () => {
  test.each<
    [
      CommitteeDutyFacts['committee'],
      CommitteeDutyFacts['kind'],
      boolean,
      CommitteeDutyFacts['phase'],
      string,
      string,
      string,
      string,
    ]
  >([
    [
      'council',
      'doit',
      false,
      'planning',
      'must-establish',
      '5.1.1',
      'bureau-establishes-council',
      'the bureau, whatever the rollout',
    ],
    ['council', 'doit', true, 'operations', 'must-establish', '5.1.1', 'bureau-establishes-council', 'in every phase'],
    ['council', 'first-level', true, 'launch', 'not-required', '5.1.1', 'council-is-for-the-bureau', 'no other body'],
    ['council', 'school', true, 'operations', 'not-required', '5.1.1', 'council-is-for-the-bureau', 'no school either'],
    [
      'steering-group',
      'doit',
      false,
      'development',
      'must-establish',
      '5.2.1',
      'bureau-establishes-steering-group',
      'the bureau',
    ],
    [
      'steering-group',
      'doit',
      true,
      'operations',
      'must-establish',
      '5.2.1',
      'bureau-establishes-steering-group',
      'in every phase',
    ],
    [
      'steering-group',
      'district-office',
      true,
      'operations',
      'not-required',
      '5.2.1',
      'steering-group-is-for-the-bureau',
      'no other body',
    ],
    [
      'working-group',
      'school',
      true,
      'operations',
      'must-establish',
      '5.3.1',
      'included-in-rollout',
      'a school in operations',
    ],
    [
      'working-group',
      'enterprise',
      true,
      'launch',
      'must-establish',
      '5.3.1',
      'included-in-rollout',
      'an enterprise in launch',
    ],
    [
      'working-group',
      'doit',
      true,
      'launch',
      'must-establish',
      '5.3.1',
      'included-in-rollout',
      'the bureau is a body too',
    ],
    [
      'working-group',
      'second-level',
      true,
      'development',
      'must-establish',
      '5.3.1',
      'included-in-rollout',
      'the phase before launch',
    ],
    [
      'working-group',
      'district-office',
      true,
      'planning',
      'must-establish',
      '5.3.1',
      'included-in-rollout',
      'the first phase',
    ],
    [
      'working-group',
      'school',
      false,
      'launch',
      'not-required',
      '5.3.1',
      'not-in-rollout',
      'not included in the rollout',
    ],
    [
      'working-group',
      'doit',
      false,
      'operations',
      'not-required',
      '5.3.1',
      'not-in-rollout',
      'the bureau, not included',
    ],
  ])('%s, %s, in the rollout %j, %s: %s under %s %s, %s', (committee, kind, inRollout, phase, value, clause, code) => {
    const decision = committeeDuty({ committee, kind, inRollout, phase })
    expect(decision.value).toBe(value)
    expect(decision.basis.map((step) => [step.clause, step.code])).toEqual([[clause, code]])
  })

  test.each<[CommitteeDutyFacts['committee'], boolean, CommitteeDutyFacts['phase'], string, boolean, string, string]>([
    ['working-group', true, 'planning', 'not-required', true, 'not-yet-rolled-out', 'the first phase'],
    ['working-group', true, 'development', 'not-required', true, 'not-yet-rolled-out', 'the phase before launch'],
    ['working-group', true, 'launch', 'must-establish', false, 'rolled-out', 'the launch'],
    ['working-group', true, 'operations', 'must-establish', false, 'rolled-out', '系統維運 is named beside it'],
    ['working-group', false, 'planning', 'not-required', false, 'not-in-rollout', 'not in the rollout'],
    [
      'council',
      true,
      'planning',
      'not-required',
      false,
      'council-is-for-the-bureau',
      'the reading is of working groups',
    ],
  ])(
    '%s, in the rollout %j, %s, from the launch on: %s, listed %j, %s, %s',
    (committee, inRollout, phase, value, matters, code) => {
      const facts = { committee, kind: 'school', inRollout, phase } as const
      const decision = committeeDuty(facts, fromLaunch)
      expect(decision).toMatchObject({ value, readings: matters ? listed('launch') : [] })
      expect(decision.basis.map((step) => step.code)).toEqual([code])
      expect(committeeDuty(facts).readings).toEqual(matters ? listed('whenever-included') : [])
      expect(committeeDuty(facts, throughLaunch)).toMatchObject({
        value: committeeDuty(facts).value,
        readings: matters ? listed('planning-through-launch') : [],
      })
    },
  )

  test('gives as its reason what it looked at', () => {
    const facts = { committee: 'working-group', kind: 'school', inRollout: true, phase: 'launch' } as const
    const step = { clause: '5.3.1', data: facts }
    expect(committeeDuty(facts, fromLaunch).basis).toEqual([{ ...step, code: 'rolled-out' }])
    expect(committeeDuty(facts).basis).toEqual([{ ...step, code: 'included-in-rollout' }])
  })

  test.each<[unknown, string[], string]>([
    [
      { committee: 'working-group', kind: 'not-listed', inRollout: true, phase: 'launch' },
      ['kind not-an-option'],
      'no kind of body',
    ],
    [
      { committee: 'board', kind: 'DOIT', inRollout: 'yes', phase: 'none', more: 1 },
      [
        'committee not-an-option',
        'kind not-an-option',
        'inRollout wrong-type',
        'phase not-an-option',
        'more unknown-key',
      ],
      'several faults at once',
    ],
    [{}, ['committee missing', 'kind missing', 'inRollout missing', 'phase missing'], 'nothing given'],
    [null, [' wrong-type'], 'no facts'],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => committeeDuty(facts as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once under each choice', () => {
    expect(findTableFaults(committeeDuty.table)).toEqual([])
    for (const facts of combinations({ committee: committees, kind: kinds, inRollout: [true, false], phase: phases })) {
      expect(codesOfFittingRows(committeeDuty.table, facts)).toEqual([1, 2, 3].map(() => [expect.any(String)]))
    }
  })

  test('a body that joins a rollout never loses a duty, and neither does one whose phase moves on', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (committeeDuty(facts).value === 'not-required') return
        expect(committeeDuty({ ...facts, inRollout: true }).value).toBe('must-establish')
        for (const later of phases.slice(phases.indexOf(facts.phase)))
          expect(committeeDuty({ ...facts, phase: later }).value).toBe('must-establish')
      }),
    )
  })

  testLawOfEveryRule(
    committeeDuty,
    {
      id: 'governance.committee-duty',
      exportName: 'committeeDuty',
      clauses: ['5.1.1', '5.2.1', '5.3.1'],
      readings: ['working-group-period'],
    },
    anyFacts,
  )
})
