import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from './site'

const site = visit()

/** The addresses of what is found, in order. */
async function found(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => document.querySelector('#found')?.textContent !== '')
  return page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
}

test.each([
  ['工作小組召集人', 'duties/convener/', 'two terms that are put together'],
  ['會議記錄', 'law/5/#5.3.7', 'another way to write a term'],
  ['退訓', 'rules/training.attendance/', 'a term by itself'],
  ['伍.三.(四)', 'law/5/#5.3.4', 'a clause by its number'],
])('%s finds %s: %s', async (query, address) => {
  const { page } = await site.open(`search/?q=${encodeURIComponent(query)}`)
  expect((await found(page)).some((each) => each.endsWith(address))).toBe(true)
})

test('what stands nowhere is not found', async () => {
  const { page } = await site.open(`search/?q=${encodeURIComponent('火星探測車')}`)
  expect(await found(page)).toEqual([])
})

test('places that hold a part are listed only where none holds all that is asked', async () => {
  const all = await found((await site.open(`search/?q=${encodeURIComponent('種子人員')}`)).page)
  const part = await found((await site.open(`search/?q=${encodeURIComponent('種子人員考')}`)).page)
  expect(all.length).toBeGreaterThan(5)
  expect(part.every((each) => all.includes(each))).toBe(true)
})
