import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formOf } from './asked'
import { visit } from './site'

const site = visit()
const attendance = 'rules/training.attendance/'
const query = '?course=administrator&totalHours=30&leaveHours=7&unexcusedHours=0&officialLeaveHours=2'

/** Opens the page of a rule as it is printed. */
async function onPaper(path: string): Promise<Page> {
  const { page } = await site.open(path)
  await formOf(page)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  return page
}

/** Of each thing that is looked for, how many can be seen. */
async function seen(page: Page, selectors: readonly string[]): Promise<Readonly<Record<string, number>>> {
  const counts = selectors.map(async (selector) => [
    selector,
    await page.locator(`${selector} >> visible=true`).count(),
  ])
  return Object.fromEntries(await Promise.all(counts)) as Readonly<Record<string, number>>
}

function times(count: number, selectors: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(selectors.map((selector) => [selector, count]))
}

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
}

const onScreenOnly = [
  ...['header.site', 'form.fields', '.needed', '.changes', '.take-away-now', '.month-view', 'button'],
  ...['#grounds', '#take-away', '#trust', '.neighbours', 'td.witness', '[data-reading] .changed'],
]

describe.each(['', 'en/'])('a sheet under /%s', (root) => {
  test('shows what the clause says, the case, its answer with steps, every case, and what it is itself', async () => {
    const page = await onPaper(root + attendance + query)
    const once = [
      'h1',
      '.path',
      '.words',
      'rule-form .on-paper .facts',
      '.outcome [data-result]',
      '.outcome [data-steps]',
    ]
    const last = ['[data-address]', '[data-versions]', 'footer.site p']
    expect(await seen(page, [...once, ...last])).toEqual(times(1, [...once, ...last]))
    expect(await page.locator('[data-address]').textContent()).toBe(page.url())
    expect(await page.locator('[data-versions]').textContent()).toContain('(107)府授資系字第1073013434號')
    expect(await seen(page, ['table[data-table] tbody tr', 'rule-form .facts dt'])).toEqual({
      'table[data-table] tbody tr': 12,
      'rule-form .facts dt': 5,
    })
  })

  test('hides what asks and what leads away', async () => {
    const page = await onPaper(root + attendance + query)
    expect(await seen(page, onScreenOnly)).toEqual(times(0, onScreenOnly))
  })

  test('shows the readings on which the answer rests with their reasons, the others in a line', async () => {
    const page = await onPaper(root + attendance + query)
    expect(await seen(page, ['[data-reading="leave-kinds"] [data-choice]', '[data-reading] .rationale'])).toEqual({
      '[data-reading="leave-kinds"] [data-choice]': 2,
      '[data-reading] .rationale': 2,
    })
    expect(await seen(page, ['[data-reading] h3', '[data-reading]:not([data-rests]) [data-choice]'])).toEqual({
      '[data-reading] h3': 7,
      '[data-reading]:not([data-rests]) [data-choice]': 6,
    })
  })

  test('shows the example where there is no case, and no empty form', async () => {
    const page = await onPaper(root + attendance)
    const once = ['[data-example] [data-result]', 'rule-form h2']
    expect(await seen(page, once)).toEqual({ '[data-example] [data-result]': 1, 'rule-form h2': 0 })
    expect(await seen(page, onScreenOnly)).toEqual(times(0, onScreenOnly))
  })

  test.each(['', query])('takes no more than two pages of A4: %s', async (asked) => {
    expect(await sheets(await onPaper(root + attendance + asked))).toBeLessThanOrEqual(2)
  })
})

test('a sheet names what its page does not decide, and where the page stands without a script', async () => {
  const { page } = await site.open('rules/appraisal.duty/', { javaScriptEnabled: false })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('[data-address]').textContent()).toBe('rules/appraisal.duty/')
  expect(await page.locator('.imprint').innerText()).toContain('本頁不決定：')
})
