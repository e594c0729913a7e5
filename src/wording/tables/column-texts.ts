import type { LocalizedText } from '../../kernel/locale'

/** What a fact or a column of a table is called, and how that reads which stands in it. */
export type ColumnTexts<Value> = { readonly name: LocalizedText } & ContentTexts<Value>

/**
 * A word for each of a few texts, a name for each member of an object. Numbers, dates, names and yes or no read the
 * same everywhere.
 */
type ContentTexts<Value> = [Value] extends [readonly (infer Entry)[]]
  ? ContentTexts<Entry>
  : [Value] extends [number | boolean | null]
    ? unknown
    : [Value] extends [string | null]
      ? string extends Value
        ? unknown
        : { readonly values: Readonly<Record<Value & string, LocalizedText>> }
      : { readonly members: { readonly [Member in keyof Value]: ColumnTexts<Value[Member]> } }

/** The texts of every fact, and of every column that is derived from facts. */
export type ColumnsOf<Facts, Inputs> = {
  readonly [Name in keyof Facts | keyof Inputs]-?: ColumnTexts<
    Name extends keyof Facts ? Exclude<Facts[Name], undefined> : Name extends keyof Inputs ? Inputs[Name] : never
  >
}
