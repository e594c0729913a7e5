import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSupportRoster, courseAttendance, gradeScore } from '../../src'
import * as analysis from '../../src/analysis'
import { RolloutRulesError } from '../../src/kernel/errors'
import { decisions } from './asked'

type AnyFunction = (...given: unknown[]) => unknown

const byName = Object.fromEntries(
  Object.entries(analysis).filter(([, value]) => typeof value === 'function'),
) as unknown as Readonly<Record<string, AnyFunction>>

/** A value that is made when it is used, since fast-check looks at what it draws. */
type Made = () => unknown

/** Throws whatever is done with it, and not always an error. */
function throwing(target: object): unknown {
  const refuse = (): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- whatever a stranger throws
    throw 'out of reach'
  }
  return new Proxy(target, {
    get: refuse,
    has: refuse,
    ownKeys: refuse,
    getPrototypeOf: refuse,
    getOwnPropertyDescriptor: refuse,
  })
}

function cycle(): unknown {
  const list: unknown[] = []
  list.push({ list })
  return list
}

function deep(): unknown {
  let value: unknown = null
  for (let depth = 0; depth < 20_000; depth++) value = depth % 2 ? [value] : { value }
  return value
}

function getter(): unknown {
  const get = (): never => {
    throw new Error('no rule')
  }
  return Object.defineProperty({}, 'rule', { enumerable: true, get })
}

const strangers: readonly Made[] = [
  () => throwing({}),
  () => throwing([]),
  () => throwing(() => 1),
  cycle,
  deep,
  getter,
  () => 10n,
  () => Symbol('stranger'),
  () => () => 1,
  () => Object.create(null),
  () => Object.create({ rule: 'appraisal.grade' }),
  () => Object.assign(() => 1, { table: [], id: 'appraisal.grade' }),
  () => Object.assign(() => 1, { table: {}, id: 'appraisal.grade' }),
  () => NaN,
  () => new Map([['rule', 1]]),
  () => new Date(),
]
const hostile: fc.Arbitrary<Made> = fc.oneof(
  fc.constantFrom(...strangers),
  fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }).map((value) => () => value),
)

/** A sound value with one place in it, however deep, that is anything else, or a member more. */
function spoilt(value: unknown): fc.Arbitrary<Made> {
  if (typeof value !== 'object' || value === null) return hostile
  const withMember = (key: string, member: Made): Made =>
    Array.isArray(value)
      ? () => value.map((entry: unknown, place) => (`${place}` === key ? member() : entry))
      : () => Object.fromEntries([...Object.entries(value), [key, member()]])
  const inside = Object.entries(value).map(([key, member]) => spoilt(member).map((other) => withMember(key, other)))
  const more = fc
    .tuple(fc.constantFrom('more', '__proto__', 'toString', 'toJSON', 'constructor'), hostile)
    .map(([key, member]) => withMember(key, member))
  return fc.oneof(...inside.map((arbitrary) => ({ arbitrary, weight: 2 })), more, hostile)
}

/** What comes out, or that one of the library's own errors did. */
function answered(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    expect(error).toBeInstanceOf(RolloutRulesError)
    return undefined
  }
}

describe("nothing but the library's own errors is thrown", () => {
  test.each(Object.entries(byName))('by %s of anything at all', (_name, called) => {
    fc.assert(
      fc.property(
        fc.array(hostile, { minLength: 1, maxLength: 3 }),
        (given) => void answered(() => called(...given.map((made) => made()))),
      ),
      { numRuns: 200 },
    )
  })

  const facts = { course: 'seed', totalHours: 10, leaveHours: 1, unexcusedHours: 0 }
  const options = { readings: { 'score-decimals': 'lower-bounds' } }
  const { atlas } = analysis
  test.each<[string, readonly unknown[]]>([
    ['atlas', [gradeScore, options]],
    ['nearestFlips', [courseAttendance, facts, options]],
    ['openQuestions', [courseAttendance, facts, options]],
    ['toDmn', [gradeScore, options]],
    ['atlasJson', [atlas(gradeScore)]],
    ['atlasJson', [atlas(checkSupportRoster)]],
    ['atlasCsv', [atlas(checkSupportRoster)]],
    ['atlasMarkdown', [atlas(checkSupportRoster), { locale: 'zh-TW' }]],
    ['atlasMarkdown', [atlas(courseAttendance), { locale: 'en' }]],
    ['cellText', [{ from: 60, fromIncluded: true }]],
  ])('by %s of what is nearly sound', (name, sound) => {
    const called = byName[name]!
    const place = fc.nat(sound.length - 1)
    fc.assert(
      fc.property(
        place.chain((at) => fc.tuple(fc.constant(at), spoilt(sound[at]))),
        ([at, other]) => void answered(() => called(...sound.with(at, other()))),
      ),
      { numRuns: 300 },
    )
  })

  test('by explain of a decision that is nearly sound, and what it says is made of words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...decisions).chain(({ decision }) => spoilt(decision)),
        fc.constantFrom('zh-TW', 'en'),
        (decision, locale) => {
          const text = answered(() => byName['explain']!(decision(), { locale })) ?? ''
          expect(text).not.toMatch(/\[object|undefined|NaN|=>|Symbol/)
        },
      ),
      { numRuns: 3000 },
    )
  })
})
