import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../.config/project-files'
import { examples } from '../data/examples'
import { changesCases } from '../data/reading-effects'
import { trustOf } from '../data/trust'
import {
  type ReadingId,
  type RuleId,
  clauses,
  defects,
  figureTexts,
  groupBy,
  readings,
  regulation,
  ruleIds,
  rules,
} from '../library'
import { answer, answerTo, factList } from '../parts/answer'
import { groundsList, operativeWords } from '../parts/grounds'
import { type Content, type Html, html } from '../parts/html'
import { imprint } from '../parts/imprint'
import { clauseLink, clauseLinks, defectNote, normsOf, ruleTitle, undecidedNorms } from '../parts/law'
import { type Page, pageKind } from '../parts/page'
import { readingChoices } from '../parts/reading'
import { columnsIn, completeTables, exampleTable, tablesOf } from '../parts/table'
import { printedNumber } from '../parts/printed-number'
import { dateOf } from '../parts/words'

/** A page a rule: what it asks, the clause, an answer, the readings, every case, and what to take away. */
export const { data, render } = pageKind<RuleId>({
  of: ruleIds,
  path: (id) => `rules/${id}/`,
  title: (id, page) => ruleTitle(page, id),
  ...(existsSync(join(root, 'dist/element/rule-form.js')) && { script: 'assets/element/rule-form.js' }),
  body: (id, page) =>
    html`${heading(page, id)} ${example(page, id)} ${unclearPlaces(page, id)} ${cases(page, id)} ${grounds(page, id)}
    ${takeAway(page, id)} ${trust(page, id)} ${neighbours(page, id)}`,
})

function heading(page: Page, id: RuleId): Html {
  const { t } = page
  const places = rules[id].clauses
  const misprints = [...new Set(places.flatMap((place) => clauses[place].defects))]
  const citation = `${regulation.title['zh-TW']}${places.map(printedNumber).join('、')}`
  return html`<article data-rule="${id}">
    <p class="path">${clauseLinks(page, places)}</p>
    <h1>${ruleTitle(page, id)}</h1>
    <p class="aside">${t('引用：', 'Cite as: ')}<span data-citation>${citation}</span></p>
    ${whatTheClausesSay(page, id)}
    <p class="aside">
      ${t(
        `自${dateOf(page, regulation.inForceFrom)}起生效；文字於${dateOf(page, regulation.checkedOn)}查對，之後是否修正未經查證。`,
        `In force from ${regulation.inForceFrom}; the text was looked at on ${regulation.checkedOn}. Whether it was amended since is not verified.`,
      )}
    </p>
    ${
      misprints.length === 0
        ? null
        : html`<details class="misprints">
            <summary>
              ${t(`條文有 ${misprints.length} 處印刷瑕疵`, `The text has ${misprints.length} misprint${misprints.length === 1 ? '' : 's'}`)}
            </summary>
            ${misprints.map((each) => defectNote(page, defects[each]))}
          </details>`
    }
    ${notDecided(page, id)}
  </article>`
}

/** The operative words and the summaries; of many clauses they would hide the answer, and are folded. */
function whatTheClausesSay(page: Page, id: RuleId): Html {
  const places = rules[id].clauses
  const summaries = [...groupBy(places, (place) => page.say(clauses[place].summary))]
  const said = html`${operativeWords(page, id)}
  ${summaries.map(
    ([summary, own]) => html`<p>${places.length === 1 ? null : html`${clauseLinks(page, own)} `}${summary}</p>`,
  )}`
  return summaries.length <= 3
    ? said
    : html`<details>
        <summary>${page.t(`${places.length} 個條款的規定`, `What the ${places.length} clauses say`)}</summary>
        ${said}
      </details>`
}

function notDecided(page: Page, id: RuleId): Content {
  const left = undecidedNorms(id)
  if (left.length === 0) return null
  return html`<details class="on-screen">
    <summary>${page.t('本頁不決定的事', 'What this page does not decide')}</summary>
    <ul>
      ${left.map(({ act, why, clause }) => html`<li>${clauseLink(page, clause)} ${page.say(act)}${page.t('：', ': ')}${why === undefined ? null : page.say(why)}</li>`)}
    </ul>
  </details>`
}

function example(page: Page, id: RuleId): Html {
  const [facts] = examples[id]
  return html`<h2 id="answer">${page.t('先看一個例子', 'An example first')}</h2>
    <rule-form rule="${id}" lang="${page.locale}">
      <section class="example" data-example="${JSON.stringify(facts)}">
        ${factList(page, id, facts)} ${answer(page, answerTo(id, facts))}
      </section>
    </rule-form>`
}

/** The readings of a rule; those that change nothing on its page are folded. */
function unclearPlaces(page: Page, id: RuleId): Content {
  const unclear = [...new Set(rules[id].clauses.flatMap((place) => clauses[place].readings))]
  if (unclear.length === 0) return null
  const rests = answerTo(id, examples[id][0]).readings.map((each) => each.id)
  const withoutCase = unclear.filter((each) => !changesCases(id, each))
  const folded = withoutCase.filter((each) => !rests.includes(each))
  const shown = unclear.filter((each) => !folded.includes(each))
  return html`<section id="readings">
    <h2>${page.t('條文可作不同解讀之處', 'Where the text can be read in more than one way')}</h2>
    <p class="aside">
      ${page.t('未選擇時採預設。', 'The default is taken where nobody chooses.')}
      <a class="on-screen" href="${page.to('readings/')}">${page.t('各項解讀的影響', 'What a reading changes')}</a>
    </p>
    ${shown.map(reading)}
    ${
      withoutCase.length === 0
        ? null
        : html`<details data-other-readings ${folded.length === 0 ? html`hidden` : null}>
            <summary>${page.say(figureTexts.otherReadings(folded.length, unclear.length, true))}</summary>
            ${folded.map(reading)}
          </details>`
    }
  </section>`

  function reading(each: ReadingId): Html {
    return html`<section
      data-reading="${each}"
      data-default="${readings[each].default}"
      id="reading-${each}"
      ${rests.includes(each) ? html`data-rests` : null}
      ${withoutCase.includes(each) ? html`data-no-case` : null}
    >
      <h3>${page.say(readings[each].question)}</h3>
      ${readingChoices(page, each)}
    </section>`
  }
}

function cases(page: Page, id: RuleId): Html {
  const tables = tablesOf(id)
  return tables === null
    ? html`<section id="table">
        <h2>${page.t('可能的結果', 'What can come of it')}</h2>
        ${exampleTable(page, id, examples[id])}
      </section>`
    : html`<section id="table">
        <h2>${page.t('所有情形', 'Every case')}</h2>
        ${completeTables(page, id, tables)}
      </section>`
}

function grounds(page: Page, id: RuleId): Content {
  const tables = tablesOf(id)
  return groundsList(page, id, tables === null ? [] : columnsIn(tables))
}

function takeAway(page: Page, id: RuleId): Html {
  const { t } = page
  const rule = rules[id]
  const hasTable = 'table' in rule
  const [facts] = examples[id]
  const module = id.split('.')[0] as string
  return html`<section id="take-away">
    <h2>${t('下載與引用', 'Download and cite')}</h2>
    ${hasTable ? html`<p><a href="${page.file(`data/tables/${id}.csv`)}">CSV</a> · <a href="${page.file(`data/tables/${id}.json`)}">JSON</a> · <a href="${page.file(`data/tables/${id}.dmn`)}">DMN</a> · <a href="${page.file(`data/tables/${id}.tck.xml`)}">${t('DMN TCK 測試檔', 'DMN TCK cases')}</a></p>` : null}
    <details>
      <summary>${t('供程式使用', 'For programmers')}</summary>
      <p class="aside">TypeScript</p>
      <pre><code lang="en">import { ${rule.exportName} } from 'taipei-rollout-rules/${module}'

${rule.exportName}(${JSON.stringify(facts)})</code></pre>
      <p class="aside">${t('命令列', 'Shell')}</p>
      <pre><code lang="en">echo '${JSON.stringify(facts)}' | npx taipei-rollout-rules eval ${id}</code></pre>
    </details>
  </section>`
}

function trust(page: Page, id: RuleId): Html {
  const { t, to, file } = page
  const { source, tests, cases: kept, properties } = trustOf(id)
  return html`<section id="trust">
    <h2>${t('查核依據', 'How it was checked')}</h2>
    <p>
      <a href="${to('data/')}#cases">${t(`存查的案例 ${kept} 件`, `${kept} kept cases`)}</a
      >${t(`；以隨機事實驗證的性質 ${properties} 項`, `; ${properties} properties that are tried on random facts`)}
    </p>
    <details>
      <summary>${t('程式與測試', 'Source and tests')}</summary>
      <ul>
        <li>
          ${t('程式：', 'Source: ')}<a href="${file(`source/${source}.txt`)}"><code>${source}</code></a>
        </li>
        <li>
          ${t('測試：', 'Tests: ')}${tests.map((path, place) => html`${place === 0 ? null : t('、', ', ')}<a href="${file(`source/${path}.txt`)}"><code>${path}</code></a>`)}
        </li>
      </ul>
    </details>
  </section>`
}

function neighbours(page: Page, id: RuleId): Html {
  const { t, to } = page
  const place = ruleIds.indexOf(id)
  const [before, after] = [ruleIds[place - 1], ruleIds[place + 1]]
  const acting = [
    ...new Set(
      rules[id].clauses
        .flatMap(normsOf)
        .filter((norm) => norm.rules.includes(id))
        .map(({ actor }) => actor),
    ),
  ]
  return html`<nav class="neighbours" aria-label="${t('相鄰的問題', 'Neighbours')}">
${acting.length === 0 ? null : html`<p>${t('辦理者：', 'Who has to act: ')}${acting.map((actor, at) => html`${at === 0 ? null : t('、', ', ')}<a href="${to(`duties/${actor}/`)}">${page.label('actor', actor)}</a>`)}</p>`}
<p>${before === undefined ? null : html`<a rel="prev" href="${to(`rules/${before}/`)}">← ${ruleTitle(page, before)}</a>`} ${after === undefined ? null : html`<a rel="next" href="${to(`rules/${after}/`)}">${ruleTitle(page, after)} →</a>`}</p>
</nav>${imprint(page, id)}</article>`
}
