import { describe, expect, test } from 'vitest'
import type { Json, JsonObject } from '../../src/kernel/json'
import { type RuleId, ruleIds } from '../../src/law/rule-id'
import { rules } from '../../src/law/rules'
import { explain, jsonSchema } from '../../src/analysis/index'
import type { Decision } from '../../src/law/rule'
import { RolloutRulesError } from '../../src/kernel/errors'
import { lawCases } from '../cases/read-cases'
import { askInPage, formOf } from './asked'
import { visit } from './site'

const site = visit()

type AnyRule = (facts: never, options?: object) => Decision<unknown>

interface Asked {
  readonly facts: JsonObject
  readonly readings: Readonly<Record<string, string>>
}

/** What the library answers here; the result is the first line of the explanation. */
function answerOf(id: RuleId, { facts, readings }: Asked): { value: unknown; text: string | null } {
  try {
    const decision = (rules[id] as unknown as AnyRule)(facts as never, { readings })
    const [line = ''] = explain(decision, { locale: 'zh-TW' }).split('\n')
    return { value: JSON.parse(JSON.stringify(decision.value)) as unknown, text: line.replace('結果：', '') }
  } catch (error) {
    if (error instanceof RolloutRulesError) return { value: null, text: null }
    throw error
  }
}

/** Whether facts have no key that the rule does not know: a page leaves it out, and says so. */
function isKnown(id: RuleId, facts: unknown): boolean {
  const known = Object.keys(jsonSchema(id).facts['properties'] as object)
  return typeof facts === 'object' && Object.keys(facts ?? {}).every((fact) => known.includes(fact))
}

/** The open cases of a rule; a calendar or tables of the caller's own cannot be given to a page. */
function casesOf(id: RuleId): readonly Asked[] {
  return lawCases
    .filter(({ rule, options }) => rule === id && Object.keys(options ?? {}).every((key) => key === 'readings'))
    .filter(({ facts, error }) => error !== 'unknown-reading' && isKnown(id, facts))
    .map(({ facts, options }) => ({
      facts: facts as JsonObject,
      readings: (options as { readings?: Readonly<Record<string, string>> } | undefined)?.readings ?? {},
    }))
}

describe.each(ruleIds)('the page of %s', (id) => {
  test('answers every case as the library does here, and every row of its table', async () => {
    const { page, complaints, strangers } = await site.open(`rules/${id}/`)
    await formOf(page)
    const cases = casesOf(id)
    expect(cases.length).toBeGreaterThan(0)
    for (const asked of cases) {
      const { value, text } = await askInPage(page, asked)
      expect({ asked, value, text }).toEqual({ asked, ...answerOf(id, asked) })
    }
    await askInPage(page, { facts: {}, readings: {} })
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('tr[data-witness] button.use')].map((button) => {
        button.click()
        const row = button.closest('tr') as HTMLTableRowElement
        const result = document.querySelector<HTMLElement>('.outcome [data-result]')
        return {
          facts: JSON.parse(row.dataset['witness'] as string) as JsonObject,
          value: JSON.parse(result?.dataset['value'] ?? 'null') as Json,
          isHere: row.getAttribute('aria-current') === 'true' && row.querySelector('.here') !== null,
        }
      }),
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const { facts, value, isHere } of rows)
      expect({ facts, value, isHere }).toEqual({
        facts,
        value: answerOf(id, { facts, readings: {} }).value,
        isHere: true,
      })
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
  })
})
