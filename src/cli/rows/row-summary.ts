import { type Locale, text } from '../../kernel/locale'
import type { RowOfFacts } from './row-of-facts'

/** Of more different results than these, each with dates of its own, how many came to which tells nothing. */
const MOST_RESULTS = 20

/** So many of the rows with faults are named. */
const MOST_FAULTS = 20

/** Heads of a column in which persons are named: then the rows are persons. */
const PERSONS = ['姓名', '名字', '人員']

/** How many rows came to what, and which could not be answered; no more is held than is told. */
export function rowSummary(titles: readonly string[]) {
  const counts = new Map<string, number>()
  const faulty: number[] = []
  let rows = 0
  let faults = 0
  return {
    /** Counts a row by its result, or as one with faults. */
    count(row: RowOfFacts, result: string | null): void {
      rows += 1
      if (result === null) {
        faults += 1
        if (faulty.length < MOST_FAULTS) faulty.push(row.row)
        return
      }
      // Behind the first clause of a sentence stand dates and figures, which differ from row to row.
      const [kind = ''] = result.split(/[；;]/, 1)
      if (counts.size <= MOST_RESULTS) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    },
    rows: () => rows,
    faulty: () => faults,
    text(locale: Locale): string {
      const counted: (readonly [string, number])[] =
        counts.size <= MOST_RESULTS ? [...counts] : [[text('已回答', 'answered')[locale], rows - faults]]
      const parts = counted.map(([kind, count]) => text(`${kind} ${count}`, `${kind}: ${count}`)[locale])
      if (faults > 0) parts.push(faultsText())
      const unit = titles.some((title) => PERSONS.includes(title)) ? '人' : '筆'
      return text(`${rows} ${unit}：${parts.join('、')}`, `${rows} rows. ${parts.join('; ')}`)[locale]

      function faultsText(): string {
        const more = faults > faulty.length
        return text(
          `資料有誤 ${faults}，第 ${faulty.join('、')} ${more ? '列等' : '列'}`,
          `with faults: ${faults} (row ${faulty.join(', ')}${more ? ' …' : ''})`,
        )[locale]
      }
    },
  }
}
