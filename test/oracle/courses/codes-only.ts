import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Decision } from 'taipei-rollout-rules'
import { answered, sortedOnce, type Outcome } from '../outcome'
import { runs, Tally } from '../tally'

/** A rule whose facts are codes, each of a closed list, and on which no reading acts. */
export interface CodesOnly {
  readonly codes: Readonly<Record<string, readonly string[]>>
  readonly byHand: (facts: never) => unknown
  readonly clause: (facts: never) => string
  readonly rests: (facts: never) => boolean
  readonly call: (facts: never, options: never) => Decision<unknown>
  readonly basisCodes: readonly string[]
}

const strangeValues: readonly unknown[] = [undefined, null, 0, true, '', 'none ', 'constructor', '__proto__', [], {}]

function drawnFacts(rule: CodesOnly): fc.Arbitrary<unknown> {
  const keys = Object.entries(rule.codes)
  const sound = fc.record(Object.fromEntries(keys.map(([key, codes]) => [key, fc.constantFrom(...codes)])))
  const strange = fc.record(
    Object.fromEntries(
      keys.map(([key, codes]) => [
        key,
        fc.oneof(
          fc.constantFrom<unknown>(...codes, ...codes.map((code) => ` ${code}`), ...codes.map((code) => [code])),
          fc.constantFrom(...strangeValues),
        ),
      ]),
    ),
  )
  return fc.oneof(
    { weight: 6, arbitrary: sound },
    { weight: 2, arbitrary: strange },
    { weight: 1, arbitrary: sound.map((facts) => ({ ...facts, remark: null })) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(null, [], 'facts', 3, {}) },
  )
}

function faultsOf(rule: CodesOnly, facts: unknown): string[] {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) return ['']
  const given = facts as Record<string, unknown>
  const wrong = Object.keys(rule.codes).filter((key) => !rule.codes[key]?.includes(given[key] as string))
  return sortedOnce([...wrong, ...Object.keys(given).filter((key) => !(key in rule.codes))])
}

const soundOptions: readonly unknown[] = [
  undefined,
  {},
  { readings: {} },
  { readings: { several: 'may-be-none', 'typhoon-closure': undefined } },
  { readings: { 'replacement-start': 'receipt-day' } },
]
const oddOptions: readonly (readonly [options: unknown, outcome: Outcome<never>])[] = [
  [{ calendar: {} }, { error: 'invalid-input', paths: ['options.calendar'] }],
  [{ today: '2026-01-01' }, { error: 'invalid-input', paths: ['options.today'] }],
  [
    { calendar: 1, readings: { several: 'no' } },
    { error: 'invalid-input', paths: ['options.calendar'] },
  ],
  [{ readings: { several: 'no' } }, { error: 'unknown-reading', reading: 'several' }],
  [{ readings: { sundry: 'may-be-none' } }, { error: 'unknown-reading', reading: 'sundry' }],
]
const drawnOptions = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...soundOptions).map((options) => [options, null] as const) },
  { weight: 1, arbitrary: fc.constantFrom(...oddOptions) },
)

export function expectCodesOnly(rule: CodesOnly): void {
  const tally = new Tally()
  const combinations = Object.values(rule.codes).reduce<string[]>(
    (before, codes) => before.flatMap((start) => codes.map((code) => `${start} ${code}`)),
    ['answered'],
  )
  fc.assert(
    fc.property(drawnFacts(rule), drawnOptions, (facts, [options, refused]) => {
      const paths = faultsOf(rule, facts)
      const byHand =
        paths.length > 0 ? { error: 'invalid-input', paths } : (refused ?? { value: rule.byHand(facts as never) })
      const { outcome, decision } = answered(() => rule.call(facts as never, options as never))
      if (!isDeepStrictEqual(outcome, byHand)) expect(outcome).toEqual(byHand)
      if (decision === undefined) {
        if ('paths' in outcome) for (const path of outcome.paths) tally.count(`refused '${path}'`)
        else if ('error' in outcome) tally.count(`refused ${outcome.error}`)
        return
      }
      expect(decision.readings).toEqual([])
      expect([...new Set(decision.basis.map(({ clause }) => clause))]).toEqual([rule.clause(facts as never)])
      expect(decision.basis.some(({ assumption }) => assumption !== undefined)).toBe(rule.rests(facts as never))
      for (const { code } of decision.basis) tally.count(`basis ${code}`)
      tally.count(
        ['answered', ...Object.keys(rule.codes).map((key) => (facts as Record<string, string>)[key])].join(' '),
      )
    }),
    { numRuns: runs },
  )
  tally.expectSeen([
    ...combinations,
    ...rule.basisCodes.map((code) => `basis ${code}`),
    ...['', 'remark', 'options.calendar', 'options.today', ...Object.keys(rule.codes)].map(
      (path) => `refused '${path}'`,
    ),
    'refused unknown-reading',
  ])
}
