import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { root } from '../../.config/project-files'
import { built, visit } from './site'
import { watch } from './chromium'

/** A page of an agency that holds a form of ours, with nothing else of the site. */
const agency = `<!doctype html><html lang="zh-Hant-TW"><meta charset="utf-8"><title>機關網頁</title><link rel="icon" href="data:,">
<p><rule-form rule="deadlines.due" lang="zh-TW" private></rule-form></p><script type="module" src="element/rule-form.js"></script></html>`

describe("an agency's own page", () => {
  const site = visit(join(root, 'dist'), { 'agency.html': agency })

  test('holds a form with its answer, and keeps its address', async () => {
    const { page, complaints, strangers } = await site.open('agency.html?its=own')
    await page.waitForSelector('rule-form form.fields')
    await page
      .selectOption('[name="duty"]', 'working-group-change')
      .catch(() => page.selectOption('[name="duty"]', { index: 1 }))
    await page.fill('[name="from"]', '114/9/26')
    expect(await page.locator('[data-result]').textContent()).toContain('2025-10-02')
    expect(new URL(page.url()).search).toBe('?its=own')
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
  })
})

describe('the one file', () => {
  const site = visit()
  const file = join(built, 'taipei-rollout-rules.html')

  test('opens from a disk: its pages, its forms and Back work, and it asks for nothing', async () => {
    expect(existsSync(file)).toBe(true)
    const context = await site.browser().newContext()
    await context.setOffline(true)
    const { page, complaints } = await watch(context, 'file://')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = pathToFileURL(file).href
    await page.goto(`${address}#/rules/`)
    await page.locator('main a', { hasText: '請假或曠課是否退訓' }).first().click()
    await page.waitForSelector('rule-form form.fields')
    await page.getByRole('button', { name: '帶入上面的例子' }).click()
    const before = await page.locator('[data-result]').textContent()
    expect(page.url()).toContain('#/rules/training.attendance/?')
    expect(await page.locator('table[data-table] tbody tr').count()).toBe(12)
    expect(await page.locator('tr[aria-current]').count()).toBe(1)
    await page.locator('.changes button').first().click()
    expect(await page.locator('[data-result]').textContent()).not.toBe(before)
    await page.goBack()
    expect(await page.locator('[data-result]').textContent()).toBe(before)
    await page.goto(`${address}#/law/5/#5.3.4`)
    await page.waitForSelector('section[id="5.3.4"]')
    await page.goto(`${address}#/en/rules/deadlines.due/?duty=working-group-change&from=2025-09-26`)
    await page.waitForSelector('.outcome [data-result]')
    expect(await page.locator('.outcome [data-result]').textContent()).toContain('2025-10-02')
    expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('data:'))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
