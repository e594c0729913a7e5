import { describe, expect, test, vi } from 'vitest'
import * as library from '../../src/index'
import { ruleIds } from '../../src/law/rule-id'
import { type LawCase, answerOf, readCases, rulesAmong, statedBy } from './law-cases'

vi.mock(import('../../src/calendar/official-years'), () => import('../calendar/years-through-2027'))

const rules = rulesAmong(library)

/** The cases that the project was given, and beside them its own, by chapter. */
const given = 'rules.json'
const own = ['definitions.json', 'governance.json', 'deadlines.json', 'support.json', 'training.json', 'appraisal.json']

describe.each([given, ...own])('%s', (file) => {
  const cases = readCases(file)

  test.each(cases.map((lawCase, place) => [place, lawCase.rule, lawCase.source, lawCase] as const))(
    'case %i, %s: %s',
    (_place, id, _source, lawCase) => {
      expect(answerOf(rules[id]!, lawCase)).toEqual(statedBy(lawCase))
    },
  )

  test('every case asks a rule, states a value or an error, and its source', () => {
    expect(
      cases.filter(
        ({ rule, value, error, source }) =>
          !(rule in rules) || (value === undefined) === (error === undefined) || source.trim() === '',
      ),
    ).toEqual([])
  })
})

test('no question is asked twice', () => {
  const questions = [given, ...own]
    .flatMap(readCases)
    .map(({ rule, facts, options }) => JSON.stringify([rule, facts, options]))
  expect(questions.filter((question, place) => questions.indexOf(question) !== place)).toEqual([])
})

test.each(ruleIds)("%s is asked in the cases given, and at least three times in the project's own", (id) => {
  const asked = (files: string[]): number => files.flatMap(readCases).filter(({ rule }) => rule === id).length
  expect(asked([given])).toBeGreaterThanOrEqual(1)
  expect(asked(own)).toBeGreaterThanOrEqual(3)
})

test.each(['deadlines.due', 'deadlines.timeliness', 'deadlines.designated'])(
  '%s is asked at least ten times in deadlines.json',
  (id) => {
    expect(readCases('deadlines.json').filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(10)
  },
)

describe('a case that is not met is told', () => {
  const [given] = readCases('deadlines.json') as [LawCase]

  test.each<[string, Partial<LawCase>]>([
    ['another due date', { value: { ...(given.value as object), due: '2025-10-03' } }],
    ['another Chinese name', { value: JSON.parse(JSON.stringify(given.value).replace('孔子誕辰紀念日', '教師')) }],
    ['an error instead of a value', { error: 'invalid-input' }],
  ])('%s', (_title, change) => {
    const changed = { ...given, ...change }
    expect(answerOf(rules[given.rule]!, changed)).not.toEqual(statedBy(changed))
  })

  test('but for an English name', () => {
    const changed = {
      ...given,
      value: JSON.parse(JSON.stringify(given.value).replace('Substitute holiday', 'x')) as unknown,
    }
    expect(answerOf(rules[given.rule]!, changed)).toEqual(statedBy(changed))
  })

  test('or what a finding says beside its clause and code', () => {
    const finding = { clause: '6.1.2', code: 'administrators-too-few' }
    expect(statedBy({ ...given, value: [{ ...finding, path: 'x' }] })).toEqual(statedBy({ ...given, value: [finding] }))
    expect(statedBy({ ...given, value: [{ ...finding, code: 'x' }] })).not.toEqual(
      statedBy({ ...given, value: [finding] }),
    )
  })
})
