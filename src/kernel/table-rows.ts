/** The rows of a rule; tables written out whole, one for each choice, where a reading chooses between them. */
export type RowsOf<Row, Reading extends string = string> = readonly Row[] | RowsByReading<Row, Reading>

interface RowsByReading<Row, Reading extends string> {
  readonly reading: Reading
  readonly choices: Readonly<Record<string, RowsOf<Row, Reading>>>
}

/** Any one of the rows. */
export type RowOf<Rows> = Listed<Rows> | Listed<Chosen<Rows>> | Listed<Chosen<Chosen<Rows>>>

type Chosen<Rows> = Rows extends { readonly choices: Readonly<Record<string, infer Each>> } ? Each : never

type Listed<Rows> = Rows extends readonly (infer Row)[] ? Row : never

/** What rows can come to: what each of them says, or its code where it says nothing. */
export type OutcomeOf<Rows> = OutcomeOfRow<RowOf<Rows>>

type OutcomeOfRow<Row> = Row extends { readonly then: infer Then } ? Then : CodeOfRow<Row>

/** What rows are called. */
export type CodeOf<Rows> = CodeOfRow<RowOf<Rows>>

type CodeOfRow<Row> = Row extends { readonly code: infer Code } ? Code : never

/** Rows changed one by one, under every choice of the reading that chooses between them. */
export function mapRows<Row, Reading extends string>(
  rows: RowsOf<Row, Reading>,
  change: (row: Row) => Row,
): RowsOf<Row, Reading> {
  if (!('reading' in rows)) return rows.map(change)
  const choices = Object.entries(rows.choices).map(([choice, each]) => [choice, mapRows(each, change)])
  return { ...rows, choices: Object.fromEntries(choices) as Readonly<Record<string, RowsOf<Row, Reading>>> }
}
