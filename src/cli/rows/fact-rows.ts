import type { JsonObject } from '../../kernel/json'
import { text } from '../../kernel/locale'
import type { RuleId } from '../../law/rule-id'
import { type Read } from '../fault'
import { textFault } from '../read-text'
import type { GivenFacts } from './facts-source'
import { rowsOfList, rowsOfRecords, rowsOfTable } from './rows-of-facts'
import type { FactRows } from './row-of-facts'

/** The rows of what is given, where it is a table or a list; none where it is neither. */
export async function factRows(
  rule: RuleId,
  given: GivenFacts,
  defaults: JsonObject = {},
): Promise<Read<FactRows> | undefined> {
  switch (given.kind) {
    case 'table':
      return rowsOfTable(rule, given.chunks, defaults)
    case 'text':
      return /^\s*[[{]/.test(given.given.text)
        ? rowsOfList(rule, given.given, defaults)
        : rowsOfTable(rule, inOnePiece(given.given.text), defaults)
    case 'spreadsheet': {
      const { recordsOfSheet } = await import('./spreadsheet')
      const records = await recordsOfSheet(given.bytes)
      return records === null
        ? { faults: [textFault('<facts>', given.file, 'not-a-spreadsheet', NOT_A_SPREADSHEET)] }
        : rowsOfRecords(rule, inOnePiece(records), defaults)
    }
  }
}

const NOT_A_SPREADSHEET = text('不是 .xlsx 試算表，或已毀損', 'is no .xlsx spreadsheet, or is damaged')

async function* inOnePiece<Value>(value: Value): AsyncGenerator<Value, void, undefined> {
  yield await Promise.resolve(value)
}
