import { rules, taipeiCalendar } from '../library'
import { answer } from '../parts/answer'
import { html } from '../parts/html'
import { readingLink, ruleLink } from '../parts/law'
import { dateOf } from '../parts/words'
import type { Guide } from './guide'

/** How a limit in workdays is counted. */
export const deadlines: Guide = {
  id: 'deadlines',
  title: { 'zh-TW': '期限與日曆', en: 'Deadlines and the calendar' },
  body: (page) => {
    const { t, to } = page
    const { last } = taipeiCalendar.coverage
    return html`<ol>
        <li>
          ${t('先找期限由哪一天起算：異動生效、開會、收到要求或請假的那一天。當天不算入。', 'Find the day from which the limit runs: the change takes effect, the meeting, the request arrives, or the leave. That day is left out.')}
        </li>
        <li>
          ${t('次一工作天為第 1 天。週末、放假日、補假與颱風全日停班均不計入；補行上班日須計入。', 'The first workday after it is day 1. Weekends, holidays, substitute holidays and typhoon closures do not count; make-up workdays do.')}
        </li>
        <li>
          ${t('數到條文所定的天數，那一天是最後期限，當天完成仍為如期。', 'Count to the number in the clause. That day is the last; done on it is in time.')}
        </li>
      </ol>
      <h2>${t('例：民國 114 年農曆年前的會議', 'Example: a meeting before the lunar new year of 2025')}</h2>
      ${answer(page, rules['deadlines.due']({ duty: 'working-group-minutes', from: '2025-01-22' }))}
      <h2>${t('注意事項', 'What to mind')}</h2>
      <ul>
        <li>
          ${t('颱風停班與補行上班的星期六如何計算，各有解讀：', 'Typhoon closures and make-up Saturdays each have a reading: ')}${readingLink(page, 'typhoon-closure')}${t('、', ', ')}${readingLink(page, 'make-up-saturday')}
        </li>
        <li>
          ${t(`日曆只到${dateOf(page, last)}；其後的日期不予推測，並說明超出範圍。`, `The calendar ends on ${last}. Beyond it nothing is guessed; the answer says so.`)}
          <a href="${to('guides/next-year/')}">${t('加入新的年度', 'Add a year')}</a>
        </li>
        <li>
          ${t('資訊局指定日期的期限另有規則：', 'Dates set by the bureau have a rule of their own: ')}${ruleLink(page, 'deadlines.designated')}
        </li>
      </ul>`
  },
}
