import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../src/law/rule-id'
import { pathsOf } from './paths'
import { visit } from './site'

const site = visit()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paths = pathsOf()

/** One page of each kind that has many, in place of all of them. */
const examples = [
  ...['law/5/', 'duties/administrator/', 'calendar/2025/', 'guides/deadlines/'],
  ...['training.attendance', 'deadlines.due', 'governance.council-composition', 'training.course-record'].map(
    (id) => `rules/${id}/`,
  ),
]
const kinds = paths.filter((path) => {
  const inEither = path.replace(/^en\//, '')
  return examples.includes(inEither) || !/^(law|rules|duties|calendar|guides)\/./.test(inEither)
})

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

describe('every page', () => {
  test('is among those that are looked at, in both languages', () => {
    expect(paths.length).toBeGreaterThan(100)
    for (const id of ruleIds) expect(paths).toEqual(expect.arrayContaining([`rules/${id}/`, `en/rules/${id}/`]))
    expect(paths.filter((path) => path.startsWith('en/')).length * 2).toBe(paths.length)
  })

  test('opens without a complaint, asks nothing of another host, and is no wider than 360 px', async () => {
    const { page, complaints, strangers } = await site.open('', { viewport: { width: 360, height: 640 } })
    const wide: string[] = []
    const failed: string[] = []
    for (const path of paths) {
      const response = await page.goto(site.address() + path)
      if (response?.status() !== 200) failed.push(path)
      const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }))
      if (scrollWidth > 360) wide.push(`${path}: ${scrollWidth}`)
    }
    expect({ failed, wide, complaints, strangers }).toEqual({ failed: [], wide: [], complaints: [], strangers: [] })
  })
})

describe('axe finds nothing wrong', () => {
  test('and each kind of page is looked at, in both languages', () => {
    expect(kinds).toEqual(expect.arrayContaining(examples.flatMap((path) => [path, `en/${path}`])))
  })

  test.each(kinds)('on /%s', async (path) => {
    const { page } = await site.open(path)
    const form = page.locator('rule-form')
    if ((await form.count()) > 0) {
      await form.scrollIntoViewIfNeeded()
      await page.waitForSelector('rule-form form.fields')
      const example = page.locator('form.fields > .actions button').first()
      await example.click()
      await page.waitForSelector('.outcome [data-result]')
    }
    await page.evaluate(axe)
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
      ).axe.run()
      return found.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)) }))
    })
    expect(violations).toEqual([])
  })
})

describe('without JavaScript', () => {
  const off = { javaScriptEnabled: false }

  test('the clauses, with who must do what', async () => {
    const { page } = await site.open('law/5/', off)
    expect(await page.locator('section[id="5.3.4"]').count()).toBe(1)
    expect(await page.locator('section[id="5.3.4"]').textContent()).toContain('三個工作天')
  })

  test.each(ruleIds)('the answer to the example of %s, and every case', async (id) => {
    const { page } = await site.open(`rules/${id}/`, off)
    expect((await page.locator('[data-result]').textContent())?.trim()).not.toBe('')
    expect(await page.locator('[data-steps] li').count()).toBeGreaterThan(0)
    expect(await page.locator('table[data-table] tbody tr, table[data-examples] tbody tr').count()).toBeGreaterThan(0)
    expect(await page.locator('nav a[href]').count()).toBeGreaterThan(5)
  })

  test.each(['duties/', 'calendar/'])('/%s', async (path) => {
    const { page } = await site.open(path, off)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(200)
  })
})
