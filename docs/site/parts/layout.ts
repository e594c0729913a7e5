import { type Content, type Html, html } from './html'
import { markedIn } from './chinese-marked'
import { type Page, rootOf } from './page'
import { type Locale, locales } from '../library'
import { navigation } from './navigation'

/** What a page adds to the frame that all share. */
interface Framed {
  readonly title: string
  readonly body: Html
  readonly script: string | undefined
}

/** `lang` of a page or a part. */
export const langOf: Readonly<Record<Locale, string>> = { 'zh-TW': 'zh-Hant-TW', en: 'en' }

/** The frame of every page: head, skip link, header with search and the way round, the page itself, footer. */
export function layout(page: Page, { title, body, script }: Framed): Html {
  const { t, to, file, locale } = page
  const site = t('重大資訊系統推動規範', 'Rollout Rules')
  return html`<!doctype html>
    <html lang="${langOf[locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.path === '' ? site : `${title}｜${site}`}</title>
        <link rel="stylesheet" href="${file('assets/style.css')}" />
        <link rel="icon" href="data:," />
        ${locales.map(
          (each) => html`<link rel="alternate" hreflang="${langOf[each]}" href="${file(rootOf[each] + page.path)}" />`,
        )}
        ${script === undefined ? null : html`<script type="module" src="${file(script)}"></script>`}
      </head>
      <body>
        <a class="skip" href="#main">${t('跳到主要內容', 'Skip to content')}</a>
        <header class="site">
          <div class="bar">
            <a class="name" href="${to('')}">${site}</a>
            <form role="search" action="${to('search/')}">
              <input
                type="search"
                name="q"
                aria-label="${t('搜尋條款、用語或機關', 'Search clauses, terms or bodies')}"
                placeholder="${t('例：退訓、柒、一、(三)', 'e.g. 退訓, 7.1.3, minutes')}"
              />
              <button>${t('搜尋', 'Search')}</button>
            </form>
            ${otherLanguages(page)}
          </div>
          <nav aria-label="${t('主要選單', 'Main')}">
            <ul>
              ${navigation.map((entry) => menuItem(page, entry.path, t(...entry.name)))}
            </ul>
          </nav>
        </header>
        <main id="main" tabindex="-1">${markedIn[locale](body)}</main>
        <footer class="site">
          <p>
            ${t(
              '本站以本專案自己的文字說明規範，不是條文原文，也不是臺北市政府的網站。',
              'This site explains the regulation in its own words. It is not the official text, nor a site of the City Government.',
            )} <a href="${to('about/')}">${t('關於本站', 'About')}</a>
          </p>
        </footer>
      </body>
    </html> `
}

/** What each language calls itself. */
const nameOf: Readonly<Record<Locale, string>> = { 'zh-TW': '中文', en: 'English' }

function otherLanguages({ locale, path, file }: Page): Content {
  return locales
    .filter((each) => each !== locale)
    .map(
      (each) =>
        html`<a class="language" lang="${langOf[each]}" hreflang="${langOf[each]}" href="${file(rootOf[each] + path)}"
          >${nameOf[each]}</a
        >`,
    )
}

function menuItem({ path, to }: Page, target: string, name: string): Content {
  const isHere = path === target || (target !== '' && path.startsWith(target))
  return html`<li>
    <a href="${to(target)}" ${isHere ? html` aria-current="${path === target ? 'page' : 'true'}"` : null}>${name}</a>
  </li>`
}
