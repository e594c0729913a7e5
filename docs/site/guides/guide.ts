import type { LocalizedText } from '../library'
import type { Html } from '../parts/html'
import type { Page } from '../parts/page'

/** A short text on one task. */
export interface Guide {
  readonly id: string
  readonly title: LocalizedText
  readonly body: (page: Page) => Html
}
