import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Check, Finding, Readings, Repair, RuleId, Rules } from '../../src/index'
import { checkSupportRoster, gradeScore, rules } from '../../src/index'
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
    // @ts-expect-error -- no such reading
    const unknown: Readings = { score: 'lower-bounds' }
    for (const given of [wrong, unknown]) expect(() => gradeScore({ score: 87 }, { readings: given })).toThrow('unknown')
    expectTypeOf(readings['score-decimals'].default).toEqualTypeOf<'lower-bounds' | 'round-half-up' | 'integers-only'>()
  })

  test('a finding code that the check does not know', () => {
    expectTypeOf<OpenChecks>().toBeNever()
    expectTypeOf<FindingCode<'support.roster'>>().toEqualTypeOf<'administrators-too-few' | 'seeds-too-few' | 'seeds-too-many'>()
    expectTypeOf<FindingCode<'phases.order-check'>>().toEqualTypeOf<'phase-order' | 'phase-repeated' | 'phase-overlap' | 'phase-open' | 'phase-reversed'>()
    expectTypeOf<FindingCode<'appraisal.grade'>>().toBeNever()
    // @ts-expect-error -- a code of another check
    expect(roster.findings.filter(({ code }) => code === 'leader-count')).toEqual([])
    // @ts-expect-error -- no such code
    const finding: Finding<FindingCode<'support.roster'>> = { clause: '6.1.2', code: 'too-few' }
    expect(finding.code).not.toBe(roster.findings[0]?.code)
  })

  test('a repair that is none', () => {
    expectTypeOf<Repair['action']>().toEqualTypeOf<'add' | 'remove' | 'replace' | 'meet' | 'file'>()
    // @ts-expect-error -- no such action
    const repair: Repair = { action: 'mend' }
    expect(repair.action).not.toBe(roster.findings[0]?.repair?.action)
  })

  test('a clause, a rule or a basis code that there is not', () => {
    // @ts-expect-error -- 6.1 has four items
    const finding: Finding = { clause: '6.1.5', code: 'administrators-too-few' }
    expect(finding.clause).not.toBe(roster.findings[0]?.clause)
    // @ts-expect-error -- no such rule
    expect(rules['support.seeds']).toBeUndefined()
    // @ts-expect-error -- no rule gives such a step
    expect(gradeScore({ score: 87 }).basis.some(({ code }) => code === 'graded')).toBe(false)
  })
})
