import type { LocalizedText } from '../../../kernel/locale'
import type { ClauseId } from '../../clause-id'
import type { ReadingChoice, ReadingId } from '../../reading-choices'

/** One way to read an unclear place. */
export interface ChoiceText {
  /** What it comes to, in a few words. */
  readonly label: LocalizedText
  /** What speaks for it. */
  readonly rationale: LocalizedText
}

/** What is written down about a reading; its id and its default follow from where it stands. */
export interface ReadingEntry<Choice extends string> {
  /** The clauses that can be read in more than one way. */
  readonly clauses: readonly ClauseId[]
  readonly question: LocalizedText
  /** The default first. */
  readonly choices: Readonly<Record<Choice, ChoiceText>>
}

/** Entries for some of the readings. */
export type ReadingEntries<Some extends ReadingId> = { readonly [Id in Some]: ReadingEntry<ReadingChoice<Id>> }

/** An unclear place of the text with every way to read it. */
export interface Reading<
  Id extends ReadingId = ReadingId,
  Choice extends string = string,
> extends ReadingEntry<Choice> {
  readonly id: Id
  /** The choice that is taken where the caller names none. */
  readonly default: Choice
}
