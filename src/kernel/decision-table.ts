import type { Comparison } from './comparison'
import { type Condition, type Scalar, meets } from './condition'
import type { LawIds } from './decision'
import { type Declared, derivationOf } from './cut'
import type { Derivation } from './derive'
import { InvalidInputError } from './errors'
import { inputIssue } from './input-issue'
import { deepFreeze } from './json'
import type { ReadingOf, Refusal } from './rule'
import type { UnwordedIssue, Schema } from './schema'

/** One row of a decision table: what it asks, and what then holds. An input that it does not name may be anything. */
export interface Row<Inputs, Outcome, Ids extends LawIds = LawIds> {
  readonly when: { readonly [Name in keyof Inputs]?: Condition<Inputs[Name]> }
  /** The outcome; the code where it is left out. */
  readonly then?: Outcome
  readonly clause: Ids['clause']
  readonly code: Ids['code']
  readonly assumption?: Ids['assumption']
}

/** Tables written out whole, one for each choice of a reading; each of them may hang on another reading in turn. */
export interface RowsByReading<Inputs, Outcome, Ids extends LawIds = LawIds> {
  readonly reading: Ids['reading']
  readonly choices: Readonly<Record<string, TableRows<Inputs, Outcome, Ids>>>
}

/** The rows of a table, or tables between which readings choose. */
export type TableRows<Inputs, Outcome, Ids extends LawIds = LawIds> =
  readonly Row<Inputs, Outcome, Ids>[] | RowsByReading<Inputs, Outcome, Ids>

/**
 * A decision table in the terms of the DMN standard, hit policy UNIQUE: for all facts exactly one row fits.
 * A reading acts in the derivations, by choosing between tables, or by refusing facts; never inside a row.
 */
export interface TableDefinition<Facts, Inputs, Outcome, Ids extends LawIds = LawIds> {
  readonly facts: Schema<Facts>
  readonly derive?: Readonly<Record<string, Declared<Facts, Ids>>>
  readonly rows: TableRows<Inputs, Outcome, Ids>
  /** The faults of facts that a reading does not admit; `options` are those of the call, where there is one. */
  readonly refuse?: (facts: Facts, reading: ReadingOf<Ids>, options?: object) => readonly UnwordedIssue[]
  /** What the checks between fields ask of the facts that the table looks at. */
  readonly between?: readonly Comparison<keyof Facts & string>[]
  /** How far a reading narrows what a number may be. */
  readonly narrowed?: (reading: ReadingOf<Ids>) => { readonly [Name in keyof Facts]?: Narrowing }
  /**
   * Of each fact that is a list, lists that show together everything that can be derived from it, whatever the other
   * facts that are known.
   */
  readonly examples?: { readonly [Name in keyof Facts]?: (known: Partial<Facts>) => readonly Facts[Name][] }
}

/** What is left of the numbers that a fact may be; both ends included. */
export interface Narrowing {
  readonly minimum?: number
  readonly maximum?: number
  readonly step?: number
}

/** The row that fits, with the inputs that it was found by. */
export interface Match<Inputs, Outcome, Ids extends LawIds = LawIds> {
  readonly outcome: Outcome
  readonly row: Row<Inputs, Outcome, Ids>
  readonly inputs: Inputs
}

/** A decision table that can be asked. */
export interface DecisionTable<Facts, Inputs, Outcome, Ids extends LawIds = LawIds> extends Omit<
  TableDefinition<Facts, Inputs, Outcome, Ids>,
  'derive'
> {
  readonly derive: Readonly<Record<string, Derivation<Facts, Scalar, Ids>>>
  /** Every input that some row names, in the order in which they are first named. */
  readonly inputs: readonly (keyof Inputs & string)[]
  /** The row that fits, or why the facts are not admitted. */
  readonly match: (facts: Facts, reading: ReadingOf<Ids>, options?: object) => Match<Inputs, Outcome, Ids> | Refusal
}

/** The rows of a table, one list for each way to choose among the readings between them. */
export function variantsOf<Inputs, Outcome, Ids extends LawIds>(
  rows: TableRows<Inputs, Outcome, Ids>,
  chosen: readonly string[] = [],
): readonly { readonly choices: readonly string[]; readonly rows: readonly Row<Inputs, Outcome, Ids>[] }[] {
  return 'reading' in rows
    ? Object.entries(rows.choices).flatMap(([choice, variant]) => variantsOf(variant, [...chosen, choice]))
    : [{ choices: chosen, rows }]
}

/** The rows that hold under the readings. */
export function chosenRows<Inputs, Outcome, Ids extends LawIds>(
  rows: TableRows<Inputs, Outcome, Ids>,
  reading: ReadingOf<Ids>,
): readonly Row<Inputs, Outcome, Ids>[] {
  return 'reading' in rows
    ? chosenRows(rows.choices[reading(rows.reading)] as TableRows<Inputs, Outcome, Ids>, reading)
    : rows
}

/**
 * A row with what it asks as a list; kept beside the row, since a list that is frozen takes several times longer to
 * search.
 */
interface LaidOutRow<Row> {
  readonly row: Row
  readonly tests: readonly (readonly [name: string, condition: Scalar])[]
}

export function decisionTable<Facts, Inputs, Outcome, Ids extends LawIds>(
  definition: TableDefinition<Facts, Inputs, Outcome, Ids>,
): DecisionTable<Facts, Inputs, Outcome, Ids> {
  const { derive: declared = {}, rows, refuse } = definition
  const derive = Object.fromEntries(
    Object.entries(declared).map(([name, each]) => [name, derivationOf<Facts, Ids>(each)]),
  )
  const inputs = [
    ...new Set(
      variantsOf(rows)
        .flatMap((variant) => variant.rows)
        .flatMap(({ when }) => Object.keys(when)),
    ),
  ] as (keyof Inputs & string)[]
  const laidOut = new Map(
    variantsOf(rows).map(({ rows: variant }) => [
      variant,
      variant.map((row): LaidOutRow<Row<Inputs, Outcome, Ids>> => ({ row, tests: Object.entries(row.when) })),
    ]),
  )

  const match: DecisionTable<Facts, Inputs, Outcome, Ids>['match'] = (facts, reading, options) => {
    const faults = refuse?.(facts, reading, options)
    if (faults !== undefined && faults.length > 0) return refusalFor(faults)
    const seen = {} as Record<string, Scalar>
    for (const name of inputs) {
      const derivation = derive[name]
      seen[name] = derivation ? derivation.of(facts, reading) : ((facts as Record<string, Scalar>)[name] as Scalar)
    }
    const candidates = laidOut.get(chosenRows(rows, reading)) as readonly LaidOutRow<Row<Inputs, Outcome, Ids>>[]
    const { row } = candidates.find(({ tests }) => fits(tests, seen)) as LaidOutRow<Row<Inputs, Outcome, Ids>>
    return { outcome: row.then === undefined ? (row.code as Outcome) : row.then, row, inputs: seen as Inputs }
  }
  // Whoever holds a rule holds its table, and what it says of the law is the same for everybody.
  const { facts, ...plain } = definition
  return Object.freeze({ ...deepFreeze({ ...plain, derive }), facts, inputs: Object.freeze([...inputs]), match })
}

function refusalFor(faults: readonly UnwordedIssue[]): Refusal {
  return {
    refuse: (rule) =>
      new InvalidInputError(
        faults.map(({ path, code, data }) => inputIssue(path, code, data)),
        rule,
      ),
  }
}

function fits(tests: LaidOutRow<unknown>['tests'], seen: Readonly<Record<string, Scalar>>): boolean {
  for (const [name, condition] of tests) if (!meets(condition, seen[name] as Scalar)) return false
  return true
}
