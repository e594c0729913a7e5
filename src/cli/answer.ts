import type { Locale } from '../kernel/locale'

/** What a command answers. */
export interface CommandAnswer {
  readonly json: unknown
  readonly text: (locale: Locale) => string
  /** Whether the answer is that a duty was breached. */
  readonly breach: boolean
  /** Whether some of many rows could not be answered. */
  readonly unanswered?: boolean
}
