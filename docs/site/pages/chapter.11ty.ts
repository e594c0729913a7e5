import { examples } from '../data/examples'
import { casesOf, testsOf } from '../data/trust'
import { type bodyKinds, type Clause, type ClauseId, bodies } from '../library'
import { chapterTitle } from '../parts/chapter-title'
import { answerTo, resultOf } from '../parts/answer'
import { type Content, type Html, html } from '../parts/html'
import {
  assumptionsOf,
  chapterIds,
  clauseLinks,
  clausesOf,
  defectNotes,
  normList,
  normsOf,
  readingLink,
  ruleLink,
  wordsList,
} from '../parts/law'
import { type Page, pageKind } from '../parts/page'
import { sharingNumber } from '../parts/printed-number'

/** A page a chapter: a section a clause, in the order of the law. */
export const { data, render } = pageKind<ClauseId>({
  of: chapterIds,
  path: (id) => `law/${id}/`,
  title: (id, page) => chapterTitle(page, id),
  body: (id, page) => html`${clausesOf(id).map((clause) => section(page, clause))}${neighbours(page, id)}`,
})

function section(page: Page, { id, words, summary, rules, why, readings }: Clause): Html {
  const { t, say } = page
  return html`<section id="${id}" class="entry">
    ${headingOf(page, id)} ${sameNumber(page, id)} ${wordsList(page, words)}
    <p>${say(summary)}</p>
    ${bodyList(page, id)} ${normList(page, normsOf(id))}
    ${why === undefined ? null : html`<p class="aside">${t('本站無法判斷的部分：', 'What this site cannot tell: ')}${say(why)}</p>`}
    ${
      rules.length === 0
        ? null
        : html`<ul class="rules">
            ${rules.map((rule) => html`<li>${ruleLink(page, rule)}<span class="aside">${t('例：', 'e.g. ')}${resultOf(page, answerTo(rule, examples[rule][0]))}</span></li>`)}
          </ul>`
    }
    ${list(
      t('解讀', 'Readings'),
      readings.map((each) => readingLink(page, each)),
    )}
    ${defectNotes(page, id)}
    ${list(
      t('前提', 'Assumptions'),
      assumptionsOf(id).map(({ text }) => say(text)),
    )}
    ${testLinks(page, id)}
  </section>`
}

/** Why a number stands at two clauses: the law prints it twice. */
function sameNumber(page: Page, id: ClauseId): Content {
  const others = sharingNumber(id).filter((each) => each !== id)
  if (others.length === 0) return null
  return html`<p class="aside">
    ${page.t('條文有兩處印成這個編號，另一處為', 'The law prints the number of this clause twice; the other is clause ')}${clauseLinks(page, others)}${page.t('。', '.')}
  </p>`
}

/** Which clause lists the bodies of a kind. */
const listed: Readonly<Partial<Record<ClauseId, (typeof bodyKinds)[number]>>> = {
  '2.2': 'first-level',
  '2.3': 'second-level',
  '2.4': 'enterprise',
  '3': 'district-office',
}

/** The bodies that a clause stands for, by their official names; those that came later say so. */
function bodyList(page: Page, id: ClauseId): Content {
  const own = bodies.filter(({ kind }) => kind === listed[id])
  if (own.length === 0) return null
  const later = {
    'as-enacted': page.t('（後已改制）', ' (since reorganised)'),
    successor: page.t('（其後承接）', ' (a later successor)'),
    founded: page.t('（其後設立）', ' (founded later)'),
    both: '',
  }
  return html`<details class="bodies">
    <summary>${page.t(`所列機關 ${own.length} 個`, `The ${own.length} bodies`)}</summary>
    <ul>
      ${own.map(({ entry, name, english, register }) => html`<li>${name}${name.endsWith(entry) ? null : page.t(`（條文：${entry}）`, ` (in the text: ${entry})`)}${later[register]}${page.t('', english === null ? '' : `, ${english}`)}</li>`)}
    </ul>
  </details>`
}

/** The deeper a clause, the lower its heading. */
function headingOf(page: Page, id: ClauseId): Html {
  const depth = id.split('.').length
  const self = html` <a
    class="anchor"
    href="#${id}"
    aria-label="${page.t(`${page.printed(id)} 的連結`, `Link to ${id}`)}"
    >#</a
  >`
  if (depth === 1) return html`<h1>${chapterTitle(page, id)}</h1>`
  const text = page.t(page.printed(id), `Clause ${id}`)
  if (depth === 2) return html`<h2>${text}${self}</h2>`
  return depth === 3 ? html`<h3>${text}${self}</h3>` : html`<h4>${text}${self}</h4>`
}

function list(name: string, entries: readonly Content[]): Content {
  return entries.length === 0
    ? null
    : html`<div class="group">
        <b>${name}</b>
        <ul>
          ${entries.map((entry) => html`<li>${entry}</li>`)}
        </ul>
      </div>`
}

/** How much stands behind a clause: cases, and the tests whose titles name it. */
function testLinks({ t, to, file }: Page, id: ClauseId): Content {
  const paths = testsOf(id)
  const cases = casesOf(id)
  if (paths.length + cases === 0) return null
  return html`<p class="aside">
    ${cases === 0 ? null : html`<a href="${to('data/')}#cases">${t(`案例 ${cases} 件`, `${cases} cases`)}</a>`}
    ${
      paths.length === 0
        ? null
        : html`${t('測試：', 'Tests: ')}${paths.map(
            (path, place) =>
              html`${place === 0 ? null : t('、', ', ')}<a href="${file(`source/${path}.txt`)}"
                  ><code>${path.split('/').at(-1)?.replace('.test.ts', '')}</code></a
                >`,
          )}`
    }
  </p>`
}

function neighbours(page: Page, id: ClauseId): Html {
  const place = chapterIds.indexOf(id)
  const [before, after] = [chapterIds[place - 1], chapterIds[place + 1]]
  return html`<nav class="neighbours" aria-label="${page.t('前後各章', 'Chapters before and after')}">
    <p>
      ${before === undefined ? null : html`<a rel="prev" href="${page.to(`law/${before}/`)}">← ${chapterTitle(page, before)}</a>`}
      ${after === undefined ? null : html`<a rel="next" href="${page.to(`law/${after}/`)}">${chapterTitle(page, after)} →</a>`}
    </p>
  </nav>`
}
