import { expect, test } from 'vitest'
import { html } from '../../docs/site/parts/html'

test('a text is escaped, markup is not, lists are joined, nothing is left out', () => {
  const inner = html`<b>${'a < "b" & c'}</b>`
  expect(html`<p title="${'"'}">${[inner, 1, null, undefined, false]}</p>`.markup).toBe(
    '<p title="&quot;"><b>a &lt; &quot;b&quot; &amp; c</b>1</p>',
  )
})
