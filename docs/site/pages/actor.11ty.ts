import { type Actor, type ClauseId, actors, clauses, duties } from '../library'
import { chapterTitle } from '../parts/chapter-title'
import { type Content, html } from '../parts/html'
import { chapterIds, clauseLink, normList } from '../parts/law'
import { type Page, pageKind } from '../parts/page'
import { phaseNorms } from '../parts/phase-norms'

/** All that an actor must, must not or may do, clause by clause; then what others do towards the actor. */
export const { data, render } = pageKind<Actor>({
  of: actors,
  path: (actor) => `duties/${actor}/`,
  title: (actor, page) => page.t(`${page.label('actor', actor)}的規定`, `Norms: ${page.label('actor', actor)}`),
  body: (actor, page) => {
    const own = duties({ actor })
    const towards = duties().filter(({ counterpart }) => counterpart === actor)
    return html`<p class="path"><a href="${page.to('duties/')}">${page.t('誰應做什麼', 'Who must do what')}</a></p>
      <h1>${page.t(`${page.label('actor', actor)}的規定`, `Norms: ${page.label('actor', actor)}`)}</h1>
      ${chapterIds.map((chapter) => {
        const places = [
          ...new Set(own.filter(({ clause }) => clause.split('.')[0] === chapter).map(({ clause }) => clause)),
        ]
        return places.length === 0
          ? null
          : html`<section>
              <h2>${chapterTitle(page, chapter)}</h2>
              ${places.map(
                (place) =>
                  html`<h3>${clauseLink(page, place)}</h3>
                    ${partOfTheLaw(page, place)}
                    ${normList(
                      page,
                      own.filter(({ clause }) => clause === place),
                      { withActor: false },
                    )}`,
              )}
            </section>`
      })}
      ${phaseNorms(page, own)}
      ${
        towards.length === 0
          ? null
          : html`<section id="towards">
              <h2>${page.t('別人對其應辦、得辦的事', 'What others do towards them')}</h2>
              ${normList(page, towards, { withClause: true })}
            </section>`
      }`
  },
})

/** What the part of the law is about in which a clause stands: the same words bind the conveners of two committees. */
function partOfTheLaw(page: Page, clause: ClauseId): Content {
  const [chapter, part, entry] = clause.split('.')
  if (entry === undefined) return null
  const { id, summary } = clauses[`${chapter}.${part}` as ClauseId]
  return html`<p class="aside">${page.printed(id)}${page.t('：', ': ')}${page.say(summary)}</p>`
}
