import { describe, expect, test } from 'vitest'
import { councilChair } from '../../src/law/c05-governance/council-meeting'
import { defaultCompetitionTable } from '../../src/law/c08-promotion'
import { defaultAwardTable, gradeAward } from '../../src/law/c09-appraisal'
import { dueDate } from '../../src/law/deadlines'
import { appraisalRoles, competitionRoles } from '../../src/law/award-roles'
import { grades } from '../../src/law/grades'
import { readTables } from '../../src/law/own-tables'
import type { RuleOptions } from '../../src/law/rule'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const faults = (tables: unknown): string[] => {
  const read = readTables(tables, 'options.tables')
  return ('issues' in read ? read.issues : []).map(({ path, code }) => `${path} ${code}`).sort()
}

describe('8.3 捌、三 and 9.5 玖、五 own tables', () => {
  test('the grades and roles that a table has', () => {
    expect(grades).toEqual(['A+', 'A', 'B', 'C', 'D', 'E'])
    expect(appraisalRoles).toEqual(['administrator', 'seed', 'handler', 'direct-supervisor', 'other-contributor'])
    expect(competitionRoles).toEqual(['handler', 'direct-supervisor', 'other-contributor'])
  })

  test.each<[unknown, string[], string]>([
    [{}, [], 'no table'],
    [{ competition: undefined, awards: undefined }, [], 'both undefined'],
    [{ competition: defaultCompetitionTable }, [], "the law's own for competitions"],
    [{ awards: defaultAwardTable }, [], "the law's own for grades"],
    [{ competition: { ...defaultCompetitionTable, handler: null } }, [], 'none for a role'],
    [
      { competition: { ...defaultCompetitionTable, handler: { kind: 'major-merit', min: 3, max: 3 } } },
      [],
      'a reward that the law does not give',
    ],
    [
      { competition: { ...defaultCompetitionTable, handler: { kind: 'reprimand', min: 1, max: 1 } } },
      ['options.tables.competition.handler.kind not-an-option'],
      'no reward: 8.3 speaks of 獎勵',
    ],
    [
      { awards: { ...defaultAwardTable, E: { ...defaultAwardTable.E, handler: { kind: 'demerit', min: 1, max: 2 } } } },
      [],
      'a sanction: 9.5 speaks of 獎懲',
    ],
    [
      { consequences: { 'A+': { reviewReport: 'no', reportToCouncil: false } } },
      [
        'options.tables.consequences.A missing',
        'options.tables.consequences.A+.joinsItAppraisal missing',
        'options.tables.consequences.A+.reviewReport wrong-type',
        'options.tables.consequences.B missing',
        'options.tables.consequences.C missing',
        'options.tables.consequences.D missing',
        'options.tables.consequences.E missing',
      ],
      'no whole table of consequences',
    ],
    [null, ['options.tables wrong-type'], 'null'],
    [[], ['options.tables wrong-type'], 'a list'],
    [{ award: defaultAwardTable }, ['options.tables.award unknown-key'], 'a name misspelt'],
    [
      { competition: null, awards: 'x' },
      ['options.tables.awards wrong-type', 'options.tables.competition wrong-type'],
      'no tables',
    ],
    [
      { competition: { handler: null } },
      ['options.tables.competition.direct-supervisor missing', 'options.tables.competition.other-contributor missing'],
      'roles left out',
    ],
    [
      { competition: { ...defaultCompetitionTable, seed: null } },
      ['options.tables.competition.seed unknown-key'],
      'a role that competitions do not know',
    ],
    [
      { awards: { ...defaultAwardTable, E: undefined, F: {} } },
      ['options.tables.awards.E missing', 'options.tables.awards.F unknown-key'],
      'a grade left out, another made up',
    ],
    [
      {
        awards: {
          ...defaultAwardTable,
          'A+': { ...defaultAwardTable['A+'], handler: { kind: 'merit', min: 2, max: 1 } },
        },
      },
      ['options.tables.awards.A+.handler.max too-small'],
      'a range upside down',
    ],
    [
      {
        awards: {
          ...defaultAwardTable,
          A: { ...defaultAwardTable.A, handler: { kind: 'praise', min: 1 }, seed: undefined, boss: null },
        },
      },
      [
        'options.tables.awards.A.boss unknown-key',
        'options.tables.awards.A.handler.kind not-an-option',
        'options.tables.awards.A.handler.max missing',
        'options.tables.awards.A.seed missing',
      ],
      'several faults at once',
    ],
  ])('%j: %j: %s', (tables, expected) => {
    expect(faults(tables)).toEqual([...expected].sort())
  })

  test('are judged for every rule, beside the other options', () => {
    const options = { tables: { awards: {} }, calendar: null, extra: 1 } as unknown as RuleOptions
    const expected = [
      'options.extra unknown-key',
      'options.calendar not-a-calendar',
      ...grades.map((grade) => `options.tables.awards.${grade} missing`),
    ]
    for (const call of [
      () => gradeAward({ grade: 'A', role: 'seed' }, options),
      () => dueDate({ duty: 'seed-change', from: '2026-03-02' }, options),
      () => councilChair({ convener: 'present', deputyConvener: 'present' }, options),
    ])
      expect(faultsOf(call)).toEqual(expected)
    expect(thrownBy(() => gradeAward({ grade: 'A', role: 'seed' }, options))).toMatchObject({ rule: 'appraisal.award' })
  })

  test('a key misspelt comes with the one that was meant, however deep', () => {
    const options = {
      tables: { award: {}, awards: { ...defaultAwardTable, A: { ...defaultAwardTable.A, seeds: null } } },
    }
    expect(thrownBy(() => gradeAward({ grade: 'A', role: 'seed' }, options as RuleOptions))).toMatchObject({
      issues: [
        { path: 'options.tables.award', data: { suggestion: 'awards' } },
        { path: 'options.tables.awards.A.seeds', data: { suggestion: 'seed' } },
      ],
    })
  })

  test('change nothing where a rule gives no award', () => {
    expect(
      councilChair(
        { convener: 'present', deputyConvener: 'present' },
        { tables: { competition: defaultCompetitionTable } },
      ),
    ).toEqual(councilChair({ convener: 'present', deputyConvener: 'present' }))
  })
})
