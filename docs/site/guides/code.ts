import { type Html, html } from '../parts/html'

/** A shell command or a piece of code, which reads the same in both languages. */
export function code(text: string): Html {
  return html`<pre><code lang="en">${text}</code></pre>`
}
