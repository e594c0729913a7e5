import { guides } from '../guides/index'
import { html } from '../parts/html'
import { pageKind } from '../parts/page'

/** The guides, and what else there is to read. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'guides/',
  title: (_, { t }) => t('指南', 'Guides'),
  body: (_, { t, to, file, say }) =>
    html`<h1>${t('指南', 'Guides')}</h1>
      <ul class="rules">
        ${guides.map(({ id, title }) => html`<li><a href="${to(`guides/${id}/`)}">${say(title)}</a></li>`)}
      </ul>
      <h2>${t('參考', 'Reference')}</h2>
      <ul>
        <li><a href="${to('glossary/')}">${t('名詞對照', 'Glossary')}</a></li>
        <li><a href="${to('defects/')}">${t('印刷瑕疵與前提', 'Misprints and assumptions')}</a></li>
        <li>
          <a href="${file('api/index.html')}" hreflang="en">${t('程式參考（英文）', 'Reference for programmers')}</a>
        </li>
        <li><a href="${to('about/')}">${t('關於本站', 'About this site')}</a></li>
      </ul>`,
})
