import { taipeiCalendar } from '../library'
import { html } from '../parts/html'
import { dateOf } from '../parts/words'
import type { Guide } from './guide'
import { code } from './code'

/** What to do when the calendar of another year is published. */
export const nextYear: Guide = {
  id: 'next-year',
  title: { 'zh-TW': '明年的日曆', en: "Next year's calendar" },
  body: (page) => {
    const { t } = page
    const { last } = taipeiCalendar.coverage
    return html`<p>
        ${t(
          `現有日曆到${dateOf(page, last)}。新年度公布後，不必等新版本：`,
          `The calendar ends on ${last}. Once another year is published there is no need to wait for a release:`,
        )}
      </p>
      <ol>
        <li>
          ${t('下載政府公布的「政府行政機關辦公日曆表」CSV（原檔即可，UTF-8 或 Big5 都能讀）。', 'Fetch the CSV of the work calendar that the government publishes, as it is, in UTF-8 or Big5.')}
        </li>
        <li>
          ${t('查詢時加上這個檔：', 'Name the file when you ask:')}${code('npx taipei-rollout-rules due seed-change 2028-01-07 --calendar 117.csv')}
        </li>
        <li>
          ${t('在程式中：', 'In a program:')}${code(`import { createWorkCalendar, parseOfficialCalendarCsv } from 'taipei-rollout-rules/calendar'

const calendar = createWorkCalendar({ years: [parseOfficialCalendarCsv(text)] })
dueDate(facts, { calendar })`)}
        </li>
      </ol>
      <p>
        ${t('年度之間不能有缺口；檔案有問題時，會逐列指出。', 'There can be no gap between years. What is wrong in the file is named line by line.')}
      </p>`
  },
}
