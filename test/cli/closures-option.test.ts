import { describe, expect, test } from 'vitest'
import { asBig5 } from './double-byte-text'
import { command } from './command'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('closures that the library does not know', () => {
  test.each([
    ['one', ['--closed', '115/10/5=測試颱風'], '不上班：民國115年10月5日（星期一），颱風停班（測試颱風）'],
    ['in full width', ['--closed', '１１５．１０．５＝測試颱風'], '颱風停班（測試颱風）'],
    ['without a name', ['--closed', '115年10月5日'], '颱風停班（另行通報）'],
    ['today', ['--closed', '今天'], '上班：民國115年10月5日（星期一），工作天'],
  ])('%s', async (_, closed, said) => {
    const { exitCode, stdout } = await command(['calendar', '115/10/5', ...closed])
    expect(exitCode).toBe(0)
    expect(stdout).toContain(said)
  })

  test.each(['115/10/5=甲,115/10/6=乙', '115/10/5=甲、民國115年10月6日=乙', '１１５／１０／５＝甲；115.10.6=乙'])(
    'several together: %s',
    async (days) => {
      const { exitCode, stdout } = await command(['due', '種子人員異動', '115/10/2', '--closed', days])
      expect(exitCode).toBe(0)
      expect(stdout).toContain('最後期限：民國115年10月12日')
      expect(stdout).toContain('颱風停班（甲）')
      expect(stdout).toContain('颱風停班（乙）')
    },
  )

  test.each([
    ['115/10/5=甲 115/10/6=乙', '--closed「115/10/5=甲 115/10/6=乙」須為「日期=名稱」'],
    ['115/10/5=甲,2號', '--closed「2號」不是'],
  ])('never lose a day in the name of another: %s', async (days, said) => {
    const { exitCode, stderr } = await command(['due', '種子人員異動', '115/10/2', '--closed', days])
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  test('say who says so', async () => {
    const { stdout } = await command(['calendar', '115/10/5', '--closed', '115/10/5'])
    expect(stdout).toContain('依據：使用者提供之停止上班日')
    const own = await command(['calendar', '113/10/31', '--closed', '115/10/5'])
    expect(own.stdout).toContain('依據：臺北市停止上班紀錄')
  })

  test.each([
    ['with a head', utf8('日期,名稱\r\n115/10/5,測試颱風\r\n115/10/6,\r\n')],
    ['without one', utf8('2026-10-05,測試颱風\n2026-10-06\n')],
    ['in Big5, with empty lines', asBig5('日期,名稱\n115/10/5,測試颱風\n\n115/10/6,\n')],
  ])('of a file %s', async (_, bytes) => {
    const args = ['due', '種子人員異動', '115/10/2', '--closures', 'closed.csv', '--closed', '115/10/7=後一日']
    const { exitCode, stdout } = await command(args, { 'closed.csv': bytes })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('最後期限：民國115年10月13日')
    expect(stdout).toContain('颱風停班（測試颱風）')
    expect(stdout).toContain('颱風停班（另行通報）')
  })

  test('are counted by every command that counts', async () => {
    const closed = ['--closed', '115/10/5=測試']
    const answers = await Promise.all([
      command(['due', '種子人員異動', '115/10/2', ...closed]),
      command(['check', '種子人員異動', '115/10/2', '--as-of', '115/10/2', ...closed]),
      command(['period', '115/10/2', '3', '工作天', ...closed]),
      command(['eval', 'deadlines.due', ...closed], {}, utf8('{"duty":"seed-change","from":"2026-10-02"}')),
    ])
    for (const { exitCode, stdout } of answers) {
      expect(exitCode).toBe(0)
      expect(stdout).toContain('颱風停班（測試）')
    }
  })

  test('the day through which somebody looked is said, and takes the note away', async () => {
    const args = ['calendar', '115/10/5']
    expect((await command(args)).stdout).toContain('停班日僅查核')
    expect((await command([...args, '--closures-checked', '115/11/30'])).stdout).not.toContain('停班日僅查核')
    expect((await command([...args, '--closures-checked', '115/9/30'])).stdout).toContain('至民國115年9月30日')
  })
})

describe('what is no closure is refused, with its place', () => {
  test.each([
    [['--closed', '颱風'], '--closed「颱風」不是 1900 至 2100 年間的日期'],
    [['--closed', '115/9/31=x'], '--closed「115/9/31=x」沒有這一天：該年 9 月只有 30 日'],
    [['--closed', '105/1/1=x'], '--closed「105/1/1=x」不在日曆範圍'],
    [['--closed', '115/10/5', '--closed', '115/10/5=x'], '--closed「115/10/5=x」重複'],
    [['--closures', 'bad.csv'], '--closures「bad.csv」第 3 列的「115/9/31」沒有這一天'],
    [['--closures', 'bad.csv'], '--closures「bad.csv」第 4 列的「」不是'],
    [['--closures', 'none.csv'], '--closures「none.csv」找不到'],
    [['--closures-checked', '後天'], '--closures-checked「後天」不是'],
    [['--closures-checked', '105/1/1'], '--closures-checked「105/1/1」不在日曆範圍'],
  ])('%j: %s', async (more, said) => {
    const bad = utf8('日期,名稱\n115/10/5,測試\n115/9/31,錯\n"115/10/6,x\n')
    const { exitCode, stdout, stderr } = await command(['calendar', '115/10/5', ...more], { 'bad.csv': bad })
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
  })
})
