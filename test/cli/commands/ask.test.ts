import { describe, expect, test } from 'vitest'
import { jsonSchema, openQuestions } from '../../../src/analysis/index'
import { run } from '../../../src/cli/run'
import { checkSupportRoster } from '../../../src/law/c06-support/index'
import { courseAttendance } from '../../../src/law/c07-training/index'
import { ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { type CommandRun, command, quietIo } from '../command'
import { files } from '../files'

/** A conversation at a terminal: what is typed, line by line. */
const talk = (args: readonly string[], ...typed: string[]): Promise<CommandRun> =>
  command(['ask', ...args], files, undefined, typed)

describe('ask at a terminal', () => {
  test('asks question by question until the answer is settled, and explains it', async () => {
    const { exitCode, stdout } = await talk(['support.route'], '一般使用者', '否', 'usage')
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `（不知道就答「不知道」，要改上一題就答「上一題」）
問題目前在誰手上？（陸、三、(二)）
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
    expect(stdout).toMatch(
      /> Settled, whatever the other facts are: the question is answered and closed\nClauses: 6,[^\n]*\n$/,
    )
  })

  test('begins with what is known already', async () => {
    const { stdout } = await talk(['training.attendance', 'leave-hours.json', '--lang', 'en'], '5')
    expect(stdout).toMatch(
      /\nHow many hours does the course have in all\? \(clause 7\.2\.3\)\n {2}number, 0\.5 to 1000, a multiple of 0\.5\n> Result: /,
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
    expect(stdout).toContain('> 課程總時數：須為數值\n課程總時數')
    expect(stdout).toContain('> 課程總時數：不得小於 0.5\n課程總時數：須為 0.5 的倍數\n課程總時數')
    expect(stdout).toMatch(/> 結果：續訓\n/)
  })

  test.each([
    ['zh-TW', 'support.route', '客人', '問題目前所在：須為下列之一：一般使用者、機關系統管理者、'],
    ['en', 'support.route', 'nobody', 'now with: must be one of user, system administrator, '],
    ['zh-TW', 'support.route', 'hotlin', '技術支援服務小組；是否為 8585 資訊客服專線？'],
    ['zh-TW', 'training.follow-up', '合格，退費', '歷次結果第 2 筆：須為下列之一：合格、不合格、退訓'],
    ['zh-TW', 'governance.working-group-composition', '也許', '召集人為一級單位主管以上：請答「是」或「否」'],
    ['en', 'governance.working-group-composition', 'maybe', 'must be yes or no'],
    ['zh-TW', 'governance.dissolution', '昨天', '下線退場日：不是 1900 至 2100 年間的日期；請寫成 民國114年9月26日、'],
    ['zh-TW', 'governance.steering-composition', '{}', '召集人的服務機關：未提供\n召集人的簡任以上：未提供'],
    ['zh-TW', 'governance.steering-composition', '{"agency": "x"}', '召集人的服務機關：須為下列之一：doit、'],
    ['en', 'governance.may-merge', '[{}]', 'members of the second group, entry 1: must be a text'],
  ])('names a fact and its options in the words of the question: %s %s %s', async (lang, rule, typed, said) => {
    expect((await talk([rule, '--lang', lang], typed)).stdout).toContain(said)
  })

  test.each([
    [
      'training.digital-course',
      { roles: ['general-user'], limit: '2025-06-30', asOf: '2025-07-01' },
      '114/7/2',
      '尚未發生者請答「無」',
    ],
    ['training.attendance', { unexcusedHours: 600 }, '600', '以上回答：彼此不能並存'],
  ])('says how to answer otherwise where answers do not go together: %s', async (rule, known, typed, said) => {
    const { stdout } = await command(['ask', rule, 'known'], { known: Buffer.from(JSON.stringify(known)) }, undefined, [
      typed,
    ])
    expect(stdout).toContain(said)
  })

  test.each(ruleIds.filter((id) => 'table' in rules[id]))('names no fact of %s by its key in Chinese', async (id) => {
    const keys = Object.keys(jsonSchema(id).facts['properties'] as object)
    for (const typed of ['？', '-1', '{}', '[{}]', '["？"]', '2200-01-01']) {
      const { stdout } = await talk([id], typed)
      const [, said = ''] = /> ([\s\S]*?)\n> /.exec(stdout) ?? []
      for (const key of keys) expect(said).not.toMatch(new RegExp(`(?<![A-Za-z])${key}(?![A-Za-z])`))
    }
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

  test("what is nobody's mistake is not swallowed", async () => {
    async function* unplugged(): AsyncGenerator<string> {
      yield await Promise.reject<string>(new Error('unplugged'))
    }
    await expect(run(['ask', 'support.route'], { ...quietIo, converse: unplugged })).rejects.toThrow('unplugged')
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
    const ended = await run(['ask', 'support.route', '--lang', 'en'], { ...quietIo, converse: lines, stdout }).catch(
      String,
    )
    expect({ isReading, ended }).toEqual({ isReading: false, ended: ending })
  })
})

test('--json prints the questions of every finding of a check', async () => {
  const { exitCode, stdout } = await command(['ask', 'support.roster', 'too-few.json', '--json'], files)
  expect(exitCode).toBe(1)
  expect(JSON.parse(stdout)).toEqual(openQuestions(checkSupportRoster, { posts: 120, administrators: 1 }))
})
