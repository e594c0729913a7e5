import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formOf } from './asked'
import { visit } from './site'

const site = visit()
const attendance = 'rules/training.attendance/'
const query = '?course=administrator&totalHours=30&leaveHours=2&unexcusedHours=0'
const fold = 'details[data-other-readings]'
const typhoon = '[data-reading="typhoon-closure"]'

/** The readings that lie in the fold. */
function folded(page: Page): Promise<readonly (string | undefined)[]> {
  return page
    .locator(`${fold} [data-reading]`)
    .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset['reading']))
}

describe('readings that change no case of a page', () => {
  test('lie in one fold that says how many they are, each with its name', async () => {
    const { page } = await site.open(attendance)
    await formOf(page)
    expect(await page.locator('[data-reading]').count()).toBe(7)
    expect(await page.locator(fold).count()).toBe(1)
    expect((await folded(page)).length).toBe(6)
    expect(await page.locator(`${fold} summary`).textContent()).toBe('另有 6 項解讀，不影響本例')
    expect(await page.locator('[data-reading="leave-kinds"] input').first().isVisible()).toBe(true)
    expect(await page.locator(`${typhoon} input`).first().isVisible()).toBe(false)
  })

  test('are reached by keyboard, stay in sight once chosen, and keep the focus', async () => {
    const { page } = await site.open(attendance + query)
    await page.waitForSelector('.outcome [data-result]')
    await page.locator(`${fold} summary`).focus()
    await page.keyboard.press('Enter')
    const other = page.locator(`${typhoon} input`).nth(1)
    expect(await other.isVisible()).toBe(true)
    await page.locator(`${typhoon} input`).first().focus()
    await page.keyboard.press('ArrowDown')
    expect(await other.isChecked()).toBe(true)
    expect(await folded(page)).not.toContain('typhoon-closure')
    expect(await other.evaluate((input) => input === document.activeElement)).toBe(true)
    expect(await page.locator(`${fold} summary`).textContent()).toBe('另有 5 項解讀，不影響本例')
    // While the focus is in it, it is not folded away.
    await page.keyboard.press('ArrowUp')
    expect(await folded(page)).not.toContain('typhoon-closure')
    await page.locator('[name="leaveHours"]').fill('3')
    expect((await folded(page)).length).toBe(6)
  })

  test('stand outside where the address chooses another, and the order is that of the page', async () => {
    const { page } = await site.open(`${attendance}${query}&reading.typhoon-closure=counts-as-workday`)
    await page.waitForSelector('.outcome [data-result]')
    expect(await page.locator(`${typhoon} input`).first().isVisible()).toBe(true)
    expect(await folded(page)).not.toContain('typhoon-closure')
    const outside = await page
      .locator('#readings > [data-reading]')
      .evaluateAll((blocks) => blocks.map((block) => (block as HTMLElement).dataset['reading']))
    expect(outside).toEqual(['leave-kinds', 'typhoon-closure'])
  })

  test('say of an answer that is still open that they change none of the cases', async () => {
    const { page } = await site.open(`en/${attendance}?course=seed`)
    await page.waitForSelector('.outcome .possible')
    expect(await page.locator(`${fold} summary`).textContent()).toBe(
      '6 more readings make no difference to any case listed here',
    )
  })

  test('can be read without JavaScript', async () => {
    const { page } = await site.open(attendance, { javaScriptEnabled: false })
    expect(await page.locator('[data-reading]').count()).toBe(7)
    await page.locator(`${fold} summary`).click()
    expect(await page.locator(`${typhoon} .rationale`).first().isVisible()).toBe(true)
  })
})

test('a reading on which the answer rests is not folded, though it changes no listed case', async () => {
  const { page } = await site.open('rules/governance.working-group-composition/')
  const rests = page.locator('[data-reading][data-rests]')
  expect(await rests.count()).toBeGreaterThan(0)
  expect(await page.locator(`${fold} [data-rests]`).count()).toBe(0)
})
