import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import { type FindingAtlas, atlas } from '../../../src/analysis'
import {
  checkSupportRoster,
  courseAttendance,
  digitalCourse,
  dueDate,
  gradeScore,
  type AttendanceOutcome,
} from '../../../src'
import { InvalidInputError } from '../../../src/kernel/errors'
import { tableRule } from '../../../src/law/table-rule'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf } from '../../kernel/thrown-by'
import { factsOf } from '../../law/arbitrary-facts'
import {
  type Facts,
  type Readings,
  type Tested,
  arbitraryReadings,
  everyReading,
  liesIn,
  isAnswered,
  outcomeThrough,
  readingBy,
  tableRules,
  tables,
} from '../all-tables'

type AnyAtlas = ReturnType<typeof atlas<Facts, unknown, Facts, unknown>>

/** The complete table of one table, under readings. */
function atlasOf({ rule, finding }: Tested, readings: Readings): AnyAtlas {
  const whole = atlas(rule as never, { readings }) as unknown as AnyAtlas | (AnyAtlas & { code: string })[]
  return finding === undefined
    ? (whole as AnyAtlas)
    : (whole as (AnyAtlas & { code: string })[]).find(({ code }) => code === finding.code)!
}

/** What an input can be, listed from the schema of the facts: of numbers those about every figure of the law. */
function valuesOf({ table }: Tested, input: string): readonly unknown[] {
  const derived = table.derive?.[input]
  if (derived) return derived.values
  const { enum: values, type } = z.toJSONSchema(table.facts, { io: 'input', unrepresentable: 'any' }).properties![
    input
  ] as z.core.JSONSchema.JSONSchema
  if (values) return values
  if (type === 'boolean') return [true, false]
  return type === 'integer'
    ? Array.from({ length: 50 }, (_, whole) => whole)
    : Array.from({ length: 500 }, (_, quarters) => quarters / 4 - 10)
}

const combinations = (names: readonly string[], of: (name: string) => readonly unknown[]): Facts[] =>
  names.reduce<Facts[]>(
    (points, name) => points.flatMap((point) => of(name).map((value) => ({ ...point, [name]: value }))),
    [{}],
  )

describe('7.1.3 柒、一、(三), 7.2.3 and 7.3.3: the table of attendance', () => {
  const rowsFor = (course: string, clause: string, under: Facts, reached: Facts) =>
    [
      ['under', 'none', 'within-limits', { ...under, unexcusedHours: 0 }],
      ['reached', 'none', 'leave-share-reached', { ...reached, unexcusedHours: 0 }],
      ['under', 'some', 'unexcused-absence', { ...under, unexcusedHours: 0.5 }],
      ['reached', 'some', 'both', { ...reached, unexcusedHours: 0.5 }],
    ].map(([leaveShare, unexcused, outcome, witness]) => ({
      when: { course: { equals: course }, leaveShare: { equals: leaveShare }, unexcused: { equals: unexcused } },
      outcome,
      clause,
      code: outcome,
      witness: { course, ...(witness as Facts) },
    }))

  test('has the twelve rows of the law', () => {
    const ten = { totalHours: 10, leaveHours: 2 }
    const table = atlas(courseAttendance)
    expect(table.rule).toBe('training.attendance')
    expect(table.facts).toEqual(['course', 'leaveShare', 'unexcused'])
    expect(table.rows.slice(0, 8)).toEqual([
      ...rowsFor('administrator', '7.1.3', { totalHours: 10, leaveHours: 1.5 }, ten),
      ...rowsFor('seed', '7.2.3', { totalHours: 10, leaveHours: 1.5 }, ten),
    ])
    expect(table.rows.slice(8)).toEqual(
      rowsFor('instructor', '7.3.3', { totalHours: 10, leaveHours: 0.5 }, { totalHours: 10, leaveHours: 1 }),
    )
    expect(table.rows[1]!.witness).toEqual({
      course: 'administrator',
      totalHours: 10,
      leaveHours: 2,
      unexcusedHours: 0,
    })
  })
})

describe('the cuts of a table', () => {
  test('are those that its derived facts declare, under the readings taken', () => {
    expect(atlas(courseAttendance).cuts?.['unexcused']).toEqual([
      { value: 'none', when: { unexcusedHours: { equals: 0 } }, where: [] },
      { value: 'some', when: { unexcusedHours: { from: 0, fromIncluded: false } }, where: [] },
    ])
    const { leaveShare } = atlas(courseAttendance).cuts!
    expect(leaveShare).toHaveLength(6)
    expect(leaveShare).toContainEqual({
      value: 'reached',
      when: { course: { equals: 'instructor' } },
      where: [{ left: { leaveHours: 100 }, is: '>=', right: { totalHours: 10 } }],
    })
  })

  test('are there where something stands for a share, a number or a date, and nowhere else', () => {
    const withCuts = tables.flatMap((tested) =>
      Object.keys(atlasOf(tested, {}).cuts ?? {}).map((fact) => `${tested.title}: ${fact}`),
    )
    expect(withCuts).toEqual([
      'governance.council-composition standing-post: centers',
      'governance.council-composition representative-none: representatives',
      'governance.seat-follows-post: post',
      'governance.steering-composition deputy-post: centers',
      'governance.dissolution: retirement',
      'support.roster seeds-too-few: seedsAgainstQuota',
      'support.roster seeds-too-many: seedsAgainstQuota',
      'training.attendance: leaveShare',
      'training.attendance: unexcused',
      'training.digital-course: completion',
      'training.digital-course: limitPassed',
    ])
    expect(atlas(gradeScore)).not.toHaveProperty('cuts')
  })
})

/** The numbers or dates one step away: of hours half an hour, of dates a day. */
function beside(value: unknown, fact: string): readonly unknown[] {
  if (typeof value === 'number') return [-1, 1].map((sign) => value + sign * (fact.endsWith('Hours') ? 0.5 : 1))
  const time = typeof value === 'string' ? Date.parse(value) : NaN
  return Number.isNaN(time) ? [] : [-1, 1].map((sign) => new Date(time + sign * 86_400_000).toISOString().slice(0, 10))
}

describe.each(tables)('$title', (tested) => {
  const underReadings = everyReading.map((readings) => ({ readings, table: atlasOf(tested, readings) }))

  test('is frozen plain data', () => {
    expectFrozenPlainData(underReadings[0]!.table)
  })

  test('has one row for every case, and no more, under every reading', () => {
    for (const table of new Map(underReadings.map((each) => [JSON.stringify(each.table), each.table])).values()) {
      const points = combinations(table.facts, (input) => valuesOf(tested, input))
      const wrong = points.filter((point) => {
        const fitting = table.rows.filter(({ when }) =>
          table.facts.every((fact) => liesIn(when[fact]!, point[fact])),
        ).length
        // A row that no facts reach is left out, which only a derived fact can cause.
        return fitting > 1 || (fitting === 0 && !table.facts.some((fact) => tested.table.derive?.[fact]))
      })
      expect(wrong).toEqual([])
    }
  })

  test('shows facts for every row that are valid and give its outcome by its row, under every reading', () => {
    for (const { readings, table } of underReadings) {
      for (const { witness, outcome, clause, code } of table.rows) {
        expect(tested.table.facts.safeParse(witness)).toMatchObject({ success: true })
        expect(tested.table.match(witness, readingBy(readings))).toMatchObject({ outcome, row: { clause, code } })
        if (tested.finding?.each === undefined && isAnswered(tested, witness, readings))
          expect(outcomeThrough(tested, witness, readings)).toEqual(outcome)
      }
    }
  })

  test('shows every cut where it is: one step of a number or a date further the row is left', () => {
    for (const { readings, table } of underReadings)
      for (const [fact, cuts] of Object.entries(table.cuts ?? {})) {
        const { cases, from } = tested.table.derive![fact]!
        // What is counted in a list is declared with lists; what is one whatever the number has no other side.
        if (cases === undefined || new Set(cuts.map(({ value }) => value)).size === 1) continue
        for (const { witness, when, code } of table.rows) {
          if (!('equals' in when[fact]!) || from.some((name) => witness[name] === null)) continue
          const next = from.flatMap((name) =>
            beside(witness[name], name).map((value): Facts => ({ ...witness, [name]: value })),
          )
          const codes = next
            .filter((facts) => tested.table.facts.safeParse(facts).success)
            .map((facts) => tested.table.match(facts, readingBy(readings)))
            .map((match) => ('row' in match ? match.row.code : ''))
          expect(codes.filter((other) => other !== code)).not.toEqual([])
        }
      }
  })

  test('predicts what facts taken at random give', () => {
    fc.assert(
      fc.property(factsOf(tested.table.facts), arbitraryReadings, (facts, readings) => {
        const match = tested.table.match(facts as Facts, readingBy(readings))
        if (!('row' in match)) return
        const { table } = underReadings.find((each) => each.readings === readings)!
        const rows = table.rows.filter(({ when }) =>
          Object.entries(when).every(([fact, cell]) => liesIn(cell, match.inputs[fact])),
        )
        expect(rows).toMatchObject([{ outcome: match.outcome, clause: match.row.clause, code: match.row.code }])
      }),
      { numRuns: 200 },
    )
  })
})

test('a finding about each entry of a list shows an entry that the check finds', () => {
  const wholes: Record<string, (item: Facts) => Facts> = {
    'standing-post': ({ post, ...shared }) => ({
      ...shared,
      standingRepresentatives: [post],
      agencyRepresentatives: [],
    }),
    'representative-source': ({ from, ...shared }) => ({
      ...shared,
      standingRepresentatives: [],
      agencyRepresentatives: [{ from, firstTierHead: true }],
    }),
    'representative-rank': ({ firstTierHead, ...shared }) => ({
      ...shared,
      standingRepresentatives: [],
      agencyRepresentatives: [{ from: 'enterprise', firstTierHead }],
    }),
    'leader-appointment': ({ vendorCommissioned, ...leader }) => ({
      vendorCommissioned,
      leaders: [{ ...leader, post: 'manager' }],
    }),
    'leader-post': (leader) => ({ vendorCommissioned: true, leaders: [leader] }),
  }
  const each = tables.filter(({ finding }) => finding?.each)
  expect(each.map(({ finding }) => finding!.code)).toEqual(Object.keys(wholes))
  for (const tested of each) {
    const council =
      tested.rule.id === 'governance.council-composition' ? { deputyConvener: 'other', asOf: '2020-01-01' } : {}
    for (const { witness, outcome } of atlasOf(tested, {}).rows)
      expect(outcomeThrough(tested, { ...council, ...wholes[tested.finding!.code]!(witness) }, {})).toBe(outcome)
  }
})

test('where any day will do, an example has the day on which the regulation was issued', () => {
  expect(atlas(digitalCourse).rows[0]!.witness).toMatchObject({ limit: '2018-10-11', asOf: '2018-10-11' })
})

describe('readings', () => {
  test('choose between tables that are written out whole', () => {
    expect(
      atlas(gradeScore, { readings: { 'score-decimals': 'round-half-up' } }).rows.map(({ when }) => when['score']),
    ).toContainEqual({ from: 94.5, fromIncluded: true })
    expect(atlas(gradeScore).rows.map(({ when }) => when['score'])).toContainEqual({ from: 95, fromIncluded: true })
  })

  test('leave out a row that no facts reach', () => {
    const deputyPost = (readings: object) =>
      (
        atlas(tableRules.find(({ id }) => id === 'governance.steering-composition') as never, {
          readings,
        }) as unknown as FindingAtlas<string>[]
      )
        .find(({ code }) => code === 'deputy-post')!
        .rows.map(({ code }) => code)
    expect(deputyPost({})).toEqual([
      'section-chief',
      'center-director',
      'center-director-not-named',
      'no-section-chief',
    ])
    expect(deputyPost({ 'abolished-sections': 'as-enacted' })).toEqual([
      'section-chief',
      'center-director-not-named',
      'no-section-chief',
    ])
  })
})

describe('what is refused', () => {
  test('a rule without a table, by its type and when it is run', () => {
    expect(
      faultsOf(() =>
        atlas(
          // @ts-expect-error -- a deadline is counted, not looked up in a table
          dueDate,
        ),
      ),
    ).toEqual(['rule wrong-type'])
    expect(faultsOf(() => atlas({ table: [] } as never))).toEqual(['rule wrong-type'])
  })

  test('options that are not known', () => {
    expect(faultsOf(() => atlas(gradeScore, { calendar: 1, readings: {} } as never))).toEqual([
      'options.calendar unknown-key',
    ])
    expect(() => atlas(gradeScore, { readings: { 'score-decimals': 'none' as never } })).toThrow(
      expect.objectContaining({ code: 'unknown-reading' }),
    )
    expect(() => atlas(gradeScore, 1 as never)).toThrow(InvalidInputError)
    expect(() => atlas(gradeScore, null as never)).toThrow(InvalidInputError)
  })

  test('a table with a gap or an overlap, on first use', () => {
    const made = (rows: readonly { when: { yes?: boolean }; clause: '1'; code: string }[]) =>
      tableRule(() => ({
        id: 'appraisal.duty',
        exportName: 'madeUp',
        facts: z.strictObject({ yes: z.boolean() }),
        value: z.string(),
        rows: rows as never,
      }))
    expect(() => atlas(made([{ when: { yes: true }, clause: '1', code: 'a' }]))).toThrow('a gap at {"yes":false}')
    expect(() =>
      atlas(
        made([
          { when: {}, clause: '1', code: 'a' },
          { when: { yes: true }, clause: '1', code: 'b' },
        ]),
      ),
    ).toThrow('an overlap at {"yes":true}')
  })
})

test('types follow the rule', () => {
  expectTypeOf(atlas(courseAttendance).rows[0]!.outcome).toEqualTypeOf<AttendanceOutcome>()
  expectTypeOf(atlas(courseAttendance).rows[0]!.witness.totalHours).toEqualTypeOf<number>()
  expectTypeOf(atlas(checkSupportRoster)[0]!.code).toEqualTypeOf<
    'administrators-too-few' | 'seeds-too-few' | 'seeds-too-many'
  >()
})
