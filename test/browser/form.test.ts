import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { courseAttendance } from '../../src/law/c07-training/index'
import { formOf } from './asked'
import { visit } from './site'

const site = visit()
const attendance = 'rules/training.attendance/'
const query = '?course=administrator&totalHours=30&leaveHours=2&unexcusedHours=0'

const resultOf = (page: Page): Promise<string | null> => page.locator('[data-result]').textContent()

describe('the address', () => {
  test('brings a case back when the page is loaded, and the form says it in words', async () => {
    const { page } = await site.open(attendance + query)
    await page.waitForSelector('.outcome [data-result]')
    expect(await resultOf(page)).toBe('續訓')
    expect(await page.inputValue('[name="leaveHours"]')).toBe('2')
    expect(await page.locator('[name="course"] option:checked').textContent()).toBe('機關系統管理者課程')
    expect(await page.locator('[data-result]').count()).toBe(1)
    expect(await page.locator('tr[aria-current]').count()).toBe(1)
  })

  test('with a fault says that it comes first, where the answer would stand and to who listens', async () => {
    const { page } = await site.open(`${attendance}${query}`)
    await page.waitForSelector('.outcome [data-result]')
    await page.fill('[name="leaveHours"]', '31')
    expect(await page.locator('.outcome .possible').textContent()).toBe('請先改正所填的內容')
    expect(await page.locator('rule-form [role="status"]').textContent()).toBe('')
    await page.waitForFunction(() => document.querySelector('rule-form [role="status"]')?.textContent !== '')
    expect(await page.locator('rule-form [role="status"]').textContent()).toBe('請先改正所填的內容')
    expect(await page.locator('.errors').textContent()).toContain('請假時數不得使時數合計超過 30')
    await page.fill('[name="leaveHours"]', '四')
    expect(await page.locator('.outcome .possible').textContent()).toBe('請先改正所填的內容')
    await page.fill('[name="leaveHours"]', '2')
    expect(await resultOf(page)).toBe('續訓')
  })

  test('of a day that there is not says so', async () => {
    const { page } = await site.open('rules/deadlines.due/?duty=working-group-minutes')
    await formOf(page)
    expect(await page.locator('[name="duty"] option:checked').textContent()).toBe('工作小組會議紀錄送備查')
    await page.fill('[name="from"]', '114/2/30')
    expect(await page.locator('.errors').textContent()).toContain('沒有這一天')
    await page.fill('[name="from"]', '114年')
    expect(await page.locator('.errors').textContent()).toContain('不是 1900 至 2100 年間的日期')
    await page.fill('[name="from"]', '114/1/22')
    expect(await page.locator('.outcome .ledger li').first().textContent()).toBe('民國114年1月22日（三）：始日不算入')
  })

  test('names in a notice what the page does not know', async () => {
    const { page } = await site.open(`${attendance}${query}&leavehours=3&reading.leave-kinds=some`)
    await page.waitForSelector('.notice:not([hidden])')
    expect(await page.locator('rule-form .notice').textContent()).toContain('leavehours、reading.leave-kinds')
  })

  test('follows what is typed, and Back undoes a step but no key', async () => {
    const { page } = await site.open(attendance)
    await formOf(page)
    await page.selectOption('[name="course"]', { label: '機關系統管理者課程' })
    await page.fill('[name="totalHours"]', '30')
    await page.fill('[name="leaveHours"]', '2')
    await page.fill('[name="unexcusedHours"]', '0')
    expect(new URL(page.url()).searchParams.get('leaveHours')).toBe('2')
    expect(await resultOf(page)).toBe('續訓')
    await page.locator('.changes li', { hasText: '請假時數由 2 改為 6' }).getByRole('button').click()
    expect(await resultOf(page)).toBe('退訓')
    await page.locator('[data-reading="leave-kinds"] [data-choice="official-leave-excluded"] input').check()
    expect(new URL(page.url()).searchParams.get('reading.leave-kinds')).toBe('official-leave-excluded')
    await page.goBack()
    expect(await page.locator('[data-reading="leave-kinds"] input:checked').getAttribute('value')).toBe('every-leave')
    expect(await resultOf(page)).toBe('退訓')
    await page.goBack()
    expect(await page.inputValue('[name="leaveHours"]')).toBe('2')
    expect(await resultOf(page)).toBe('續訓')
  })

  test('is left alone by a form that is private', async () => {
    const { page } = await site.open(attendance)
    await page.evaluate(() => document.querySelector('rule-form')?.setAttribute('private', ''))
    await page.evaluate(() => {
      const form = document.querySelector('rule-form') as HTMLElement
      const fresh = form.cloneNode(true) as HTMLElement
      fresh.replaceChildren()
      form.replaceWith(fresh)
    })
    await formOf(page)
    await page.fill('[name="leaveHours"]', '2')
    expect(new URL(page.url()).search).toBe('')
  })
})

describe('what is not known', () => {
  test('is where every field begins, and no box can be ticked', async () => {
    for (const path of [attendance, 'rules/definitions.is-major-system/', 'rules/governance.steering-composition/']) {
      const { page } = await site.open(path)
      await formOf(page)
      const begins = await page.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('form.fields select, form.fields input'),
        ].map((input) => [
          input.type,
          input.value,
          input instanceof HTMLSelectElement ? input.selectedOptions[0]?.text : '',
        ]),
      )
      expect(begins.filter(([type]) => type === 'checkbox')).toEqual([])
      expect(begins.map(([, value]) => value).join('')).toBe('')
      expect(begins.filter(([type, , text]) => type === 'select-one' && text !== '還不知道')).toEqual([])
    }
  })

  test('is asked for in the order of the questions, with the classes of answers as buttons', async () => {
    const { page } = await site.open(`${attendance}?course=seed&leaveHours=1&unexcusedHours=0`)
    await page.waitForSelector('.needed li')
    expect(await page.locator('.needed > ol > li .question').allTextContents()).toEqual(['課程總時數是多少小時？'])
    expect(await page.locator('.needed .actions li').allTextContents()).toEqual([
      '1 至 5 → 退訓（請假時數）',
      '超過 5、1000 以下 → 續訓',
    ])
    expect(await page.locator('.possible').textContent()).toBe('還不能判定。可能是：續訓、退訓（請假時數）')
    await page.locator('.needed .actions button').nth(1).click()
    expect(await resultOf(page)).toBe('續訓')
    expect(await page.inputValue('[name="totalHours"]')).toBe('5.5')
  })

  test('is not asked for where it makes no difference', async () => {
    const { page } = await site.open(`${attendance}?course=seed&leaveHours=0&unexcusedHours=0.5`)
    await page.waitForSelector('.outcome [data-result]')
    expect(await resultOf(page)).toBe('退訓（曠課）')
    expect(await page.locator('.outcome .hint').textContent()).toContain('不影響結果')
    expect(await page.locator('.needed li').count()).toBe(0)
  })
})

describe('what is wrong', () => {
  test('stands at its field and in a list on top that leads there', async () => {
    const { page } = await site.open(
      `${attendance}${query.replace('leaveHours=2', 'leaveHours=2.3')}&officialLeaveHours=9`,
    )
    await page.waitForSelector('.errors li')
    const described = await page.getAttribute('[name="leaveHours"]', 'aria-describedby')
    expect(await page.getAttribute('[name="leaveHours"]', 'aria-invalid')).toBe('true')
    const texts = await page.evaluate(
      (ids) => ids.map((id) => document.getElementById(id)?.textContent),
      (described ?? '').split(' '),
    )
    expect(texts).toEqual([
      '小時',
      '公假也計入。0 至 1000、以 0.5 為單位、空白表示還不知道',
      expect.stringContaining('0.5 的倍數'),
    ])
    expect(await page.locator('.outcome [data-result]').count()).toBe(0)
    await page.locator('.errors a').first().click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('leaveHours')
    await page.fill('[name="leaveHours"]', '兩小時')
    expect(await page.locator('.errors li').allTextContents()).toEqual(['請假時數：不是數字'])
    await page.fill('[name="leaveHours"]', '１０')
    expect(await page.locator('.errors').isHidden()).toBe(true)
    expect(await page.getAttribute('[name="leaveHours"]', 'aria-invalid')).toBeNull()
    expect(await resultOf(page)).toBe('退訓')
  })

  test('a date is read in any of its usual forms, and no other', async () => {
    const { page } = await site.open('rules/deadlines.due/?duty=working-group-change')
    await formOf(page)
    await page.fill('[name="from"]', '114/9/26')
    expect(new URL(page.url()).searchParams.get('from')).toBe('2025-09-26')
    await page.fill('[name="from"]', '114/2/30')
    expect(await page.locator('.errors li').count()).toBe(1)
    expect(new URL(page.url()).searchParams.get('from')).toBeNull()
    await page.fill('[name="from"]', '2031-01-01')
    expect(await page.locator('.errors li').textContent()).toContain('2027-12-31')
  })
})

describe('the answer', () => {
  test.each(['light', 'dark'] as const)(
    'that goes against somebody has a colour and a bar of its own: %s',
    async (colorScheme) => {
      const { page } = await site.open(attendance + query, { colorScheme })
      await page.waitForSelector('.outcome [data-result]')
      const look = (): Promise<{ colour: string; bar: string; contrast: number }> =>
        page.locator('.outcome [data-result]').evaluate((result) => {
          const inner = result.firstElementChild ?? result
          const { color, borderInlineStartWidth } = getComputedStyle(inner)
          const light = (text: string): number => {
            const parts = (text.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255)
            const [red = 0, green = 0, blue = 0] = parts.map((part) =>
              part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
            )
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue
          }
          const both = [light(color), light(getComputedStyle(document.documentElement).backgroundColor)]
          const contrast = (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)
          return { colour: color, bar: borderInlineStartWidth, contrast }
        })
      const good = await look()
      await page.fill('[name="leaveHours"]', '6')
      expect(await resultOf(page)).toBe('退訓')
      const bad = await look()
      expect([good.bar, bad.bar]).toEqual(['0px', '4px'])
      expect(bad.colour).not.toBe(good.colour)
      expect(Math.min(good.contrast, bad.contrast)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('is said once the keys rest, in a region of its own', async () => {
    const { page } = await site.open(attendance + query)
    await page.waitForSelector('.outcome [data-result]')
    const status = page.getByRole('status')
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === '續訓')
    await page.fill('[name="leaveHours"]', '6')
    // What was said before is no answer to what is typed now.
    expect(await status.textContent()).toBe('')
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === '退訓')
    expect(await page.locator('[aria-live], [role="alert"]').count()).toBe(0)
  })

  test('of a limit lists every day, and a month shows why each counts or does not', async () => {
    const { page } = await site.open('rules/deadlines.due/?duty=working-group-change&from=2025-09-26')
    await page.waitForSelector('.outcome [data-ledger]')
    const days = await page.locator('.outcome [data-ledger] li').allTextContents()
    expect(days.length).toBe(7)
    expect(days[0]).toContain('始日不算入')
    expect(days[3]).toContain('補假')
    expect(days[6]).toContain('第 3 個工作天')
    const months = page.locator('.month-view table')
    expect(await months.locator('caption').allTextContents()).toEqual([
      '民國 114 年（2025 年）9 月',
      '民國 114 年（2025 年）10 月',
    ])
    expect(await months.nth(0).locator('td.off .why').allTextContents()).toEqual([
      '始日不算入',
      '週末',
      expect.stringContaining('孔子誕辰'),
      expect.stringContaining('補假'),
    ])
    expect(await months.nth(1).locator('td.counted .why').allTextContents()).toEqual(['第 2 個工作天', '第 3 個工作天'])
    expect(await months.nth(1).locator('tr').first().locator('th').allTextContents()).toEqual([...'日一二三四五六'])
  })

  test('is taken along as a letter, a link, a program and a command', async () => {
    const { page } = await site.open(`${attendance}${query}&reading.leave-kinds=official-leave-excluded`)
    await page.waitForSelector('.take-away-now pre', { state: 'attached' })
    const [letter, link, program, command] = await page.locator('.take-away-now pre').allTextContents()
    expect(letter).toMatch(
      /^主旨：有關「請假或曠課是否退訓」一案，結果為續訓，請查照。\n說明：\n {2}1\. 柒、一、\(三\)：/,
    )
    expect(letter).toMatch(/\n依據：臺北市政府重大資訊系統推動標準作業規範柒、一、\(三\)。$/)
    expect(link).toBe(page.url())
    const facts = { unexcusedHours: 0, leaveHours: 2, totalHours: 30, course: 'administrator' as const }
    expect(program).toContain(
      `rules['training.attendance'](${JSON.stringify(facts)}, {"readings":{"leave-kinds":"official-leave-excluded"}}).value`,
    )
    expect(command).toBe(
      `echo '${JSON.stringify(facts)}' | npx taipei-rollout-rules eval training.attendance - --reading leave-kinds=official-leave-excluded`,
    )
    expect(courseAttendance(facts).value.status).toBe('continues')
  })
})

describe('a reading', () => {
  test('is a radio of a group that is named by its question, with how many rows it changes', async () => {
    const { page } = await site.open('rules/appraisal.grade/?score=94.6')
    await page.waitForSelector('[data-reading="score-decimals"] .changed')
    const group = page.getByRole('radiogroup', { name: /小數|進位/ })
    expect(await group.count()).toBe(1)
    expect(await group.getByRole('radio').count()).toBe(3)
    const before = await resultOf(page)
    await page.locator('[data-choice="round-half-up"] input').check()
    expect(await resultOf(page)).not.toBe(before)
    expect(await page.locator('table[data-table] .changed').count()).toBeGreaterThan(0)
    expect(await page.locator('table[data-table] .changed').first().textContent()).toContain('與預設解讀不同')
    await page.locator('[data-reading="score-decimals"] [data-choice="lower-bounds"] input').check()
    expect(await page.locator('table[data-table] .changed').count()).toBe(0)
    expect(await resultOf(page)).toBe(before)
  })
})

describe('lists', () => {
  test('are filled in entry by entry; one without entries is known to be empty', async () => {
    const { page } = await site.open('rules/training.follow-up/')
    await formOf(page)
    await page.selectOption('[name="course"]', { label: '機關系統管理者課程' })
    await page.selectOption('[name="results"]', 'listed')
    await page.locator('.entry select').first().selectOption({ label: '不合格' })
    await page.getByRole('button', { name: '加一筆' }).click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
    await page.locator('.entry select').nth(1).selectOption({ label: '合格' })
    expect(new URL(page.url()).searchParams.get('results')).toBe('["failed","passed"]')
    expect(await page.locator('.entry legend').allTextContents()).toEqual(['第 1 筆', '第 2 筆'])
    await page.getByRole('button', { name: '移除第 1 筆' }).click()
    expect(new URL(page.url()).searchParams.get('results')).toBe('["passed"]')
    await page.getByRole('button', { name: '移除第 1 筆' }).click()
    expect(new URL(page.url()).searchParams.get('results')).toBe('[]')
  })
})

describe('what is copied', () => {
  test.each([
    ['複製: 引用', /^臺北市.*柒、一、/],
    ['複製: 公文文字', /^主旨：/],
  ])('%s', async (name, text) => {
    const { page } = await site.open(attendance + query, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.waitForSelector('.take-away-now details')
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true
    })
    const button = page.locator(`button[aria-label="${name}"]`)
    await button.click()
    await button.filter({ hasText: '已複製' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(text)
  })
})
