import { examples } from '../data/examples'
import { type RuleId, ruleIds, rules } from '../library'
import { answerTo, resultOf } from '../parts/answer'
import { chapterTitle } from '../parts/chapter-title'
import { chapterOf } from '../parts/clause-path'
import { html } from '../parts/html'
import { chapterIds, clauseLinks, ruleLink } from '../parts/law'
import { pageKind } from '../parts/page'

/** Every question that a rule answers, under the chapter of its first clause. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'rules/',
  title: (_, { t }) => t('問題', 'Questions'),
  body: (_, page) =>
    html`<h1>${page.t('可查詢的問題', 'What can be asked')}</h1>
      <p>
        ${page.t(
          `${ruleIds.length} 個問題，每一題均列有例子、全部情形與依據，並可於該頁填入自己的事實。`,
          `${ruleIds.length} questions, each with an example, every case and its clauses; on its page you can fill in your own facts.`,
        )}
      </p>
      ${chapterIds.map((chapter) => {
        const own = ruleIds.filter((id) => chapterOf(firstClause(id)) === chapter)
        return own.length === 0
          ? null
          : html`<section>
              <h2>${chapterTitle(page, chapter)}</h2>
              <ul class="rules">
                ${own.map(
                  (id) =>
                    html`<li>
                      ${ruleLink(page, id)} <span class="aside">${clauseLinks(page, rules[id].clauses)}</span
                      ><span class="aside"
                        >${page.t('例：', 'e.g. ')}${resultOf(page, answerTo(id, examples[id][0]))}</span
                      >
                    </li>`,
                )}
              </ul>
            </section>`
      })}`,
})

function firstClause(id: RuleId): (typeof rules)[RuleId]['clauses'][number] {
  return rules[id].clauses[0] as (typeof rules)[RuleId]['clauses'][number]
}
