import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  courseRecord,
  courses,
  leaveFiling,
  trainingResults,
  type CourseLeave,
  type CourseRecord,
  type CourseRecordFacts,
} from '../../../src/law/c07-training'
import { faultsOf, thrownBy } from '../../kernel/thrown-by'
import { taipeiDays } from '../../calendar/expected-days'
import { type InvalidInputError, RolloutRulesError } from '../../../src/kernel/errors'
import { testLawOfEveryRule } from '../law-of-every-rule'
import { readingChoices } from '../../../src/law/reading-choices'
import { choicesOf } from '../law-of-readings'
import { plainCourseRecord } from './plain-course-record'
import { courseRecordReadings, courseRecords } from './random-course-records'

const run: CourseRecordFacts = {
  course: 'administrator',
  totalHours: 20,
  leaves: [],
  absences: [],
  outcome: null,
  earlier: [],
  asOf: '2025-12-31',
}
/** A leave of some hours on a Monday, filed on the Friday before. */
const leave = (id: string, hours: number, more: Partial<CourseLeave> = {}): CourseLeave => ({
  id,
  on: '2025-11-03',
  hours,
  filedOn: '2025-10-31',
  urgent: false,
  ...more,
})
const late = { filedOn: '2025-11-13', urgent: true } as const
const excludeOfficial = { readings: { 'leave-kinds': 'official-leave-excluded' } } as const
type Row = [Partial<CourseRecordFacts>, Partial<CourseRecord>, string]

describe('7.1.3 柒、一、(三), 7.1.4 (四), 7.2.3 二、(三), 7.2.4 (四), 7.3.2 三、(二) and 7.3.3 (三) a run of a course', () => {
  test.each<Row>([
    [{}, { leaves: [], leaveHours: 0, unexcusedHours: 0, ground: 'none', consequence: 'continues' }, 'never absent'],
    [{ leaves: [leave('a', 3.5)] }, { leaveHours: 3.5, ground: 'none', consequence: 'continues' }, 'under 20 %'],
    [{ leaves: [leave('a', 4)] }, { ground: 'leave-share', consequence: 'must-be-expelled' }, '20 % is reached'],
    [{ leaves: [leave('a', 2), leave('b', 2)] }, { leaveHours: 4, ground: 'leave-share' }, 'leaves add up (請假累計)'],
    [{ course: 'instructor', leaves: [leave('a', 1.5)] }, { ground: 'none' }, 'under 10 %'],
    [{ course: 'instructor', leaves: [leave('a', 2)] }, { ground: 'leave-share' }, '10 % is reached'],
    [
      { leaves: [leave('a', 1, late)] },
      { leaveHours: 0, unexcusedHours: 1, ground: 'unexcused-absence', consequence: 'must-be-expelled' },
      'the day after the seventh workday: 視同曠課',
    ],
    [
      { leaves: [leave('a', 1, { filedOn: '2025-11-12', urgent: true })] },
      { leaves: [{ id: 'a', state: 'filed-in-time' }], leaveHours: 1, unexcusedHours: 0, ground: 'none' },
      'the seventh workday',
    ],
    [
      { leaves: [leave('a', 1, { filedOn: null, on: '2026-01-05' })] },
      { leaves: [{ id: 'a', state: 'filing-open' }], leaveHours: 1, unexcusedHours: 0 },
      'a leave that lies ahead counts as leave',
    ],
    [
      { absences: [{ on: '2025-11-03', hours: 0.5 }] },
      { unexcusedHours: 0.5, ground: 'unexcused-absence' },
      'any absence at all',
    ],
    [
      { leaves: [leave('a', 4), leave('b', 2, late)], absences: [{ on: '2025-11-05', hours: 1 }] },
      { leaveHours: 4, unexcusedHours: 3, ground: 'both' },
      'both at once, absences and unexcused leave together',
    ],
  ])('%j: %j, %s', (facts, value) => {
    expect(courseRecord({ ...run, ...facts }).value).toMatchObject(value)
  })

  test.each<Row>([
    [{ outcome: 'expelled' }, { consequence: 'expelled-without-ground-here' }, '因故: there are other reasons'],
    [{ outcome: 'passed' }, { consequence: 'continues' }, 'nothing expels'],
    [{ outcome: 'failed' }, { consequence: 'continues' }, 'to fail is no expulsion'],
    [{ outcome: 'expelled', leaves: [leave('a', 4)] }, { consequence: 'rightly-expelled' }, '予以退訓'],
    [{ outcome: 'passed', leaves: [leave('a', 4)] }, { consequence: 'wrongly-continued' }, 'passed all the same'],
    [{ outcome: 'failed', leaves: [leave('a', 4)] }, { consequence: 'wrongly-continued' }, 'failed all the same'],
    [{ outcome: null, leaves: [leave('a', 4)] }, { consequence: 'must-be-expelled' }, 'not ended yet'],
  ])('%j: %j, %s', (facts, value) => {
    expect(courseRecord({ ...run, ...facts }).value).toMatchObject(value)
  })

  test.each<Row>([
    [{ outcome: null, earlier: ['failed'] }, { makeUpTraining: null, fitnessReview: null }, 'not ended'],
    [{ outcome: 'passed' }, { makeUpTraining: false, fitnessReview: 'not-triggered' }, 'passed'],
    [{ outcome: 'failed' }, { makeUpTraining: true, fitnessReview: 'not-triggered' }, 'failed once'],
    [
      { outcome: 'failed', earlier: ['failed', 'failed'] },
      { makeUpTraining: true, fitnessReview: 'may-start' },
      'three failures in a row',
    ],
    [
      { outcome: 'expelled', earlier: ['expelled'] },
      { makeUpTraining: true, fitnessReview: 'may-start' },
      'the second expulsion',
    ],
    [
      { course: 'instructor', outcome: 'failed', earlier: ['failed', 'failed'] },
      { makeUpTraining: false, fitnessReview: 'not-provided' },
      '7.3 has no such clause',
    ],
  ])('%j: %j, %s', (facts, value) => {
    expect(courseRecord({ ...run, ...facts }).value).toMatchObject(value)
  })

  test('official leave counts by default, and by the other reading does not; lost with an unexcused leave', () => {
    const official = { ...run, leaves: [leave('a', 4, { officialHours: 0.5 })] }
    expect(courseRecord(official).value.ground).toBe('leave-share')
    expect(courseRecord(official).readings).toEqual([{ id: 'leave-kinds', choice: 'every-leave' }])
    expect(courseRecord(official, excludeOfficial).value).toMatchObject({ leaveHours: 4, ground: 'none' })
    const lost = { ...run, leaves: [leave('a', 4), leave('b', 1, { ...late, officialHours: 1 })] }
    expect(courseRecord(lost, excludeOfficial).value).toMatchObject({
      leaveHours: 4,
      unexcusedHours: 1,
      ground: 'both',
    })
  })

  test('the reasons are those of the rules that are asked, and its own', () => {
    const facts = { ...run, leaves: [leave('a', 1, late)], outcome: 'failed', earlier: [] } as const
    expect(courseRecord(facts).basis.map(({ clause, code }) => `${clause} ${code}`)).toEqual([
      ...leaveFiling({ course: 'administrator', leaveOn: '2025-11-03', ...late, asOf: run.asOf }).basis.map(
        ({ clause, code }) => `${clause} ${code}`,
      ),
      '7.1.3 leave-share-under',
      '7.1.3 some-unexcused-absence',
      '7.1.3 wrongly-continued',
      '7.1.4 make-up-training',
    ])
  })

  test.each<[object, string[], string]>([
    [{ totalHours: 0 }, ['totalHours too-small'], 'no hours'],
    [
      { leaves: [leave('a', 15)], absences: [{ on: '2025-11-03', hours: 5.5 }] },
      ['leaves.0.hours more-than-total', 'absences.0.hours more-than-total'],
      'more hours than the course has',
    ],
    [{ leaves: [leave('a', 1, { officialHours: 1.5 })] }, ['leaves.0.officialHours too-large'], 'more than the leave'],
    [{ leaves: [leave('a', 1, { filedOn: '2026-01-01' })] }, ['leaves.0.filedOn after-as-of'], 'filed after asOf'],
    [{ absences: [{ on: '2026-01-01', hours: 1 }] }, ['absences.0.on after-as-of'], 'absent after asOf'],
    [{ leaves: [leave('a', 1, { through: '2025-11-02' })] }, ['leaves.0.through reversed'], 'ends before it begins'],
    [{ leaves: [leave('a', 1), leave(' a', 1)] }, ['leaves.1.id duplicate'], 'one id twice'],
    [
      { leaves: [leave('', 0.25, { urgent: 'yes' as never })], outcome: 'left', earlier: [null], more: 1 },
      [
        'leaves.0.id empty',
        'leaves.0.hours too-small',
        'leaves.0.hours not-a-multiple',
        'leaves.0.urgent wrong-type',
        'outcome not-an-option',
        'earlier.0 not-an-option',
        'more unknown-key',
      ],
      'several faults at once',
    ],
  ])('%j is refused: %j, %s', (facts, faults) => {
    expect(faultsOf(() => courseRecord({ ...run, ...facts })).sort()).toEqual([...faults].sort())
  })

  test.each<[object, string[], string]>([
    [{ leaves: [leave('a', 1, { on: '9', through: '2025-11-04' })] }, ['leaves.0.on not-a-date'], 'reversed'],
    [{ leaves: [leave('a', 1, { through: '1' })] }, ['leaves.0.through not-a-date'], 'reversed'],
    [{ leaves: [leave('a', 0, { officialHours: 0.5 })] }, ['leaves.0.hours too-small'], 'official hours too many'],
    [{ leaves: [leave('a', 1, { officialHours: 3.3 })] }, ['leaves.0.officialHours not-a-multiple'], 'too many'],
    [{ totalHours: 0, leaves: [leave('a', 1)] }, ['totalHours too-small'], 'more than the course has'],
    [{ leaves: [leave('a', 30.3)] }, ['leaves.0.hours not-a-multiple'], 'more than the course has'],
    [{ leaves: null, absences: [{ on: '2025-11-03', hours: 30 }] }, ['leaves wrong-type'], 'more than the course has'],
    [{ leaves: [null], absences: [{ on: '2025-11-03', hours: 30 }] }, ['leaves.0 wrong-type'], 'more than it has'],
    [{ asOf: '0', leaves: [leave('a', 1)] }, ['asOf not-a-date'], 'filed after the question'],
    [{ asOf: '0', absences: [{ on: '2025-11-03', hours: 1 }] }, ['asOf not-a-date'], 'absent after the question'],
  ])('%j: what hangs on a faulty field is not judged: %j, not %s', (facts, faults) => {
    expect(faultsOf(() => courseRecord({ ...run, ...facts }))).toEqual(faults)
  })

  test('a fault between fields says what it was measured by', () => {
    const told = (facts: object): unknown[] =>
      (thrownBy(() => courseRecord({ ...run, ...facts })) as InvalidInputError).issues.map(({ data }) => data)
    expect(told({ leaves: [leave('a', 1, { through: '2025-11-02' })] })).toEqual([{ from: '2025-11-03' }])
    expect(told({ leaves: [leave('a', 1, { officialHours: 1.5 })] })).toEqual([{ maximum: 1 }])
    expect(told({ leaves: [leave('a', 20.5)] })).toEqual([{ total: 20 }])
    expect(told({ leaves: [leave('a', 1, { filedOn: '2026-01-01' })] })).toEqual([{ asOf: '2025-12-31' }])
  })

  test('hours that fill the course, and what is done on the day of the question, are sound', () => {
    const facts = {
      leaves: [leave('a', 19, { through: '2025-11-03', filedOn: run.asOf, officialHours: 19 })],
      absences: [{ on: run.asOf, hours: 1 }],
    }
    expect(courseRecord({ ...run, ...facts }).value).toMatchObject({
      unexcusedHours: 20,
      consequence: 'must-be-expelled',
    })
  })

  test('the step of the consequence carries the ground, and the result where there is one', () => {
    const step = (outcome: CourseRecordFacts['outcome']): unknown =>
      courseRecord({ ...run, leaves: [leave('a', 4)], outcome }).basis.find(
        ({ code }) => code.includes('expelled') || code === 'wrongly-continued',
      )?.data
    expect(step('passed')).toEqual({ ground: 'leave-share', outcome: 'passed' })
    expect(step('expelled')).toMatchObject({ ground: 'leave-share' })
  })

  test('where the limit for a leave leaves the calendar the error is one of this rule', () => {
    const facts = {
      ...run,
      leaves: [leave('a', 1, { on: '2027-12-30', filedOn: null, urgent: true })],
      asOf: '2028-03-01',
    }
    expect(() => courseRecord(facts)).toThrow(expect.objectContaining({ code: 'calendar-range' }))
  })

  const day = fc
    .integer({ min: 0, max: 120 })
    .map((days) => new Date(Date.UTC(2025, 8, 1) + days * 86_400_000).toISOString().slice(0, 10))
  const halves = (most: number) => fc.integer({ min: 1, max: most }).map((count) => count / 2)
  const facts: fc.Arbitrary<CourseRecordFacts> = fc
    .record({
      course: fc.constantFrom(...courses),
      totalHours: halves(40).map((hours) => hours + 10),
      leaves: fc.array(
        fc.record({
          on: day,
          days: fc.nat(3),
          hours: halves(5),
          official: fc.nat(5),
          filedOn: fc.option(day),
          urgent: fc.boolean(),
        }),
        { maxLength: 3 },
      ),
      absences: fc.array(fc.record({ on: day, hours: halves(2) }), { maxLength: 1 }),
      outcome: fc.option(fc.constantFrom(...trainingResults)),
      earlier: fc.array(fc.constantFrom(...trainingResults), { maxLength: 4 }),
    })
    .map(({ leaves, ...others }) => ({
      ...others,
      leaves: leaves.map(({ days, official, ...given }, place) => ({
        ...given,
        id: `leave ${place}`,
        ...(days > 0 && { through: new Date(Date.parse(given.on) + days * 86_400_000).toISOString().slice(0, 10) }),
        officialHours: Math.min(official / 2, given.hours),
      })),
      asOf: '2026-01-15',
    }))

  test('answers as a record told step by step does, under any readings, about closures and the ends of the calendar', () => {
    fc.assert(
      fc.property(courseRecords, choicesOf(...courseRecordReadings), (record, readings) => {
        const plain = plainCourseRecord(taipeiDays, record, readings)
        try {
          expect(courseRecord(record as CourseRecordFacts, { readings }).value).toEqual(plain)
        } catch (error) {
          if (!(error instanceof RolloutRulesError)) throw error
          expect([plain, error.code]).toEqual([null, 'calendar-range'])
        }
      }),
      { seed: 14, numRuns: 400 },
    )
  })

  test('a further leave or absence never takes a ground away', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const ground = courseRecord(given).value.ground
        fc.pre(ground !== 'none')
        const { ground: more } = courseRecord({
          ...given,
          totalHours: given.totalHours,
          absences: [...given.absences, { on: '2025-09-01', hours: 0.5 }],
        }).value
        expect(['unexcused-absence', 'both']).toContain(more)
        if (ground === 'leave-share' || ground === 'both') expect(more).toBe('both')
      }),
      { numRuns: 100 },
    )
  })

  testLawOfEveryRule(
    courseRecord,
    {
      id: 'training.course-record',
      exportName: 'courseRecord',
      clauses: ['7.1.3', '7.1.4', '7.2.3', '7.2.4', '7.3.2', '7.3.3'],
      readings: Object.keys(readingChoices).filter((id) => /leave|filing|typhoon|saturday|failures/.test(id)),
    },
    facts,
  )
})
