import type { Fault } from './fault'

/** What was typed after the name of a command. */
export interface Typed {
  readonly words: readonly string[]
  readonly options: TypedOptions
  /** What is wrong with it whatever the command makes of it. */
  readonly faults: readonly Fault[]
}

/** The options that were typed with a value. */
export interface TypedOptions {
  readonly lang?: string
  readonly calendar?: readonly string[]
  readonly reading?: readonly string[]
  readonly done?: string
  readonly asOf?: string
  readonly from?: string
  readonly through?: string
}
