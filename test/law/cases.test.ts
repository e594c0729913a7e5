import { describe, expect, test } from 'vitest'
import * as library from '../../src/index'
import { ruleIds } from '../../src/law/rule-id'
import type { LawCase } from './law-cases'
import { answerOf, readCases, rulesAmong, statedBy } from './law-cases'

const rules = rulesAmong(library)
const missing = ruleIds.filter((id) => !(id in rules))

describe.each(['rules.json', 'deadlines.json'])('%s', (file) => {
  const cases = readCases(file)

  test.each(cases.filter(({ rule }) => rule in rules).map((lawCase, place) => [place, lawCase.rule, lawCase.source, lawCase] as const))('case %i, %s: %s', (_place, id, _source, lawCase) => {
    expect(answerOf(rules[id]!, lawCase)).toEqual(statedBy(lawCase))
  })

  test('no case is left out but those of rules that are not written yet', () => {
    expect(cases.filter(({ rule }) => !(rule in rules) && !missing.some((id) => id === rule))).toEqual([])
  })

  test('every case states a value or an error, and its source', () => {
    expect(cases.filter(({ value, error, source }) => (value === undefined) === (error === undefined) || source.trim() === '')).toEqual([])
  })
})

test('every rule that is written is asked at least once in rules.json', () => {
  const asked = readCases('rules.json').map(({ rule }) => rule)
  expect(Object.keys(rules).filter((id) => !asked.includes(id))).toEqual([])
})

test.each(['deadlines.due', 'deadlines.timeliness', 'deadlines.designated'])('%s is asked at least ten times in deadlines.json', (id) => {
  expect(readCases('deadlines.json').filter(({ rule }) => rule === id).length).toBeGreaterThanOrEqual(10)
})

describe('a case that is not met is told', () => {
  const [given] = readCases('deadlines.json') as [LawCase]

  test.each<[string, Partial<LawCase>]>([
    ['another due date', { value: { ...given.value as object, due: '2025-10-03' } }],
    ['another Chinese name', { value: JSON.parse(JSON.stringify(given.value).replace('孔子誕辰紀念日', '教師')) }],
    ['an error instead of a value', { error: 'invalid-input' }],
  ])('%s', (_title, change) => {
    const changed = { ...given, ...change }
    expect(answerOf(rules[given.rule]!, changed)).not.toEqual(statedBy(changed))
  })

  test('but for an English name', () => {
    const changed = { ...given, value: JSON.parse(JSON.stringify(given.value).replace('Substitute holiday', 'x')) as unknown }
    expect(answerOf(rules[given.rule]!, changed)).toEqual(statedBy(changed))
  })

  test('or what a finding says beside its clause and code', () => {
    const finding = { clause: '6.1.2', code: 'administrators-too-few' }
    expect(statedBy({ ...given, value: [{ ...finding, path: 'x' }] })).toEqual(statedBy({ ...given, value: [finding] }))
    expect(statedBy({ ...given, value: [{ ...finding, code: 'x' }] })).not.toEqual(statedBy({ ...given, value: [finding] }))
  })
})
