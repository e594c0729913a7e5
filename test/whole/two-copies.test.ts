import { describe, expect, test, vi } from 'vitest'
import type * as Root from '../../src/index'
import { faultsOf, thrownBy } from '../kernel/thrown-by'

/** All modules anew, as a program has them that imports an ES module beside CommonJS, or a package installed twice. */
async function copy() {
  vi.resetModules()
  return {
    ...(await import('../../src/index')),
    ...(await import('../../src/analysis/index')),
    ...(await import('../../src/dossier/index')),
    ...(await import('../../src/calendar/projection/index')),
    ...(await import('../../src/law/register/index')),
    MissingDependencyError: (await import('../../src/calendar/projection/missing-dependency-error'))
      .MissingDependencyError,
  }
}

const ours = await copy()
const theirs = await copy()

const classes = [
  'InvalidInputError',
  'CalendarRangeError',
  'UnknownReadingError',
  'UnknownClauseError',
  'MissingDependencyError',
] as const
const errors = {
  InvalidInputError: thrownBy(() => theirs.gradeScore({} as never)),
  CalendarRangeError: thrownBy(() => theirs.dueDate({ duty: 'seed-change', from: '2030-01-01' })),
  UnknownReadingError: thrownBy(() => theirs.gradeScore({ score: 1 }, { readings: { typhon: 'x' } as never })),
  UnknownClauseError: thrownBy(() => theirs.findClauses('伍.九')),
  MissingDependencyError: new theirs.MissingDependencyError(new Error('absent')),
}

/** What each error is made from. */
const made = {
  InvalidInputError: [[]],
  CalendarRangeError: ['2028-01-01', { first: '2017-01-01', last: '2027-12-31' }],
  UnknownReadingError: ['typhon', undefined, []],
  UnknownClauseError: ['伍.九', []],
  MissingDependencyError: [],
}

test('the copies are two', () => {
  for (const name of [...classes, 'RolloutRulesError'] as const) expect(ours[name]).not.toBe(theirs[name])
})

describe.each(classes)('an %s of the other copy', (name) => {
  const error = errors[name] as Root.RolloutRulesError

  test('is one here too, and of no other class', () => {
    expect(Object.getPrototypeOf(error)).toBe(theirs[name].prototype)
    expect(error instanceof ours.RolloutRulesError).toBe(true)
    expect(classes.filter((other) => error instanceof ours[other])).toEqual([name])
    expect(error instanceof Error).toBe(true)
  })

  test.each(['zh-TW', 'en'] as const)('is worded in %s, as it is or as JSON', (locale) => {
    const worded = theirs.formatError(error, { locale })
    expect(ours.formatError(error, { locale })).toBe(worded)
    expect(ours.formatError(JSON.parse(JSON.stringify(error)) as typeof error, { locale })).toBe(worded)
    expect(ours.formatError({ ...error }, { locale })).toBe(worded)
  })

  test('is none of a class that a caller derives', () => {
    class Derived extends ours[name as 'InvalidInputError'] {}
    expect(error instanceof Derived).toBe(false)
    const derived = new Derived(...(made[name] as unknown as [[]]))
    expect(derived instanceof Derived).toBe(true)
    expect(derived instanceof ours[name]).toBe(true)
    expect(derived instanceof theirs[name]).toBe(true)
    expect(derived instanceof theirs.RolloutRulesError).toBe(true)
  })
})

test.each([
  ['an error of another library', new Error('x')],
  ['one with our code', Object.assign(new Error('x'), { code: 'invalid-input' })],
  ['JSON of an error', JSON.parse(JSON.stringify(errors.InvalidInputError)) as unknown],
  ['null', null],
  ['nothing', undefined],
  ['a text', 'invalid-input'],
  ['a number', 5],
])('%s is none of our errors', (_title, value) => {
  expect(value instanceof ours.RolloutRulesError).toBe(false)
  expect(value instanceof ours.InvalidInputError).toBe(false)
})

describe('a calendar of the other copy', () => {
  const calendars = {
    'the city': theirs.taipeiCalendar,
    'the official': theirs.officialCalendar,
    'one with an override': theirs.createWorkCalendar({
      overrides: [{ date: '2024-07-23', workday: false, name: '停電' }],
    }),
    'one without make-up Saturdays': theirs.createWorkCalendar({ makeUpSaturdays: 'not-a-workday' }),
    'a projected one': theirs.projectedCalendar({ through: 2040 }),
  }
  const facts = { duty: 'seed-replacement', from: '2024-07-22' } as const

  test.each(Object.entries(calendars))('%s is counted by', (_title, calendar) => {
    for (const choice of ['not-a-workday', 'counts-as-workday', 'extends-last-day-only'] as const) {
      const readings = { 'typhoon-closure': choice }
      expect(ours.dueDate(facts, { calendar, readings })).toEqual(theirs.dueDate(facts, { calendar, readings }))
    }
  })

  test('is another than the one here', () => {
    const { ledger } = ours.dueDate(facts, { calendar: calendars['one with an override'] }).value
    expect(ledger[1]).toMatchObject({ date: '2024-07-23', why: 'override', name: { 'zh-TW': '停電' } })
    expect(
      ours.dueDate({ duty: 'seed-change', from: '2040-01-05' }, { calendar: calendars['a projected one'] }).value,
    ).toMatchObject({ provisional: true })
  })

  test('is taken by the audit', () => {
    const dossier = {
      body: { name: '大安區公所', inRollout: true, exclusions: [] },
      system: { name: '公文系統', major: true, retiredOn: null },
      workingGroup: { establishedOn: '2025-09-01', listSentOn: '2025-09-05', dissolvedOn: null },
      people: [{ id: '王小明', roles: [{ role: 'member', from: '2025-09-26', through: null, startNotifiedOn: null }] }],
    } as const
    const calendar = theirs.createWorkCalendar({ overrides: [{ date: '2025-10-01', workday: false }] })
    const dueIn = ({ obligations }: ReturnType<typeof ours.auditDossier>): unknown =>
      obligations.find(({ subject }) => subject.occasion === 'working-group-change')?.due
    expect(dueIn(ours.auditDossier(dossier, { asOf: '2025-10-03', calendar }))).toBe('2025-10-03')
    expect(dueIn(ours.auditDossier(dossier, { asOf: '2025-10-03' }))).toBe('2025-10-02')
  })

  test('refuses what lies outside with an error of either copy', () => {
    const error = thrownBy(() => calendars['the city'].day('2030-01-01'))
    expect(error).toBeInstanceOf(ours.CalendarRangeError)
    expect(
      thrownBy(() => ours.dueDate({ duty: 'seed-change', from: '2030-01-01' }, { calendar: calendars['the city'] })),
    ).toBeInstanceOf(ours.CalendarRangeError)
  })
})

describe('what is no calendar of any copy', () => {
  const { taipeiCalendar } = theirs
  const [mark] = Object.getOwnPropertySymbols(taipeiCalendar) as [symbol]
  const vouch = Object.getOwnPropertyDescriptor(taipeiCalendar, mark)!.value as (asked: unknown) => object
  const marked = (value: unknown, others: object = { coverage: taipeiCalendar.coverage }): unknown =>
    Object.defineProperty({ ...others }, mark, { value })

  test.each<[string, unknown]>([
    ['its members', { ...taipeiCalendar }],
    ['all that it has', Object.defineProperties({}, Object.getOwnPropertyDescriptors(taipeiCalendar))],
    ['what inherits from it', Object.create(taipeiCalendar)],
    ['what stands before it', new Proxy(taipeiCalendar, {})],
    ['its mark on another object', marked(vouch)],
    ['a mark that is none', marked(true)],
    ['a mark that gives nothing', marked(() => undefined)],
    ['a mark that gives a number', marked(() => 1)],
    ['a mark that gives an empty object', marked(() => ({}))],
    ['a mark that gives no dates', marked(() => ({ dates: [], indexOf: () => undefined }))],
    ['a mark that throws', marked(() => fail())],
    [
      'the days of another coverage',
      marked(() => vouch(taipeiCalendar), { coverage: { first: '2018-01-01', last: '2027-12-31' } }),
    ],
    [
      'days that end elsewhere',
      marked(() => vouch(taipeiCalendar), { coverage: { first: '2017-01-01', last: '2026-12-31' } }),
    ],
    ['the days of a calendar without coverage', marked(() => vouch(taipeiCalendar), {})],
    ['what cannot be looked at', new Proxy({}, { get: fail })],
  ])('%s', (_title, calendar) => {
    expect(faultsOf(() => ours.dueDate({ duty: 'seed-change', from: '2026-03-02' }, { calendar } as never))).toEqual([
      'options.calendar not-a-calendar',
    ])
  })

  function fail(): never {
    throw new Error('not to be looked at')
  }
})

describe('a rule of the other copy', () => {
  const options = { locale: 'en' } as const
  const facts = { course: 'seed', totalHours: 10, leaveHours: 1, unexcusedHours: 0 } as const

  test('tells here what it tells there', () => {
    expect(ours.atlas(theirs.courseAttendance)).toEqual(theirs.atlas(theirs.courseAttendance))
    expect(ours.openQuestions(theirs.courseAttendance, { course: 'seed' })).toEqual(
      theirs.openQuestions(theirs.courseAttendance, { course: 'seed' }),
    )
    expect(ours.nearestFlips(theirs.courseAttendance, facts)).toEqual(
      theirs.nearestFlips(theirs.courseAttendance, facts),
    )
    expect(ours.toDmn(theirs.courseAttendance)).toBe(theirs.toDmn(theirs.courseAttendance))
    expect(ours.explain(theirs.courseAttendance(facts), options)).toBe(
      theirs.explain(theirs.courseAttendance(facts), options),
    )
  })
})
