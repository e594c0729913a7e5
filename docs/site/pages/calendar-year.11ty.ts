import { namedDays, years } from '../data/years'
import { html } from '../parts/html'
import { month } from '../parts/month'
import { type Page, pageKind } from '../parts/page'
import { weekdayOf } from '../parts/weekday'
import { dateOf } from '../parts/words'

/** A year by months, and every day off that is no mere weekend, with who says so. */
export const { data, render } = pageKind<number>({
  of: years,
  path: (year) => `calendar/${year}/`,
  title: (year, page) => title(page, year),
  body: (year, page) => {
    const { t, file, label } = page
    const heads = [t('日期', 'Date'), t('上班', 'Agencies'), t('原因', 'Why'), t('依據', 'Source')]
    return html`<h1>${title(page, year)}</h1>
      <p>
        ${yearLinks(page, year)} · <a href="${file(`data/calendar/${year}.csv`)}">CSV</a> ·
        <a href="${file(`data/calendar/${year}.json`)}">JSON</a> ·
        <a href="${file(`data/calendar/${year}.ics`)}">iCalendar</a>
      </p>
      <div class="months">${Array.from({ length: 12 }, (_, place) => month(page, year, place + 1))}</div>
      <h2>${t('與平常週休不同的日子', 'Days that differ from plain weeks')}</h2>
      <div class="scroll">
        <table role="table">
          <caption>
            ${t('逐日說明原因', 'Each with its reason')}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${namedDays(year).map(
              ({ date, workday, kind, name, source }) =>
                html`<tr role="row" id="${date}">
                  <th role="rowheader" scope="row" data-label="${heads[0]}">
                    <time datetime="${date}">${dateOf(page, date)}</time> ${weekdayOf(page, date)}
                  </th>
                  <td role="cell" data-label="${heads[1]}">${workday ? t('上班', 'work') : t('不上班', 'off')}</td>
                  <td role="cell" data-label="${heads[2]}">
                    ${label('day-kind', kind)}${name === null || name[page.locale] === label('day-kind', kind) ? null : t(`（${name['zh-TW']}）`, ` (${name.en})`)}
                  </td>
                  <td role="cell" data-label="${heads[3]}">${label('day-source', source)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
  },
})

function title({ t }: Page, year: number): string {
  return t(`民國 ${year - 1911} 年（${year}）工作天日曆`, `Calendar of workdays ${year}`)
}

function yearLinks({ t, to }: Page, year: number): ReturnType<typeof html> {
  return html`${years.includes(year - 1) ? html`<a rel="prev" href="${to(`calendar/${year - 1}/`)}">← ${year - 1}</a> · ` : null}<a
      href="${to('calendar/')}"
      >${t('各年', 'All years')}</a
    >${years.includes(year + 1) ? html` · <a rel="next" href="${to(`calendar/${year + 1}/`)}">${year + 1} →</a>` : null}`
}
