import { type Dataset, datasets } from '../data/datasets'
import { groupBy } from '../library'
import { type Html, html } from '../parts/html'
import { type Page, pageKind } from '../parts/page'

/** What can be fetched, and what each file holds. */
export const { data, render } = pageKind<null>({
  of: [null],
  path: () => 'data/',
  title: (_, { t }) => t('資料', 'Data'),
  body: (_, page) =>
    html`<h1>${page.t('資料', 'Data')}</h1>
      <p>
        ${page.t(
          '檔名固定不變；CSV 為 UTF-8（含 BOM），可直接用試算表開啟。授權：MIT。',
          'File names stay. CSV is UTF-8 with a byte order mark, so spreadsheets read Chinese. Licence: MIT.',
        )}
      </p>
      ${datasets.map((dataset) => section(page, dataset))}`,
})

function section(page: Page, { id, name, description, files }: Dataset): Html {
  const groups = groupBy(files, ({ path }) =>
    (path.split('/').at(-1) as string).replace(/\.(csv|json|dmn|tck\.xml|ics)$/, ''),
  )
  return html`<section id="${id}">
    <h2>${page.say(name)}</h2>
    <p>${page.say(description)}</p>
    <ul class="files">
      ${[...groups].map(([stem, group]) => html`<li><code lang="en">${stem}</code>${page.t('：', ': ')}${group.map(({ path }, place) => html`${place === 0 ? null : ' · '}<a href="${page.file(path)}">${(path.split(`${stem}.`).at(-1) as string).toUpperCase()}</a>`)}</li>`)}
    </ul>
  </section>`
}
