import type { Table } from '../../../src/law/table-rule'

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
  const lists = 'reading' in rows ? Object.values(rows.choices) : [rows]
  return lists.map((list) =>
    list
      .filter(({ when }) =>
        Object.entries(when as Record<string, Cell>).every(([fact, cell]) =>
          fits(cell, (facts as Record<string, unknown>)[fact]),
        ),
      )
      .map(({ code }) => code),
  )
}

function fits(cell: Cell, value: unknown): boolean {
  if (typeof cell !== 'object') return cell === value
  if (cell.oneOf) return cell.oneOf.includes(value)
  const { from = -Infinity, fromIncluded = false, to = Infinity, toIncluded = false } = cell
  const number = value as number
  return (fromIncluded ? number >= from : number > from) && (toIncluded ? number <= to : number < to)
}
