import { aYearAfter } from '../../../src/cli/a-year-after'
import { recordName } from '../../../src/cli/record-name'
import { auditDossier, planRollout } from '../../../src/dossier/index'
import { askedOn, exampleRecords } from '../data/records'
import { type Html, html } from '../parts/html'
import { type Page, pageKind } from '../parts/page'
import { fillIn } from '../parts/record-fields'
import { recordReport } from '../parts/record-report'
import { dateOf } from '../parts/words'

/** A reader's own record, audited in the page; before it, and without a script, that of an example. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'dossier/',
  title: (_, { t }) => t('稽核一份紀錄', 'Audit a record'),
  script: 'assets/dossier/index.js',
  body: (_, page) =>
    html`<h1>${page.t('稽核一份紀錄', 'Audit a record')}</h1>
      <p class="lead">
        ${page.t(
          '將一個機關就一個系統辦理的事項寫成一份紀錄，本頁逐條列出違反規定者、待辦事項、期限、由誰辦理與理由，以及應先補登的資料。',
          'Give the record of what a body has done for one system: this page lists, clause by clause, what is violated, what is to be done, by when, by whom and why, and what to record first.',
        )}
      </p>
      <p class="notice">
        ${page.t(
          '紀錄只在這個網頁裡處理：不上傳、不寫進網址、不留存；按下「保留在這個瀏覽器」才會保留，並隨時可以刪除。',
          'The record stays in this page: it is not uploaded, not written into the address and not kept. Only “Keep in this browser” keeps it, and you can delete it at any time.',
        )}
      </p>
      ${yourRecord(page)} ${example(page)}`,
})

function yourRecord(page: Page): Html {
  const { t, to } = page
  return html`<section id="record" data-root="${to('')}" aria-busy="true" hidden>
      <h2>${t('您的紀錄', 'Your record')}</h2>
      <form class="record">
        <div class="field">
          <button type="button" data-open aria-describedby="record-file-hint">${t('開啟檔案', 'Open a file')}</button>
          <span class="hint" id="record-file-hint"
            >${t('JSON 檔；編碼可為 UTF-8、UTF-16 或 Big5。', 'JSON, in UTF-8, UTF-16 or Big5.')}</span
          >
          <input type="file" id="record-file" accept=".json,.txt,application/json" hidden />
        </div>
        <div class="field" role="group" aria-labelledby="record-examples">
          <p class="label" id="record-examples">${t('或從例子開始', 'Or start from an example')}</p>
          <div class="actions">${exampleRecords.map((each) => exampleButton(page, each))}</div>
        </div>
        <div class="field">
          <label for="record-text">${t('或貼上、修改紀錄', 'Or paste it, and change it here')}</label>
          <p class="hint" id="record-text-hint">
            ${t('JSON；省略的欄位表示不知道，空的清單表示沒有，日期為西元年月日。', 'JSON; what is left out is not known, an empty list means none.')}
          </p>
          <textarea
            id="record-text"
            rows="12"
            spellcheck="false"
            autocomplete="off"
            aria-describedby="record-text-hint"
          ></textarea>
        </div>
        <div class="field">
          <label for="record-as-of">${t('查詢日', 'Day of the question')}</label>
          <p class="hint" id="record-as-of-hint">${t('例如 115/6/30 或 2026-06-30', 'such as 2026-06-30')}</p>
          <input type="text" id="record-as-of" autocomplete="off" aria-describedby="record-as-of-hint" />
        </div>
        <div class="actions">
          <button class="first">${t('稽核', 'Audit')}</button>
          <button type="button" data-keep>${t('保留在這個瀏覽器', 'Keep in this browser')}</button>
          <button type="button" data-forget hidden>${t('刪除保留的紀錄', 'Delete what is kept')}</button>
        </div>
        <p role="status" data-said></p>
      </form>
      <div class="errors" data-faults tabindex="-1" hidden></div>
      ${fillIn(page)}
    </section>
    <noscript
      ><p class="notice">
        ${t('稽核自己的紀錄須開啟 JavaScript；以下是一個例子的結果。', 'To audit a record of your own, JavaScript must be on. Here is the report of an example.')}
      </p></noscript
    >`
}

function exampleButton({ locale, t }: Page, { name, record }: (typeof exampleRecords)[number]): Html {
  return html`<button
    type="button"
    data-example="${name}"
    data-as-of="${askedOn}"
    data-record="${JSON.stringify(record)}"
  >
    ${recordName(record, locale)}${name === 'smallest' ? t('（最小的紀錄）', ' (the smallest)') : null}
  </button>`
}

/** The report of an example as the page shows it of any record. */
function example(page: Page): Html {
  const { t } = page
  const { record } = exampleRecords[0] as (typeof exampleRecords)[number]
  const audit = auditDossier(record, { asOf: askedOn })
  const plan = planRollout(record, { asOf: askedOn, through: aYearAfter(askedOn) })
  return html`<div id="report" data-example>
    <p class="kicker">
      ${t(`例子：查詢日為${dateOf(page, askedOn)}時的結果`, `An example, as it stands on ${askedOn}`)}
    </p>
    ${recordReport(page, audit, plan)}
  </div>`
}
