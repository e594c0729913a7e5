import type { Scalar } from './condition'
import type { LawIds } from './decision'
import type { Derivation, Fold } from './derive'
import type { ReadingOf } from './rule'

interface DerivationByFold<
  Facts,
  List extends keyof Facts,
  State extends Scalar,
  Value extends Scalar,
  Ids extends LawIds,
>
  extends Pick<Derivation<Facts, Value, Ids>, 'values' | 'witnesses'>, Pick<Fold<Value, Ids>, 'why'> {
  readonly start: State
  readonly next: (state: State, entry: EntryOf<Facts[List]>, reading: ReadingOf<Ids>) => State
  readonly valueOf: (state: State) => Value
}

type EntryOf<List> = List extends readonly (infer Entry)[] ? Entry : never

/** A derived fact whose exact cut is declared entry by entry of a list, so its places can be told apart. */
export function foldOf<
  Facts,
  const List extends keyof Facts & string,
  State extends Scalar,
  const Value extends Scalar,
  Ids extends LawIds,
>(
  list: List,
  { start, next, valueOf, why, ...derivation }: DerivationByFold<Facts, List, State, Value, Ids>,
): Derivation<Facts, Value, Ids> {
  return {
    ...derivation,
    from: [list],
    fold: { start, next, valueOf, why } as Fold<Value, Ids>,
    of: (facts, reading) =>
      valueOf(
        (facts[list] as readonly EntryOf<Facts[List]>[]).reduce<State>(
          (state, entry) => next(state, entry, reading),
          start,
        ),
      ),
  }
}
