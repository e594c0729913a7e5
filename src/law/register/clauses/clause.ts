import { type LocalizedText, text } from '../../../kernel/locale'
import type { ClauseId } from '../../clause-id'
import type { ReadingId } from '../../reading-choices'
import type { RuleId } from '../../rule-id'
import type { DefectId } from '../defects'

/** What a clause does: `stem` only gathers the clauses under it. */
export type ClauseKind =
  | 'stem'
  | 'informative'
  | 'definition'
  | 'duty'
  | 'discretion'
  | 'composition'
  | 'cadence'
  | 'lookup'
  | 'threshold'
  | 'deadline'

/** What is written down about a clause; the rest follows from its id, the norms, the readings and the defects. */
export interface ClauseEntry {
  readonly kind: ClauseKind
  /** Why a clause without norms has none, stems aside. */
  readonly why?: LocalizedText
  /** The operative words that carry a figure, a limit, a comparison or a modality, as printed. */
  readonly words: readonly string[]
  /** What the clause settles, in the words of this library. */
  readonly summary: LocalizedText
  /** The rules that come before those of its norms, or that no norm names; of most clauses none. */
  readonly rules?: readonly RuleId[]
}

/** The entries of those clauses whose ids fit a pattern. */
export type ClauseEntries<Pattern extends string> = { readonly [Id in Extract<ClauseId, Pattern>]: ClauseEntry }

/** A clause of the regulation: what it settles, and what carries it out. */
export interface Clause extends Omit<ClauseEntry, 'rules'> {
  readonly id: ClauseId
  /** As the regulation prints its number, such as 伍、三、(四). */
  readonly printed: string
  /** Whether a rule answers every norm of the clause, some of them, or none; `no` where there are none. */
  readonly encoded: 'yes' | 'partly' | 'no'
  /** Why not every norm can be asked; there unless all can, stems aside. */
  readonly why?: LocalizedText
  /** The rules that carry it out. */
  readonly rules: readonly RuleId[]
  /** The readings of what it leaves unclear. */
  readonly readings: readonly ReadingId[]
  /** The misprints in its text. */
  readonly defects: readonly DefectId[]
}

/** A clause that only gathers the clauses under it. */
export function stem(chinese: string, english: string): ClauseEntry {
  return { kind: 'stem', words: [], summary: text(chinese, english) }
}
