import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { type Interval, atLeast, below, between, oneOf } from '../../src/kernel/condition'
import { type TableDefinition, decisionTable, variantsOf } from '../../src/kernel/decision-table'
import { cellsOf, domainOf } from '../../src/kernel/domain'
import { isRefusal } from '../../src/kernel/rule'
import { finiteNumber, hours, wholeNumber } from '../../src/kernel/schema'
import { findTableFaults } from '../../src/kernel/table-soundness'
import { thrownBy } from './thrown-by'

interface Facts {
  readonly colour: 'red' | 'green'
  readonly bright: boolean
  readonly score: number
  readonly pieces: number
  readonly hours: number
}
interface Inputs extends Omit<Facts, 'hours'> {
  readonly tired: 'yes' | 'no'
}

const facts = z.strictObject({
  colour: z.enum(['red', 'green']),
  bright: z.boolean(),
  score: finiteNumber(),
  pieces: wholeNumber(0),
  hours: hours(0),
  when: z.optional(z.string()),
})
const sound: Facts = { colour: 'red', bright: true, score: 0, pieces: 0, hours: 0 }
const noReading = (): string => {
  throw new Error('no reading is asked')
}

function table(definition: Partial<TableDefinition<Facts, Inputs, string>>) {
  return decisionTable<
    Facts,
    Inputs,
    string,
    { rule: string; clause: string; reading: string; assumption: string; code: string }
  >({ facts: facts, rows: [], ...definition })
}

const tired = {
  from: ['hours'],
  values: ['yes', 'no'],
  of: ({ hours: worked }: Facts) => (worked >= 8 ? 'yes' : 'no'),
  witnesses: [
    { value: 'yes', facts: { hours: 8 } },
    { value: 'no', facts: { hours: 7.5 } },
  ],
} as const

describe('decisionTable', () => {
  it('gives the outcome of the row that fits, and the inputs that it was found by', () => {
    const lamp = table({
      rows: [
        { when: { colour: 'red' }, then: 'stop', clause: '1', code: 'red' },
        { when: { colour: 'green', bright: true }, then: 'go', clause: '1', code: 'green' },
        { when: { colour: 'green', bright: false }, then: 'wait', clause: '2', code: 'dim' },
      ],
    })
    expect(lamp.inputs).toEqual(['colour', 'bright'])
    expect(lamp.match({ ...sound, colour: 'green', bright: false }, noReading)).toMatchObject({
      outcome: 'wait',
      row: { clause: '2', code: 'dim' },
      inputs: { colour: 'green', bright: false },
    })
  })

  it('takes the code for the outcome where a row names none', () => {
    expect(table({ rows: [{ when: {}, clause: '1', code: 'always' }] }).match(sound, noReading)).toMatchObject({
      outcome: 'always',
      inputs: {},
    })
  })

  it('keeps an outcome that is null', () => {
    const nothing = decisionTable<
      Facts,
      Inputs,
      null,
      { rule: string; clause: string; reading: string; assumption: string; code: string }
    >({ facts: facts, rows: [{ when: {}, then: null, clause: '1', code: 'none' }] })
    expect(nothing.match(sound, noReading)).toMatchObject({ outcome: null })
  })

  it('looks at derived facts', () => {
    const rest = table({
      derive: { tired },
      rows: [
        { when: { tired: 'yes' }, clause: '1', code: 'rests' },
        { when: { tired: 'no' }, clause: '1', code: 'works' },
      ],
    })
    expect(rest.match({ ...sound, hours: 8 }, noReading)).toMatchObject({ outcome: 'rests', inputs: { tired: 'yes' } })
    expect(rest.match({ ...sound, hours: 7.5 }, noReading)).toMatchObject({ outcome: 'works', inputs: { tired: 'no' } })
    expect(findTableFaults(rest)).toEqual([])
  })

  it('chooses between tables by a reading', () => {
    const chosen = table({
      rows: {
        reading: 'strict',
        choices: {
          yes: [{ when: {}, then: 'a', clause: '1', code: 'a' }],
          no: [{ when: {}, then: 'b', clause: '1', code: 'b' }],
        },
      },
    })
    expect(chosen.match(sound, () => 'yes')).toMatchObject({ outcome: 'a' })
    expect(chosen.match(sound, () => 'no')).toMatchObject({ outcome: 'b' })
    expect(variantsOf(chosen.rows).map(({ choices }) => choices)).toEqual([['yes'], ['no']])
  })

  it('refuses facts before the table', () => {
    const refusing = table({
      rows: [{ when: {}, clause: '1', code: 'a' }],
      refuse: ({ score }, reading) =>
        reading('strict') === 'yes' && score < 0 ? [{ path: ['score'], code: 'too-small', data: { minimum: 0 } }] : [],
    })
    expect(isRefusal(refusing.match({ ...sound, score: -1 }, () => 'no'))).toBe(false)
    const refused = refusing.match({ ...sound, score: -1 }, () => 'yes')
    expect(
      isRefusal(refused) &&
        thrownBy(() => {
          throw refused.refuse('some.rule')
        }),
    ).toMatchObject({ code: 'invalid-input', rule: 'some.rule', issues: [{ path: 'score', code: 'too-small' }] })
  })
})

describe('findTableFaults', () => {
  it('finds a gap with a witness', () => {
    const lacking = table({
      rows: [
        { when: { colour: 'red' }, clause: '1', code: 'red' },
        { when: { colour: 'green', bright: true }, clause: '1', code: 'green' },
      ],
    })
    expect(findTableFaults(lacking)).toEqual([
      { kind: 'gap', choices: [], witness: { colour: 'green', bright: false }, codes: [] },
    ])
  })

  it('finds an overlap with a witness', () => {
    const doubled = table({
      rows: [
        { when: {}, clause: '1', code: 'any' },
        { when: { colour: oneOf('green') }, clause: '1', code: 'green' },
      ],
    })
    expect(findTableFaults(doubled)).toEqual([
      { kind: 'overlap', choices: [], witness: { colour: 'green' }, codes: ['any', 'green'] },
    ])
  })

  it.each<[[Interval, Interval], number[], string]>([
    [[atLeast(60), below(60)], [], 'nothing where the bounds meet'],
    [[{ from: 60, fromIncluded: false }, below(60)], [60], 'the bound that neither takes'],
    [[atLeast(60), { to: 60, toIncluded: true }], [60], 'the bound that both take'],
    [[atLeast(70), below(60)], [60, 65], 'what lies between them'],
    [[between(0, 60), atLeast(60)], [-1], 'what lies below the first'],
  ])('of two ranges of numbers: %j leave %j, %s', ([high, low], scores) => {
    const ranges = table({
      rows: [
        { when: { score: high }, clause: '1', code: 'high' },
        { when: { score: low }, clause: '1', code: 'low' },
      ],
    })
    expect(findTableFaults(ranges).map(({ witness }) => witness['score'])).toEqual(scores)
  })

  it('counts whole numbers one by one', () => {
    const steps = table({
      rows: [
        { when: { pieces: 0 }, clause: '1', code: 'none' },
        { when: { pieces: oneOf(2) }, clause: '1', code: 'two' },
        { when: { pieces: atLeast(3) }, clause: '1', code: 'more' },
      ],
    })
    expect(findTableFaults(steps)).toEqual([{ kind: 'gap', choices: [], witness: { pieces: 1 }, codes: [] }])
  })

  it('judges each table that a reading chooses', () => {
    const half = table({
      rows: { reading: 'strict', choices: { yes: [], no: [{ when: {}, clause: '1', code: 'a' }] } },
    })
    expect(findTableFaults(half)).toEqual([{ kind: 'gap', choices: ['yes'], witness: {}, codes: [] }])
  })

  it('judges each table that one reading chooses after another', () => {
    const whole = [{ when: {}, clause: '1', code: 'a' }]
    const nested = table({
      rows: {
        reading: 'strict',
        choices: { yes: { reading: 'kind', choices: { one: whole, two: [] } }, no: whole },
      },
    })
    expect(findTableFaults(nested)).toEqual([{ kind: 'gap', choices: ['yes', 'two'], witness: {}, codes: [] }])
  })
})

describe('domains', () => {
  const all = table({
    derive: { tired },
    rows: [{ when: { score: atLeast(60), pieces: 1, tired: 'yes' }, clause: '1', code: 'a' }],
  })

  it('come from the schema of the facts, or from the derivation', () => {
    expect(domainOf(all, 'colour')).toEqual({ values: ['red', 'green'] })
    expect(domainOf(all, 'bright')).toEqual({ values: [true, false] })
    expect(domainOf(all, 'pieces')).toMatchObject({ minimum: 0, step: 1 })
    expect(domainOf(all, 'hours' as never)).toEqual({ minimum: 0, maximum: 1000, step: 0.5 })
    expect(domainOf(all, 'score')).toEqual({ minimum: -Infinity, maximum: Infinity, step: null })
    expect(domainOf(all, 'tired')).toEqual({ values: ['yes', 'no'] })
  })

  it('are refused where a table could not be checked over them', () => {
    expect(() => domainOf(all, 'when' as never)).toThrow(/when has no domain/)
  })

  it('are cut where the conditions cut them', () => {
    expect(cellsOf(all, 'score')).toEqual([59, 60, 61])
    expect(cellsOf(all, 'hours' as never)).toEqual([0, 1, 1000])
    expect(cellsOf(all, 'pieces')).toEqual(expect.arrayContaining([0, 1, 2]))
  })
})
