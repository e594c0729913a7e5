import { years, daysOfYear } from '../data/years'
import { taipeiCalendar } from '../library'
import { html } from '../parts/html'
import { ruleLink } from '../parts/law'
import { pageKind } from '../parts/page'
import { dateOf } from '../parts/words'

/** What the calendar covers, a way into each year, and workdays counted from a date. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'calendar/',
  title: (_, { t }) => t('工作天日曆', 'Calendar of workdays'),
  script: 'assets/count-workdays.js',
  body: (_, page) => {
    const { t, to } = page
    const { first, last, closuresChecked } = taipeiCalendar.coverage
    const heads = [t('年', 'Year'), t('工作天', 'Workdays'), t('不上班的日子', 'Days off')]
    return html`<h1>${t('工作天日曆', 'Calendar of workdays')}</h1>
      <p>
        ${t(
          `依政府行政機關辦公日曆表，${dateOf(page, first)}至${dateOf(page, last)}；另計臺北市因颱風全日停止上班的日子${closuresChecked === null ? '' : `（查對至${dateOf(page, closuresChecked.through)}）`}。`,
          `By the work calendar of government agencies, ${first} to ${last}, with the whole days on which Taipei City closed for a typhoon${closuresChecked === null ? '' : ` (looked up through ${closuresChecked.through})`}.`,
        )}
      </p>
      <section id="count" class="count" hidden>
        <h2>${t('由某日起算工作天', 'Count workdays from a date')}</h2>
        <form>
          <label
            >${t('起算日（當日不算入）', 'From (that day is left out)')}
            <input type="date" name="from" value="2026-02-09" min="${first}" max="${last}" required
          /></label>
          <label
            >${t('工作天數', 'Workdays')}
            <input type="number" name="count" value="5" min="-250" max="250" step="1" required
          /></label>
        </form>
        <p class="result"><output></output></p>
      </section>
      <p>
        ${t('某一期限的最後一天：', 'The last day of a limit of this regulation: ')}${ruleLink(page, 'deadlines.due')}
      </p>
      <div class="scroll">
        <table role="table">
          <caption>
            ${t('各年', 'Years')}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${years.map((year) => {
              const workdays = daysOfYear(year).filter(({ workday }) => workday).length
              return html`<tr role="row">
                <th role="rowheader" scope="row" data-label="${heads[0]}">
                  <a href="${to(`calendar/${year}/`)}">${t(`民國 ${year - 1911} 年（${year}）`, String(year))}</a>
                </th>
                <td role="cell" data-label="${heads[1]}">${workdays}</td>
                <td role="cell" data-label="${heads[2]}">${daysOfYear(year).length - workdays}</td>
              </tr>`
            })}
          </tbody>
        </table>
      </div>`
  },
})
