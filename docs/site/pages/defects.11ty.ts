import { type Assumption, type Defect, assumptions, defects } from '../library'
import { html } from '../parts/html'
import { clauseLinks } from '../parts/law'
import { pageKind } from '../parts/page'

/** The misprints of the text and how each is read; and what is assumed where the text is silent. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'defects/',
  title: (_, { t }) => t('印刷瑕疵與前提', 'Misprints and assumptions'),
  body: (_, page) => {
    const { t, say } = page
    const heads = [t('印成', 'Printed'), t('讀作', 'Read as'), t('說明', 'Note'), t('條款', 'Clauses')]
    return html`<h1>${t('印刷瑕疵與前提', 'Misprints and assumptions')}</h1>
      <h2 id="misprints">${t('印刷瑕疵', 'Misprints')}</h2>
      <div class="scroll">
        <table role="table">
          <caption>
            ${t(`條文明顯的誤植與缺漏，共 ${Object.keys(defects).length} 處`, `${Object.keys(defects).length} misprints and gaps of the text`)}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${Object.entries<Defect>(defects).map(
              ([id, { clauses, printed, readAs, note }]) =>
                html`<tr role="row" id="${id}">
                  <th role="rowheader" scope="row" data-label="${heads[0]}">${printed}</th>
                  <td role="cell" data-label="${heads[1]}">${readAs}</td>
                  <td role="cell" data-label="${heads[2]}">${say(note)}</td>
                  <td role="cell" data-label="${heads[3]}">${clauseLinks(page, clauses)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h2 id="assumptions">${t('前提', 'Assumptions')}</h2>
      <p>${t('條文未規定，而規則必須先行認定的事項。', 'What the text does not say and a rule needs.')}</p>
      <ul class="plain">
        ${Object.entries<Assumption>(assumptions).map(([id, { clauses, text }]) => html`<li id="${id}">${say(text)} <span class="aside">${clauseLinks(page, clauses)}</span></li>`)}
      </ul>`
  },
})
