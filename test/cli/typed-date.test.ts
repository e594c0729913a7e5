import { describe, expect, test } from 'vitest'
import { command } from './command'

const json = async (...args: string[]): Promise<unknown> => JSON.parse((await command([...args, '--json'])).stdout)

describe('dates as officials write them', () => {
  test.each([
    ['114/9/26'],
    ['114.9.26'],
    ['114-9-26'],
    ['114年9月26日'],
    ['民國114年9月26日'],
    ['2025/9/26'],
    ['2025-09-26'],
    ['20250926'],
    ['1140926'],
    ['１１４／９／２６'],
  ])('due, check and calendar take %s', async (date) => {
    expect(await json('due', 'seed-change', date)).toMatchObject({ value: { due: '2025-10-02' } })
    expect(await json('check', 'seed-change', date, '--done', date, '--as-of', date)).toMatchObject({
      value: { status: 'on-time', due: '2025-10-02' },
    })
    expect(await json('calendar', date)).toMatchObject({ date: '2025-09-26' })
    expect(await json('calendar', '--from', date, '--through', date)).toHaveLength(1)
  })

  // The clock of these runs stands at 00:30 of 2026-06-30 in Taipei.
  test.each([['今天'], ['今日'], ['today'], ['TODAY']])('%s is the day of the clock in Taipei', async (today) => {
    expect(await json('calendar', today)).toMatchObject({ date: '2026-06-30' })
    expect(await json('due', 'seed-change', today)).toMatchObject({ value: { dayOne: '2026-07-01' } })
  })

  test.each([
    ['zh-TW', '<date>「114/9/31」沒有這一天：該年 9 月只有 30 日'],
    ['en', '<date> "114/9/31" is no day: month 9 of that year has 30 days'],
  ])('in %s a day that its month does not have is named as such', async (lang, text) => {
    for (const args of [
      ['due', 'seed-change', '114/9/31'],
      ['calendar', '114/9/31'],
    ]) {
      const { exitCode, stderr } = await command([...args, '--lang', lang])
      expect(exitCode).toBe(2)
      expect(stderr).toContain(text)
    }
  })
})

describe('the day of the question', () => {
  const check = ['check', 'seed-change', '115/6/26']

  test('is today where none is given, and the answer says so', async () => {
    const { stdout, exitCode } = await command(check)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('查詢日為今天：民國115年6月30日（星期二）。')
    expect((await command([...check, '--lang', 'en'])).stdout).toContain('As of today, 2026-06-30 (Tuesday).')
    expect(await json(...check)).toEqual(await json(...check, '--as-of', '2026-06-30'))
  })

  test('is not spoken of where it is given', async () => {
    expect((await command([...check, '--as-of', '115/6/30'])).stdout).not.toContain('查詢日')
  })
})
