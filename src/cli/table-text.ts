import { displayWidth, inColumns, wrapped } from '../wording/columns'
import type { Page } from './page'

/** Below so many columns of the window, what is too wide for them is a block an item. */
const WINDOW_FOR_COLUMNS = 100

/** What stands between two columns. */
const GAP = 2

/** No column is made narrower than this. */
const LEAST_COLUMN = 10

/**
 * Rows of cells as wide as the window: in columns where they fit, else wrapped cell by cell, and in a narrow window a
 * block an item, each cell after its head where the table has one.
 */
export function tableText(rows: readonly (readonly string[])[], { columns }: Page, head?: readonly string[]): string {
  const all = head === undefined ? rows : [head, ...rows]
  const widths = widthsOf(all)
  if (totalOf(widths) <= columns) return inColumns(all)
  const fitting = columns < WINDOW_FOR_COLUMNS ? undefined : narrowed(widths, columns)
  return fitting === undefined
    ? rows.map((row) => blockOf(row, head)).join(head === undefined ? '\n' : '\n\n')
    : inColumns(all.flatMap((row) => linesOf(row, fitting)))
}

/** Rows of cells as the lines of a section, which stand two columns further in. */
export function indentedTable(rows: readonly (readonly string[])[], page: Page): string[] {
  return rows.length === 0 ? [] : tableText(rows, { ...page, columns: page.columns - GAP }).split('\n')
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return rows.reduce<number[]>(
    (widest, row) => row.map((cell, place) => Math.max(widest[place] ?? 0, displayWidth(cell))),
    [],
  )
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP, -GAP)
}

/** The widest columns made narrower until all fit; none where they cannot. */
function narrowed(widths: readonly number[], columns: number): number[] | undefined {
  const fitting = [...widths]
  while (totalOf(fitting) > columns) {
    const widest = Math.max(...fitting)
    if (widest <= LEAST_COLUMN) return undefined
    fitting[fitting.indexOf(widest)] = widest - 1
  }
  return fitting
}

/** A row as lines of a table, each cell wrapped within its own column. */
function linesOf(row: readonly string[], widths: readonly number[]): string[][] {
  const cells = row.map((cell, place) => wrapped(cell, widths[place] as number))
  const height = Math.max(...cells.map((lines) => lines.length), 1)
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''))
}

function blockOf(row: readonly string[], head: readonly string[] | undefined): string {
  if (head !== undefined) return row.map((cell, place) => `${head[place] as string}：${cell}`).join('\n')
  return row
    .filter((cell) => cell !== '')
    .map((cell, place) => (place === 0 ? cell : `  ${cell}`))
    .join('\n')
}
