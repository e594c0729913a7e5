import type { Locale } from '../kernel/locale'
import type { Page } from './page'

/** What a command answers. */
export interface CommandAnswer {
  readonly json: unknown
  readonly text: (locale: Locale, page: Page) => string
  /** Whether the answer is that a duty was breached. */
  readonly breach: boolean
  /** Whether something must be done within a week. */
  readonly soon?: boolean
  /** Whether the text is of a form that programs read, which nothing may change. */
  readonly verbatim?: boolean
  /** Whether some of many rows could not be answered. */
  readonly unanswered?: boolean
}
