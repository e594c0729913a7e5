import type { LocalizedText } from '../../kernel/locale'
import type { ClauseId } from '../clause-id'
import type { ReadingId } from '../reading-choices'
import type { RuleId } from '../rule-id'
import type { DefectId } from './defects'

/** What a clause does. A stem only introduces the clauses below it. */
export const clauseKinds = ['stem', 'informative', 'definition', 'duty', 'discretion', 'composition', 'cadence', 'deadline', 'threshold', 'lookup'] as const

/** One of {@link clauseKinds}. */
export type ClauseKind = (typeof clauseKinds)[number]

/** How much of a clause can be asked: every norm of it, some, or none. */
export const encodings = ['yes', 'partly', 'no'] as const

/** One of {@link encodings}. */
export type Encoding = (typeof encodings)[number]

/** A clause of the regulation as data. */
export interface Clause {
  readonly id: ClauseId
  /** As the regulation prints it: 伍、三、(四). */
  readonly printed: string
  readonly kind: ClauseKind
  readonly encoded: Encoding
  /** What is not carried out, and why; wherever `encoded` is not `yes`, stems aside. */
  readonly why?: LocalizedText
  /** The operative words that carry a figure, a limit or a comparison, as printed, in the order of the text; at most 20 characters each. */
  readonly words: readonly string[]
  /** What the clause settles, in the words of this library; the text itself is not reprinted. */
  readonly summary: LocalizedText
  /** The rules that carry it out. */
  readonly rules: readonly RuleId[]
  /** The readings that bear on it, in the order in which decisions list them. */
  readonly readings: readonly ReadingId[]
  /** The slips in its printed text. */
  readonly defects: readonly DefectId[]
}

/** What is written down of a clause; the rest of a {@link Clause} follows from its id and from the other registers. */
export interface ClauseEntry {
  readonly kind: ClauseKind
  readonly encoded: Encoding
  readonly why?: LocalizedText
  readonly summary: LocalizedText
  readonly rules: readonly RuleId[]
}

/** The entries of a part of the regulation. */
export type ClauseEntries = Readonly<Partial<Record<ClauseId, ClauseEntry>>>
