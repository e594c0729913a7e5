import * as fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import * as z from 'zod/mini'
import {
  checkSteeringGroup,
  checkTechnicalTeam,
  checkWorkingGroup,
  courseAttendance,
  digitalCourse,
  dueDate,
  gradeConsequences,
  gradeScore,
  mayMergeGroups,
  seatFollowsPost,
  trainingFollowUp,
  type AttendanceOutcome,
} from '../../../src'
import { type FindingFlips, type Flip, nearestFlips } from '../../../src/analysis'
import { nextAbove, nextBelow } from '../../../src/analysis/changes/nearest-double'
import { type AskedTable, distinct, askedTablesOf } from '../../../src/analysis/table/asked-table'
import type { Json } from '../../../src/kernel/json'
import { expectFrozenPlainData } from '../../kernel/plain-data'
import { faultsOf } from '../../kernel/thrown-by'
import { factsOf } from '../../law/arbitrary-facts'
import { type Facts, type Readings, type Tested, arbitraryReadings, readingBy, tables } from '../all-tables'
import { changedByOne } from '../changed-by-one'
import { agree, cellsLookedAt, cellsOf, lookedAt, outcomeOf } from '../schema-cells'
import type { ReadingOf } from '../../../src/law/rule'

/** Facts that a table does not look at, which the rule needs all the same. */
const others: Record<string, unknown> = {
  convener: 'other',
  deputyConvener: 'other',
  standingRepresentatives: [],
  agencyRepresentatives: [],
  asOf: '2021-01-01',
  convenerFirstTierHead: true,
  appointed: [],
  members: [],
  posts: 40,
  administrators: 2,
  seeds: 2,
  assessedYear: 2025,
  publishedYear: 2026,
  vendorCommissioned: true,
  leaders: [],
}
const ofSteering: Record<string, unknown> = {
  convener: { agency: 'doit', senior: true },
  deputyConvener: { agency: 'doit', post: 'other' },
  members: 1,
}

function wholeFacts({ rule }: Tested, facts: Facts): Facts {
  const names = Object.keys(z.toJSONSchema(rule.facts, { io: 'input' }).properties!)
  return Object.fromEntries(
    names.map((name) => [
      name,
      facts[name] ??
        (name in facts
          ? null
          : rule.id === 'governance.steering-composition'
            ? (ofSteering[name] ?? others[name])
            : others[name]),
    ]),
  )
}

function flipsOf(tested: Tested, facts: Facts, readings: Readings): readonly Flip<unknown>[] {
  const found = nearestFlips(tested.rule as never, wholeFacts(tested, facts) as never, { readings }) as unknown
  return tested.finding === undefined
    ? (found as Flip<unknown>[])
    : (found as FindingFlips<string>[]).find(({ code }) => code === tested.finding!.code)!.flips
}

const isOrdered = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))

describe('7.1.3 柒、一、(三): what would change attendance', () => {
  test('is found exactly at each threshold, the nearest first', () => {
    expect(
      nearestFlips(courseAttendance, { course: 'administrator', totalHours: 30, leaveHours: 2, unexcusedHours: 0 }),
    ).toEqual([
      { fact: 'unexcusedHours', from: 0, to: 0.5, distance: 0.5, outcome: 'unexcused-absence', clause: '7.1.3' },
      { fact: 'leaveHours', from: 2, to: 6, distance: 4, outcome: 'leave-share-reached', clause: '7.1.3' },
      { fact: 'totalHours', from: 30, to: 10, distance: 20, outcome: 'leave-share-reached', clause: '7.1.3' },
    ])
  })

  test('keeps the facts valid: what is missed cannot exceed the total', () => {
    expect(
      nearestFlips(courseAttendance, { course: 'seed', totalHours: 0.5, leaveHours: 0.5, unexcusedHours: 0 }).map(
        ({ fact, to }) => [fact, to],
      ),
    ).toEqual([
      ['leaveHours', 0],
      ['totalHours', 3],
    ])
  })
})

describe.each(tables)('$title', (tested) => {
  const cells = cellsLookedAt(tested)
  const whole = fc
    .record(Object.fromEntries(Object.entries(cells).map(([name, { some }]) => [name, fc.constantFrom(...some)])))
    .filter(agree)

  test('no nearer change of one fact exists, each that is listed does flip, and none is left out', () => {
    fc.assert(
      fc.property(whole, arbitraryReadings, (given, readings) => {
        const facts = given
        const reading = readingBy(readings)
        const now = outcomeOf(tested, facts, reading)
        fc.pre(now !== undefined)
        const flips = flipsOf(tested, facts, readings)
        expectFrozenPlainData(flips)
        const outcomeAt = (fact: string, to: unknown): unknown =>
          agree({ ...facts, [fact]: to }) ? outcomeOf(tested, { ...facts, [fact]: to }, reading) : undefined
        for (const { fact, from, to, outcome } of flips) {
          expect(tested.rule.facts.safeParse(wholeFacts(tested, { ...facts, [fact]: to })).success).toBe(true)
          expect([from, outcomeAt(fact, to)]).toEqual([facts[fact], outcome])
          expect(outcome).not.toEqual(now)
        }
        for (const [fact, { all }] of Object.entries(cells)) {
          const listed = flips.filter((flip) => flip.fact === fact)
          const flipping = all.filter(
            (value) => ![undefined, JSON.stringify(now)].includes(JSON.stringify(outcomeAt(fact, value))),
          )
          if (isOrdered(facts[fact])) {
            expect(listed.some(({ to }) => to === null)).toBe(flipping.includes(null))
            for (const up of [false, true]) {
              const beyond = flipping.filter(
                (value) => isOrdered(value) && (value as number) > (facts[fact] as number) === up,
              )
              const [flip, ...more] = listed.filter(
                ({ to }) => isOrdered(to) && (to as number) > (facts[fact] as number) === up,
              )
              expect(more).toEqual([])
              if (beyond.length > 0) expect(flip).toBeDefined()
              for (const value of beyond)
                expect(up ? (flip!.to as number) <= (value as number) : (flip!.to as number) >= (value as number)).toBe(
                  true,
                )
            }
          } else if (Array.isArray(facts[fact]))
            expect(listed.map(({ outcome }) => JSON.stringify(outcome)).sort()).toEqual(
              [...new Set(flipping.map((value) => JSON.stringify(outcomeAt(fact, value))))].sort(),
            )
          else if (typeof facts[fact] === 'object' && facts[fact] !== null)
            expect(listed.length > 0).toBe(flipping.length > 0)
          else if (facts[fact] !== null) expect(listed.map(({ to }) => to)).toEqual(flipping)
          else expect(listed.length > 0).toBe(flipping.length > 0)
        }
      }),
      { numRuns: 40 },
    )
  })
})

type List = readonly Json[]

/** The first change of a list that shows each outcome, by trying every change there is. */
function firstByTrying({ rule }: Tested, subject: AskedTable, facts: Facts, fact: string): readonly List[] {
  const outcomeOf = (list: unknown): string =>
    JSON.stringify(subject.ways({ ...facts, [fact]: list } as never)[0]!.outcome)
  const examples = subject.examples(fact, { ...facts, [fact]: undefined } as never) as readonly List[]
  const first = new Map<string, List>([[outcomeOf(facts[fact]), []]])
  for (const list of [...changedByOne(facts[fact] as List, distinct(examples.flat())), ...examples]) {
    const outcome = outcomeOf(list)
    if (!first.has(outcome) && rule.facts.safeParse({ ...facts, [fact]: list }).success) first.set(outcome, list)
  }
  return [...first.values()].slice(1)
}

describe('of lists of any length the changes are those that trying every change finds', () => {
  const names = ['Chen', 'Lin', 'Zo\u00eb', 'Zoe\u0308', 'Chen Lin *']
  const members = names.flatMap((id) =>
    [[], ['administrator'], ['seed'], ['other'], ['seed', 'administrator']].map((roles) => ({ id, roles })),
  )
  const entriesOf = (name: string, schema: z.core.JSONSchema.JSONSchema): readonly unknown[] =>
    name === 'members' ? members : schema.type === 'string' && !schema.enum ? names : cellsOf(name, schema).all

  const withLists = tables.flatMap((tested) => {
    const { properties } = z.toJSONSchema(tested.rule.facts, { io: 'input' })
    const fact = lookedAt(tested).find((name) => (properties![name] as { type?: string }).type === 'array')
    return fact === undefined ? [] : [{ title: tested.title, tested, properties: properties! }]
  })

  test('there are such lists', () => {
    expect(withLists).toHaveLength(16)
  })

  test.each(withLists)('$title', ({ tested, properties }) => {
    const lists = Object.entries(properties).flatMap(([name, schema]) =>
      typeof schema === 'object' && schema.type === 'array'
        ? [[name, fc.array(fc.constantFrom(...entriesOf(name, schema.items as never)), { maxLength: 6 })] as const]
        : [],
    )
    const facts = fc
      .tuple(factsOf(tested.rule.facts), fc.record(Object.fromEntries(lists)))
      .map(([given, some]) => ({ ...(given as Facts), ...some }))
      .filter((given) => tested.rule.facts.safeParse(given).success)
    fc.assert(
      fc.property(facts, arbitraryReadings, (given, readings) => {
        const place = Array.isArray(tested.rule.table) ? tested.rule.table.indexOf(tested.finding!) : 0
        const subject = askedTablesOf(tested.rule as never, readingBy(readings) as ReadingOf)[place]!
        const flips = flipsOf(tested, given, readings)
        for (const [name] of lists.filter(([each]) => subject.axes.has(each)))
          expect(flips.filter(({ fact }) => fact === name).map(({ to }) => to)).toEqual(
            firstByTrying(tested, subject, given, name),
          )
      }),
      { numRuns: 60 },
    )
  })
})

describe('kinds of change', () => {
  test('of a number that need not be whole go to the very next one', () => {
    expect(nearestFlips(gradeScore, { score: 92 }).map(({ to, outcome }) => [to, outcome])).toEqual([
      [nextBelow(90), 'B'],
      [95, 'A+'],
    ])
    expect(
      nearestFlips(gradeScore, { score: 92 }, { readings: { 'score-decimals': 'integers-only' } }).map(
        ({ to, outcome }) => [to, outcome],
      ),
    ).toEqual([
      [89, 'B'],
      [95, 'A+'],
    ])
    expect(nearestFlips(gradeScore, { score: 59 })).toMatchObject([{ to: 60, outcome: 'D' }])
  })

  test('of dates are counted in days, and a date that is not known comes last', () => {
    expect(nearestFlips(seatFollowsPost, { leftPostOn: '2026-01-03', asOf: '2026-01-01' })).toMatchObject([
      { fact: 'leftPostOn', to: '2026-01-01', distance: 2 },
      { fact: 'asOf', to: '2026-01-03', distance: 2 },
    ])
    expect(nearestFlips(seatFollowsPost, { leftPostOn: null, asOf: '2026-01-01' })).toEqual([
      { fact: 'leftPostOn', from: null, to: '2026-01-01', distance: null, outcome: 'ended', clause: '5.1.3' },
    ])
    expect(
      nearestFlips(digitalCourse, {
        roles: ['general-user'],
        limit: '2026-01-01',
        completedOn: null,
        asOf: '2026-01-05',
      }).filter(({ fact }) => fact === 'completedOn'),
    ).toMatchObject([
      { to: '2026-01-01', outcome: 'done', distance: null },
      { outcome: 'late', distance: null },
    ])
  })

  test('of lists are one entry where one does it', () => {
    expect(
      nearestFlips(trainingFollowUp, { course: 'seed', results: ['failed', 'failed'] }).map(({ to, outcome }) => [
        to,
        outcome,
      ]),
    ).toContainEqual([['failed', 'failed', 'failed'], 'make-up-training-and-fitness-review'])
    expect(
      nearestFlips(mayMergeGroups, { committee: 'working-group', a: ['x'], b: ['y', 'z'] }).map(({ fact, to }) => [
        fact,
        to,
      ]),
    ).toEqual([
      ['a', ['y', 'z']],
      ['b', ['x']],
    ])
  })

  test('of a list leave out an entry where that is enough', () => {
    const [other, manager] = [
      { appointedBy: 'vendor', post: 'other' },
      { appointedBy: 'vendor', post: 'manager' },
    ] as const
    const [count, , post] = nearestFlips(checkTechnicalTeam, {
      vendorCommissioned: true,
      leaders: [other, manager],
    })
    expect([count, post].map((finding) => finding!.flips.map(({ to }) => to))).toEqual([[[manager]], [[manager]]])
  })

  test('of an object change as few members as can be', () => {
    const facts = {
      convener: { agency: 'doit', senior: true },
      deputyConvener: { agency: 'doit', post: 'section-chief' },
      members: 0,
      asOf: '2021-06-30',
    } as const
    expect(nearestFlips(checkSteeringGroup, facts)[0]!.flips).toMatchObject([
      { fact: 'convener', to: { agency: 'other', senior: true } },
    ])
  })

  test('leave out what a reading refuses', () => {
    const facts = { grade: 'D', alreadyItAppraised: false, assessedYear: 2025 } as const
    expect(nearestFlips(gradeConsequences, facts).map(({ to }) => to)).toContain('E')
    expect(
      nearestFlips(gradeConsequences, facts, { readings: { 'inclusion-year': 'year-after-publication' } }).map(
        ({ to }) => to,
      ),
    ).not.toContain('E')
  })
})

test.each([1, -1, 90, 94.5, -0.5, 1e300])(
  'the numbers next to %d lie on either side of it, with nothing between',
  (number) => {
    expect(nextAbove(number)).toBeGreaterThan(number)
    expect(nextBelow(number)).toBeLessThan(number)
    expect([number, nextAbove(number)]).toContain(number / 2 + nextAbove(number) / 2)
    expect([nextAbove(0), nextBelow(0)]).toEqual([Number.MIN_VALUE, -Number.MIN_VALUE])
  },
)

test('what is refused: a rule without a table, by its type and when it is run, and facts that are not all there', () => {
  expect(
    faultsOf(() =>
      nearestFlips(
        // @ts-expect-error -- a deadline is counted, not looked up in a table
        dueDate,
        {},
      ),
    ),
  ).toEqual(['rule wrong-type'])
  expect(faultsOf(() => nearestFlips(gradeScore, {} as never))).toEqual(['score missing'])
  expect(
    faultsOf(() => nearestFlips(gradeScore, { score: 94.5 }, { readings: { 'score-decimals': 'integers-only' } })),
  ).toEqual(['score not-an-integer'])
  const group = { convenerFirstTierHead: true, members: [] }
  const allAppointed = { readings: { 'working-group-members': 'all-appointed' } } as const
  expect(faultsOf(() => nearestFlips(checkWorkingGroup, group, allAppointed))).toEqual(['appointed missing'])
})

test('of those appointed, and of the members among whom they must be', () => {
  const flips = nearestFlips(
    checkWorkingGroup,
    {
      convenerFirstTierHead: true,
      members: [{ id: 'Wang', roles: ['administrator'] }],
      appointed: [{ id: 'Wang', role: 'seed' }],
    },
    { readings: { 'working-group-members': 'all-appointed' } },
  )
  expect(
    flips.find(({ code }) => code === 'appointed-missing')!.flips.map(({ fact, to, outcome }) => [fact, to, outcome]),
  ).toEqual([
    ['members', [{ id: 'Wang', roles: ['administrator', 'seed'] }], 'met'],
    ['appointed', [], 'met'],
  ])
})

test('types follow the rule', () => {
  expectTypeOf(
    nearestFlips(courseAttendance, { course: 'seed', totalHours: 1, leaveHours: 0, unexcusedHours: 0 })[0]!.outcome,
  ).toEqualTypeOf<AttendanceOutcome>()
})
