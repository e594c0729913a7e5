import { describe, expect, test } from 'vitest'
import { atlas, atlasCsv, atlasJson, atlasMarkdown, toDmn } from '../../../src/analysis/index'
import { gradeScore } from '../../../src/law/c09-appraisal/index'
import { checkSupportRoster } from '../../../src/law/c06-support/index'
import { ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { allWords } from '../../../src/wording/all-words'
import { command } from '../command'

describe('atlas prints what the library lists, and ends every line once', () => {
  const tables = atlas(checkSupportRoster)

  test.each([
    ['json', atlasJson(tables)],
    ['csv', atlasCsv(tables)],
    ['md', atlasMarkdown(tables, { locale: 'zh-TW' })],
  ])('as %s', async (format, printed) => {
    expect(await command(['atlas', 'support.roster', '--format', format])).toEqual({
      exitCode: 0,
      stdout: printed,
      stderr: '',
    })
  })

  test('as JSON by --json too', async () => {
    expect((await command(['atlas', 'support.roster', '--json'])).stdout).toBe(atlasJson(tables))
  })
})

describe.each(['atlas', 'ask', 'dmn'])('%s', (name) => {
  test.each(ruleIds)('%s: answered exactly where the rule carries a table, in both languages', async (id) => {
    for (const lang of ['zh-TW', 'en']) {
      const { exitCode, stdout, stderr } = await command([name, id, '--lang', lang])
      expect(exitCode).toBe('table' in rules[id] ? 0 : 2)
      expect(`${stdout}${stderr}`).not.toMatch(/undefined|\[object|NaN/)
      if (exitCode !== 0 || name === 'dmn') continue
      if (lang === 'en') expect(stdout).not.toMatch(/[\u4E00-\u9FFF]/)
      // Grades are letters in Chinese too, and examples of members go by names; the key is for whoever writes the facts
      // in JSON.
      else expect(stdout.replace(/；JSON 欄位：\w+|Chen|Lin/g, '')).not.toMatch(/[F-Za-z]/)
    }
  })
})

describe.each(['atlas', 'ask', 'flips', 'dmn'])('%s of a rule without a table', (name) => {
  test.each(ruleIds.filter((id) => !('table' in rules[id])))(
    '%s says what it is and which command answers it',
    async (id) => {
      const { exitCode, stderr } = await command([name, id], {}, Buffer.from('{}'))
      expect(exitCode).toBe(2)
      const [, answering = ''] =
        /^錯誤：<rule>「(?:.*)」（(?:.*)）不是決策表，無法逐一列出各種情形；請用 taipei-rollout-rules (.*) 查詢$/m.exec(
          stderr,
        ) ?? []
      expect(stderr).toContain(`（${allWords[id].title['zh-TW']}）`)
      expect(stderr.length).toBeLessThan(200)
      expect(answeredBy[answering] ?? /^eval (.*)$/.exec(answering)?.[1]).toBe(id)
    },
  )
})

/** The rule that a command of its own asks, as its answer says. */
const answeredBy: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(
    [
      ['due', 'seed-change', '2025-09-26'],
      ['check', 'seed-change', '2025-09-26', '--as-of', '2025-09-26'],
      ['classify', '大安'],
      ['grade', '87'],
      ['award', 'A+', 'seed'],
    ].map(async (args) => {
      const { rule } = JSON.parse((await command([...args, '--json'])).stdout) as { rule: string }
      return [args[0], rule] as const
    }),
  ),
) as Record<string, string>

describe('dmn prints what the library writes', () => {
  const readings = { 'score-decimals': 'round-half-up' } as const

  test('as XML', async () => {
    expect((await command(['dmn', 'appraisal.grade'])).stdout.trimEnd()).toBe(toDmn(gradeScore).trimEnd())
  })

  test('in JSON, under another reading', async () => {
    expect(
      JSON.parse(
        (await command(['dmn', 'appraisal.grade', '--json', '--reading', 'score-decimals=round-half-up'])).stdout,
      ),
    ).toEqual({ rule: 'appraisal.grade', dmn: toDmn(gradeScore, { readings }) })
  })
})
