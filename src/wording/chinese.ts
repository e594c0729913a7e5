import { type IsoDate, yearOf } from '../kernel/civil-date'
import { formatRocDate } from '../kernel/roc-date'
import type { Labels } from './labels/labels'

/** 民國 1 is 1912. */
const ROC_YEARS_BEHIND = 1911

/** What a value is called in Chinese. */
export function chinese<Value extends string>(labels: Labels<Value>, value: Value): string {
  return labels[value]['zh-TW']
}

/** One day, or the days from one through another; the year is said once where it is the same. */
export function periodWord(from: IsoDate, through: IsoDate): string {
  if (from === through) return formatRocDate(from)
  const last = yearOf(from) === yearOf(through) ? formatRocDate(through).replace(/^.*年/, '') : formatRocDate(through)
  return `${formatRocDate(from)}至${last}`
}

/** A year as the City counts it, with that of the common era. */
export function yearWord(year: number): string {
  return `民國 ${year - ROC_YEARS_BEHIND} 年度（${year} 年）`
}

export function quoted(items: readonly string[]): string {
  return items.map((item) => `「${item}」`).join('、')
}
