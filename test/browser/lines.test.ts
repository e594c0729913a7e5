import { describe, expect, test } from 'vitest'
import { visit } from './site'

const site = visit()

describe('a line breaks between words alone', () => {
  test('in the cells of a narrow table, whose text flows on beside the head', async () => {
    const { page } = await site.open('defects/')
    await page.setViewportSize({ width: 360, height: 800 })
    const strays = await page.locator('td:has(a + a)').evaluateAll((cells) =>
      cells.flatMap((cell) => {
        const left = (cell.querySelector('a') as HTMLElement).getBoundingClientRect().left
        const text = document.createRange()
        text.selectNodeContents(cell)
        return [...text.getClientRects()]
          .filter((box) => box.width > 0 && box.left < left - 1)
          .map(({ left: at }) => at)
      }),
    )
    expect(await page.locator('td:has(a + a)').count()).toBeGreaterThan(5)
    expect(strays).toEqual([])
  })

  test.each([1280, 360])('in the days of a limit, at %i pixels', async (width) => {
    const { page } = await site.open('guides/deadlines/')
    await page.setViewportSize({ width, height: 800 })
    const broken = await page
      .locator('.ledger li span')
      .evaluateAll((parts) =>
        parts
          .filter((part) => new Set([...part.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
          .map(({ textContent }) => textContent),
      )
    expect(await page.locator('.ledger li').count()).toBeGreaterThan(10)
    expect(broken).toEqual([])
  })
})
