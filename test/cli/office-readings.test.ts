import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands'
import { command } from './command'

const office = {
  'score-decimals': { choice: '四捨五入', decidedBy: '資訊局', on: '115/1/5', letter: '府授資字第1號' },
  'typhoon-closure': 'counts-as-workday',
}
const files = (readings: unknown, more: Readonly<Record<string, unknown>> = {}) =>
  Object.fromEntries(
    Object.entries({ 'office.json': readings, ...more }).map(([name, value]) => [
      name,
      Buffer.from(JSON.stringify(value)),
    ]),
  )

describe("an office's own readings", () => {
  test.each([
    [['grade', '94.5'], '由資訊局於民國115年1月5日決定（府授資字第1號）'],
    [['eval', 'appraisal.grade', 'score.json'], '由資訊局於民國115年1月5日決定（府授資字第1號）'],
    [['due', 'seed-replacement', '113/7/22'], '最後期限：民國113年8月5日'],
    [['eval', 'appraisal.grade', 'scores.json', '--json'], '"decidedBy": "資訊局"'],
    [['period', '113/7/22', '5', 'workday'], '民國113年7月29日'],
  ])('are taken and told with who decided them: %j', async (args, said) => {
    const { exitCode, stdout } = await command(
      [...args, '--readings', 'office.json'],
      files(office, { 'score.json': { score: 94.5 }, 'scores.json': [{ score: 94.5 }] }),
    )
    expect(exitCode).toBe(0)
    expect(stdout).toContain(said)
  })

  test('stand in the data of a decision', async () => {
    const { stdout } = await command(['grade', '94.5', '--readings', 'office.json', '--json'], files(office))
    expect(JSON.parse(stdout)).toMatchObject({
      readings: [
        {
          id: 'score-decimals',
          choice: 'round-half-up',
          decidedBy: '資訊局',
          on: '2026-01-05',
          letter: '府授資字第1號',
        },
      ],
    })
  })

  test('stand in every line of an audit that hangs on them, of one record and of many', async () => {
    const record = {
      body: { name: '臺北市立大安國中', inRollout: true, exclusions: [] },
      system: { name: '公文', major: true, phases: [{ phase: 'operations', from: '2020-01-01', through: null }] },
      appraisal: { results: [{ period: 2024, score: 94.5, publishedOn: '2025-02-03' }] },
    }
    const asked = (given: unknown): Promise<{ stdout: string }> =>
      command(
        ['audit', 'record.json', '--as-of', '115/6/30', '--readings', 'office.json', '--json'],
        files(office, { 'record.json': given }),
      )
    const [one, many] = [await asked(record), await asked([record])]
    const said = '"decidedBy":"資訊局"'
    expect(JSON.stringify(JSON.parse(one.stdout))).toContain(said)
    expect(many.stdout).toContain(said)
  })

  test('give way to what is typed', async () => {
    const { stdout } = await command(
      ['grade', '94.5', '--readings', 'office.json', '--reading', 'score-decimals=lower-bounds'],
      files(office),
    )
    expect(stdout).toContain('等級為 A\n')
    expect(stdout).not.toContain('資訊局')
  })

  test.each<[unknown, string]>([
    [{ 'score-decimals': { choice: 'round-half-up', on: '114/9/31' } }, '--readings.score-decimals.decidedBy 未提供'],
    [{ 'score-decimals': { choice: 'round-half-up', decidedBy: '甲', on: 7 } }, '--readings.score-decimals.on '],
    [{ 'score-decimals': { decidedBy: '甲', on: '115/1/5' } }, '--readings.score-decimals.choice 未提供'],
    [[], '--readings「office.json」須為物件'],
    [{ typhoon: 'x' }, '--readings「typhoon」沒有這個解讀'],
    [{ 'score-decimals': 'x' }, '沒有這個選項'],
    [{ 'score-decimals': 7 }, '沒有這個選項'],
  ])('are refused where they are at fault: %j', async (readings, said) => {
    const { exitCode, stdout, stderr } = await command(
      ['grade', '94.5', '--readings', 'office.json', '--reading', 'x'],
      files(readings),
    )
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr).toContain(said)
    expect(stderr).toContain('--reading「x」')
  })

  test('are taken by every command that takes a reading', () => {
    for (const { name, options } of commands)
      expect([name, 'readings' in options]).toEqual([name, 'reading' in options])
  })

  test('are refused where there is no such file', async () => {
    const { exitCode, stderr } = await command(['grade', '94.5', '--readings', 'gone.json'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('--readings「gone.json」找不到')
  })
})
