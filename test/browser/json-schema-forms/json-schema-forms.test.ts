import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { jsonSchema } from '../../../src/analysis/index'
import type { InvalidInputError } from '../../../src/kernel/errors'
import { type Locale, locales } from '../../../src/kernel/locale'
import { type RuleId, ruleIds } from '../../../src/law/rule-id'
import { rules } from '../../../src/law/rules'
import { issuesByField, label } from '../../../src/wording/index'
import { visit } from '../site'
import { buildPage } from './build-page'

const site = visit(buildPage())

const addressOf = (rule: RuleId, locale: Locale): string => `#${new URLSearchParams({ rule, locale }).toString()}`

/** Draws the form of a rule on the page, with nothing filled in. */
async function draw(page: Page, rule: RuleId, locale: Locale): Promise<void> {
  await page.evaluate((hash) => (location.hash = hash), addressOf(rule, locale))
  const title = jsonSchema(rule, { locale }).facts['title'] as string
  await page.waitForFunction((drawn) => document.querySelector('#root__title')?.textContent === drawn, title)
}

/** All words of the form but those on its buttons, which are the form library's own. */
function wordsOf(page: Page): Promise<string[]> {
  return page
    .locator('label, legend, select option, .field-description, .text-danger')
    .evaluateAll((parts) =>
      parts.map(({ textContent }) => textContent.replace('*', '').trim()).filter((word) => word !== ''),
    )
}

/** The sentences at each field, by the path of its fact. */
function errorsOf(page: Page): Promise<Record<string, string[]>> {
  return page
    .locator('[id$="__error"]')
    .evaluateAll((lists) =>
      Object.fromEntries(
        lists.map(({ id, children }) => [
          id.replace(/^root_/, '').replace(/__error$/, ''),
          Array.from(children, ({ textContent }) => textContent),
        ]),
      ),
    )
}

/** What the library says here, field by field, of the facts that the form holds. */
async function faultsOf(page: Page, rule: RuleId, locale: Locale): Promise<Record<string, readonly string[]>> {
  const facts = await page.evaluate(() => (globalThis as unknown as { facts: unknown }).facts)
  try {
    ;(rules[rule] as unknown as (facts: unknown) => unknown)(facts)
    return {}
  } catch (error) {
    const faults = issuesByField(error as InvalidInputError, { locale })
    return Object.fromEntries(Object.entries(faults).map(([path, said]) => [path.replaceAll('.', '_'), said]))
  }
}

/** What the validator of the form says of the facts in it. */
async function fits(page: Page): Promise<boolean> {
  return (await page.locator('output').getAttribute('data-fits')) === 'true'
}

/** Whether a word is one in either language: a grade, a name given as an example, or the number of an entry. */
const isAlike = (word: string): boolean => /^[A-E]\+?$/.test(word)
const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word.replace('大安區公所', ''))

describe.each(locales)('in %s', (locale) => {
  test('every rule draws its form from its schema alone, and says at each field what is wrong there', async () => {
    const { page, complaints, strangers } = await site.open(addressOf('appraisal.grade', locale))
    let said = 0
    for (const rule of ruleIds) {
      await draw(page, rule, locale)
      const labels = Object.keys(jsonSchema(rule).facts['properties'] as object).map((name) =>
        label('fact', name, { locale, rule }),
      )
      expect([rule, await wordsOf(page)]).toEqual([rule, expect.arrayContaining(labels)])
      for (const add of await page.locator('.btn-add').all()) await add.click()
      await page.locator('[type=submit]').click()
      const faults = await faultsOf(page, rule, locale)
      expect(Object.keys(faults).length).toBeGreaterThan(0)
      expect([rule, await errorsOf(page), await fits(page)]).toEqual([rule, faults, false])
      const words = (await wordsOf(page)).filter((word) => !isAlike(word))
      expect([rule, words.filter((word) => isChinese(word) !== (locale === 'zh-TW'))]).toEqual([rule, []])
      said += Object.keys(faults).length
    }
    console.log(`${locale}: ${ruleIds.length} forms, ${said} fields with a message`)
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
  })
})

describe.each([
  [
    'zh-TW',
    {
      wrong: '請假時數須為 0.5 的倍數',
      above: '公假時數不得大於 2.5',
      missing: '曠課時數未提供',
      options: ['機關系統管理者課程', '機關種子人員課程', '講師培訓課程'],
      answer: '結果：續訓',
    },
  ],
  [
    'en',
    {
      wrong: 'Hours of leave must be a multiple of 0.5',
      above: 'Hours of official leave must be 2.5 or less',
      missing: 'Hours of unexcused absence is missing',
      options: ['administrator course', 'seed staff course', 'instructor course'],
      answer: 'Result: the training continues',
    },
  ],
] as const)('training.attendance in %s', (locale, expected) => {
  test('is filled in by keyboard alone, with a wrong entry told at its field until it is put right', async () => {
    const { page } = await site.open(addressOf('training.attendance', locale))
    await page.waitForSelector('form')
    expect((await page.locator('#root_course option').allTextContents()).filter((option) => option !== '')).toEqual(
      expected.options,
    )
    const tabTo = async (id: string): Promise<void> => {
      for (let pressed = 0; pressed < 20; pressed++) {
        if (await page.evaluate((sought) => document.activeElement?.id === sought, id)) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${id} is not reached`)
    }
    await tabTo('root_course')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await tabTo('root_totalHours')
    await page.keyboard.type('24')
    await tabTo('root_leaveHours')
    await page.keyboard.type('2.3')
    await page.keyboard.press('Enter')
    expect(await errorsOf(page)).toEqual({ leaveHours: [expected.wrong], unexcusedHours: [expected.missing] })
    expect(await page.getAttribute('#root_leaveHours', 'aria-describedby')).toContain('root_leaveHours__error')
    expect(await fits(page)).toBe(false)
    await page.keyboard.press('Backspace')
    await page.keyboard.type('5')
    await tabTo('root_unexcusedHours')
    await page.keyboard.type('0')
    expect(await errorsOf(page)).toEqual({})
    expect((await page.locator('output').textContent())?.split('\n')[0]).toBe(expected.answer)
    expect(await fits(page)).toBe(true)
    await tabTo('root_officialLeaveHours')
    await page.keyboard.type('9')
    expect(await errorsOf(page)).toEqual({ officialLeaveHours: [expected.above] })
  })
})

describe('what is wrong, in Chinese', () => {
  const begin = async (rule: RuleId): Promise<Page> => {
    const { page } = await site.open(addressOf(rule, 'zh-TW'))
    await page.waitForSelector('form')
    return page
  }

  test('a day after that of the question, and none chosen in its place', async () => {
    const page = await begin('training.digital-course')
    await page.selectOption('#root_roles', { label: '一般使用者' })
    await page.fill('#root_limit', '2026-03-31')
    await page.fill('#root_asOf', '2026-04-01')
    await page.fill('#root_completedOn', '2026-04-02')
    await page.locator('[type=submit]').click()
    expect(await errorsOf(page)).toEqual({
      completedOn: ['完成日晚於查詢日 2026-04-01；尚未發生者請勿填列，或填「無」（null）'],
    })
    await page.selectOption('#root_completedOn__anyof_select', { label: '無' })
    expect(await errorsOf(page)).toEqual({})
    expect((await page.locator('output').textContent())?.split('\n')[0]).toBe('結果：逾期未完成')
    expect(await fits(page)).toBe(true)
  })

  test('two meetings of one day, told at the second', async () => {
    const page = await begin('governance.council-seat')
    await page.selectOption('#root_seat', { label: '機關代表' })
    for (const place of [0, 1]) {
      await page.locator('.btn-add').click()
      await page.fill(`#root_meetings_${place}_date`, '2026-03-02')
      await page.selectOption(`#root_meetings_${place}_kind`, { label: '定期會議' })
      await page.locator(`#root_meetings_${place}_held`).getByText('是').click()
      await page.locator(`#root_meetings_${place}_invited`).getByText('是').click()
      await page.selectOption(`#root_meetings_${place}_attendance`, { label: '親自出席' })
    }
    await page.locator('[type=submit]').click()
    expect(await errorsOf(page)).toEqual({ meetings_1_date: ['會議第 2 筆的會議日重複'] })
    await page.fill('#root_meetings_1_date', '2026-05-04')
    expect(await errorsOf(page)).toEqual({})
    expect((await page.locator('output').textContent())?.split('\n')[0]).toContain('結果：')
  })

  test('a part of a person', async () => {
    const page = await begin('support.roster')
    await page.fill('#root_posts', '100')
    await page.fill('#root_administrators', '2.5')
    await page.fill('#root_seeds', '-1')
    await page.locator('[type=submit]').click()
    expect(await errorsOf(page)).toEqual({
      administrators: ['系統管理者人數須為整數'],
      seeds: ['種子人員人數不得小於 0'],
    })
  })
})
