import type { LocalizedText } from '../../kernel/locale'
import type { CheckRule } from '../../law/check'
import type { Rules } from '../../law/rules'
import type { TableRule } from '../../law/table-rule'
import type { TableRuleId } from '../question-texts'
import type { CheckInputs } from './check-inputs'
import type { ColumnsOf } from './column-texts'

/**
 * How the table of one rule reads: its columns, and its outcomes where they are not what the rule answers; of a check,
 * what each finding says.
 */
type TextsOf<Id extends TableRuleId> = Id extends keyof CheckInputs
  ? Rules[Id] extends CheckRule<infer Facts, infer Code>
    ? { readonly columns: ColumnsOf<Facts, CheckInputs[Id]>; readonly outcomes: Readonly<Record<Code, LocalizedText>> }
    : never
  : Rules[Id] extends TableRule<infer Facts, infer Value, infer Inputs, infer Outcome>
    ? { readonly columns: ColumnsOf<Facts, Inputs> } & ([Outcome] extends [Value]
        ? unknown
        : { readonly outcomes: Readonly<Record<Outcome & string, LocalizedText>> })
    : never

/** How the tables of some rules read. A column, a value or an outcome without its words does not compile. */
export type TablesOf<Id extends TableRuleId> = { readonly [Each in Id]: TextsOf<Each> }
