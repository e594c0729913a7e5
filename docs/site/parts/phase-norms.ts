import { type Norm, phases } from '../library'
import { type Content, html } from './html'
import { normList } from './law'
import type { Page } from './page'

/** The norms that bind in some phases alone, phase by phase. */
export function phaseNorms(page: Page, list: readonly Norm[]): Content {
  const sections = phases.map((phase) => ({
    name: page.label('phase', phase),
    norms: list.filter((norm) => namesPhase(norm, page.label('phase', phase), page)),
  }))
  if (sections.every(({ norms }) => norms.length === 0)) return null
  return html`<section id="phases">
    <h2>${page.t('只適用於某些階段的規定', 'What holds in some phases alone')}</h2>
    ${sections.map(({ name, norms }) =>
      norms.length === 0
        ? null
        : html`<h3>${name}</h3>
            ${normList(page, norms, { withClause: true })}`,
    )}
  </section>`
}

function namesPhase({ condition, act }: Norm, phase: string, { say }: Page): boolean {
  return [condition, act].some((text) => text !== null && say(text).includes(phase))
}
