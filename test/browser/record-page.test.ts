import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { read } from '../../.config/project-files'
import { reportOf } from '../../src/cli/reports/report'
import { reportCsv } from '../../src/cli/reports/report-csv'
import { reportMarkdown } from '../../src/cli/reports/report-markdown'
import { type Dossier, auditDossier, auditView, planRollout, toICalendar } from '../../src/dossier/index'
import type { Locale } from '../../src/kernel/locale'
import { asBig5 } from '../cli/double-byte-text'
import { fortyPeople } from './forty-people'
import { visit } from './site'

const site = visit()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const asOf = '2026-06-30'
const names = ['district-office', 'school', 'bureau', 'smallest'] as const
const languages: readonly (readonly [Locale, string])[] = [
  ['zh-TW', ''],
  ['en', 'en/'],
]

const recordOf = (name: string): Dossier => JSON.parse(read(`examples/${name}.json`)) as Dossier

/** Opens the page, and waits until it can be used. */
async function opened(root = '', options?: Parameters<typeof site.open>[1]): ReturnType<typeof site.open> {
  const watched = await site.open(`${root}dossier/`, options)
  await watched.page.locator('#record').scrollIntoViewIfNeeded()
  await watched.page.waitForSelector('#record:not([aria-busy])')
  return watched
}

async function audit(page: Page, record: string, day = asOf): Promise<void> {
  await page.fill('#record-text', record)
  await page.fill('#record-as-of', day)
  await page.locator('form.record button.first').click()
}

async function audited(page: Page, record: unknown): Promise<void> {
  await audit(page, JSON.stringify(record))
  await page.waitForSelector('#report:not([data-example]) h2')
}

/** Every fault that is shown: its path, and all that is said of it. */
async function faultsOn(page: Page): Promise<readonly (readonly [string | null, string])[]> {
  await page.waitForSelector('[data-faults] li')
  return page
    .locator('[data-faults] li')
    .evaluateAll((items) => items.map((item) => [item.getAttribute('data-path'), item.textContent] as const))
}

async function savedAs(page: Page, form: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`[data-form="${form}"]`)])
  return readFileSync(await download.path(), 'utf8')
}

describe.each(languages)('in %s', (locale, root) => {
  test.each(names)('the report of %s is what the library says', async (name) => {
    const { page, complaints, strangers } = await opened(root)
    await page.click(`[data-example="${name}"]`)
    await page.waitForSelector('#report:not([data-example]) h2')
    const record = recordOf(name)
    const said = auditDossier(record, { asOf })
    const plan = planRollout(record, { asOf, through: '2027-06-30' })
    const view = auditView(said, { locale })
    const lines = view.sections.flatMap((section) => section.lines)

    const shown = await page.locator('[data-line]').evaluateAll((items) =>
      items.map((item) => ({
        id: item.getAttribute('data-line'),
        status: item.getAttribute('data-status'),
        title: item.querySelector('.obligation')?.textContent.replace(/\s+/g, ' ').trim(),
        facts: item.querySelector('.aside')?.textContent.trim(),
        why: [...item.querySelectorAll('.why li')].map(({ textContent }) => textContent),
      })),
    )
    expect(new Map(shown.map(({ id, status }) => [id, status]))).toEqual(
      new Map(said.obligations.map(({ id, status }) => [id, status])),
    )
    expect(shown.length).toBe(lines.length)
    for (const line of lines) {
      const { title = '', facts = '', why } = shown.find(({ id }) => id === line.id) ?? { why: [] }
      expect(title).toContain(line.clause)
      expect(title).toContain(line.about.replace(/\s+/g, ' '))
      expect(why).toEqual(line.why)
      for (const part of [line.due, line.action, line.actor]) expect(facts).toContain(part ?? '')
    }
    expect(
      await page
        .locator('#next [data-path]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-path'))),
    ).toEqual(said.next.map(({ path }) => path))
    expect(
      await page
        .locator('[data-planned]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-planned'))),
    ).toEqual(plan.obligations.map(({ id }) => id))

    expect(JSON.parse(await savedAs(page, 'json'))).toEqual(said)
    expect(JSON.parse(await savedAs(page, 'record'))).toEqual(record)
    expect(await savedAs(page, 'csv')).toBe(reportCsv(reportOf(said, locale, 'roc')))
    expect(await savedAs(page, 'md')).toBe(reportMarkdown(reportOf(said, locale, 'roc')))
    const calendarName = `${record.body.name}　${record.system.name}`
    expect(await savedAs(page, 'ics')).toBe(
      toICalendar(plan.obligations, { stamp: `${asOf}T00:00:00Z`, name: calendarName, locale }),
    )
    expect({ complaints, strangers }).toEqual({ complaints: [], strangers: [] })
  })

  test('axe finds nothing wrong with a report, with faults, or with the small form', async () => {
    const { page } = await opened(root)
    await page.evaluate(axe)
    const violations = (): Promise<unknown> =>
      page.evaluate(async () => {
        const { violations: found } = await (
          window as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
        ).axe.run()
        return found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])
      })
    await audited(page, recordOf('school'))
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    expect(await violations()).toEqual([])
    await audit(page, '{"body":{},"system":{"name":"x"}}')
    await page.waitForSelector('[data-faults] li')
    expect(await violations()).toEqual([])
  })

  test('no wider than 360 px, with the longest report and all that is folded open', async () => {
    const { page } = await opened(root, { viewport: { width: 360, height: 640 } })
    for (const name of names) {
      await audited(page, recordOf(name))
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true
      })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    }
  })
})

describe('nothing leaves the page', () => {
  test('no request while it works, nothing in the address, nothing kept', async () => {
    const { page } = await opened()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const address = page.url()
    await page.click('[data-example="school"]')
    await page.waitForSelector('#report:not([data-example]) h2')
    await audited(page, recordOf('bureau'))
    await audit(page, '{"body":')
    await faultsOn(page)
    await audit(page, '{"body":{}}')
    await faultsOn(page)
    await page.setInputFiles('#record-file', {
      name: 'record.json',
      mimeType: 'application/json',
      buffer: Buffer.from(read('examples/smallest.json')),
    })
    await page.waitForSelector('#report h2')
    await savedAs(page, 'csv')
    expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
    expect(page.url()).toBe(address)
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  })

  test('kept only when asked, there again after a reload, and forgotten when asked', async () => {
    const { page } = await opened()
    await audited(page, recordOf('smallest'))
    const reloaded = async (): Promise<string> => {
      await page.reload()
      await page.locator('#record').scrollIntoViewIfNeeded()
      await page.waitForSelector('#record:not([aria-busy])')
      return page.inputValue('#record-text')
    }
    expect(await reloaded()).toBe('')
    expect(await page.locator('[data-forget]').isVisible()).toBe(false)
    await page.click('[data-keep]')
    expect(await page.textContent('[data-said]')).toBe('請先開啟、貼上或填寫一份紀錄。')
    await page.fill('#record-text', '{"body": 1}')
    await page.click('[data-keep]')
    expect(await page.textContent('[data-said]')).toBe('已保留在這個瀏覽器。')
    expect(await reloaded()).toBe('{"body": 1}')
    expect(await page.textContent('[data-said]')).toBe('這是先前保留在這個瀏覽器的紀錄。')
    await page.click('[data-forget]')
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await reloaded()).toBe('')
  })
})

describe('what is given', () => {
  const buffered = (bytes: Uint8Array): { name: string; mimeType: string; buffer: Buffer } => ({
    name: '紀錄.json',
    mimeType: 'application/json',
    buffer: Buffer.from(bytes),
  })
  const text = read('examples/smallest.json')

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
    ['Big5', asBig5(text)],
  ])('a file in %s is read', async (_, bytes) => {
    const { page } = await opened()
    await page.fill('#record-as-of', '115.6.30')
    await page.setInputFiles('#record-file', buffered(bytes))
    await page.waitForSelector('#report:not([data-example]) h2')
    expect(await page.textContent('#report h2')).toBe('大安區公所　公文線上簽核　民國115年6月30日')
  })

  test('a file that is damaged, or has lost characters, is refused and read as nothing else', async () => {
    const { page } = await opened()
    const bytes = Buffer.from(text)
    const damaged = bytes.filter((_, place) => place !== bytes.findIndex((byte) => byte > 0x80))
    await page.setInputFiles('#record-file', buffered(damaged))
    expect((await faultsOn(page)).map(([, said]) => said)).toEqual([
      expect.stringContaining('不是 UTF-8、UTF-16 或 Big5'),
    ])
    expect(await page.inputValue('#record-text')).toBe('')
    expect(await page.locator('#report h2').count()).toBe(0)
    await audit(page, text.replace('安', '\uFFFD'))
    expect((await faultsOn(page)).map(([, said]) => said)).toEqual([expect.stringContaining('先前存檔時已經遺失')])
  })

  test('what is no JSON is said with its place', async () => {
    const { page } = await opened()
    await audit(page, '{\n  "body": oops }')
    expect((await faultsOn(page)).map(([, said]) => said)).toEqual([expect.stringContaining('第 2 列第 11 個字')])
  })

  test('every fault of a record stands at its path, in words, and the day of the question is judged too', async () => {
    const { page } = await opened()
    await audit(
      page,
      JSON.stringify({
        body: { name: '大安區公所', exclusion: [] },
        system: { name: '系統', phases: [{ phase: 'lunch', from: '2026-06-31', through: null }] },
        people: [{ id: '甲', roles: [{ role: 'seed', from: '2026-01-02', through: '2026-01-01' }] }],
      }),
    )
    const faults = await faultsOn(page)
    expect(faults.map(([path]) => path)).toEqual([
      'body.exclusion',
      'system.phases.0.phase',
      'system.phases.0.from',
      'people.0.roles.0.through',
    ])
    expect(faults.at(-1)?.[1]).toContain('人員第 1 筆的角色第 1 筆的')
    expect(await page.locator('#report h2').count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-faults'))).toBe(true)
    await audit(page, text, '115/13/1')
    await page.waitForSelector('[data-faults] li:has-text("查詢日")')
    await audited(page, recordOf('smallest'))
    expect(await page.locator('[data-faults]').isVisible()).toBe(false)
  })
})

test('the small form writes a record in which what is blank is left out', async () => {
  const { page } = await opened()
  await page.click('details.fill-in > summary')
  await page.fill('[name="body.name"]', '大安區公所')
  await page.selectOption('[name="body.inRollout"]', 'true')
  await page.selectOption('[name="body.exclusions"]', '[]')
  await page.fill('[name="system.name"]', '公文線上簽核')
  await page.selectOption('[name="system.major.developer"]', 'doit')
  await page.fill('[name="system.major.userBodies"]', '１８０')
  await page.fill('[name="system.major.approvedOn"]', '114/3/10')
  await page.fill('[name="workingGroup.meetings.0.date"]', '115/6/16')
  await page.fill('[name="workingGroup.meetings.0.minutesSentOn"]', '115/6/29')
  await page.fill('[name="people.0.id"]', '王小明')
  await page.selectOption('[name="people.0.roles.0.role"]', 'administrator')
  await page.fill('#record-as-of', asOf)
  await page.click('form.fill-in button')
  await page.waitForSelector('#report:not([data-example]) h2')
  expect(JSON.parse(await page.inputValue('#record-text'))).toEqual({
    body: { name: '大安區公所', inRollout: true, exclusions: [] },
    system: { name: '公文線上簽核', major: { developer: 'doit', userBodies: 180, approvedOn: '2025-03-10' } },
    workingGroup: { meetings: [{ date: '2026-06-16', minutesSentOn: '2026-06-29' }] },
    people: [{ id: '王小明', roles: [{ role: 'administrator' }] }],
  })
  expect(await page.getAttribute('[data-line="5.3.7/minutes/2026-06-16"]', 'data-status')).toBe('breached')
})

test('by keyboard alone: an example, its report, another day, what is folded, and what is taken away', async () => {
  const { page } = await opened()
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const here = document.activeElement as HTMLElement
      return here.id === '' ? here.textContent.trim() : here.id
    })
  const tabTo = async (name: string, key = 'Tab'): Promise<void> => {
    for (let pressed = 0; pressed < 200; pressed += 1) {
      if ((await focused()).startsWith(name)) return
      await page.keyboard.press(key)
    }
    throw new Error(`${name} is not reached`)
  }
  await tabTo('大安區公所　公文線上簽核系統')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#report:not([data-example]) h2')
  expect(await focused()).toBe('大安區公所　公文線上簽核系統　民國115年6月30日')
  await tabTo('record-as-of', 'Shift+Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('115/7/2')
  await page.keyboard.press('Enter')
  await page.waitForSelector('#report h2:has-text("民國115年7月2日")')
  await tabTo('稽核結果（CSV）')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(download.suggestedFilename()).toBe('audit-2026-07-02.csv')
  await tabTo('符合：')
  await page.keyboard.press('Enter')
  expect(await page.locator('#lines-met [data-line]').first().isVisible()).toBe(true)
})

test('a record of 40 people is audited in the page; the median of 9 is printed beside that of the library', async () => {
  const { page } = await opened()
  const record = fortyPeople()
  const times = await page.evaluate(async (text) => {
    const field = document.querySelector<HTMLTextAreaElement>('#record-text') as HTMLTextAreaElement
    const day = document.querySelector<HTMLInputElement>('#record-as-of') as HTMLInputElement
    const report = document.querySelector('#report') as HTMLElement
    const button = document.querySelector<HTMLButtonElement>('form.record button.first') as HTMLButtonElement
    day.value = '2026-06-30'
    const taken: number[] = []
    for (let run = 0; run < 9; run += 1) {
      report.replaceChildren()
      field.value = text
      const begun = performance.now()
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (report.querySelector('#take-away') === null) return
          observer.disconnect()
          resolve()
        })
        observer.observe(report, { childList: true, subtree: true })
      })
      button.click()
      await shown
      // What is laid out is seen.
      report.getBoundingClientRect()
      taken.push(performance.now() - begun)
    }
    return taken
  }, JSON.stringify(record))
  const bare = Array.from({ length: 9 }, () => {
    const begun = performance.now()
    auditDossier(record, { asOf })
    return performance.now() - begun
  })
  const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[4] as number
  const lines = await page.locator('[data-line]').count()
  console.log(
    `40 people, ${lines} lines: ${median(times).toFixed(0)} ms to the report; ${median(bare).toFixed(1)} ms to audit`,
  )
  expect(lines).toBe(auditDossier(record, { asOf }).obligations.length)
  expect(lines).toBeGreaterThan(100)
})

test('without JavaScript the page says what it is, and shows the report of an example', async () => {
  const { page } = await site.open('dossier/', { javaScriptEnabled: false })
  expect(await page.locator('#record').isVisible()).toBe(false)
  expect(await page.locator('noscript').textContent()).toContain('須開啟 JavaScript')
  const said = auditDossier(recordOf('district-office'), { asOf })
  expect(await page.locator('#report [data-line]').count()).toBe(said.obligations.length)
  expect(await page.textContent('#report h2')).toBe('大安區公所　公文線上簽核系統　民國115年6月30日')
})
