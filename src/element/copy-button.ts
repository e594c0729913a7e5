import type { Locale } from '../kernel/locale'
import { element } from './dom'
import { formTexts } from './texts'

/** A button that copies a text; `name` says which, to those who do not see where it stands. */
export function copyButton(name: string, text: string, locale: Locale): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      'aria-label': `${formTexts.copy[locale]}: ${name}`,
      onclick() {
        void navigator.clipboard.writeText(text).then(() => {
          button.textContent = formTexts.copied[locale]
        })
      },
    },
    formTexts.copy[locale],
  )
  return button
}
