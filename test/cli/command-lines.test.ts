import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands'
import { readingChoices } from '../../src/law/reading-choices'
import { ruleIds } from '../../src/law/rule-id'
import { deadlineDuties } from '../../src/law/duty'
import { lawCases } from '../cases/read-cases'
import { withOneReplaced } from '../whole/one-replaced'
import { read } from '../../.config/project-files'
import { type CommandRun, command } from './command'
import { files } from './files'

const names = commands.map(({ name }) => name)
const flags = [
  ...new Set(commands.flatMap(({ options }) => Object.values(options).map(({ flag }) => flag as string))),
  ...['--json', '--lang', '--help', '-h', '--version', '-V', '--', '-'],
]
const readings = Object.entries(readingChoices).flatMap(([id, choices]) => choices.map((choice) => `${id}=${choice}`))
const whatEveryObjectHas = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
const values = [
  ...['2025-09-26', '114/9/26', '2025-02-30', '1900-01-01', '2027-12-30', '2100-12-31', '87', '-3', '94.5', '1e999'],
  ...[
    'A+',
    'handler',
    '大安',
    '5.3.4',
    '伍、三、(四)',
    '機關系統管理者',
    'zh-TW',
    'en',
    'csv',
    'breached,met',
    'x=y',
    '=',
    '',
  ],
]
const text = fc.string({ unit: 'binary', maxLength: 8 })

/** A word that somebody could type, sound or not. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...flags) },
  { weight: 3, arbitrary: fc.constantFrom(...names, 'help') },
  { weight: 3, arbitrary: fc.constantFrom(...Object.keys(files), 'none.json') },
  { weight: 3, arbitrary: fc.constantFrom(...ruleIds) },
  { weight: 3, arbitrary: fc.constantFrom(...values) },
  { weight: 2, arbitrary: fc.constantFrom(...readings) },
  { weight: 2, arbitrary: fc.constantFrom(...deadlineDuties) },
  { weight: 1, arbitrary: fc.constantFrom(...whatEveryObjectHas.flatMap((one) => [one, `--${one}`, `${one}=x`])) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...flags), text).map(([flag, value]) => `${flag}=${value}`) },
  { weight: 1, arbitrary: text },
  { weight: 1, arbitrary: text.map((letters) => `-${letters}`) },
)

const meantForTheWriter = /TypeError|RangeError|undefined|NaN|\[object |^ +at /m

/** Answered on one stream, or refused on the other; never with what is meant for whoever wrote the program. */
function expectAnswered({ exitCode, stdout, stderr }: CommandRun): void {
  expect([0, 1, 2]).toContain(exitCode)
  expect({ exitCode, isAnswered: stdout !== '', isRefused: stderr !== '' }).toEqual({
    exitCode,
    isAnswered: exitCode < 2,
    isRefused: exitCode === 2,
  })
  expect(stderr).not.toMatch(meantForTheWriter)
}

/** A list is answered row by row on one stream, those of its rows that are refused too: 2 says that one was. */
function expectRowsAnswered({ exitCode, stdout, stderr }: CommandRun): void {
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' })
  expect(stdout).toMatch(/資料有誤 \d|with faults: \d|"error":/)
}

/** Of a conversation that ends too early the questions were printed. */
const CUT = '輸入：尚未答完就結束'

describe('every command line is answered or refused', () => {
  test('of any words, with anything piped in or typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.option(fc.constantFrom(...names), { nil: undefined }),
        fc.array(word, { maxLength: 8 }),
        fc.oneof(fc.json(), fc.uint8Array().map(String)),
        fc.option(fc.array(fc.constantFrom('1', '2', '是', 'no', 'x', '2025-09-26', '[]', '')), { nil: undefined }),
        async (name, words, piped, typed) => {
          const args = name === undefined ? words : [name, ...words]
          const outcome = await command(args, files, typed && Buffer.from(piped), typed)
          if (outcome.stderr.includes(CUT)) expect(outcome.exitCode).toBe(2)
          else if (outcome.exitCode === 2 && outcome.stdout !== '') expectRowsAnswered(outcome)
          else expectAnswered(outcome)
        },
      ),
      { numRuns: 1500 },
    )
  })

  const options = commands.flatMap(({ name, options: known }) =>
    Object.values(known).map(({ flag }) => [name, flag] as const),
  )
  test.each(options)('%s with %s in all orders of with and without a value', async (name, flag) => {
    for (const values of [[], [''], ['x'], ['x=y'], ['-'], ['x', 'x']])
      for (const line of [
        [flag, ...values],
        [flag, flag, ...values],
        [flag, ...values, flag],
        [`${flag}=`, flag, ...values],
        [`${flag}=${values.join('')}`, flag],
      ]) {
        expectAnswered(await command([name, ...line], files, Buffer.from('{}')))
        expectAnswered(await command([...line, name], files, Buffer.from('{}')))
      }
  })

  test('of facts that are nearly sound', async () => {
    const facts = fc.constantFrom(...lawCases).chain(({ rule, facts: sound }) =>
      fc.tuple(
        fc.constant(rule),
        // A list is a table of facts, which is answered row by row.
        withOneReplaced(sound, fc.jsonValue()).filter((given) => !Array.isArray(given)),
        fc.constantFrom('eval', 'explain', 'ask', 'flips'),
      ),
    )
    await fc.assert(
      fc.asyncProperty(facts, async ([rule, given, name]) => {
        expectAnswered(await command([name, rule], {}, Buffer.from(JSON.stringify(given))))
      }),
      { numRuns: 500 },
    )
  })

  test('of lists of facts that are nearly sound, entry by entry', async () => {
    const lists = fc
      .constantFrom(...lawCases)
      .chain(({ rule, facts: sound }) =>
        fc.tuple(fc.constant(rule), fc.array(withOneReplaced(sound, fc.jsonValue()), { minLength: 1, maxLength: 3 })),
      )
    await fc.assert(
      fc.asyncProperty(lists, async ([rule, given]) => {
        const { exitCode, stdout, stderr } = await command(['eval', rule], {}, Buffer.from(JSON.stringify(given)))
        expect(stderr).toBe('')
        expect(exitCode).toBeLessThanOrEqual(2)
        expect(stdout).toMatch(new RegExp(`^第 ${given.length} 列  `, 'm'))
        expect(exitCode === 2).toBe(/資料有誤 \d/.test(stdout))
        expect(stdout).not.toMatch(/TypeError|RangeError|undefined|NaN|\[object /)
      }),
      { numRuns: 300 },
    )
  })

  test('of a dossier that is nearly sound', async () => {
    const dossier: unknown = JSON.parse(read('examples/district-office.json'))
    await fc.assert(
      fc.asyncProperty(withOneReplaced(dossier, fc.jsonValue()), async (given) => {
        const outcome = await command(['audit', '--as-of', '2026-06-30'], {}, Buffer.from(JSON.stringify(given)))
        // A list is many records, of which none is sound here.
        if (Array.isArray(given) && given.length > 0) expectRowsAnswered(outcome)
        else expectAnswered(outcome)
      }),
      { numRuns: 200 },
    )
  })

  test.each(['[', '{"a":'])('of what is nested more deeply than calls can be: %s', async (open) => {
    for (const args of [
      ['eval', 'appraisal.grade'],
      ['ask', 'training.attendance'],
      ['audit', '--as-of', '2026-06-30'],
    ]) {
      const nested = open.repeat(100_000)
      expectAnswered(await command(args, {}, Buffer.from(nested)))
      expectAnswered(await command(args, {}, Buffer.from(`{"score":${nested}1${open === '[' ? ']' : '}'}`.padEnd(1))))
    }
  })
})
