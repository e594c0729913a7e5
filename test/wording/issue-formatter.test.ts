import { describe, expect, test } from 'vitest'
import type { InvalidInputError } from '../../src/kernel/errors'
import { inputIssue } from '../../src/kernel/input-issue'
import type { InputIssue } from '../../src/kernel/issue'
import { checkWorkingGroup } from '../../src/law/c05-governance/index'
import { courseAttendance, leaveFiling } from '../../src/law/c07-training/index'
import { formatIssue, issueFormatter, issuesByField } from '../../src/wording/index'
import { workingGroupCompositionWords } from '../../src/wording/rules/governance/index'
import { attendanceWords } from '../../src/wording/rules/training/index'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const issuesOf = (call: () => unknown): readonly InputIssue[] => (thrownBy(call) as InvalidInputError).issues
const [hours] = issuesOf(() =>
  courseAttendance({ course: 'seed', totalHours: 10.3, leaveHours: 0, unexcusedHours: 0 }),
) as [InputIssue]
const [role] = issuesOf(() =>
  checkWorkingGroup({ convenerFirstTierHead: true, members: [{ id: '甲', roles: ['boss' as never] }] }),
) as [InputIssue]

describe('a fault is said', () => {
  test.each<[string, InputIssue, string, string]>([
    ['of a fact, by its label', hours, '課程總時數須為 0.5 的倍數', 'Hours of the course must be a multiple of 0.5'],
    [
      'of an entry of a list, by its place',
      role,
      '成員第 1 筆的身分第 1 筆須為下列之一：administrator、seed、other',
      'Members, entry 1, roles, entry 1 must be one of administrator, seed, other',
    ],
    [
      'of what is no fact, by its path',
      { ...inputIssue('options.calendar', 'not-a-calendar'), rule: 'training.attendance' },
      'options.calendar 須為本程式庫的日曆，例如 createWorkCalendar 所產生的',
      'options.calendar must be a calendar of this library, such as createWorkCalendar gives',
    ],
    ['of a fact of no known rule, by its path', inputIssue('score', 'missing'), 'score 未提供', 'score is missing'],
    [
      'of the whole, by itself',
      { ...inputIssue('', 'wrong-type', { expected: 'an object' }), rule: 'training.attendance' },
      '須為物件',
      'Must be an object',
    ],
  ])('%s', (_, issue, chinese, english) => {
    expect(formatIssue(issue, { locale: 'zh-TW' })).toBe(chinese)
    expect(formatIssue(issue, { locale: 'en' })).toBe(english)
    expect(formatIssue(JSON.parse(JSON.stringify(issue)) as InputIssue, { locale: 'zh-TW' })).toBe(chinese)
  })

  test('in Chinese with a space before what is no Chinese', () => {
    const words = { ...attendanceWords, facts: { ...attendanceWords.facts } }
    const later = { ...hours, code: 'not-for-this-duty', data: { duty: 'x' } } as const
    expect(issueFormatter(words)(later, { locale: 'zh-TW' })).toBe('課程總時數須為 null：義務 x 不看這個日期')
  })

  test('by an issueFormatter of some rules as by formatIssue, of all others by its path', () => {
    const format = issueFormatter(attendanceWords)
    expect(format(hours, { locale: 'zh-TW' })).toBe(formatIssue(hours, { locale: 'zh-TW' }))
    expect(format(role, { locale: 'zh-TW' })).toBe('members.0.roles.0 須為下列之一：administrator、seed、other')
    expect(issueFormatter(attendanceWords, workingGroupCompositionWords)(role, { locale: 'en' })).toBe(
      formatIssue(role, { locale: 'en' }),
    )
  })
})

describe('formatIssue refuses', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['a code that there is not', { ...hours, code: 'constructor' }, { locale: 'en' }, ['issue.code not-an-option']],
    ['what is no fault', null, { locale: 'en' }, ['issue wrong-type']],
    ['both at once', { path: '' }, { locale: 'fr' }, ['issue wrong-type', 'options.locale not-an-option']],
  ])('%s', (_, issue, options, faults) => {
    expect(faultsOf(() => formatIssue(issue as never, options as never))).toEqual(faults)
  })

  test('words that are none', () => {
    expect(faultsOf(() => issueFormatter(attendanceWords, {} as never, null as never))).toEqual([
      'words.1 wrong-type',
      'words.2 wrong-type',
    ])
  })
})

describe('issuesByField', () => {
  const error = thrownBy(() =>
    leaveFiling({ course: '', leaveOn: new Date(0), filedOn: '2026-13-01', urgent: 'yes', mood: 1 } as never),
  ) as InvalidInputError

  test('gives the sentences of every field by its path', () => {
    expect(issuesByField(error, { locale: 'zh-TW' })).toEqual({
      course: ['課程未提供'],
      leaveOn: ['請假日須為文字 YYYY-MM-DD；Date 物件請先以 toIsoDate 轉換'],
      filedOn: ['請假辦理完成日不是日期；請寫成 YYYY-MM-DD，年份為 1900 至 2100'],
      urgent: ['緊急事由須為 true 或 false'],
      asOf: ['查詢日未提供'],
      mood: ['mood 不是已知的欄位'],
    })
  })

  test('keeps several faults of one field together, those of an error that came as JSON too', () => {
    const twice = { code: 'invalid-input', issues: [inputIssue('a', 'missing'), inputIssue('a', 'duplicate')] }
    expect(issuesByField(JSON.parse(JSON.stringify(twice)) as typeof twice, { locale: 'en' })).toEqual({
      a: ['a is missing', 'a is given twice'],
    })
  })

  test('refuses what is no such error, and an unknown locale', () => {
    expect(faultsOf(() => issuesByField({ code: 'missing-dependency' }, { locale: 'fr' as never }))).toEqual([
      'error wrong-type',
      'options.locale not-an-option',
    ])
    expect(faultsOf(() => issuesByField(null as never, { locale: 'en' }))).toEqual(['error wrong-type'])
  })
})
