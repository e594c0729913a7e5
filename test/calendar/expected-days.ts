import { readFileSync } from 'node:fs'

/** A day as the facts state it, expanded with plain loops and none of the library's own tables. */
export interface ExpectedDay {
  readonly date: string
  readonly workday: boolean
  readonly kind: string
  /** The Chinese name; null on a day without one. */
  readonly name: string | null
  readonly source: 'official' | 'closure'
  readonly evidence?: 'indirect'
  /** What the official calendar alone says of the day: whether it is worked, and as what. */
  readonly official: { readonly workday: boolean; readonly kind: string }
}

function records(file: string): string[][] {
  const [, ...lines] = readFileSync(new URL(`fixtures/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => line.split(','))
}

const KINDS: Record<string, string> = { 補假: 'substitute-holiday', 調整放假: 'bridge-holiday' }

/** The days of the official calendar that are not simply what their weekday says. */
export const officialRecords = records('official-calendar.csv').map(([date, kind, name]) => ({
  date: date!,
  kind: kind!,
  name: name!,
}))
/** Taipei's closures. */
export const closureRecords = records('closures.csv').map(([date, chinese, english, evidence]) => ({
  date: date!,
  chinese: chinese!,
  english: english!,
  indirect: evidence!.startsWith('indirect'),
}))

function expand(): ExpectedDay[] {
  const days: ExpectedDay[] = []
  for (let instant = Date.UTC(2017, 0, 1); instant <= Date.UTC(2027, 11, 31); instant += 86_400_000) {
    const date = new Date(instant).toISOString().slice(0, 10)
    const weekend = [0, 6].includes(new Date(instant).getUTCDay())
    const record = officialRecords.find((candidate) => candidate.date === date)
    const worked = record ? record.kind === 'workday' : !weekend
    let kind = weekend ? 'weekend' : 'workday'
    if (record) kind = worked ? 'make-up-workday' : (KINDS[record.name] ?? 'holiday')
    days.push({
      date,
      workday: worked,
      kind,
      name: record?.name ?? null,
      source: 'official',
      official: { workday: worked, kind },
    })
  }
  return days
}

/** Every day of the official calendar, 2017 to 2027. */
export const officialDays: readonly ExpectedDay[] = expand()

/** The same with Taipei's closures. */
export const taipeiDays: readonly ExpectedDay[] = officialDays.map((day) => {
  const closure = closureRecords.find(({ date }) => date === day.date)
  return closure
    ? {
        ...day,
        workday: false,
        kind: 'closure',
        name: closure.chinese,
        source: 'closure',
        ...(closure.indirect && { evidence: 'indirect' as const }),
      }
    : day
})
