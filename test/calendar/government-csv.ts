import { officialRecords } from './expected-days'

/** What a row says beside its date: `2` off or `0` worked, and a remark. */
export interface SpecialRow {
  readonly off: boolean
  readonly remark: string
}

export const HEADER = '西元日期,星期,是否放假,備註'

/** The rows of a year as the government publishes them: weekends off, but for the days that are given. */
export function governmentRows(year: number, special: Readonly<Record<string, SpecialRow>> = {}): string[] {
  const rows: string[] = []
  for (let instant = Date.UTC(year, 0, 1); instant < Date.UTC(year + 1, 0, 1); instant += 86_400_000) {
    const day = new Date(instant)
    const date = day.toISOString().slice(0, 10)
    const { off = [0, 6].includes(day.getUTCDay()), remark = '' } = special[date] ?? {}
    rows.push(`${date.replaceAll('-', '')},${'日一二三四五六'[day.getUTCDay()]},${off ? 2 : 0},${remark}`)
  }
  return rows
}

/** A whole file. */
export function governmentCsv(rows: readonly string[], { byteOrderMark = '\uFEFF', lineEnd = '\r\n' } = {}): string {
  return byteOrderMark + [HEADER, ...rows].join(lineEnd) + lineEnd
}

/** The rows of an official year, from the facts. */
export function officialRows(year: number): string[] {
  const records = officialRecords.filter(({ date }) => date.startsWith(String(year)))
  return governmentRows(
    year,
    Object.fromEntries(records.map(({ date, kind, name }) => [date, { off: kind !== 'workday', remark: name }])),
  )
}

/**
 * A made-up 2028: two holidays in the week, one on a Saturday, a substitute, a bridge, a make-up Saturday, a worked
 * Sunday and a day off without remarks.
 */
export const rowsOf2028 = governmentRows(2028, {
  '2028-01-01': { off: true, remark: '開國紀念日' },
  '2028-01-03': { off: true, remark: '補假' },
  '2028-01-04': { off: true, remark: '調整放假' },
  '2028-01-08': { off: false, remark: '補行上班' },
  '2028-01-16': { off: false, remark: '' },
  '2028-02-28': { off: true, remark: '和平紀念日' },
  '2028-02-29': { off: true, remark: '' },
  '2028-10-10': { off: true, remark: '國慶日' },
})
