import type { Table } from '../../src/law/table-rule'

type Cell =
  | string
  | number
  | boolean
  | {
      readonly oneOf?: readonly unknown[]
      readonly from?: number
      readonly fromIncluded?: boolean
      readonly to?: number
      readonly toIncluded?: boolean
    }

/** The codes of the rows of each list of a table that fit some facts, found without the kernel. */
export function codesOfFittingRows<Facts, Inputs, Outcome>(
  { rows }: Table<Facts, Inputs, Outcome>,
  facts: object,
): string[][] {
  return listsIn(rows).map((list) =>
    list
      .filter(({ when }) =>
        Object.entries(when as Record<string, Cell>).every(([fact, cell]) =>
          fits(cell, (facts as Record<string, unknown>)[fact]),
        ),
      )
      .map(({ code }) => code),
  )
}

type Rows<Inputs, Outcome> = Table<never, Inputs, Outcome>['rows']

/** One list for each way to choose among the readings. */
function listsIn<Inputs, Outcome>(
  rows: Rows<Inputs, Outcome>,
): readonly Extract<Rows<Inputs, Outcome>, readonly unknown[]>[] {
  return 'reading' in rows ? Object.values(rows.choices).flatMap(listsIn<Inputs, Outcome>) : [rows]
}

function fits(cell: Cell, value: unknown): boolean {
  if (typeof cell !== 'object') return cell === value
  if (cell.oneOf) return cell.oneOf.includes(value)
  const { from = -Infinity, fromIncluded = false, to = Infinity, toIncluded = false } = cell
  const number = value as number
  return (fromIncluded ? number >= from : number > from) && (toIncluded ? number <= to : number < to)
}
