import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AuditOptions,
  type Dossier,
  type Obligation,
  auditDossier,
  planRollout,
  planText,
} from '../../src/dossier'
import { InvalidInputError } from '../../src/kernel/errors'
import { faultsIn } from '../kernel/thrown-by'
import { addDays } from './oracle/days'
import { type Drawn, completeRecords } from './oracle/drawn-record'

const office: Dossier = {
  body: { name: '大安區公所', posts: 180, inRollout: true, exclusions: [] },
  system: {
    name: '公文線上簽核',
    major: true,
    madeFor: 'nobody-in-particular',
    goLiveOn: null,
    retiredOn: '2026-12-15',
    phases: [
      { phase: 'launch', from: '2026-06-01', through: '2026-08-31' },
      { phase: 'operations', from: '2026-09-01', through: '2026-12-15' },
    ],
  },
  people: [
    {
      id: '王小明',
      roles: [{ role: 'administrator', from: '2026-06-01', through: '2026-09-30', endNotifiedOn: null }],
    },
    { id: '陳怡君', roles: ['user'], digitalCourseOn: null },
  ],
  workingGroup: {
    establishBy: null,
    establishedOn: '2026-06-01',
    listBy: '2026-07-04',
    listSentOn: null,
    meetings: [{ date: '2026-06-16', convener: 'present', chair: 'convener', minutesSentOn: null }],
    dissolvedOn: null,
  },
  support: {
    administrators: { selectBy: '2026-07-09', filedOn: '2026-06-02' },
    seeds: { selectBy: null, filedOn: null },
    replacements: [],
    questions: [],
  },
  training: { digitalCourseBy: '2026-08-31' },
  appraisal: { inItAppraisal: false, results: [] },
}

function linesOf(record: unknown, options: AuditOptions): readonly Obligation[] {
  return auditDossier(record as Dossier, options).obligations
}

/** The plan of a record that was drawn, of so many days. */
function planOf({ record, options }: Drawn, days: number): { plan: readonly Obligation[]; through: string } {
  const through = addDays(options.asOf, days)
  return { plan: planRollout(record as Dossier, { ...(options as AuditOptions), through }).obligations, through }
}

const lastDayOf = ({ due, subject }: Obligation): string | null => due ?? subject.through ?? null
const isIn = (day: string | null, from: string, through: string): day is string =>
  day !== null && from <= day && day <= through

test('each line is what the audit says of the same record once its last day has come', () => {
  const seen = { dated: 0, ended: 0, begun: 0 }
  fc.assert(
    fc.property(completeRecords, fc.integer({ min: 0, max: 500 }), (drawn, days) => {
      const options = drawn.options as AuditOptions
      const { plan, through } = planOf(drawn, days)
      for (const line of plan) {
        const last = lastDayOf(line)
        const comesOn = isIn(last, options.asOf, through) ? last : through
        seen[line.due !== null ? 'dated' : comesOn === last ? 'ended' : 'begun'] += 1
        expect(line.status).toBe('pending')
        expect(linesOf(drawn.record, { ...options, asOf: comesOn })).toContainEqual(line)
        if (line.due !== null) expect(isIn(line.due, options.asOf, through)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
  expect(seen.dated).toBeGreaterThan(50)
  expect(seen.ended).toBeGreaterThan(10)
  expect(seen.begun).toBeGreaterThan(10)
})

test('no last day that comes is left out, whichever day it is found on', () => {
  fc.assert(
    fc.property(completeRecords, fc.integer({ min: 0, max: 130 }), (drawn, days) => {
      const options = drawn.options as AuditOptions
      const { plan, through } = planOf(drawn, days)
      const found = Array.from({ length: days + 1 }, (_, place) => addDays(options.asOf, place)).flatMap((asOf) =>
        linesOf(drawn.record, { ...options, asOf }).filter(
          (line) => line.status === 'pending' && lastDayOf(line) === asOf,
        ),
      )
      const idsOf = (lines: readonly Obligation[]): string[] => lines.map(({ id, due }) => `${id} ${due}`).sort()
      expect(idsOf(plan.filter((line) => isIn(lastDayOf(line), options.asOf, through)))).toEqual(idsOf(found))
    }),
    { numRuns: 12 },
  )
})

test('a longer plan begins with the shorter one, and no line stands twice', () => {
  fc.assert(
    fc.property(completeRecords, fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (drawn, a, b) => {
      const [short, long] = [planOf(drawn, Math.min(a, b)), planOf(drawn, Math.max(a, b))]
      const isDated = (line: Obligation): boolean => isIn(lastDayOf(line), drawn.options.asOf, short.through)
      expect(long.plan.filter(isDated)).toEqual(short.plan.filter(isDated))
      expect(new Set(long.plan.map(({ id }) => id)).size).toBe(long.plan.length)
    }),
    { numRuns: 40 },
  )
})

/** What a plan says of an occasion: whom or what it is about, and by when. */
function saying(occasion: string, from: string, through: string, record: Dossier = office): string[] {
  return planRollout(record, { asOf: from, through })
    .obligations.filter(({ subject }) => subject.occasion === occasion)
    .map(({ id, due, subject }) => [id.split('/').slice(2).join('/'), due ?? subject.through ?? '-'].join(' '))
}

describe('what comes for an office', () => {
  test.each<[title: string, occasion: string, from: string, through: string, lines: string[]]>([
    ['minutes due on the last day of the plan', 'minutes', '2026-06-20', '2026-06-24', ['2026-06-16 2026-06-24']],
    ['minutes due the day after the plan', 'minutes', '2026-06-20', '2026-06-23', []],
    ['minutes due on the first day of the plan', 'minutes', '2026-06-24', '2026-07-31', ['2026-06-16 2026-06-24']],
    ['minutes due the day before the plan', 'minutes', '2026-06-25', '2026-07-31', []],
    ['a month that begins on the last day', 'working-group-period', '2026-06-20', '2026-07-01', []],
    [
      'months to come, to the end of the launch',
      'working-group-period',
      '2026-06-20',
      '2026-12-31',
      ['2026-07-01 2026-07-31', '2026-08-01 2026-08-31'],
    ],
    ['a list due on a Saturday, by Monday', 'list-limit', '2026-06-20', '2026-07-06', [' 2026-07-06']],
    [
      'the course that everybody takes, by its day',
      'digital-course',
      '2026-06-20',
      '2026-08-31',
      ['陳怡君 2026-08-31'],
    ],
    ['the same, in a plan that ends before', 'digital-course', '2026-06-20', '2026-08-30', []],
    [
      'somebody who leaves later, from whose last day three workdays run',
      'staff-change',
      '2026-06-20',
      '2026-10-31',
      ['end/administrator/王小明/2026-10-01 2026-10-06'],
    ],
    ['a launch that is appraised, by its end', 'appraised-period', '2026-06-20', '2026-08-31', ['launch 2026-08-31']],
    [
      'the year of operations, which ends with the system',
      'appraised-period',
      '2026-09-01',
      '2026-12-31',
      ['2026 2026-12-15'],
    ],
    [
      'a group of a system that is retired, from the day after',
      'working-group-retirement',
      '2026-06-20',
      '2026-12-16',
      [' -'],
    ],
    ['the same, in a plan to the last day in use', 'working-group-retirement', '2026-06-20', '2026-12-15', []],
    ['the same, once it is retired, which the audit says', 'working-group-retirement', '2026-12-16', '2026-12-31', []],
  ])('%s', (_, occasion, from, through, lines) => {
    expect(saying(occasion, from, through)).toEqual(lines)
  })

  test('a body that leaves the rollout is planned nothing that is due after it', () => {
    const spans = [{ from: '2026-01-01', through: '2026-07-31' }]
    const leaving = { ...office, body: { ...office.body, inRollout: spans } }
    expect(saying('working-group-period', '2026-06-20', '2026-12-31', leaving)).toEqual(['2026-07-01 2026-07-31'])
    expect(saying('digital-course', '2026-06-20', '2026-12-31', leaving)).toEqual([])
  })

  test('lines stand by last day, then by clause, then by id', () => {
    const { obligations } = planRollout(office, { asOf: '2026-06-20', through: '2026-08-31' })
    expect(obligations.map(({ clause, due }) => `${due} ${clause}`)).toEqual([
      '2026-06-24 5.3.7',
      '2026-07-06 5.3.4',
      '2026-07-09 6.1.2',
      '2026-07-09 6.1.3',
      '2026-07-31 5.3.5',
      '2026-08-31 5.3.5',
      '2026-08-31 7.4.2',
      'null 9.2',
    ])
  })

  test('a plan is frozen to its depth, and tells its days', () => {
    const plan = planRollout(office, { asOf: '2026-06-20', through: '2026-07-31' })
    expect([plan.asOf, plan.through]).toEqual(['2026-06-20', '2026-07-31'])
    expect(Object.isFrozen(plan.obligations)).toBe(true)
    expect(Object.isFrozen(plan.obligations[0]?.why)).toBe(true)
  })
})

describe('a plan in words', () => {
  const plan = planRollout(office, { asOf: '2026-06-20', through: '2026-12-31' })

  test('has every line once, under its day', () => {
    const text = planText(plan, { locale: 'en' })
    expect(text.match(/who: /g)).toHaveLength(plan.obligations.length)
    expect(text).toMatch(/^2026-06-24\n {2}clause 5\.3\.7 /m)
    expect(text).toMatch(/^The text sets no day\n {2}clause 5\.3\.8 /m)
  })

  test('notes what of its days is not settled, and nothing where all is', () => {
    const settled = planRollout(office, { asOf: '2026-06-20', through: '2026-06-30' })
    expect(planText(plan, { locale: 'zh-TW' })).toContain('\n\n備註：\n  部分期限所及日期尚未查核有無停班')
    expect(planText(settled, { locale: 'zh-TW' })).not.toContain('備註')
  })

  test('is made of a plan that came as JSON too, and of nothing else', () => {
    const copy = JSON.parse(JSON.stringify(plan)) as typeof plan
    expect(planText(copy, { locale: 'zh-TW' })).toBe(planText(plan, { locale: 'zh-TW' }))
    expect(() => planText({ ...copy, through: 'later' }, { locale: 'zh-TW' })).toThrow(InvalidInputError)
    expect(() => planText(plan, { locale: 'fr' as never })).toThrow(InvalidInputError)
  })
})

describe('what is refused', () => {
  const issuesOf = (options: object, record: object = office): string[] =>
    faultsIn(() => planRollout(record as Dossier, options as never))

  test.each<[title: string, options: object, issues: string[]]>([
    ['a plan of one day is none of it', { asOf: '2026-06-30', through: '2026-06-30' }, []],
    ['through before asOf', { asOf: '2026-06-30', through: '2026-06-29' }, ['options.through reversed']],
    ['through left out', { asOf: '2026-06-30' }, ['options.through missing']],
    ['a day after 2100', { asOf: '2026-06-30', through: '2101-01-01' }, ['options.through not-a-date']],
    ['no day', { asOf: '2026-06-30', through: 20270630 }, ['options.through not-a-date']],
    ['neither day', {}, ['options.asOf missing', 'options.through missing']],
    [
      'an option that there is not, beside a day that is none',
      { asOf: 'today', through: '2026-06-30', until: '2026-06-30' },
      ['options.asOf not-a-date', 'options.until unknown-key'],
    ],
  ])('%s', (_, options, issues) => {
    expect(issuesOf(options)).toEqual(issues)
  })

  test('every fault of the record beside those of the options', () => {
    const { name: _, ...body } = office.body
    expect(issuesOf({ asOf: '2026-06-30', through: '2026-06-01' }, { ...office, body })).toEqual([
      'body.name missing',
      'options.through reversed',
    ])
  })

  test('an audit knows no last day of a plan', () => {
    expect(() => auditDossier(office, { asOf: '2026-06-30', through: '2026-07-01' } as never)).toThrow(
      InvalidInputError,
    )
  })
})
