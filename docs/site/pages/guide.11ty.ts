import type { Guide } from '../guides/guide'
import { guides } from '../guides/index'
import { html } from '../parts/html'
import { pageKind } from '../parts/page'

/** A page a guide. */
export const { data, render } = pageKind<Guide>({
  of: guides,
  path: ({ id }) => `guides/${id}/`,
  title: ({ title }, { say }) => say(title),
  body: ({ title, body }, page) =>
    html`<p class="path"><a href="${page.to('guides/')}">${page.t('指南', 'Guides')}</a></p>
      <h1>${page.say(title)}</h1>
      ${body(page)}`,
})
