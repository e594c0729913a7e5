import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { MissingDependencyError } from '../../src/calendar/projection/missing-dependency-error'
import { partialFactMessages } from '../../src/analysis/questions/fits-nothing'
import { calendarIssue, calendarMessages } from '../../src/calendar/calendar-issue'
import {
  CalendarRangeError,
  InvalidInputError,
  RolloutRulesError,
  UnknownClauseError,
  UnknownReadingError,
} from '../../src/kernel/errors'
import { dossierMessages } from '../../src/dossier/dossier-issue'
import { formMessages } from '../../src/kernel/form-issue'
import { factMessages, inputIssue, type InputIssue } from '../../src/kernel/input-issue'
import { issueCodes } from '../../src/kernel/issue-code'
import type { JsonObject } from '../../src/kernel/json'
import { memberMessages } from '../../src/kernel/member-messages'
import { readInput } from '../../src/kernel/read-input'
import { anyDateMessages } from '../../src/kernel/parse-date'
import { rocDateMessages } from '../../src/kernel/roc-date'
import { dueDate } from '../../src/law/deadlines'
import { issueMessage } from '../../src/wording/issue-message'
import { formatError } from '../../src/wording/index'
import { expectedTexts } from '../../src/wording/expected-texts'
import { issueTexts } from '../../src/wording/issue-texts'
import { faultsOf, thrownBy } from '../kernel/thrown-by'
import { sourceFiles } from './source-files'

const coverage = { first: '2017-01-01', last: '2027-12-31' }

const worded: [RolloutRulesError, string][] = [
  [
    new InvalidInputError(
      [inputIssue('duty', 'missing'), inputIssue('', 'wrong-type', { expected: 'an object' })],
      'deadlines.due',
    ),
    '輸入有誤（deadlines.due）：duty 未提供；須為物件',
  ],
  [new InvalidInputError([inputIssue('score', 'too-large', { maximum: 100 })]), '輸入有誤：score 不得大於 100'],
  [
    new CalendarRangeError('2028-01-03', coverage),
    '2028-01-03 不在日曆範圍 2017-01-01 至 2027-12-31 之內；請以 createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] }) 加入該年度',
  ],
  [
    new UnknownClauseError('伍.九', ['5.3', '5.2', '5.1']),
    '沒有條文「伍.九」；是否為 5.3、5.2、5.1？請照規範印出的寫法或 5.3.4 這樣的數字引用',
  ],
  [
    new UnknownReadingError('typhoon', undefined, ['typhoon-closure', 'several']),
    '沒有解讀「typhoon」；是否為 typhoon-closure、several？',
  ],
  [new UnknownReadingError('typhoon', undefined, []), '沒有解讀「typhoon」'],
  [new UnknownReadingError('dual-role', 'one', ['two', 'three']), '解讀 dual-role 沒有選項「one」；可選 two、three'],
  [
    new MissingDependencyError(new Error('not found')),
    '無法載入套件 date-holidays；推估年度需要它提供農曆節日：npm install date-holidays',
  ],
]

describe('formatError', () => {
  test.each(worded.map(([error, text]) => ({ error, text })))('$error.name: $error.message', ({ error, text }) => {
    expect(formatError(error, { locale: 'zh-TW' })).toBe(text)
    expect(formatError(error, { locale: 'en' })).toBe(error.message)
  })

  test('every error of the library has a Chinese wording', () => {
    const classes = sourceFiles.flatMap(({ text }) =>
      [...text.matchAll(/class (\w+)(?:<.*>)? extends RolloutRulesError/g)].map(([, name]) => name),
    )
    expect([...new Set(worded.map(([error]) => error.name))].sort()).toEqual([...new Set(classes)].sort())
  })

  test('words an error that a rule throws', () => {
    const error = thrownBy(() => dueDate({ duty: 'seed-chance', from: '2025-02-30' } as never)) as RolloutRulesError
    expect(formatError(error, { locale: 'zh-TW' })).toMatch(
      /^輸入有誤（deadlines\.due）：duty 須為下列之一：.*；是否為 seed-change？；from 不是日期；/,
    )
  })

  test.each(worded.map(([error, text]) => ({ error, text })))(
    '$error.name as JSON: $error.message',
    ({ error, text }) => {
      const data = JSON.parse(JSON.stringify(error)) as RolloutRulesError
      expect(formatError(data, { locale: 'zh-TW' })).toBe(text)
      expect(formatError(data, { locale: 'en' })).toBe(error.message)
    },
  )

  test.each([
    [
      { code: 'invalid-input', issues: [{ path: 'a', segments: ['a'], code: 'later', message: 'is new' }] },
      '輸入有誤：a is new',
    ],
    [
      { code: 'invalid-input', issues: [inputIssue('a', 'missing')], rule: 'made.up', extra: 1 },
      '輸入有誤（made.up）：a 未提供',
    ],
  ])('%j is worded as far as it is known', (error, text) => {
    expect(formatError(error, { locale: 'zh-TW' })).toBe(text)
  })

  const issue = inputIssue('a', 'missing')
  test.each<[unknown]>([
    [null],
    [undefined],
    ['invalid-input'],
    [[]],
    [{}],
    [{ code: 5 }],
    [{ code: 'ENOENT', message: 'no such file' }],
    [{ code: 'constructor' }],
    [{ code: 'invalid-input' }],
    [{ code: 'invalid-input', issues: [issue, null] }],
    [{ code: 'invalid-input', issues: [{ ...issue, path: 5 }] }],
    [{ code: 'invalid-input', issues: [{ ...issue, code: undefined }] }],
    [{ code: 'invalid-input', issues: [{ ...issue, message: null }] }],
    [{ code: 'invalid-input', issues: [{ ...issue, data: 'x' }] }],
    [{ code: 'invalid-input', issues: [{ ...issue, segments: 'a' }] }],
    [{ code: 'invalid-input', issues: [{ ...issue, segments: [null] }] }],
    [{ code: 'invalid-input', issues: [issue], rule: 5 }],
    [{ code: 'calendar-range', date: '2028-01-03' }],
    [{ code: 'calendar-range', date: 5, coverage }],
    [{ code: 'calendar-range', date: '2028-01-03', coverage: { first: '2017-01-01' } }],
    [{ code: 'calendar-range', date: '2028-01-03', coverage: { last: '2017-01-01' } }],
    [{ code: 'unknown-clause', suggestions: ['5.3'] }],
    [{ code: 'unknown-clause', reference: '5', suggestions: [5] }],
    [{ code: 'unknown-reading', suggestions: [] }],
    [{ code: 'unknown-reading', reading: 'x', choice: 5, suggestions: [] }],
    [{ code: 'unknown-reading', reading: 'x', suggestions: 'y' }],
  ])('%j is no error of the library', (error) => {
    expect(faultsOf(() => formatError(error as never, { locale: 'zh-TW' }))).toEqual(['error wrong-type'])
  })

  test('what JSON cannot write is none either', () => {
    const endless: Record<string, unknown> = { code: 'invalid-input', issues: [issue] }
    endless['itself'] = endless
    for (const error of [endless, { code: 'invalid-input', issues: [issue], total: 5n }])
      expect(faultsOf(() => formatError(error as never, { locale: 'zh-TW' }))).toEqual(['error wrong-type'])
  })

  test('gives the English of an error that came later than its Chinese', () => {
    class LaterError extends RolloutRulesError {
      readonly code = 'later'
    }
    expect(formatError(new LaterError('something new'), { locale: 'zh-TW' })).toBe('something new')
  })

  test('refuses what is no error of the library, and an unknown locale', () => {
    expect(faultsOf(() => formatError(new Error('x') as never, { locale: 'fr' as never }))).toEqual([
      'error wrong-type',
      'options.locale not-an-option',
    ])
  })
})

/** The figures that a wording asks for. */
function figuresOf(wording: (data: JsonObject) => string): { text: string; figures: string[] } {
  const figures = new Set<string>()
  const data = new Proxy(
    {},
    {
      get: (_, key) => {
        figures.add(String(key))
        return `<${String(key)}>`
      },
    },
  )
  return { text: wording(data), figures: [...figures].sort() }
}

describe('the Chinese of every fault', () => {
  const english: Readonly<Record<string, string>> = {
    ...formMessages,
    ...memberMessages,
    ...factMessages,
    ...dossierMessages,
    ...partialFactMessages,
    ...anyDateMessages,
    ...rocDateMessages,
    ...calendarMessages,
  }
  const figuresIn = (wording: string): string[] =>
    [...wording.matchAll(/\{(\w+)\}/g)].map(([, figure]) => figure!).sort()

  test.each(issueCodes)('%s speaks of the same figures as the English', (code) => {
    const { text, figures } = figuresOf(issueTexts[code])
    expect(figures).toEqual(figuresIn(english[code]!))
    for (const figure of figures) expect(text).toContain(`<${figure}>`)
    expect(text).toMatch(/[\u4e00-\u9fff]/)
  })

  test('names every expected type that the sources name', () => {
    const expected = new Set(
      sourceFiles.flatMap(({ text }) =>
        [...text.matchAll(/'wrong-type'\)?, \{ expected: '([^']+)'/g)].map(([, words]) => words),
      ),
    )
    expect(expected.size).toBeGreaterThan(5)
    for (const words of expected) expect([...expectedTexts.keys()]).toContain(words)
  })

  test.each([
    ['an object', z.strictObject({})],
    ['a list', z.array(z.string())],
    ['a text', z.string()],
    ['a number', z.number()],
    ['true or false', z.boolean()],
  ])('names %s, which a schema expects', (words, schema) => {
    expect(readInput<unknown>(schema, null)).toMatchObject({
      issues: [{ code: 'wrong-type', data: { expected: words } }],
    })
    expect([...expectedTexts.keys()]).toContain(words)
  })
})

describe('what is wrong, without saying of what', () => {
  test.each<[InputIssue, string]>([
    [inputIssue('a', 'not-an-option', { options: ['x', 'y'], suggestion: 'y' }), '須為下列之一：x、y；是否為 y？'],
    [inputIssue('a', 'not-an-option', { options: ['x'] }), '須為下列之一：x'],
    [inputIssue('a', 'unknown-key'), '不是已知的欄位'],
    [inputIssue('a', 'unknown-key', { suggestion: 'from' }), '不是已知的欄位；是否為 from？'],
    [inputIssue('a', 'wrong-type', { expected: 'true or false' }), '須為 true 或 false'],
    [inputIssue('a', 'wrong-type', { expected: 'a list' }), '須為清單'],
    [inputIssue('a', 'wrong-type', { expected: 'bigint' }), '須為 bigint'],
    [inputIssue('a', 'wrong-type', { expected: 'a number or a list' }), '須為數值或清單'],
    [inputIssue('a', 'wrong-type', { expected: 'true or false or an object' }), '須為 true 或 false 或物件'],
    [inputIssue('a', 'wrong-type', { expected: 'an object or true or false' }), '須為物件或 true 或 false'],
    [inputIssue('a', 'date-object'), '須為文字 YYYY-MM-DD；Date 物件請先以 toIsoDate 轉換'],
    [calendarIssue('', 'csv-several-years', { years: [2028, 2029] }), '混有 2028、2029 等年度；請一次只給一個年度'],
  ])('%j', (issue, text) => {
    expect(issueMessage(issue, 'zh-TW')).toBe(text)
    expect(issueMessage(issue, 'en')).toBe(issue.message)
  })

  test('of a code that came later than its Chinese is said in English', () => {
    expect(issueMessage({ code: 'later' as never, message: 'something new' }, 'zh-TW')).toBe('something new')
  })
})
