import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { locales } from '../../../src/kernel/locale'
import { rules } from '../../../src/law/rules'
import { gradeAward, gradeScore } from '../../../src/law/c09-appraisal/index'
import { allWords } from '../../../src/wording/all-words'
import type { RuleWords } from '../../../src/wording/rule-words'
import { attendanceWords } from '../../../src/wording/rules/training/index'
import { columnWords, factWords, factsWords, outcomeWords, valueWords } from '../../../src/wording/tables/table-words'
import { everyReading, tableRules } from '../../analysis/all-tables'
import { atlas, type FindingAtlas, type Atlas } from '../../../src/analysis/index'

type JsonSchema = z.core.JSONSchema.JSONSchema
type RuleId = keyof typeof rules

/** The options of a fact, or of each entry of a list. */
function optionsOf({ enum: options, items }: JsonSchema): readonly unknown[] {
  return options ?? (items === undefined ? [] : optionsOf(items as JsonSchema))
}

/** Numbers, and grades, which are letters in Chinese too. */
const chinese = /^[\u4E00-\u9FFF「」（）、，；：0-9 A-E+]+$/
const english = /^[\x20-\x7E]+$/

describe.each(
  tableRules.map(({ id, facts, table }) => ({
    id: id as RuleId,
    facts,
    all: Array.isArray(table) ? table.map((finding) => finding.table) : [table],
  })),
)('$id', ({ id, facts, all }) => {
  const { properties = {} } = z.toJSONSchema(facts, { io: 'input' })
  const columns = [...new Set([...Object.keys(properties), ...all.flatMap(({ inputs }) => inputs)])]

  test('calls every fact and every column by a name, and has no others', () => {
    expect([...Object.keys(allWords[id].facts), ...Object.keys(allWords[id].columns ?? {})].sort()).toEqual(
      columns.sort(),
    )
    for (const column of columns) {
      expect(columnWords(id, column, 'zh-TW')).toMatch(chinese)
      expect(columnWords(id, column, 'en')).toMatch(english)
    }
  })

  test('has words for every option of a fact, and for every value that is derived, no two the same', () => {
    const valuesOf = (column: string): readonly unknown[] => [
      ...(properties[column] ? optionsOf(properties[column] as JsonSchema) : []),
      ...all.flatMap(({ derive }) => derive?.[column]?.values ?? []),
    ]
    for (const column of columns) {
      const values = [...new Set(valuesOf(column))]
      const words = values.map((value) => valueWords(id, column, value as string, 'zh-TW'))
      expect(new Set(words).size).toBe(values.length)
      for (const word of words) expect(word).toMatch(chinese)
      for (const value of values) expect(valueWords(id, column, value as string, 'en')).toMatch(english)
    }
  })

  test('has words for every outcome under every reading, no two the same', () => {
    const outcomes = new Map(
      everyReading.flatMap((readings) =>
        (
          [atlas(rules[id] as never, { readings })].flat() as unknown as (
            Atlas<unknown, string> | FindingAtlas<string>
          )[]
        ).flatMap(({ rows }) => rows.map(({ outcome }) => [JSON.stringify(outcome), outcome])),
      ),
    )
    for (const locale of locales) {
      const words = [...outcomes.values()].map((outcome) => outcomeWords(id, outcome, locale))
      expect(new Set(words).size).toBe(outcomes.size)
      for (const word of words) expect(word).toMatch(locale === 'en' ? english : chinese)
    }
  })
})

describe('words', () => {
  test('of what stands in lists and objects are put together', () => {
    expect(
      valueWords(
        'governance.council-composition',
        'agencyRepresentatives',
        [
          { from: 'school', firstTierHead: false },
          { from: 'enterprise', firstTierHead: true },
        ],
        'zh-TW',
      ),
    ).toBe('指派的機關：學校，一級單位以上主管：否；指派的機關：事業機構，一級單位以上主管：是')
    expect(valueWords('training.follow-up', 'results', ['failed', 'expelled'], 'en')).toBe('failed, expelled')
    expect(valueWords('training.follow-up', 'results', [], 'zh-TW')).toBe('無')
    expect(
      factsWords('training.digital-course', { roles: ['seed'], completedOn: null, limit: '2026-09-30' }, 'zh-TW'),
    ).toBe('身分：種子人員，完成日：無，期限：民國115年9月30日')
    expect(factsWords('training.digital-course', { completedOn: null, limit: '2026-09-30' }, 'en')).toBe(
      'day of completion: none, last day allowed: 2026-09-30',
    )
  })

  test('of an outcome are those of the answer, or of what was found', () => {
    expect(outcomeWords(gradeScore.id, 'A+', 'zh-TW')).toBe('等級為 A+')
    expect(outcomeWords(gradeAward.id, null, 'zh-TW')).toBe('不予獎勵')
    expect(outcomeWords('support.roster', 'met', 'en')).toBe('compliant')
    expect(outcomeWords('support.roster', 'seeds-too-few', 'zh-TW')).toBe('種子人員不足')
  })

  test('that no table of this library asks for are what was given', () => {
    expect(columnWords('made-up' as never, 'from', 'en')).toBe('from')
    expect(valueWords('appraisal.duty', 'mood', { good: 'so' }, 'en')).toBe('good: so')
    expect(outcomeWords('appraisal.duty', { b: 1 }, 'zh-TW')).toBe('{"b":1}')
    expect(outcomeWords('support.roster', 'all-is-well', 'zh-TW')).toBe('all-is-well')
    const inherited = JSON.parse('{ "__proto__": 1, "constructor": "toString" }') as Record<string, string>
    expect(factsWords('support.roster', inherited, 'en')).toBe('__proto__: 1, constructor: toString')
    expect(columnWords('support.roster', '__proto__', 'en')).toBe('__proto__')
  })
})

test('a text that is missing does not compile', () => {
  const { leaveShare: _share, ...others } = attendanceWords.columns
  // @ts-expect-error -- a derived column has no name
  const unnamed: RuleWords<'training.attendance'>['columns'] = others
  const { both: _both, ...few } = attendanceWords.outcomes
  // @ts-expect-error -- an outcome has no words
  const wordless: RuleWords<'training.attendance'>['outcomes'] = few
  const { label, options } = attendanceWords.columns.unexcused
  const oneWordLess: RuleWords<'training.attendance'>['columns']['unexcused'] = {
    label,
    // @ts-expect-error -- a value has no words
    options: { none: options.none },
  }
  expect([unnamed, wordless, oneWordLess].map((words) => Object.keys(words).length)).toEqual([2, 3, 2])
})

test.each([
  ['training.attendance', 'totalHours', '課程總時數', 'hours of the course'],
  ['governance.steering-composition', 'convener', '召集人', 'convener'],
  ['governance.steering-composition', 'convener.agency', '召集人的服務機關', 'convener, serves at'],
  ['training.follow-up', 'results.1', '歷次結果第 2 筆', 'results in order, entry 2'],
  ['training.attendance', 'nothing', 'nothing', 'nothing'],
  ['training.attendance', 'totalHours.nothing', '課程總時數的nothing', 'hours of the course, nothing'],
  ['training.attendance', '__proto__', '__proto__', '__proto__'],
  ['deadlines.due', 'from', '起算日', 'start day'],
  ['deadlines.due', 'through', 'through', 'through'],
] as const)('%s calls %s %s', (rule, path, chineseWords, englishWords) => {
  expect([factWords(rule, path, 'zh-TW'), factWords(rule, path, 'en')]).toEqual([chineseWords, englishWords])
})
