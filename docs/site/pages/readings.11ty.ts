import { effectsOf } from '../data/reading-effects'
import { type Decision, type Reading, type ReadingId, readings, rules } from '../library'
import { resultOf } from '../parts/answer'
import { type Content, html } from '../parts/html'
import { ruleLink } from '../parts/law'
import { type Page, pageKind } from '../parts/page'
import { readingChoices, readingClauses } from '../parts/reading'
import { factPairs } from '../parts/words'

const ids = Object.keys(readings) as readonly ReadingId[]

/** Every unclear place: the question, the choices with their reasons, and what each changes. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'readings/',
  title: (_, { t }) => t('解讀', 'Readings'),
  body: (_, page) =>
    html`<h1>${page.t('解讀', 'Readings')}</h1>
      <p>
        ${page.t(
          `條文有 ${ids.length} 處可作不同解讀。未選擇時採預設；答案會載明取決於哪些解讀。`,
          `The text can be read in more than one way in ${ids.length} places. The default is taken where nobody chooses; an answer says on which readings it depends.`,
        )} <a href="${page.to('guides/readings/')}">${page.t('如何選擇', 'How to choose')}</a>
      </p>
      <nav aria-label="${page.t('本頁各題', 'On this page')}">
        <ol class="contents">
          ${ids.map((id) => html`<li><a href="#${id}">${page.say(readings[id].question)}</a></li>`)}
        </ol>
      </nav>
      ${ids.map(
        (id) =>
          html`<section id="${id}" class="entry">
            <h2>${page.say(readings[id].question)}</h2>
            ${readingClauses(page, id)}${readingChoices(page, id)}${changes(page, id)}
          </section>`,
      )}`,
})

function changes(page: Page, id: ReadingId): Content {
  const { choices, default: byDefault }: Reading = readings[id]
  return Object.entries(choices)
    .filter(([choice]) => choice !== byDefault)
    .map(([choice, { label }]) => {
      const effects = effectsOf(id, choice)
      return html`<h3>${page.t(`改採「${page.say(label)}」`, `If “${page.say(label)}” is chosen`)}</h3>
        ${
          effects.length === 0
            ? html`<p class="aside">
                ${page.t('所列的例子，答案都不變。', 'None of the examples changes its answer.')}
              </p>`
            : html`<ul class="effects">
                ${effects.map(({ rule, facts, rows }) => {
                  const before = decided(rule, facts, { [id]: byDefault })
                  const after = decided(rule, facts, { [id]: choice })
                  const [from, to] = [resultOf(page, before), resultOf(page, after)]
                  return html`<li>
                    ${ruleLink(page, rule)}${rows === null || rows.changed === 0 ? null : html` <span class="mark">${page.t(`${rows.all} 列舉例中有 ${rows.changed} 列改變`, `${rows.changed} of ${rows.all} rows change`)}</span>`}
                    <span class="aside"
                      >${factPairs(page, rule, facts)
                        .map(([name, value]) => `${name}${page.t('：', ': ')}${value}`)
                        .join(page.t('；', '; '))}</span
                    >
                    <span
                      >${from === to ? html`${from}${page.t('（其中的數字不同）', ' (with other figures)')}` : html`${from} → <b>${to}</b>`}</span
                    >
                  </li>`
                })}
              </ul>`
        }`
    })
}

function decided(rule: keyof typeof rules, facts: object, chosen: Readonly<Record<string, string>>): Decision<unknown> {
  return (rules[rule] as unknown as (facts: object, options: object) => Decision<unknown>)(facts, { readings: chosen })
}
