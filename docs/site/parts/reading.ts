import { type Reading, type ReadingId, readings } from '../library'
import { type Html, html } from './html'
import { clauseLinks } from './law'
import type { Page } from './page'

/** Every way to read an unclear place, with what speaks for it; the first is taken where nobody chooses. */
export function readingChoices(page: Page, id: ReadingId): Html {
  const { t, say } = page
  const { choices, default: byDefault }: Reading = readings[id]
  return html`<ul class="choices">
    ${Object.entries(choices).map(
      ([choice, { label, rationale }]) =>
        html`<li data-choice="${choice}" ${choice === byDefault ? html`data-chosen` : null}>
          <span class="choice">${say(label)}</span
          >${choice === byDefault ? html` <span class="mark">${t('預設', 'default')}</span>` : null}<br /><span
            class="rationale"
            >${say(rationale)}</span
          >
        </li>`,
    )}
  </ul>`
}

export function readingClauses(page: Page, id: ReadingId): Html {
  return html`<p class="aside">${page.t('條款：', 'Clauses: ')}${clauseLinks(page, readings[id].clauses)}</p>`
}
