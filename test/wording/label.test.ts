import { describe, expect, test } from 'vitest'
import { dayKinds } from '../../src/calendar/calendar-day'
import { locales } from '../../src/kernel/locale'
import {
  appraisalRoles,
  awardKinds,
  bodyKinds,
  committees,
  competitionRoles,
  councilPosts,
  councilSeatKinds,
  courses,
  deliveredCourses,
  deputyPosts,
  designatedDuties,
  digitalCourseStatuses,
  deadlineDuties,
  exclusions,
  grades,
  leaderPosts,
  leaveFilings,
  meetingIntervals,
  meetingModalities,
  meetingPeriodStatuses,
  phases,
  presences,
  questionHolders,
  questionTopics,
  scopes,
  systemOrigins,
  traineeRoles,
  trainingResults,
  workingGroupRoles,
} from '../../src/index'
import { actors, modalities } from '../../src/law/register/index'
import { dayOffChoices, firstDayChoices, periodUnits } from '../../src/periods/index'
import { type LabelKind, label } from '../../src/wording/index'
import { labelTexts } from '../../src/wording/label-texts'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

const kinds = Object.keys(labelTexts) as LabelKind[]

/** `label` as an untyped caller sees it. */
const anyLabel = label as (...args: unknown[]) => string

describe.each(kinds)('label of a %s', (kind) => {
  const values = Object.keys(labelTexts[kind])

  test.each(locales)('in %s is a text of its own for every value', (locale) => {
    const texts = values.map((value) => anyLabel(kind, value, { locale }))
    // Grades are letters in both languages.
    for (const text of texts)
      expect(text).toMatch(locale === 'en' || kind === 'grade' ? /^[\x20-\x7e]+$/ : /[\u4e00-\u9fff]/)
    expect(new Set(texts).size).toBe(values.length)
  })
})

describe('label has every value of its enums', () => {
  test.each([
    ['duty', [...deadlineDuties, ...designatedDuties]],
    ['day-kind', [...dayKinds, 'start-day']],
    ['day-source', ['official', 'closure', 'override', 'projected']],
    ['body-kind', [...bodyKinds, 'doit', 'not-listed']],
    ['exclusion', exclusions],
    ['scope', scopes],
    ['origin', systemOrigins],
    ['phase', phases],
    ['committee', committees],
    ['seat', councilSeatKinds],
    ['post', new Set([...councilPosts, ...deputyPosts, ...leaderPosts])],
    ['presence', presences],
    ['modality', new Set([...meetingModalities, 'may', 'undetermined', ...modalities])],
    ['actor', actors],
    ['period-unit', periodUnits],
    ['first-day', firstDayChoices],
    ['day-off', dayOffChoices],
    ['interval', meetingIntervals],
    ['meeting-status', meetingPeriodStatuses],
    ['role', new Set([...appraisalRoles, ...competitionRoles, ...traineeRoles, ...workingGroupRoles])],
    ['holder', [...questionHolders, 'closed']],
    ['topic', questionTopics],
    ['course', new Set([...courses, ...deliveredCourses])],
    ['leave-filing', leaveFilings],
    ['training-result', trainingResults],
    ['grade', grades],
    ['award', awardKinds],
    ['status', new Set(['on-time', 'late', 'open', 'overdue', 'no-limit-set', ...digitalCourseStatuses])],
  ] as const)('%s', (kind, values) => {
    expect(Object.keys(labelTexts[kind]).sort()).toEqual([...values].sort())
  })
})

test.each([
  [label('duty', 'working-group-minutes', { locale: 'zh-TW' }), '工作小組會議紀錄送備查'],
  [label('duty', 'seed-selection', { locale: 'zh-TW' }), '種子人員選派'],
  [label('duty', 'instructor-leave-filing', { locale: 'en' }), 'filing of leave from an instructor course'],
  [label('day-kind', 'substitute-holiday', { locale: 'zh-TW' }), '補假'],
  [label('day-kind', 'closure', { locale: 'zh-TW' }), '颱風停班'],
  [label('status', 'no-limit-set', { locale: 'zh-TW' }), '未定期限'],
  [label('day-source', 'official', { locale: 'zh-TW' }), '政府行政機關辦公日曆表'],
])('%s', (text, expected) => {
  expect(text).toBe(expected)
})

describe('label refuses', () => {
  test.each([
    ['an unknown kind', ['dutty', 'seed-change', { locale: 'en' }], ['kind not-an-option']],
    ['an unknown value', ['duty', 'seed-chance', { locale: 'en' }], ['value not-an-option']],
    ['the value of another kind', ['status', 'workday', { locale: 'en' }], ['value not-an-option']],
    ['an unknown locale', ['duty', 'seed-change', { locale: 'zh' }], ['options.locale not-an-option']],
    [
      'an unknown value and locale',
      ['duty', 'seed-chance', { locale: 'fr' }],
      ['value not-an-option', 'options.locale not-an-option'],
    ],
    ['nothing at all', [], ['kind not-an-option', 'options.locale not-an-option']],
    ['a kind that every object has', ['constructor', 'name', { locale: 'en' }], ['kind not-an-option']],
    ['a value that every object has', ['duty', 'constructor', { locale: 'en' }], ['value not-an-option']],
    [
      'a locale that every object has',
      ['duty', 'seed-change', { locale: 'constructor' }],
      ['options.locale not-an-option'],
    ],
  ])('%s', (_, args, faults) => {
    expect(faultsOf(() => anyLabel(...args))).toEqual(faults)
  })

  test('with the nearest value and all that there are', () => {
    expect(thrownBy(() => anyLabel('status', 'overdu', { locale: 'en' }))).toHaveProperty(
      'message',
      'invalid input: value must be one of on-time, late, open, overdue, done, exempt, no-limit-set; did you mean overdue?',
    )
  })

  test('and takes no wrong kind, value or locale from a typed caller', () => {
    expect(() =>
      label(
        // @ts-expect-error -- no such kind
        'dutty',
        'seed-change',
        { locale: 'en' },
      ),
    ).toThrow()
    expect(() =>
      label(
        'duty',
        // @ts-expect-error -- no such duty
        'seed-chance',
        { locale: 'en' },
      ),
    ).toThrow()
    expect(() =>
      label(
        'status',
        // @ts-expect-error -- a day kind is no status
        'workday',
        { locale: 'en' },
      ),
    ).toThrow()
    expect(() =>
      label(
        'duty',
        'seed-change',
        // @ts-expect-error -- no such locale
        { locale: 'fr' },
      ),
    ).toThrow()
  })
})
