import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPhases, phaseFaults, phases, type Phase, type PhasePeriod } from '../../../src/law/c04-phases'
import { faultsOf } from '../../kernel/thrown-by'
import { testLawOfEveryRule } from '../law-of-every-rule'

const period = (phase: Phase, from: string, to: string | null): PhasePeriod => ({
  phase,
  from: `2026-${from}`,
  to: to === null ? null : `2026-${to}`,
})
const found = (given: readonly PhasePeriod[]): string[] =>
  checkPhases({ phases: given }).value.findings.map(({ code, path }) => `${code} ${path!}`)

const days = fc
  .integer({ min: 0, max: 60 })
  .map((day) => new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 10))
const anyPeriods = fc.array(
  fc.record({ phase: fc.constantFrom(...phases), from: days, to: fc.option(days, { nil: null, freq: 3 }) }),
  { maxLength: 6 },
)

describe('4.1 肆、一 order of the phases', () => {
  test.each<[readonly PhasePeriod[], string[], string]>([
    [[], [], 'nothing given'],
    [[period('operations', '05-01', null)], [], 'one phase alone, open'],
    [[period('launch', '05-01', '05-01')], [], 'a phase of one day'],
    [
      [period('planning', '01-01', '03-31'), period('launch', '06-01', null)],
      [],
      'gaps and skipped phases are allowed',
    ],
    [
      [
        period('planning', '01-01', '01-31'),
        period('development', '02-01', '02-28'),
        period('launch', '03-01', '03-31'),
        period('operations', '04-01', null),
      ],
      [],
      'all four, touching',
    ],
    [[period('planning', '01-01', '01-31'), period('development', '02-01', '02-28')], [], 'the last need not be open'],

    [
      [period('planning', '01-01', '01-31'), period('development', '01-31', null)],
      ['phase-overlap phases.1.from'],
      'begins on the last day of the one before',
    ],
    [
      [period('planning', '01-01', '01-31'), period('development', '01-30', null)],
      ['phase-overlap phases.1.from'],
      'begins the day before that',
    ],
    [
      [period('planning', '03-01', '03-31'), period('development', '01-01', '01-31')],
      ['phase-overlap phases.1.from'],
      'lies wholly earlier',
    ],
    [
      [period('planning', '01-01', '12-31'), period('development', '02-01', '02-28'), period('launch', '03-01', null)],
      ['phase-overlap phases.1.from'],
      'only the one before is looked at',
    ],

    [
      [period('development', '01-01', '01-31'), period('planning', '02-01', '02-28')],
      ['phase-order phases.1.phase'],
      'planning after development',
    ],
    [
      [period('launch', '01-01', '01-31'), period('planning', '02-01', '02-28'), period('development', '03-01', null)],
      ['phase-order phases.1.phase', 'phase-order phases.2.phase'],
      'both come after the launch',
    ],
    [
      [period('planning', '01-01', '01-31'), period('operations', '02-01', '02-28'), period('launch', '03-01', null)],
      ['phase-order phases.2.phase'],
      'launch after operations',
    ],

    [
      [period('planning', '01-01', '01-31'), period('planning', '02-01', null)],
      ['phase-repeated phases.1.phase'],
      'twice in a row',
    ],
    [
      [period('planning', '01-01', '01-31'), period('planning', '02-01', '02-28'), period('planning', '03-01', null)],
      ['phase-repeated phases.1.phase', 'phase-repeated phases.2.phase'],
      'three times: each repeat',
    ],
    [
      [
        period('planning', '01-01', '01-31'),
        period('development', '02-01', '02-28'),
        period('planning', '03-01', null),
      ],
      ['phase-order phases.2.phase', 'phase-repeated phases.2.phase'],
      'a repeat that comes out of order gets both',
    ],
    [
      [
        period('development', '01-01', '01-31'),
        period('planning', '02-01', '02-28'),
        period('planning', '03-01', null),
      ],
      ['phase-order phases.1.phase', 'phase-order phases.2.phase', 'phase-repeated phases.2.phase'],
      'a repeat of what was out of order',
    ],

    [
      [period('planning', '01-01', null), period('development', '02-01', null)],
      ['phase-open phases.0.to'],
      'open before the last',
    ],
    [
      [period('planning', '03-01', null), period('development', '02-01', '02-28')],
      ['phase-open phases.0.to'],
      'no overlap is reported after an open one',
    ],
    [
      [period('planning', '01-01', null), period('development', '02-01', null), period('launch', '01-01', '06-30')],
      ['phase-open phases.0.to', 'phase-open phases.1.to'],
      'two open ones',
    ],
    [
      [period('planning', '03-01', null), period('development', '01-01', '02-28'), period('launch', '02-28', null)],
      ['phase-overlap phases.2.from', 'phase-open phases.0.to'],
      'the next but one overlaps with a closed one',
    ],

    [[period('planning', '02-01', '01-31')], ['phase-reversed phases.0.to'], 'ends the day before it begins'],
    [
      [period('planning', '02-01', '01-31'), period('development', '01-31', '01-30')],
      ['phase-overlap phases.1.from', 'phase-reversed phases.0.to', 'phase-reversed phases.1.to'],
      'the last day of a reversed one counts as given',
    ],
    [
      [period('planning', '03-01', '01-31'), period('development', '02-01', '02-28')],
      ['phase-reversed phases.0.to'],
      'after the last day given of a reversed one',
    ],

    [
      [period('launch', '05-01', '04-01'), period('planning', '04-01', null), period('planning', '04-01', '03-01')],
      [
        'phase-order phases.1.phase',
        'phase-order phases.2.phase',
        'phase-repeated phases.2.phase',
        'phase-overlap phases.1.from',
        'phase-open phases.1.to',
        'phase-reversed phases.0.to',
        'phase-reversed phases.2.to',
      ],
      'all at once: by code, then by place',
    ],
  ])('%j: %j, %s', (given, expected) => {
    const { value, readings } = checkPhases({ phases: given })
    expect(found(given)).toEqual(expected)
    expect(value.compliant).toBe(expected.length === 0)
    expect(new Set(value.findings.map(({ clause }) => clause))).toEqual(new Set(expected.length === 0 ? [] : ['4.1']))
    expect(readings).toEqual([])
  })

  test('a finding says what was expected and what was found', () => {
    expect(
      checkPhases({
        phases: [
          period('launch', '01-01', '02-01'),
          period('planning', '02-01', null),
          period('planning', '01-02', '01-01'),
        ],
      }).value.findings,
    ).toEqual([
      {
        clause: '4.1',
        code: 'phase-order',
        path: 'phases.1.phase',
        expected: { before: 'launch' },
        actual: 'planning',
      },
      {
        clause: '4.1',
        code: 'phase-order',
        path: 'phases.2.phase',
        expected: { before: 'launch' },
        actual: 'planning',
      },
      { clause: '4.1', code: 'phase-repeated', path: 'phases.2.phase', actual: 'planning' },
      {
        clause: '4.1',
        code: 'phase-overlap',
        path: 'phases.1.from',
        expected: { after: '2026-02-01' },
        actual: '2026-02-01',
      },
      { clause: '4.1', code: 'phase-open', path: 'phases.1.to', actual: null },
      {
        clause: '4.1',
        code: 'phase-reversed',
        path: 'phases.2.to',
        expected: { from: '2026-01-02' },
        actual: '2026-01-01',
      },
    ])
  })

  test('the reasons are the findings, or that there is none', () => {
    expect(checkPhases({ phases: [period('planning', '01-01', null)] }).basis).toEqual([
      { clause: '4.1', code: 'phases-in-order', data: { phases: ['planning'] }, assumption: 'phases-of-the-group' },
    ])
    expect(
      checkPhases({ phases: [period('planning', '01-01', null), period('planning', '01-01', '01-01')] }).basis,
    ).toEqual([
      {
        clause: '4.1',
        code: 'phase-repeated',
        data: { phase: 'planning', path: 'phases.1.phase', actual: 'planning' },
        assumption: 'phases-of-the-group',
      },
      {
        clause: '4.1',
        code: 'phase-open',
        data: { phase: 'planning', path: 'phases.0.to', actual: null },
        assumption: 'phases-of-the-group',
      },
    ])
    expect(checkPhases({ phases: [period('planning', '01-02', '01-01')] }).basis).toEqual([
      {
        clause: '4.1',
        code: 'phase-reversed',
        data: { phase: 'planning', path: 'phases.0.to', expected: { from: '2026-01-02' }, actual: '2026-01-01' },
        assumption: 'phases-of-the-group',
      },
    ])
  })

  test.each<[unknown, string[], string]>([
    [{}, ['phases missing'], 'nothing given'],
    [{ phases: 'planning' }, ['phases wrong-type'], 'no list'],
    [{ phases: [{ phase: 'planning', from: '2026-01-01' }] }, ['phases.0.to missing'], 'an open end is null'],
    [
      { phases: [{ phase: 'testing', from: '2026-02-29', to: '1899-12-31', name: 'x' }, 5], asOf: '2026-01-01' },
      [
        'phases.0.phase not-an-option',
        'phases.0.from not-a-date',
        'phases.0.to not-a-date',
        'phases.0.name unknown-key',
        'phases.1 wrong-type',
        'asOf unknown-key',
      ],
      'several faults at once',
    ],
  ])('%j is refused: %j, %s', (given, faults) => {
    expect(faultsOf(() => checkPhases(given as never)).sort()).toEqual([...faults].sort())
  })

  test('finds a fault wherever the law is broken, and nowhere else', () => {
    fc.assert(
      fc.property(anyPeriods, (given) => {
        const rank = (place: number): number => phases.indexOf(given[place]!.phase)
        const places = given.map((_, place) => place)
        const broken: Record<(typeof phaseFaults)[number], (place: number) => boolean> = {
          'phase-order': (place) => places.some((other) => other < place && rank(other) > rank(place)),
          'phase-repeated': (place) => places.some((other) => other < place && rank(other) === rank(place)),
          'phase-overlap': (place) =>
            place > 0 && given[place - 1]!.to !== null && !(given[place]!.from > given[place - 1]!.to!),
          'phase-open': (place) => given[place]!.to === null && place !== given.length - 1,
          'phase-reversed': (place) => given[place]!.to !== null && given[place]!.to < given[place]!.from,
        }
        expect(found(given).map((finding) => finding.replace(/\.[a-z]+$/, ''))).toEqual(
          phaseFaults.flatMap((code) => places.filter(broken[code]).map((place) => `${code} phases.${place}`)),
        )
      }),
      { numRuns: 1000 },
    )
  })

  test('any choice of phases in their order, one after the other, is compliant', () => {
    fc.assert(
      fc.property(
        fc.subarray([...phases]),
        fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (chosen, lengths, open) => {
          let day = Date.UTC(2020, 0, 1) / 86_400_000
          const iso = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)
          const given = chosen.map((phase, place) => {
            const [gap, length] = lengths[place]!
            const from = day + gap
            day = from + length + 1
            return { phase, from: iso(from), to: open && place === chosen.length - 1 ? null : iso(from + length) }
          })
          expect(checkPhases({ phases: given }).value).toEqual({ compliant: true, findings: [] })
        },
      ),
    )
  })

  testLawOfEveryRule(
    checkPhases,
    { id: 'phases.order-check', exportName: 'checkPhases', clauses: ['4.1'], readings: [] },
    fc.record({ phases: anyPeriods }),
  )
})
