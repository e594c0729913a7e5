import { describe, expect, test } from 'vitest'
import { atlas, atlasCsv, atlasJson, atlasMarkdown, toDmn } from '../../../src/analysis/index'
import { gradeScore } from '../../../src/law/c09-appraisal/index'
import { checkSupportRoster } from '../../../src/law/c06-support/index'
import { ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
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
