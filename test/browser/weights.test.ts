import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ruleIds } from '../../src/law/rule-id'
import { courseAttendance } from '../../src/law/c07-training/index'
import { visit } from './site'

const site = visit()

/** What the scripts that a page asks for weigh, each packed as a host packs it. */
function scriptsOf(page: Page): { readonly weigh: () => Promise<number> } {
  const bodies: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      bodies.push(response.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  return {
    weigh: async () => (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0),
  }
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

describe('what a page has of script, gzip', () => {
  const rows: string[] = []

  test.each(['', 'law/5/', 'readings/', 'duties/', 'about/'])('a page of text is light: /%s', async (path) => {
    const { page } = await site.open('')
    const scripts = scriptsOf(page)
    await page.goto(site.address() + path)
    const bytes = await scripts.weigh()
    rows.push(`/${path} ${inKilobytes(bytes)}`)
    expect(bytes).toBeLessThanOrEqual(5_000)
  })

  // One rule of each domain: the others of it ask for the same files.
  const domains = [...new Map(ruleIds.map((id) => [id.split('.')[0], id])).values()]

  test.each(domains)('%s is light until its form is reached, and within bounds after', async (id) => {
    const { page } = await site.open('', { viewport: { width: 360, height: 200 } })
    const scripts = scriptsOf(page)
    await page.goto(`${site.address()}rules/${id}/`, { waitUntil: 'networkidle' })
    const before = await scripts.weigh()
    await page.locator('rule-form').scrollIntoViewIfNeeded()
    await page.waitForSelector('rule-form form.fields')
    const after = await scripts.weigh()
    rows.push(`/rules/${id}/ ${inKilobytes(before)}, with its form ${inKilobytes(after)}`)
    expect(before).toBeLessThanOrEqual(20_000)
    expect(after).toBeGreaterThan(before)
    expect(after).toBeLessThanOrEqual(100_000)
  })

  // It asks every rule, where the form of a rule asks those of one domain.
  test('the page of a record is light until its form is reached, and within bounds of its own after', async () => {
    const { page } = await site.open('', { viewport: { width: 360, height: 200 } })
    const scripts = scriptsOf(page)
    await page.goto(`${site.address()}dossier/`, { waitUntil: 'networkidle' })
    const before = await scripts.weigh()
    await page.locator('#record').scrollIntoViewIfNeeded()
    await page.waitForSelector('#record:not([aria-busy])')
    const after = await scripts.weigh()
    rows.push(`/dossier/ ${inKilobytes(before)}, with its form ${inKilobytes(after)}`)
    expect(before).toBeLessThanOrEqual(20_000)
    expect(after).toBeGreaterThan(before)
    expect(after).toBeLessThanOrEqual(160_000)
  })

  test('is printed', () => {
    console.log(rows.join('\n'))
    expect(rows.length).toBe(6 + domains.length)
  })
})

test('how long an answer takes after a key is printed beside a bare call', async () => {
  const { page } = await site.open(
    'rules/training.attendance/?course=administrator&totalHours=30&leaveHours=2&unexcusedHours=0',
  )
  await page.waitForSelector('.outcome [data-result]')
  await page.waitForSelector('[data-choice] .changed')
  const times = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('[name="leaveHours"]') as HTMLInputElement
    return Array.from({ length: 50 }, (_, place) => {
      const begun = performance.now()
      input.value = String(1 + (place % 10) / 2)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      return performance.now() - begun
    })
  })
  const bare = Array.from({ length: 50 }, (_, place) => {
    const begun = performance.now()
    courseAttendance({ course: 'administrator', totalHours: 30, leaveHours: 1 + (place % 10) / 2, unexcusedHours: 0 })
    return performance.now() - begun
  })
  const median = (list: readonly number[]): string => `${([...list].sort((a, b) => a - b)[25] as number).toFixed(2)} ms`
  console.log(`answer in the page, median of 50 keys: ${median(times)}; a bare call: ${median(bare)}`)
  // eslint-disable-next-line @typescript-eslint/restrict-plus-operands -- numbers that the page gives
  expect(times.length + bare.length).toBe(100)
})
