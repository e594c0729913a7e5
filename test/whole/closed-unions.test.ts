import { describe, expect, expectTypeOf, test } from 'vitest'
import {
  type Check,
  type Finding,
  type Readings,
  type Repair,
  type RuleId,
  type Rules,
  checkSupportRoster,
  gradeScore,
} from '../../src/index'
import type { ObligationRepair } from '../../src/dossier'
import { repairText } from '../../src/dossier/view/repair-text'
import { readings } from '../../src/law/register'

/** The codes that a rule of the law can find; never for one that is no check. */
type FindingCode<Id extends RuleId> = ReturnType<Rules[Id]>['value'] extends Check<infer Code> ? Code : never

/** The rules whose findings could have any code. */
type OpenChecks = { [Id in RuleId]: string extends FindingCode<Id> ? Id : never }[RuleId]

const roster = checkSupportRoster({ posts: 60, administrators: 1, seeds: 2 }).value

describe('what does not compile', () => {
  test('a wrong choice of a reading, or the choice of another', () => {
    const wrong: Readings = {
      // @ts-expect-error -- no such choice
      'score-decimals': 'round-down',
      // @ts-expect-error -- a choice of typhoon-closure
      'make-up-saturday': 'counts-as-workday',
    }
    const unknown: Readings = {
      // @ts-expect-error -- no such reading
      score: 'lower-bounds',
    }
    for (const given of [wrong, unknown])
      expect(() => gradeScore({ score: 87 }, { readings: given })).toThrow('unknown')
    expectTypeOf(readings['score-decimals'].default).toEqualTypeOf<'lower-bounds' | 'round-half-up' | 'integers-only'>()
  })

  test('a finding code that the check does not know', () => {
    expectTypeOf<OpenChecks>().toBeNever()
    expectTypeOf<FindingCode<'support.roster'>>().toEqualTypeOf<
      'administrators-too-few' | 'seeds-too-few' | 'seeds-too-many'
    >()
    expectTypeOf<FindingCode<'phases.order-check'>>().toEqualTypeOf<
      'phase-order' | 'phase-repeated' | 'phase-overlap' | 'phase-open' | 'phase-reversed'
    >()
    expectTypeOf<FindingCode<'appraisal.grade'>>().toBeNever()
    const ofAnother = roster.findings.filter(
      ({ code }) =>
        // @ts-expect-error -- a code of another check
        code === 'leader-count',
    )
    expect(ofAnother).toEqual([])
    const finding: Finding<FindingCode<'support.roster'>> = {
      clause: '6.1.2',
      // @ts-expect-error -- no such code
      code: 'too-few',
    }
    expect(finding.code).not.toBe(roster.findings[0]?.code)
  })

  test('a repair that is none', () => {
    expectTypeOf<Repair['action']>().toEqualTypeOf<'add' | 'remove' | 'replace' | 'meet' | 'file'>()
    const repair: Repair = {
      // @ts-expect-error -- no such action
      action: 'mend',
      // @ts-expect-error -- nothing that a check finds wanting
      what: 'administrators',
    }
    expect(repair).not.toEqual(roster.findings[0]?.repair)
    const ofObligation: ObligationRepair = {
      action: 'file',
      // @ts-expect-error -- nothing that an obligation asks for
      what: 'minutes',
    }
    expect(repairText(ofObligation, 'en')).toBe('file minutes')
    expectTypeOf<Repair['what']>().toExtend<ObligationRepair['what'] | undefined>()
  })

  test('a clause, a rule or a basis code that there is not', () => {
    const finding: Finding = {
      // @ts-expect-error -- 6.1 has four items
      clause: '6.1.5',
      code: 'administrators-too-few',
    }
    expect(finding.clause).not.toBe(roster.findings[0]?.clause)
    expectTypeOf<keyof Rules>().toEqualTypeOf<RuleId>()
    const isGraded = gradeScore({ score: 87 }).basis.some(
      ({ code }) =>
        // @ts-expect-error -- no rule gives such a step
        code === 'graded',
    )
    expect(isGraded).toBe(false)
  })
})
