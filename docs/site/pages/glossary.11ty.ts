import { glossary } from '../library'
import { html } from '../parts/html'
import { pageKind } from '../parts/page'

/** One term for one thing, in both languages and in the code. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'glossary/',
  title: (_, { t }) => t('名詞對照', 'Glossary'),
  body: (_, { t }) => {
    const heads = [t('條文用語', 'Term of the text'), t('英文', 'English'), t('程式', 'In the code')]
    return html`<h1>${t('名詞對照', 'Glossary')}</h1>
      <div class="scroll">
        <table role="table">
          <caption>
            ${t(`${glossary.length} 個用語，一詞一義`, `${glossary.length} terms, one meaning each`)}
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${glossary.map(
              ({ term, code }) =>
                html`<tr role="row">
                  <th role="rowheader" scope="row" data-label="${heads[0]}">${term['zh-TW']}</th>
                  <td role="cell" lang="en" data-label="${heads[1]}">${term.en}</td>
                  <td role="cell" data-label="${heads[2]}">
                    ${code === '' ? null : html`<code lang="en">${code}</code>`}
                  </td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`
  },
})
