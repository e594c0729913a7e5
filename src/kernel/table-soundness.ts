import { type Scalar, meets } from './condition'
import type { LawIds } from './decision'
import { type DecisionTable, type Row, variantsOf } from './decision-table'
import { cellsOf } from './domain'

/** A place where a table gives no answer, or more than one. */
export interface TableFault {
  readonly kind: 'gap' | 'overlap'
  /** The choices of the readings under which the table has it; none for a table without readings. */
  readonly choices: readonly string[]
  /** Inputs that show it. */
  readonly witness: Readonly<Record<string, Scalar>>
  /** The codes of the rows that fit: none, or several. */
  readonly codes: readonly string[]
}

/** Every gap and every overlap of a table, each with a witness; none in a table that is sound. */
export function findTableFaults<Facts, Inputs, Outcome, Ids extends LawIds>(
  table: DecisionTable<Facts, Inputs, Outcome, Ids>,
): readonly TableFault[] {
  const points = table.inputs.reduce<readonly Record<string, Scalar>[]>(
    (partial, name) => partial.flatMap((point) => cellsOf(table, name).map((cell) => ({ ...point, [name]: cell }))),
    [{}],
  )
  return variantsOf(table.rows).flatMap(({ choices, rows }) =>
    points.flatMap((witness): TableFault[] => {
      const codes = rows.filter((row) => fitsAt(row, witness)).map(({ code }) => code)
      return codes.length === 1 ? [] : [{ kind: codes.length === 0 ? 'gap' : 'overlap', choices, witness, codes }]
    }),
  )
}

function fitsAt<Inputs, Outcome, Ids extends LawIds>(
  { when }: Row<Inputs, Outcome, Ids>,
  point: Readonly<Record<string, Scalar>>,
): boolean {
  return Object.entries(when).every(([name, condition]) => meets(condition as Scalar, point[name] as Scalar))
}
