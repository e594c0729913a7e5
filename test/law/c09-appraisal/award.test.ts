import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTableFaults } from '../../../src/kernel/table-soundness'
import {
  appraisalRoles,
  defaultAwardTable,
  gradeAward,
  gradeScore,
  grades,
  highestAward,
  type AppraisalRole,
  type Award,
  type AwardTable,
  type Grade,
} from '../../../src/law/c09-appraisal'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { codesOfFittingRows } from '../fitting-rows'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { taken } from '../taken'

const merit = (min: 1 | 2, max: 1 | 2 = min): Award => ({ kind: 'merit', min, max })
const commendation = (min: 1 | 2, max: 1 | 2 = min): Award => ({ kind: 'commendation', min, max })
const anyAward: fc.Arbitrary<Award> = fc.constantFrom(
  null,
  merit(1),
  merit(2),
  merit(1, 2),
  commendation(1),
  commendation(2),
  commendation(1, 2),
)
const clauses: Readonly<Record<Grade, string>> = {
  'A+': '9.5.1',
  A: '9.5.2',
  B: '9.5.3',
  C: '9.5.4',
  D: '9.5.5',
  E: '9.5.6',
}

describe('9.5 玖、五 and 9.5.1 (一) to 9.5.6 (六) award', () => {
  test.each<[Grade, AppraisalRole, Award, string]>([
    ['A+', 'administrator', merit(1, 2), '計功 2 次或 1 次'],
    ['A+', 'seed', merit(1, 2), '計功 2 次或 1 次'],
    ['A+', 'handler', merit(1, 2), '計功 2 次或 1 次'],
    ['A+', 'direct-supervisor', merit(1), '直屬主管給予計功 1 次'],
    ['A+', 'other-contributor', commendation(1, 2), '嘉獎 2 次或 1 次'],
    ['A', 'administrator', merit(1), '給予計功 1 次'],
    ['A', 'seed', merit(1), '給予計功 1 次'],
    ['A', 'handler', merit(1), '給予計功 1 次'],
    ['A', 'direct-supervisor', commendation(2), '直屬主管給予嘉獎 2 次'],
    ['A', 'other-contributor', commendation(1, 2), '嘉獎 2 次或 1 次'],
    ['B', 'administrator', commendation(2), '給予嘉獎 2 次'],
    ['B', 'seed', commendation(2), '給予嘉獎 2 次'],
    ['B', 'handler', commendation(2), '給予嘉獎 2 次'],
    ['B', 'direct-supervisor', commendation(1), '嘉獎 1 次'],
    ['B', 'other-contributor', commendation(1), '嘉獎 1 次'],
    ['C', 'administrator', null, '不予獎懲'],
    ['C', 'other-contributor', null, '不予獎懲'],
    ['D', 'seed', null, 'no award is named'],
    ['D', 'direct-supervisor', null, 'no award is named'],
    ['E', 'handler', null, 'no award is named'],
    ['E', 'other-contributor', null, 'no award is named'],
  ])('%s, %s: %j: %s', (grade, role, award) => {
    const decision = gradeAward({ grade, role })
    expect(decision.value).toEqual(award)
    expect(decision.basis).toEqual([
      { clause: clauses[grade], code: award === null ? 'no-award' : 'award', data: { grade, role, award } },
      ...(award !== null && award.min < award.max
        ? [{ clause: clauses[grade], code: 'authority-chooses', data: { min: 1, max: 2 } }]
        : []),
    ])
  })

  test('the default table is what the rule gives, complete and frozen', () => {
    expect(Object.keys(defaultAwardTable)).toEqual([...grades])
    for (const grade of grades) {
      expect(Object.keys(defaultAwardTable[grade])).toEqual([...appraisalRoles])
      for (const role of appraisalRoles)
        expect(defaultAwardTable[grade][role]).toEqual(gradeAward({ grade, role }).value)
    }
    expectFrozenPlainData(defaultAwardTable)
  })

  test.each<[Grade, AppraisalRole, Award, string[], string]>([
    ['A', 'handler', merit(1, 2), ['own-table', 'award', 'authority-chooses'], 'a range where the law has none'],
    ['A+', 'handler', null, ['own-table', 'no-award'], 'none where the law has one'],
    ['C', 'seed', commendation(1), ['own-table', 'award'], 'one where the law has none'],
    ['B', 'seed', commendation(2), ['own-table', 'award'], 'as the law has it'],
  ])('an own table, %s, %s: %j, %j: %s', (grade, role, award, codes) => {
    const own: AwardTable = structuredClone({
      ...defaultAwardTable,
      [grade]: { ...defaultAwardTable[grade], [role]: award },
    })
    const decision = gradeAward({ grade, role }, { tables: { awards: own } })
    expect(decision.value).toEqual(award)
    expect(decision.basis.map(({ clause, code }) => `${clause} ${code}`)).toEqual(
      codes.map((code) => `${code === 'own-table' ? '9.5' : clauses[grade]} ${code}`),
    )
    expect(decision.basis[0]!.data).toEqual({ lawful: defaultAwardTable[grade][role] })
    expectFrozenPlainData(decision)
    if (award !== null) expect(Object.isFrozen(own[grade][role])).toBe(false)
  })

  test("a table of competitions does not bear on it, and its own table stays the law's", () => {
    const nothing: AwardTable = Object.fromEntries(
      grades.map((grade) => [grade, Object.fromEntries(appraisalRoles.map((role) => [role, null]))]),
    ) as unknown as AwardTable
    expect(
      gradeAward(
        { grade: 'A', role: 'seed' },
        { tables: { competition: { handler: null, 'direct-supervisor': null, 'other-contributor': null } } },
      ),
    ).toEqual(gradeAward({ grade: 'A', role: 'seed' }))
    expect(gradeAward({ grade: 'A', role: 'seed' }, { tables: { awards: nothing } }).value).toBeNull()
    expect(gradeAward.table.match({ grade: 'A', role: 'seed' }, taken())).toMatchObject({ outcome: merit(1) })
  })

  test.each<[unknown, string[], string]>([
    [{ grade: 'A-', role: 'seed' }, ['grade not-an-option'], 'A− is a misprint'],
    [
      { grade: 'a', role: 'boss', score: 95 },
      ['grade not-an-option', 'role not-an-option', 'score unknown-key'],
      'several faults at once',
    ],
    [{ grade: 'A' }, ['role missing'], 'no role'],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => gradeAward(given as never)).sort()).toEqual([...faults].sort())
  })

  test('the table decides everything once', () => {
    expect(findTableFaults(gradeAward.table)).toEqual([])
    for (const grade of grades)
      for (const role of appraisalRoles)
        expect(codesOfFittingRows(gradeAward.table, { grade, role })).toEqual([[expect.any(String)]])
  })

  test('a better grade never gives less', () => {
    for (const role of appraisalRoles) {
      const [first, ...others] = grades.map((grade) => gradeAward({ grade, role }).value)
      others.reduce((better, worse) => {
        expect(highestAward([better, worse])).toEqual(better)
        return worse
      }, first!)
    }
  })

  test('a higher score never gives less', () => {
    const scores = fc.oneof(
      fc.double({ min: -10, max: 110, noNaN: true }),
      fc.integer({ min: 110, max: 210 }).map((halves) => halves / 2),
    )
    fc.assert(
      fc.property(
        scores,
        scores,
        fc.constantFrom(...appraisalRoles),
        fc.constantFrom({}, { 'score-decimals': 'round-half-up' } as const),
        (a, b, role, readings) => {
          const awardOf = (score: number): Award =>
            gradeAward({ grade: gradeScore({ score }, { readings }).value, role }).value
          expect(highestAward([awardOf(Math.min(a, b)), awardOf(Math.max(a, b))])).toEqual(awardOf(Math.max(a, b)))
        },
      ),
      { numRuns: 500 },
    )
  })

  testLawOfEveryRule(
    gradeAward,
    { id: 'appraisal.award', exportName: 'gradeAward', clauses: ['9.5', ...Object.values(clauses)], readings: [] },
    fc.record({ grade: fc.constantFrom(...grades), role: fc.constantFrom(...appraisalRoles) }),
  )
})

const majorMerit: Award = { kind: 'major-merit', min: 1, max: 1 }

describe('9.5.1 玖、五、(一) to 9.5.6 (六) highest award', () => {
  test.each<[Award[], Award, string]>([
    [[], null, 'none'],
    [[null, null], null, 'none'],
    [[null, commendation(1)], commendation(1), 'any over none'],
    [[commendation(2), merit(1)], merit(1), 'one merit over two commendations'],
    [[merit(1), commendation(2)], merit(1), 'in whatever order'],
    [[merit(1), merit(2)], merit(2), 'two over one'],
    [[merit(1), merit(1, 2)], merit(1, 2), 'what allows two over one'],
    [[merit(1, 2), merit(2)], merit(2), 'two at least over one or two'],
    [[merit(2), merit(1, 2)], merit(2), 'in whatever order'],
    [[commendation(1, 2), commendation(1), commendation(2)], commendation(2), 'the same among commendations'],
    [[merit(1), merit(1)], merit(1), 'the same twice'],
    [[merit(2), majorMerit], majorMerit, 'one major merit over two merits'],
    [[majorMerit, null, commendation(2)], majorMerit, 'in whatever order'],
  ])('%j: %j: %s', (awards, highest) => {
    expect(highestAward(awards)).toEqual(highest)
  })

  test('is one of those given, none stands above it, and neither order nor repetition means anything', () => {
    const rank = (award: Award): number =>
      award === null ? 0 : ['commendation', 'merit', 'major-merit'].indexOf(award.kind) * 20 + award.max * 4 + award.min
    fc.assert(
      fc.property(fc.array(anyAward, { maxLength: 6 }), (awards) => {
        const highest = highestAward(awards)
        expect(rank(highest)).toBe(Math.max(0, ...awards.map(rank)))
        expect(highestAward([...awards, ...awards].reverse())).toEqual(highest)
        expect(awards.length === 0 ? [null] : awards).toContainEqual(highest)
      }),
    )
  })

  test('gives a frozen copy and leaves its input as it is', () => {
    const given = [merit(1, 2), null]
    const highest = highestAward(given)
    expectFrozenPlainData(highest)
    expect(highest).not.toBe(given[0])
    expect(Object.isFrozen(given[0])).toBe(false)
    expect(given).toEqual([merit(1, 2), null])
  })

  test.each<[unknown, string[], string]>([
    [undefined, [' missing'], 'nothing'],
    [[{ kind: 'reprimand', min: 1, max: 1 }], ['0.kind not-an-option'], 'a sanction is no award'],
    [[null, { kind: 'demerit', min: 1, max: 1 }], ['1.kind not-an-option'], 'nor is another'],
    [merit(1), [' wrong-type'], 'an award in no list'],
    [
      [merit(1), { kind: 'merit', min: 2, max: 1 }, 'merit', { kind: 'x', min: 1, max: 4, why: '' }, undefined],
      [
        '1.max too-small',
        '2 wrong-type',
        '3.kind not-an-option',
        '3.max not-an-option',
        '3.why unknown-key',
        '4 missing',
      ],
      'several faults at once',
    ],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => highestAward(given as never)).sort()).toEqual([...faults].sort())
    expect(thrownBy(() => highestAward(given as never))).toMatchObject({ code: 'invalid-input' })
  })
})
