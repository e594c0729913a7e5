import type { DueDate } from 'taipei-rollout-rules/deadlines'
import { type Content, html } from './html'
import type { Page } from './page'
import { dateOf } from './words'
import { weekdayOf } from './weekday'

/** The days of a limit as a list: each with its number where it counts, and why. */
export function ledgerList(page: Page, value: unknown): Content {
  if (!hasLedger(value)) return null
  const { t, label, locale } = page
  return html`<ol class="ledger" data-ledger>
    ${value.ledger.map(
      ({ date, counted, number, why, name }) =>
        html`<li class="${counted ? 'counts' : 'off'}">
          <time datetime="${date}">${dateOf(page, date)}</time> <span>${weekdayOf(page, date)}</span>
          <b>${number === null ? t('不算', 'not counted') : t(`第 ${number} 天`, `day ${number}`)}</b>
          <span
            >${label('day-kind', why)}${name === null || name[locale] === label('day-kind', why) ? null : t(`（${name[locale]}）`, ` (${name[locale]})`)}</span
          >
        </li>`,
    )}
  </ol>`
}

function hasLedger(value: unknown): value is Pick<DueDate, 'ledger'> {
  return typeof value === 'object' && value !== null && 'ledger' in value
}
