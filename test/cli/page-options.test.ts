import { describe, expect, test } from 'vitest'
import { type Screen, command } from './command'

const late = ['check', '會議紀錄', '114/9/26', '--as-of', '114/10/8']
const open = ['check', '會議紀錄', '114/9/26', '--as-of', '114/9/30']
const first = async (args: readonly string[], screen: Screen) =>
  (await command(args, {}, undefined, undefined, screen)).stdout.split('\n')[0]

describe('colours', () => {
  test('a breach is red at a terminal, what is due within a week yellow, all else plain', async () => {
    expect(await first(late, { columns: 80 })).toMatch(/^\u001B\[31m逾期未完成：.*\u001B\[39m$/)
    expect(await first(open, { columns: 80 })).toMatch(/^\u001B\[33m/)
    expect(await first([...open, '--as-of', '114/9/29'], { columns: 80 })).toMatch(/^尚在期限內/)
    expect(await first(['due', '會議紀錄', '114/9/26'], { columns: 80 })).toMatch(/^最後期限/)
  })

  test.each<[string, readonly string[], Screen, boolean]>([
    ['a file has none', [], {}, false],
    ['NO_COLOR takes them away', [], { columns: 80, NO_COLOR: '1' }, false],
    ['unless it is empty', [], { columns: 80, NO_COLOR: '' }, true],
    ['FORCE_COLOR gives them to a file', [], { FORCE_COLOR: '1' }, true],
    ['and goes before NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['or takes them away', [], { columns: 80, FORCE_COLOR: '0' }, false],
    ['as a word', [], { columns: 80, FORCE_COLOR: 'false' }, false],
    ['and says nothing where it is empty', [], { FORCE_COLOR: '' }, false],
    ['--color alone gives them', ['--color'], { NO_COLOR: '1' }, true],
    ['before another option too', ['--color', '--lang', 'zh-TW'], {}, true],
    ['with a word', ['--color', 'always'], {}, true],
    ['after a sign', ['--color=Never'], { columns: 80, FORCE_COLOR: '1' }, false],
    ['or leaves it to the environment', ['--color', 'auto'], { columns: 80 }, true],
    ['the last word counts', ['--color', 'never', '--color', 'always'], {}, true],
  ])('%s', async (_, more, screen, coloured) => {
    expect((await first([...late, ...more], screen))?.startsWith('\u001B[31m')).toBe(coloured)
  })

  test('every line of a wrapped one is coloured', async () => {
    const { stdout } = await command(late, {}, undefined, undefined, { columns: 40 })
    expect(stdout).toMatch(/^\u001B\[31m[^\n]*\u001B\[39m\n\u001B\[31m {2}[^\n]*\u001B\[39m\n最後期限/)
  })

  test('what is for a program has none', async () => {
    const { stdout } = await command([...late, '--json', '--color'], {})
    expect(JSON.parse(stdout)).toMatchObject({ value: { status: 'overdue' } })
  })
})

describe('dates', () => {
  test.each([
    [[], '最後期限：民國114年10月7日（星期二）'],
    [['--dates', 'iso'], '最後期限：2025-10-07（星期二）'],
    [['--dates=西元'], '最後期限：2025-10-07（星期二）'],
    [['--dates', '民國'], '最後期限：民國114年10月7日（星期二）'],
    [['--lang', 'en', '--dates', 'iso'], 'Last day: 2025-10-07 (Tuesday)'],
  ])('%j', async (more, line) => {
    expect(await first(['due', '會議紀錄', '114年9月26日', ...more], {})).toBe(line)
  })
})

test.each([
  [['--dates', 'us'], '--dates「us」須為下列之一：roc、iso'],
  [['--dates'], '--dates 後面要接一個值'],
  [['--dates', 'roc', '--lang', 'en'], '--dates "roc" must be one of iso'],
  [['--color', 'red'], '--color「red」須為下列之一：auto、always、never'],
])('%j is refused', async (more, said) => {
  const { exitCode, stderr } = await command([...late, ...more])
  expect(exitCode).toBe(2)
  expect(stderr).toContain(said)
})

test('what programs read is not changed for a window', async () => {
  const atlas = ['atlas', 'training.attendance', '--format', 'csv']
  expect((await command(atlas, {}, undefined, undefined, { columns: 40 })).stdout).toBe((await command(atlas)).stdout)
})
