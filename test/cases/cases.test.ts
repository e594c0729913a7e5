import { describe, expect, test, vi } from 'vitest'
import * as library from '../../src/index'
import { ruleIds } from '../../src/law/rule-id'
import { read } from '../../.config/project-files'
import { answerOf, rulesAmong, statedBy } from '../law/law-cases'
import { caseFiles, casesIn, columns, lawCases, type LawCase } from './read-cases'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const rules = rulesAmong(library)

test.each(lawCases.map((lawCase) => [lawCase.place, lawCase.rule, lawCase.reason, lawCase] as const))(
  '%s %s: %s',
  (place, id, _reason, lawCase) => {
    expect({ place, ...answerOf(rules[id]!, lawCase) }).toEqual({ place, ...statedBy(lawCase) })
  },
)

test('every case names clauses of its rule, those of a limit in workdays apart, and gives its reason', () => {
  const strange = lawCases.filter(
    ({ rule, clauses, reason }) =>
      reason === '' || !clauses.some((clause) => library.rules[rule].clauses.some((own) => own.startsWith(clause))),
  )
  expect(strange.map(({ place }) => place)).toEqual([])
})

test('a file holds the cases of one chapter', () => {
  const strays = lawCases.filter(
    ({ place, clauses }) => Number(place.slice(0, 2)) !== Number(clauses[0]!.split('.')[0]),
  )
  expect(strays.map(({ place }) => place)).toEqual([])
  expect(caseFiles.length).toBe(8)
})

test.each(caseFiles)('%s opens in a spreadsheet: it says that it is UTF-8, and its head is in Chinese', (file) => {
  expect(read(`test/cases/${file}`).startsWith(`\ufeff${columns.join(',')}\n`)).toBe(true)
})

test('no question is asked twice', () => {
  const questions = lawCases.map(({ rule, facts, options }) => JSON.stringify([rule, facts, options]))
  expect(lawCases.filter((_case, place) => questions.indexOf(questions[place]!) !== place)).toEqual([])
})

test.each(ruleIds)('%s has at least four cases', (id) => {
  expect(lawCases.filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(4)
})

test.each(['deadlines.due', 'deadlines.timeliness', 'deadlines.designated'])('%s has at least ten', (id) => {
  expect(lawCases.filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(10)
})

describe('a case that is not met is told', () => {
  const given = lawCases.find(
    ({ rule, value }) => rule === 'deadlines.due' && JSON.stringify(value).includes('孔子誕辰紀念日'),
  )!

  test.each<[string, Partial<LawCase>]>([
    ['another due date', { value: { ...(given.value as object), due: '2025-10-03' } }],
    ['another Chinese name', { value: JSON.parse(JSON.stringify(given.value).replace('孔子誕辰紀念日', '教師')) }],
    ['an error instead of a value', { error: 'invalid-input' }],
  ])('%s', (_title, change) => {
    const changed = { ...given, ...change }
    expect(answerOf(rules[given.rule]!, changed)).not.toEqual(statedBy(changed))
  })

  test('but for an English name', () => {
    const value = JSON.parse(JSON.stringify(given.value).replace('Substitute holiday', 'x')) as unknown
    expect(answerOf(rules[given.rule]!, given)).toEqual(statedBy({ value }))
  })

  test('or what a finding says beside its clause and code', () => {
    const finding = { clause: '6.1.2', code: 'administrators-too-few' }
    expect(statedBy({ value: [{ ...finding, path: 'x' }] })).toEqual(statedBy({ value: [finding] }))
    expect(statedBy({ value: [{ ...finding, code: 'x' }] })).not.toEqual(statedBy({ value: [finding] }))
  })
})

describe('a cell is read as an officer writes it', () => {
  const of = (...cells: readonly string[]): LawCase => {
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
    return casesIn('x.csv', `\ufeff${columns.join(',')}\r\n${row}\r\n,,,,,\r\n`)[0]!
  }

  test.each<[string, readonly string[], Partial<LawCase>]>([
    [
      'labels, yes and no, an answer in words',
      ['捌、三', 'promotion.competition-award', '身分：承辦人', '', '{"kind":"merit","min":1,"max":1}', '計功 1 次'],
      { clauses: ['8.3'], facts: { role: 'handler' }, value: { kind: 'merit', min: 1, max: 1 } },
    ],
    [
      'codes, an error, lines as Excel parts them',
      ['5.3.6', '工作會議由誰主持', 'convener：present', '', '錯誤：invalid-input', 'x'],
      { rule: 'governance.working-group-chair', facts: { convener: 'present' }, error: 'invalid-input' },
    ],
    [
      'clauses and readings, several',
      [
        '伍、一、(二)；伍、二、(二)',
        '課程採實體或數位方式',
        '課程：機關種子人員課程\r\n特殊情形：否',
        'several＝可以為零\r\ndual-role=two-people',
        '[]',
        'x',
      ],
      {
        clauses: ['5.1.2', '5.2.2'],
        facts: { course: 'seed', specialCircumstance: false },
        options: { readings: { several: 'may-be-none', 'dual-role': 'two-people' } },
        value: [],
      },
    ],
    [
      'facts and tables in JSON, with labels',
      ['9.1', 'appraisal.duty', '{"納入推動範圍":true}', '{"tables":{}}', 'must-be-appraised', 'x'],
      { facts: { inRollout: true }, options: { tables: {} }, value: 'must-be-appraised' },
    ],
  ])('%s', (_title, cells, expected) => {
    expect(of(...cells)).toMatchObject({ place: 'x.csv:2', ...expected })
  })

  test.each<[string, readonly string[], string]>([
    ['a rule that there is not', ['8.3', '獎狀', '身分：承辦人', '', 'null', 'x'], '沒有「獎狀」這項規則'],
    ['a clause that there is not', ['12.1', '競賽活動的獎勵', '身分：承辦人', '', 'null', 'x'], '12.1'],
    ['a fact that there is not', ['8.3', '競賽活動的獎勵', '職稱：承辦人', '', 'null', 'x'], '沒有「職稱」這項事實'],
    ['a fact without its value', ['8.3', '競賽活動的獎勵', '身分', '', 'null', 'x'], '「身分」之後沒有冒號'],
    ['a fact twice', ['8.3', '競賽活動的獎勵', '身分：承辦人\n身分：承辦人', '', 'null', 'x'], '「身分」重複'],
    ['a reading that there is not', ['8.3', '競賽活動的獎勵', '身分：承辦人', 'x=y', 'null', 'x'], 'x=y：沒有這個解讀'],
    [
      'an answer that the rule has not',
      ['9.1', '是否應接受考評', '{}', '', '應', 'x'],
      '「應」不是 appraisal.duty 的結果',
    ],
    ['JSON that is none', ['8.3', '競賽活動的獎勵', '{"身分":', '', 'null', 'x'], 'JSON'],
    ['too few columns', ['8.3', '競賽活動的獎勵'], '有 2 欄，應有 6 欄'],
  ])('%s is named by file and line', (_title, cells, told) => {
    expect(() => of(...cells)).toThrow(/^x\.csv:2: /u)
    expect(() => of(...cells)).toThrow(told)
  })

  test('every fault of a file is named, a broken quote and another head too', () => {
    const head = columns.join(',')
    expect(() => casesIn('y.csv', `${head}\n8.3,"a"b,,,,\n\n8.3,獎狀,,,,\n`)).toThrow(
      'y.csv:2: 引號沒有成對\ny.csv:4: 沒有「獎狀」這項規則',
    )
    expect(() => casesIn('y.csv', '條款,規則\n')).toThrow('y.csv:1: 首列必須是 條款、規則、事實、解讀、預期結果、理由')
  })
})
