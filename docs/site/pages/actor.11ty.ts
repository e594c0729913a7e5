import { type Actor, type ClauseId, actors, clauses, duties, label } from '../library'
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
    const others = duties().filter((norm) => norm.actor !== actor)
    const towards = others.filter(({ counterpart, act }) => counterpart === actor || names(actor, act['zh-TW']))
    return html`<p class="path"><a href="${page.to('duties/')}">${page.t('應辦事項', 'Who must do what')}</a></p>
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
                (place, at) =>
                  html`${headings(page, place, places[at - 1])}
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
              <h2>${page.t('與其有關的他人義務', 'What others must or may do that concerns them')}</h2>
              ${normList(page, towards, { withClause: true })}
            </section>`
      }`
  },
})

/** Whether a text names an actor, and not only one whose name begins or ends alike (副召集人). */
function names(actor: Actor, text: string): boolean {
  const name = label('actor', actor, { locale: 'zh-TW' })
  const longer = actors
    .map((other) => label('actor', other, { locale: 'zh-TW' }))
    .filter((other) => other !== name && other.includes(name))
  return longer.reduce((rest, other) => rest.replaceAll(other, ''), text).includes(name)
}

/** The clause, under the part of the law in which it stands: the same words bind the conveners of two committees. */
function headings(page: Page, clause: ClauseId, before: ClauseId | undefined): Content {
  const part = partOf(clause)
  if (part === null) return html`<h3>${clauseLink(page, clause)}</h3>`
  const { id, summary } = clauses[part]
  const isNew = before === undefined || partOf(before) !== part
  return html`${isNew ? html`<h3>${page.printed(id)}${page.t('：', ': ')}${page.say(summary).replace(/[。.]$/, '')}</h3>` : null}
    <h4>${clauseLink(page, clause)}</h4>`
}

/** Of 5.1.3 it is 5.1; a chapter or a part stands in none. */
function partOf(clause: ClauseId): ClauseId | null {
  const [chapter, part, entry] = clause.split('.')
  return entry === undefined ? null : (`${chapter}.${part}` as ClauseId)
}
