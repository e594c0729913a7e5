import type { DatesForm } from './dates-form'

/** What a text is shown on. */
export interface Page {
  /** The columns of the window; Infinity where nothing limits a line, as in a file. */
  readonly columns: number
  /** How Chinese texts write dates. */
  readonly dates: DatesForm
  readonly coloured: boolean
}

/** What a line says by its colour: that something is wrong, or to be done within {@link SOON} days. */
export type Tone = 'breach' | 'soon'

export const SOON = 7
