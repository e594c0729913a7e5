import { describe, expect, test } from 'vitest'
import { command } from './command'

describe('a code that is typed in words', () => {
  test.each([
    [
      ['due', '會議紀錄副本', '115/1/5'],
      '<duty>「會議紀錄副本」須為下列之一：工作小組成員異動通知、工作小組會議紀錄送備查、',
    ],
    [['duties', '市民'], '<actor>「市民」須為下列之一：本規範、'],
    [['duties', '召集'], '<actor>「召集」可能是 召集人、副召集人；請寫完整'],
    [['period', '115/1/30', '1', '月', '--first-day', '算入'], '--first-day「算入」可能是 始日不算入、始日算入'],
    [['period', '115/1/30', '1', '季'], '<unit>「季」須為下列之一：工作天、天、週、月、年'],
    [['audit', 'none.json', '--fail-on', '以後'], '--fail-on「以後」須為下列之一：違反規定、仍應補正'],
    [['audit', 'none.json', '--only', '符合,遲到'], '--only「遲到」須為下列之一：違反規定、待辦、'],
  ])('and means none, or several: %j', async (args, said) => {
    const { exitCode, stderr } = await command(args, {})
    expect(exitCode).toBe(2)
    expect(stderr).toContain(said)
  })

  test('offers no duty of which the bureau sets the date', async () => {
    expect((await command(['due', '會議紀錄副本', '115/1/5'])).stderr).not.toContain('工作小組名單送備查')
    expect((await command(['due', '工作小組名單送備查', '115/1/5'])).stderr).toContain('的期限由資訊局指定')
  })

  test.each([
    [['award', 'A', '機關種子人員'], '記功 1 次'],
    [['find', '種子人員', '異動'], '陸、二、(三)'],
  ])('%j is answered', async (args, said) => {
    const { exitCode, stdout } = await command(args)
    expect(exitCode).toBe(0)
    expect(stdout).toContain(said)
  })

  test('a word of several that is lost in decoding is named', async () => {
    const { exitCode, stderr } = await command(['find', '種子', '\uFFFD動'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('<words>')
  })
})
