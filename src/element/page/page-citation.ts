import type { Locale } from '../../kernel/locale'
import { copyButton } from '../copy-button'
import { formTexts } from '../texts'

/** Gives the citation of a rule's clauses a button that copies it. */
export function upgradeCitation(page: HTMLElement, locale: Locale): void {
  const citation = page.querySelector<HTMLElement>('[data-citation]')
  if (citation === null || citation.nextElementSibling !== null) return
  citation.after(' ', copyButton(formTexts.citation[locale], citation.textContent, locale))
}
