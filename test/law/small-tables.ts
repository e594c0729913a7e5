import type { Scalar } from '../../src/kernel/condition'
import type { Derivation } from '../../src/kernel/derive'
import type { CheckRule } from '../../src/law/check'
import type { Ids } from '../../src/law/rule'
import type { Table } from '../../src/law/table-rule'
import { taken } from './taken'

/** Every combination of some values. */
export function combinations<Values extends Readonly<Record<string, readonly unknown[]>>>(
  values: Values,
): { [Name in keyof Values]: Values[Name][number] }[] {
  return Object.entries(values).reduce<Record<string, unknown>[]>(
    (partial, [name, all]) => partial.flatMap((given) => all.map((value) => ({ ...given, [name]: value }))),
    [{}],
  ) as { [Name in keyof Values]: Values[Name][number] }[]
}

/** The small table of a finding code. */
export function tableOf<Facts, Code extends string>(
  { table }: CheckRule<Facts, Code>,
  code: Code,
): Table<object, object, Code | 'met'> {
  return table.find((small) => small.code === code)!.table as Table<object, object, Code | 'met'>
}

/** What the witnesses of a table's derived inputs show, and what their values are that are witnessed by none. */
export function witnessFaults<Facts, Inputs, Outcome>({ derive }: Table<Facts, Inputs, Outcome>): string[] {
  return Object.entries(derive as unknown as Record<string, Derivation<object, Scalar, Ids>>).flatMap(
    ([name, { of, values, witnesses, from }]) => [
      ...values
        .filter((value) => !witnesses.some((witness) => witness.value === value))
        .map((value) => `${name}: nothing shows ${value}`),
      ...witnesses
        .filter(({ value, facts }) => of(facts, taken()) !== value)
        .map(({ value }) => `${name}: what should show ${value} shows another`),
      ...witnesses.flatMap(({ facts }) =>
        Object.keys(facts)
          .filter((fact) => !(from as readonly string[]).includes(fact))
          .map((fact) => `${name}: a witness names ${fact}`),
      ),
    ],
  )
}
