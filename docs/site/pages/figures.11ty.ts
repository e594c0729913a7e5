import { type ClauseId, clauses, committees, phases, questionHolders, questionTopics, rules } from '../library'
import { answerTo, resultOf } from '../parts/answer'
import { diagram } from '../parts/diagram'
import { type Html, html } from '../parts/html'
import { clauseLink, clauseLinks } from '../parts/law'
import { type Page, pageKind } from '../parts/page'

/** The two figures to which the text points and that are not part of it, drawn from what the rules answer. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'figures/',
  title: (_, { t }) => t('圖', 'Figures'),
  body: (_, page) =>
    html`<h1>${page.t('圖', 'Figures')}</h1>
      <p>
        ${page.t(
          '條文引用圖 1 與圖 2，但所據的條文未附。以下依規則的答案重畫，不是原圖。',
          'The text points to figures 1 and 2, which are not part of the text at hand. These are drawn anew from what the rules answer; they are not the originals.',
        )}
      </p>
      ${committeeFigure(page)}${routeFigure(page)}`,
})

const sections: readonly ClauseId[] = ['5.1', '5.2', '5.3']

function committeeFigure(page: Page): Html {
  const { t, label } = page
  const title = t('圖 1 任務編組', 'Figure 1: councils and groups')
  const names = committees.map((committee) => label('committee', committee))
  return html`<section id="figure-1">
    <h2>${title}</h2>
    <figure>
      ${diagram({
        id: 'figure-1-picture',
        title,
        description: t(`由上而下：${names.join('、')}。`, `From top to bottom: ${names.join(', ')}.`),
        height: 250,
        boxes: committees.map((id, place) => ({ id, name: label('committee', id), x: 180, y: 36 + place * 88 })),
        arrows: committees.slice(1).map((to, place) => ({ from: committees[place] as string, to })),
      })}
    </figure>
    <ol>
      ${committees.map(
        (committee, place) =>
          html`<li>
            <b>${label('committee', committee)}</b
            >${t('（', ' (')}${clauseLink(page, sections[place] as ClauseId)}${t('）：', '): ')}${page.say(clauses[sections[place] as ClauseId].summary)}
            <ul>
              ${phases.map((phase) => html`<li>${label('phase', phase)}${t('：', ': ')}${resultOf(page, answerTo('governance.meeting-duty', { committee, phase }))}</li>`)}
            </ul>
          </li>`,
      )}
    </ol>
  </section>`
}

/** Where each holder of a question stands in the picture: the tiers below one another. */
const places: Readonly<Record<(typeof questionHolders)[number], readonly [number, number]>> = {
  user: [180, 36],
  administrator: [82, 136],
  seed: [278, 136],
  hotline: [180, 236],
  'technical-team': [180, 324],
}

function routeFigure(page: Page): Html {
  const { t, label } = page
  const title = t('圖 2 問題反映、諮詢及處理', 'Figure 2: where a question goes')
  const routes = questionHolders.flatMap((from) =>
    questionTopics.map((topic) => ({
      from,
      topic,
      decision: rules['support.route']({ from, topic, resolved: false }),
    })),
  )
  const moves = routes.filter(({ from, decision: { value } }) => value.next !== from && value.next !== 'closed')
  const arrows = [...new Set(moves.map(({ from, decision: { value } }) => `${from} ${value.next}`))].map((pair) => {
    const [from, to] = pair.split(' ') as [string, string]
    const topics = moves.filter((move) => `${move.from} ${move.decision.value.next}` === pair).map(({ topic }) => topic)
    return {
      from,
      to,
      name: topics.length === questionTopics.length ? '' : topics.map((topic) => label('topic', topic)).join(''),
    }
  })
  const used = [...new Set(routes.flatMap(({ decision: { basis } }) => basis.map(({ clause }) => clause)))].sort()
  return html`<section id="figure-2">
    <h2>${title}</h2>
    <figure>
      ${diagram({
        id: 'figure-2-picture',
        title,
        description: t(
          '問題未解決時，逐階移轉；各箭頭的內容列於圖後。',
          'A question that is not resolved moves from tier to tier; the list below says each arrow in words.',
        ),
        height: 360,
        boxes: questionHolders.map((id) => ({ id, name: label('holder', id), x: places[id][0], y: places[id][1] })),
        arrows,
      })}
    </figure>
    <ul>
      ${routes.map(({ from, topic, decision }) => html`<li><b>${label('holder', from)}</b>${t('，', ', ')}${label('topic', topic)}${t('，未解決：', ', not resolved: ')}${resultOf(page, decision)}</li>`)}
    </ul>
    <p class="aside">${t('條款：', 'Clauses: ')}${clauseLinks(page, used)}</p>
  </section>`
}
