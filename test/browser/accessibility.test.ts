import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './site'

const site = visit()

/** What of a page is said of what it is: roles and names, as a reader of the screen is told. */
const told = new Set([
  'heading',
  'textbox',
  'combobox',
  'radiogroup',
  'radio',
  'button',
  'columnheader',
  'rowheader',
  'status',
  'group',
])

/** Chromium's own accessibility tree of what is in `main`, a line a thing. */
async function treeOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { root } = await session.send('DOM.getDocument')
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'main' })
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId })
  return nodes
    .filter(({ role, ignored }) => !ignored && told.has(String(role?.value)))
    .map(({ role, name, description, properties = [] }) => {
      // eslint-disable-next-line @typescript-eslint/no-confusing-void-expression -- what it gives is nothing, and nothing is done with it
      const level = properties.find((property) => property.name === 'level')?.value.value as number | undefined
      const about =
        description?.value === undefined || description.value === '' ? '' : ` (${String(description.value)})`
      return `${String(role?.value)}${level === undefined ? '' : ` ${level}`}: ${String(name?.value)}${about}`
    })
    .join('\n')
}

describe.each([
  ['zh-TW', ''],
  ['en', 'en/'],
])('in %s', (locale, root) => {
  test('headings, fields, heads of rows and columns and the status are told by role and name', async () => {
    const query = '?course=seed&totalHours=24&leaveHours=5&unexcusedHours=0'
    const { page } = await site.open(`${root}rules/training.attendance/${query}`)
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '')
    await page.waitForSelector('[data-choice] .changed')
    const tree = await treeOf(page)
    const lines = tree.split('\n')
    expect(lines.filter((line) => line.startsWith('heading 1')).length).toBe(1)
    expect(
      lines.filter((line) => /^(textbox|combobox|radio|button|columnheader|rowheader|radiogroup): *$/.test(line)),
    ).toEqual([])
    for (const name of ['totalHours', 'leaveHours', 'unexcusedHours', 'course', 'officialLeaveHours'])
      expect(await page.locator(`[name="${name}"]`).count()).toBe(1)
    expect(lines.filter((line) => line.startsWith('textbox')).length).toBe(4)
    expect(lines.filter((line) => line.startsWith('combobox')).length).toBe(1)
    expect(lines.filter((line) => line.startsWith('columnheader')).length).toBe(6)
    expect(lines.filter((line) => line.startsWith('rowheader')).length).toBe(12)
    await expect(`${tree}\n`).toMatchFileSnapshot(`snapshots/attendance.${locale}.txt`)
  })
})
