import { type IsoDate, taipeiCalendar } from '../library'
import { type Html, html } from './html'
import type { Page } from './page'
import { weekdayNumber, weekdays } from './weekday'

/** A month as a table of weeks; each day off, and each workday on a weekend, says why. */
export function month(page: Page, year: number, number: number): Html {
  const days = daysOf(year, number)
  const before = weekdayNumber(days[0] as IsoDate)
  const cells = [...Array.from({ length: before }, () => null), ...days]
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => cells.slice(week * 7, week * 7 + 7))
  return html`<table class="month">
    <caption>
      ${page.t(`${number} 月`, new Date(Date.UTC(year, number - 1)).toUTCString().slice(8, 11))}
    </caption>
    <thead>
      <tr>
        ${weekdays(page).map((day) => html`<th scope="col">${day}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeks.map(
        (week) =>
          html`<tr>
            ${Array.from({ length: 7 }, (_, place) => dayCell(page, week[place] ?? null))}
          </tr>`,
      )}
    </tbody>
  </table>`
}

function dayCell(page: Page, date: IsoDate | null): Html {
  if (date === null) return html`<td class="outside"></td>`
  const { workday, kind, name } = taipeiCalendar.day(date)
  const plain = kind === 'workday' || kind === 'weekend'
  // A typhoon's name alone would not say that it closed the city.
  const named = name?.[page.locale] ?? ''
  const why = kind === 'closure' ? `${page.label('day-kind', kind)} ${named}` : named || page.label('day-kind', kind)
  return html`<td class="${workday ? 'counted' : 'off'}">
    <time class="day" datetime="${date}">${Number(date.slice(8))}</time
    >${plain ? (workday ? null : html`<span class="visually-hidden">${page.label('day-kind', kind)}</span>`) : html`<span class="why">${why}</span>`}
  </td>`
}

/** The days of a month, in order. */
function daysOf(year: number, number: number): readonly IsoDate[] {
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  return Array.from({ length }, (_, day) => new Date(Date.UTC(year, number - 1, day + 1)).toISOString().slice(0, 10))
}
