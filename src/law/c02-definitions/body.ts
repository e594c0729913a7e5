import type { BodyKind } from './body-kind'

/**
 * Since when there is a body: `both` in 2018 and today, and every member of an entry that stands for several;
 * `as-enacted` under that name in 2018 only; `successor` since it took over a listed body by merger or renaming;
 * `founded` newly since then.
 */
export type BodyRegister = 'both' | 'as-enacted' | 'successor' | 'founded'

/** A body behind an entry of 貳 or 參, as the rules know it. */
export interface NamedBody {
  readonly kind: BodyKind
  /** The law's own wording. */
  readonly entry: string
  /** The official full name. */
  readonly name: string
  readonly register: BodyRegister
  /** The entry of the first-level agency that a second-level one belongs to. */
  readonly parent: string | null
  /** What it is called for short. */
  readonly aliases: readonly string[]
}

/** A body behind an entry of 貳 or 參. */
export interface Body extends NamedBody {
  /** The City's usual English name; null where there is none. */
  readonly english: string | null
}

/** A body with only what sets it apart from most; its name follows from its entry where none is given. */
export type NamedByEntry = Pick<NamedBody, 'entry'> & Partial<NamedBody>

export function bodyOf(kind: BodyKind, nameOf: (entry: string) => string, row: NamedByEntry): NamedBody {
  return { kind, name: nameOf(row.entry), register: 'both', parent: null, aliases: [], ...row }
}
