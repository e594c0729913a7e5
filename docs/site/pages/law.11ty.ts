import { type Clause, clauseIds, clauses, regulation } from '../library'
import { type Html, html } from '../parts/html'
import { chapterIds, clausesOf, clauseLink } from '../parts/law'
import { chapterTitle } from '../parts/chapter-title'
import { type Page, pageKind } from '../parts/page'
import { dateOf } from '../parts/words'

/** Every clause in the order of the law, on one page. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'law/',
  title: (_, { t }) => t('條文', 'Clauses'),
  body: (_, page) =>
    html`<h1>${page.t('條文', 'Clauses')}</h1>
      ${introduction(page)}
      ${chapterIds.map(
        (id) =>
          html`<section class="chapter">
            <h2><a href="${page.to(`law/${id}/`)}">${chapterTitle(page, id)}</a></h2>
            <ol class="contents">
              ${clausesOf(id)
                .filter((clause) => clause.id !== id)
                .map((clause) => entry(page, clause))}
            </ol>
          </section>`,
      )}`,
})

function introduction(page: Page): Html {
  const { t, say } = page
  const all = clauseIds.map((id): Clause => clauses[id])
  const answered = (encoded: Clause['encoded']): number =>
    all.filter((clause) => clause.encoded === encoded && clause.kind !== 'stem').length
  const stems = all.filter(({ kind }) => kind === 'stem').length
  return html`<p>
    ${t(
      `《${say(regulation.title)}》（${regulation.documentNumber}，${dateOf(page, regulation.promulgatedOn)}訂定）共 ${all.length} 個編號：${answered('yes')} 個的規定全部可以查詢，${answered('partly')} 個可以查詢一部分，${answered('no')} 個不設規則，${stems} 個只是標題。`,
      `${say(regulation.title)}, promulgated on ${regulation.promulgatedOn}, has ${all.length} numbered entries: of ${answered('yes')} every norm can be asked, of ${answered('partly')} some, of ${answered('no')} none; ${stems} only gather others.`,
    )} <a href="${page.to('defects/')}">${t('印刷瑕疵與前提', 'Misprints and assumptions')}</a>
  </p>`
}

function entry(page: Page, { id, summary, kind }: Clause): Html {
  return html`<li class="depth-${id.split('.').length}${kind === 'stem' ? ' stem' : ''}">
    ${clauseLink(page, id)} <span>${page.say(summary)}</span>
  </li>`
}
