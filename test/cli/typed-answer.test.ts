import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { typedAnswer } from '../../src/cli/typed-answer'

const kinds = z.enum(['first', 'second', 'third'])
const spaced = z.enum(['seed', 'user'])
const date = z.iso.date()

const wordsOf = (option: string): string[] => [
  `the ${option}，one`,
  option.toUpperCase(),
  ...(option === 'seed' ? ['seed staff'] : option === 'user' ? ['general user'] : []),
]

describe('what is typed as an answer is read as the fact asks for', () => {
  test.each<[string, z.ZodMiniType, string, unknown]>([
    ['an option by its name', kinds, ' second ', 'second'],
    ['an option by its place', kinds, '３', 'third'],
    ['an option by its words', kinds, 'the second，one', 'second'],
    ['an option by its words in another language', kinds, 'SECOND', 'second'],
    ['no option', kinds, '4', '4'],
    ['yes', z.boolean(), '是', true],
    ['yes', z.boolean(), 'Y', true],
    ['no', z.boolean(), '沒有', false],
    ['neither', z.boolean(), 'perhaps', 'perhaps'],
    ['a number', z.number(), '１２.５', 12.5],
    ['a whole number', z.int(), '-3', -3],
    ['a whole number with its sign', z.int(), '＋3', 3],
    ['no number', z.number(), 'many', 'many'],
    ['a date', date, '114/9/26', '2025-09-26'],
    ['no date', date, 'soon', 'soon'],
    ['a date that may be missing', z.nullable(date), '民國114年9月26日', '2025-09-26'],
    ['nothing', z.nullable(date), '無', null],
    ['nothing where nothing may be', z.union([z.boolean(), z.array(z.string())]), '無', false],
    ['an option, or else another form', z.nullable(z.union([z.enum(['first']), z.int()])), '2025', 2025],
    ['the option where there is another form', z.union([z.enum(['first']), z.int()]), 'First', 'first'],
    ['neither form', z.nullable(kinds), 'fourth', 'fourth'],
    ['a text', z.string(), ' 甲 ', '甲'],
    ['a list', z.array(kinds), '1、third second', ['first', 'third', 'second']],
    ['a list parted by semicolons', z.array(kinds), '1;third；2，1', ['first', 'third', 'second', 'first']],
    ['a list of words with spaces in them', z.array(spaced), 'Seed Staff, general user', ['seed', 'user']],
    ['a list with spaces between words and commas', z.array(spaced), ' user ,  seed staff ', ['user', 'seed']],
    ['a list that leaves a place empty', z.array(kinds), 'first,,third', ['first', 'third']],
    ['a list with what is no option', z.array(kinds), 'first, fourth', ['first', 'fourth']],
    ['an empty list', z.array(kinds), 'none', []],
    ['a list as JSON', z.array(kinds), '["first"]', ['first']],
    ['a list of objects', z.array(z.object({ a: z.boolean() })), '[{ "a": true }]', [{ a: true }]],
    ['an object', z.object({ a: z.boolean() }), '{ "a": true }', { a: true }],
    ['no object', z.object({ a: z.boolean() }), '{ a', '{ a'],
  ])('%s: %#', (_, schema, line, fact) => {
    expect(typedAnswer(line, z.toJSONSchema(schema), wordsOf)).toEqual(fact)
  })
})
