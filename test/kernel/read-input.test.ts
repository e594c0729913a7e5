import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readInput } from '../../src/kernel/read-input'
import { type Schema, hours, isoDate, wholeNumber } from '../../src/kernel/schema'

function faults(schema: Schema<unknown>, input: unknown, root?: string): string[] {
  const read = readInput(schema, input, root)
  return 'issues' in read ? read.issues.map(({ path, code }) => `${path} ${code}`) : []
}

function message(schema: Schema<unknown>, input: unknown): string {
  const read = readInput(schema, input)
  return 'issues' in read ? read.issues.map((issue) => issue.message).join('; ') : ''
}

const member = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(3)),
  roles: z.array(z.enum(['administrator', 'seed'])).check(z.minLength(1)),
})
const facts = z.strictObject({
  members: z.array(member),
  from: isoDate(),
  approved: z.boolean(),
  note: z.optional(z.string()),
})
const sound = { members: [{ id: 'a', roles: ['seed'] }], from: '2026-03-02', approved: true }

describe('an input that fits', () => {
  test('is given back as a copy that shares nothing with it', () => {
    const input = structuredClone(sound)
    const read = readInput(facts, input)
    input.members[0]?.roles.push('administrator')
    expect(read).toEqual({ value: sound })
  })

  test('an optional member given as undefined is as if absent', () => {
    expect(readInput(facts, { ...sound, note: undefined })).toEqual({ value: sound })
  })

  test('is left as it is, even frozen', () => {
    const input = Object.freeze({ ...sound, members: Object.freeze([Object.freeze(sound.members[0])]) })
    expect(readInput(facts, input)).toEqual({ value: sound })
  })
})

describe('every fault is named under its own path', () => {
  test.each<[unknown, string[], string]>([
    [null, [' wrong-type'], 'null'],
    [undefined, [' missing'], 'nothing at all'],
    [[], [' wrong-type'], 'a list'],
    ['x', [' wrong-type'], 'a text'],
    [{}, ['members missing', 'from missing', 'approved missing'], 'nothing in it'],
    [
      { ...sound, members: [{ id: 'a', roles: ['seed', 'chair'] }] },
      ['members.0.roles.1 not-an-option'],
      'deep inside',
    ],
    [
      {
        ...sound,
        members: [
          { id: 'a', roles: [] },
          { id: '', roles: ['seed'] },
          { id: 'abcd', roles: ['seed'] },
        ],
      },
      ['members.0.roles empty', 'members.1.id empty', 'members.2.id too-long'],
      'lengths',
    ],
    [
      { ...sound, members: [{ roles: ['seed'], rank: 1, grade: 2 }] },
      ['members.0.id missing', 'members.0.rank unknown-key', 'members.0.grade unknown-key'],
      'missing and unknown keys inside',
    ],
    [
      { ...sound, from: '2026-02-29', approved: 'yes', extra: undefined },
      ['from not-a-date', 'approved wrong-type', 'extra unknown-key'],
      'several at once',
    ],
    [{ ...sound, members: 'a' }, ['members wrong-type'], 'no list'],
    [{ ...sound, members: [null, undefined] }, ['members.0 wrong-type', 'members.1 missing'], 'members that are none'],
    [
      JSON.parse('{"__proto__": 1, "from": "2026-03-02", "approved": true, "members": []}'),
      ['__proto__ unknown-key'],
      'the key __proto__',
    ],
    [{ ...sound, 'a.b': 1 }, ['a.b unknown-key'], 'a key with a dot'],
  ])('%j: %j, %s', (input, expected) => {
    expect(faults(facts, input).sort()).toEqual([...expected].sort())
  })

  test('a root stands before every path', () => {
    expect(faults(facts, { ...sound, from: 'soon', extra: 1 }, 'bodies.2')).toEqual([
      'bodies.2.from not-a-date',
      'bodies.2.extra unknown-key',
    ])
    expect(faults(facts, 5, 'bodies.2')).toEqual(['bodies.2 wrong-type'])
  })
})

describe('of what may have one of several forms, the fault is told by the form that it has', () => {
  const term = z.strictObject({ role: z.enum(['seed', 'user']), from: z.optional(isoDate()) })
  const wordFirst = z.union([z.enum(['seed', 'user']), term, wholeNumber(1)])
  const wordLast = z.union([wholeNumber(1), term, z.enum(['seed', 'user'])])

  test.each<[unknown, string[], string]>([
    ['chair', [' not-an-option'], 'a word that is none'],
    ['', [' missing'], 'an empty text'],
    [{}, ['role missing'], 'an empty object'],
    [{ role: 'chair', from: 5, rank: 1 }, ['role not-an-option', 'from not-a-date', 'rank unknown-key'], 'an object'],
    [0, [' too-small'], 'a number'],
    [NaN, [' not-finite'], 'no number'],
    [Infinity, [' not-finite'], 'a number without end'],
    [[], [' not-an-option'], 'a list, which is no form'],
    [null, [' not-an-option'], 'null'],
  ])('%j: %j, %s', (input, expected) => {
    expect(faults(wordFirst, input)).toEqual(expected)
    expect(faults(wordLast, input)).toEqual(expected)
  })
})

describe('numbers', () => {
  const numbers = z.strictObject({ whole: wholeNumber(1, 100), half: hours(0) })

  test.each<[number | string | null, string[], string]>([
    [1, [], 'the least'],
    [100, [], 'the most'],
    [0, ['whole too-small'], 'below the least'],
    [101, ['whole too-large'], 'above the most'],
    [1.5, ['whole not-an-integer'], 'a fraction'],
    [NaN, ['whole not-finite'], 'no number'],
    [Infinity, ['whole not-finite'], 'without end'],
    [-Infinity, ['whole not-finite'], 'without beginning'],
    ['5', ['whole wrong-type'], 'a text'],
    [null, ['whole wrong-type'], 'null'],
  ])('%j as a whole number of 1 to 100: %j, %s', (whole, expected) => {
    expect(faults(numbers, { whole, half: 0.5 })).toEqual(expected)
  })

  test.each([
    [2 ** 53, 'too-large'],
    [-(2 ** 53), 'too-small'],
  ])('%d cannot be told from its neighbour: %s', (value, code) => {
    expect(faults(wholeNumber(), value)).toEqual([` ${code}`])
  })

  test.each<[number, string[]]>([
    [2.5, []],
    [0.3, ['half not-a-multiple']],
    [Infinity, ['half not-finite']],
    [NaN, ['half not-finite']],
  ])('%j as a multiple of a half: %j', (half, expected) => {
    expect(faults(numbers, { whole: 1, half })).toEqual(expected)
  })

  test('the bound is in the message', () => {
    expect(message(numbers, { whole: 0, half: 0.3 })).toBe('must be 1 or more; must be a multiple of 0.5')
    expect(message(numbers, { whole: 101, half: 1 })).toBe('must be 100 or less')
  })
})

describe('messages', () => {
  test.each<[Schema<unknown>, unknown, string, string]>([
    [z.strictObject({}), 5, 'must be an object', 'an object'],
    [z.array(z.string()), 5, 'must be a list', 'a list'],
    [z.string(), 5, 'must be a text', 'a text'],
    [z.number(), '5', 'must be a number', 'a number'],
    [z.boolean(), 5, 'must be true or false', 'true or false'],
    [z.null(), 5, 'must be null', 'a type that has no other name'],
    [z.union([z.string(), z.null()]), 5, 'must be a text or null', 'one of several forms'],
    [z.string().check(z.maxLength(2)), 'abc', 'must have at most 2 characters', 'a text too long'],
    [z.literal(['a', 'b']), 'c', 'must be one of a, b', 'a text like no option'],
    [z.literal(['a', 'b']), 'Ａ', 'must be one of a, b; did you mean a?', 'an option in another case and width'],
    [z.literal([1, 2]), 3, 'must be one of 1, 2', 'a number that is no option has none like it'],
    [
      z.enum(['on-time', 'late']),
      'ontime',
      'must be one of on-time, late; did you mean on-time?',
      'the nearest option',
    ],
    [
      z.strictObject({ duty: z.optional(z.string()) }),
      { dutty: 'x' },
      'is not a known key; did you mean duty?',
      'the nearest key',
    ],
    [z.strictObject({ duty: z.optional(z.string()) }), { zzzz: 'x' }, 'is not a known key', 'a key like no other'],
    [
      z.strictObject({
        body: z.nullable(z.strictObject({ posts: z.array(z.optional(z.strictObject({ count: z.number() }))) })),
      }),
      { body: { posts: [{ count: 1, counts: 2 }] } },
      'is not a known key; did you mean count?',
      'the nearest key however deep',
    ],
    [
      z.union([z.strictObject({ entries: z.array(z.strictObject({ id: z.string() })) }), z.string()]),
      { entries: [{ id: 'a', ids: 'b' }] },
      'is not a known key; did you mean id?',
      'a key in one of several forms',
    ],
  ])('%#: %s', (schema, input, expected) => {
    expect(message(schema, input)).toBe(expected)
  })
})
