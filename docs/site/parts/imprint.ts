import { version } from '../../../package.json'
import { type RuleId, regulation } from '../library'
import { type Html, html } from './html'
import { undecidedNorms } from './law'
import { type Page, rootOf } from './page'
import { dateOf } from './words'

/** What a sheet says of itself: where the page stands, which versions it shows, and what it does not decide. */
export function imprint(page: Page, rule: RuleId): Html {
  const { t, say, locale } = page
  const left = undecidedNorms(rule)
  return html`<footer class="imprint on-paper">
    <p>${t('網址：', 'Address: ')}<span data-address lang="en">${rootOf[locale]}${page.path}</span></p>
    <p data-versions>
      ${t('程式版本：', 'Version: ')}<span lang="en">taipei-rollout-rules ${version}</span>${t(
        `。法規版本：《${say(regulation.title)}》，${regulation.documentNumber}函，${dateOf(page, regulation.promulgatedOn)}訂定，自${dateOf(page, regulation.inForceFrom)}起生效。`,
        `. The law: ${say(regulation.title)}, ${regulation.documentNumber}, promulgated on ${regulation.promulgatedOn}, in force from ${regulation.inForceFrom}.`,
      )}
    </p>
    ${
      left.length === 0
        ? null
        : html`<p>
            ${t('本頁不決定：', 'This page does not decide: ')}${left
              .map(({ act, clause }) => t(`${say(act)}（${page.printed(clause)}）`, `${say(act)} (${clause})`))
              .join(t('；', '; '))}${t('。', '.')}
          </p>`
    }
  </footer>`
}
