import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { taipeiCalendar } from '../../src/calendar/taipei-calendar'
import { run } from '../../src/cli/run'
import { dueDate, timeliness } from '../../src/law/deadlines'
import { command, quietIo } from './command'

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await command([...args, '--json'])).stdout)

describe('--json prints what the library answers', () => {
  test('due: the decision', async () => {
    expect(await json('due', 'seed-replacement', '113/7/22')).toEqual(
      dueDate({ duty: 'seed-replacement', from: '2024-07-22' }),
    )
  })

  test('due: the decision under other readings, which it then lists', async () => {
    const decision = dueDate(
      { duty: 'seed-replacement', from: '2024-07-22' },
      { readings: { 'typhoon-closure': 'counts-as-workday', 'replacement-start': 'receipt-day' } },
    )
    expect(decision.readings).toHaveLength(2)
    expect(
      await json(
        'due',
        'seed-replacement',
        '2024-07-22',
        '--reading',
        'typhoon-closure=counts-as-workday',
        '--reading',
        'replacement-start=receipt-day',
      ),
    ).toEqual(decision)
  })

  test('check: the decision, of a duty not yet done', async () => {
    expect(await json('check', 'seed-change', '2025-09-26', '--as-of', '2025-10-01')).toEqual(
      timeliness({ duty: 'seed-change', from: '2025-09-26', doneOn: null, asOf: '2025-10-01' }),
    )
  })

  test('check: the decision under another reading', async () => {
    const decision = timeliness(
      { duty: 'seed-replacement', from: '2024-07-22', doneOn: '2024-08-09', asOf: '2024-09-01' },
      { readings: { 'typhoon-closure': 'counts-as-workday' } },
    )
    expect(decision.value.workdaysLate).toBe(4)
    expect(
      await json(
        'check',
        'seed-replacement',
        '2024-07-22',
        '--done',
        '2024-08-09',
        '--as-of',
        '2024-09-01',
        '--reading',
        'typhoon-closure=counts-as-workday',
      ),
    ).toEqual(decision)
  })

  test('calendar: the day', async () => {
    expect(await json('calendar', '2026-07-10')).toEqual(taipeiCalendar.day('2026-07-10'))
  })

  test('calendar: the days of a period, both ends included', async () => {
    expect(await json('calendar', '--from', '2025-09-29', '--through', '2025-09-30')).toEqual([
      taipeiCalendar.day('2025-09-29'),
      taipeiCalendar.day('2025-09-30'),
    ])
  })

  test('calendar: a period of one day is still a list', async () => {
    expect(await json('calendar', '--from', '2025-09-29', '--through', '2025-09-29')).toEqual([
      taipeiCalendar.day('2025-09-29'),
    ])
  })

  test('mistakes go to stderr, with the code of every fault', async () => {
    const { exitCode, stdout, stderr } = await command([
      'check',
      'seed-chance',
      'soon',
      '--json',
      '--lang',
      'en',
      '--reading',
      'typhoon-closure=open',
      '--as-of',
    ])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({
      error: 'invalid-input',
      message: expect.stringMatching(
        /^--as-of needs a value after it; <duty> "seed-chance" must be one of .*; <date> "soon" is not a date/,
      ),
      issues: [
        { path: '--as-of', code: 'option-without-value', message: 'needs a value after it' },
        { path: '<duty>', code: 'not-an-option', message: expect.stringContaining('did you mean seed-change?') },
        { path: '<date>', code: 'not-any-date', message: expect.stringContaining('114/9/26') },
        { path: '--reading', code: 'unknown-choice', message: expect.stringContaining('counts-as-workday') },
      ],
    })
  })
})

describe('exit codes', () => {
  test.each([
    [0, 'on time', ['--done', '2025-10-02', '--as-of', '2025-10-31']],
    [0, 'open on the last day', ['--as-of', '2025-10-02']],
    [1, 'overdue on the day after', ['--as-of', '2025-10-03']],
    [1, 'late by a day', ['--done', '2025-10-03', '--as-of', '2025-10-31']],
    [2, 'an --as-of that is no date', ['--done', '2025-10-03', '--as-of', 'soon']],
  ])('%i: %s', async (exitCode, _, options) => {
    expect((await command(['check', 'working-group-change', '2025-09-26', ...options])).exitCode).toBe(exitCode)
    expect((await command(['check', 'working-group-change', '2025-09-26', ...options, '--json'])).exitCode).toBe(
      exitCode,
    )
  })
})

describe('what is typed', () => {
  const expected = command(['due', 'working-group-change', '2025-09-26'])

  test.each(['民國114年9月26日', '114/9/26', '1140926', '１１４／０９／２６', ' 2025-09-26 '])(
    'the date %s is 2025-09-26',
    async (date) => {
      expect(await command(['due', 'working-group-change', date])).toEqual(await expected)
    },
  )

  test.each([
    [['--lang', 'zh-TW', 'due', 'working-group-change', '2025-09-26']],
    [['due', '--lang=zh-TW', 'working-group-change', '2025-09-26']],
    [['--reading', 'ranking-ties=input-order', 'due', 'working-group-change', '2025-09-26']],
    [['due', '--lang', 'en', 'working-group-change', '2025-09-26', '--lang', 'zh-TW']],
    [['due', '--', 'working-group-change', '2025-09-26']],
  ])('options may stand anywhere, and the last language counts: %j', async (args) => {
    expect(await command(args)).toEqual(await expected)
  })

  test.each([['--version'], ['-V'], ['due', '--version']])(
    '%s %s prints the version of the package',
    async (...args) => {
      expect(await command(args)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
    },
  )

  test.each([
    ['--lang', ['due', 'working-group-change', '2025-09-26', '--lang'], '--lang 後面要接一個值'],
    ['--reading', ['due', 'working-group-change', '2025-09-26', '--reading'], '--reading 後面要接一個值'],
    ['--calendar', ['calendar', '2025-09-26', '--calendar', '--json'], '--calendar 後面要接一個值'],
    [
      '--reading before one that has its value',
      ['due', 'working-group-change', '2025-09-26', '--reading', '--reading', 'x=y'],
      '--reading 後面要接一個值\n錯誤：--reading「x=y」沒有這個解讀',
    ],
    [
      '--reading after one that has its value',
      ['due', 'working-group-change', '2025-09-26', '--reading', 'x=y', '--reading'],
      '--reading 後面要接一個值\n錯誤：--reading「x=y」沒有這個解讀',
    ],
    [
      '--calendar before one that has its value',
      ['calendar', '2025-09-29', '--calendar', '--calendar', 'none.csv'],
      '--calendar 後面要接一個值\n錯誤：--calendar「none.csv」找不到',
    ],
    ['an empty date', ['due', 'working-group-change', ''], '<date>「」不是 1900 至 2100 年間的日期'],
    [
      'a reading without its choice',
      ['due', 'working-group-change', '2025-09-26', '--reading', 'typhoon-closure='],
      '--reading「typhoon-closure=」必須寫成',
    ],
    [
      'a reading that every object has',
      ['due', 'working-group-change', '2025-09-26', '--reading', 'constructor=x'],
      '--reading「constructor=x」沒有這個解讀',
    ],
    ['a command that every object has', ['constructor'], '<command>「constructor」不是指令'],
  ])('%s', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await command(args)
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(message)
  })
})

describe("what is nobody's mistake is not swallowed", () => {
  const io = {
    ...quietIo,
    readFile: () => undefined as unknown as Uint8Array,
    stdout: () => {
      throw new Error('disk full')
    },
  }

  test.each([[['calendar', '2025-09-29']], [['--help']]])('a stdout that fails: %j', async (args) => {
    await expect(run(args, io)).rejects.toThrow('disk full')
  })

  test('a file system that gives no bytes', async () => {
    await expect(run(['calendar', '2025-09-29', '--calendar', 'x.csv'], io)).rejects.toThrow(TypeError)
  })
})
