import type { Locale } from '../kernel/locale'
import type { Page, Tone } from './page'

/** What a command answers. */
export type CommandAnswer = WholeAnswer | PrintedAnswer

/** An answer that is told at once. */
export interface WholeAnswer {
  readonly json: unknown
  readonly text: (locale: Locale, page: Page) => string
  /** Whether the answer is that a duty was breached. */
  readonly breach: boolean
  /** Whether something must be done within a week. */
  readonly soon?: boolean
  /** Lines of the text that are coloured on a terminal, each as it stands there. */
  readonly tones?: (locale: Locale) => ReadonlyMap<string, Tone>
  /** Whether the text is of a form that programs read, which nothing may change. */
  readonly verbatim?: boolean
}

/** An answer that is told while it is found, and that is never held whole. */
export interface PrintedAnswer {
  readonly print: (printing: Printing) => Promise<Ending>
}

/** How such an answer ends. */
export interface Ending {
  /** Whether any of it is that a duty was breached. */
  readonly breach: boolean
  /** Whether some of it could not be answered. */
  readonly unanswered: boolean
}

/** Where and how an answer is told. */
export interface Printing {
  readonly locale: Locale
  readonly json: boolean
  readonly page: Page
  /** Prints more, and says once it is taken whether anybody still listens. */
  readonly print: (text: string) => Promise<boolean>
  /** Says how many rows are done, where that takes long and somebody waits. */
  readonly progress: (rows: number) => void
  /** Takes away what was said of it. */
  readonly done: () => void
}
