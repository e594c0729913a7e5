import type { LocalizedText } from '../../kernel/locale'

/** What each of some values is called. */
export type Labels<Value extends string> = Readonly<Record<Value, LocalizedText>>
