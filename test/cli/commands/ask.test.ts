import { describe, expect, test } from 'vitest'
import { openQuestions } from '../../../src/analysis/index'
import { run } from '../../../src/cli/run'
import { checkSupportRoster } from '../../../src/law/c06-support/index'
import { courseAttendance } from '../../../src/law/c07-training/index'
import type { Outcome } from '../command'
import { command } from '../command'
import { files } from '../files'

/** A conversation at a terminal: what is typed, line by line. */
const talk = (args: readonly string[], ...typed: string[]): Promise<Outcome> =>
  command(['ask', ...args], files, undefined, typed)

describe('ask at a terminal', () => {
  test('asks question by question until the answer is settled, and explains it', async () => {
    const { exitCode, stdout } = await talk(['support.route'], '一般使用者', '否', 'usage')
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `問題目前在誰手上？（陸、三、(二)）
  1 一般使用者
  2 機關系統管理者
  3 機關種子人員
  4 8585 資訊客服專線
  5 技術支援服務小組
> 問題是否已經解決？（陸）
  是 | 否
> 是技術問題，還是使用問題？（陸、三、(二)）
  1 系統技術問題
  2 使用問題
> ${(await command(['eval', 'support.route'], {}, new TextEncoder().encode('{ "from": "user", "topic": "usage", "resolved": false }'))).stdout}`,
    })
  })

  test('asks no more than what matters', async () => {
    const { exitCode, stdout } = await talk(['support.route', '--lang', 'en'], 'hotline', 'yes')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/> Settled, whatever else is not known: the question is answered and closed\n$/)
  })

  test('begins with what is known already', async () => {
    const { stdout } = await talk(['training.attendance', 'leave-hours.json', '--lang', 'en'], '5')
    expect(stdout).toMatch(
      /^How many hours does the course have in all\? \(clause 7\.2\.3\)\n {2}number, 0\.5 to 1000, a multiple of 0\.5\n> Result: /,
    )
    expect(stdout).toContain('Clause 7.2.3: 1 hour of leave')
  })

  test('asks nothing where what is known settles the answer', async () => {
    expect(await talk(['training.attendance', 'settled.json'], '5')).toEqual(
      await command(['ask', 'training.attendance', 'settled.json'], files),
    )
  })

  test('asks again where an answer is refused, and says why', async () => {
    const { stdout } = await talk(['training.attendance', 'leave-hours.json'], 'many', '0.3', '30')
    expect(stdout).toContain('> totalHours 必須是數值\n課程總時數')
    expect(stdout).toContain('> totalHours 不得小於 0.5\ntotalHours 必須是 0.5 的倍數\n課程總時數')
    expect(stdout).toMatch(/> 結果：續訓\n/)
  })

  test('prints what is still open where the input ends', async () => {
    const { exitCode, stdout } = await talk(['support.route'], 'hotline')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('> 問題是否已經解決？（陸）\n  是 | 否\n> \n尚未確定，可能的結果：\n')
  })

  test('ends a check with a breach', async () => {
    const { exitCode, stdout } = await talk(['support.roster', 'too-few.json', '--lang', 'en'], '3')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/> Result: not compliant\n/)
  })

  test('does not ask where JSON is wanted', async () => {
    const { stdout } = await talk(['training.attendance', 'leave-hours.json', '--json'], '5')
    expect(JSON.parse(stdout)).toEqual(
      openQuestions(courseAttendance, { course: 'seed', leaveHours: 1, unexcusedHours: 0 }),
    )
  })

  test('asks nothing where the rule is unknown', async () => {
    const { exitCode, stdout } = await talk(['support.rout'], 'hotline')
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
  })

  const io = {
    readFile: () => new Uint8Array(),
    stdin: { isTerminal: true, read: () => Promise.resolve(new Uint8Array()) },
    now: () => new Date(0),
    stdout: () => undefined,
    stderr: () => undefined,
  }

  test("what is nobody's mistake is not swallowed", async () => {
    async function* unplugged(): AsyncGenerator<string> {
      yield await Promise.reject<string>(new Error('unplugged'))
    }
    await expect(run(['ask', 'support.route'], { ...io, converse: unplugged })).rejects.toThrow('unplugged')
  })

  test.each([
    ['the answer is settled', ['hotline', 'yes', 'more'], '', 0],
    ['the answer cannot be printed', ['hotline', 'yes'], 'Has the question', 'Error: disk full'],
  ])('reads no further once %s', async (_, typed, unprintable, ending) => {
    let isReading = false
    async function* lines(): AsyncGenerator<string> {
      isReading = true
      try {
        yield* await Promise.resolve(typed)
      } finally {
        isReading = false
      }
    }
    const stdout = (text: string): void => {
      if (unprintable !== '' && text.startsWith(unprintable)) throw new Error('disk full')
    }
    const ended = await run(['ask', 'support.route', '--lang', 'en'], { ...io, converse: lines, stdout }).catch(String)
    expect({ isReading, ended }).toEqual({ isReading: false, ended: ending })
  })
})

test('--json prints the questions of every finding of a check', async () => {
  const { exitCode, stdout } = await command(['ask', 'support.roster', 'too-few.json', '--json'], files)
  expect(exitCode).toBe(1)
  expect(JSON.parse(stdout)).toEqual(openQuestions(checkSupportRoster, { posts: 120, administrators: 1 }))
})
