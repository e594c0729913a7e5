import { BYTE_ORDER_MARK, csvText } from '../rows/csv-text'
import { type Report, rowsOf } from './report'

/** A report as CSV that Excel opens as it stands. */
export function reportCsv(report: Report): string {
  return `${BYTE_ORDER_MARK}${csvText(rowsOf(report))}`
}
