import { expect, test } from 'vitest'
import { formOf } from './asked'
import { visit } from './site'

const site = visit()

test('a case is filled in, changed and read with another reading by keyboard alone, in the order of the page', async () => {
  const { page } = await site.open('rules/training.attendance/')
  await formOf(page)
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const here = document.activeElement as HTMLElement
      return here.getAttribute('name') ?? here.textContent.trim()
    })
  const tabTo = async (name: string): Promise<void> => {
    for (let pressed = 0; pressed < 120; pressed += 1) {
      if ((await focused()) === name) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} is not reached`)
  }
  const reached: string[] = []
  await tabTo('unexcusedHours')
  await page.keyboard.type('0')
  reached.push(await focused())
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  reached.push(await focused())
  await page.keyboard.press('Tab')
  await page.keyboard.type('30')
  reached.push(await focused())
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  reached.push(await focused())
  expect(reached).toEqual(['unexcusedHours', 'leaveHours', 'totalHours', 'course'])
  expect(await page.locator('.outcome [data-result]').textContent()).toBe('續訓')

  await tabTo('套用')
  await page.keyboard.press('Enter')
  expect(await page.locator('.outcome [data-result]').textContent()).toBe('退訓')
  expect(await focused()).toBe('結果')

  await tabTo('公文文字')
  await page.keyboard.press('Enter')
  expect(await page.locator('.take-away-now pre').first().isVisible()).toBe(true)

  await tabTo('reading.leave-kinds')
  await page.keyboard.press('ArrowDown')
  expect(new URL(page.url()).searchParams.get('reading.leave-kinds')).toBe('official-leave-excluded')

  await tabTo('帶入')
  await page.keyboard.press('Space')
  expect(await page.locator('.outcome [data-result]').count()).toBe(1)
  expect(await page.locator('tr[aria-current]').count()).toBe(1)
})
