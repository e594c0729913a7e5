import { type IsoDate, yearOf } from '../../../kernel/civil-date'
import { formatRocDate } from '../../../kernel/roc-date'
import type { Award } from '../../../law/award'
import { type LabelKind, type LabelValues, labelTexts } from '../../label-texts'

/** 民國 1 is 1912. */
const ROC_YEARS_BEHIND = 1911

/** What a value is called in Chinese. */
export function word<Kind extends LabelKind>(kind: Kind, value: LabelValues[Kind]): string {
  return labelTexts[kind][value]['zh-TW']
}

export function dateWord(date: IsoDate): string {
  return formatRocDate(date)
}

/** One day, or the days from one through another; the year is said once where it is the same. */
export function periodWord(from: IsoDate, through: IsoDate): string {
  if (from === through) return dateWord(from)
  const last = yearOf(from) === yearOf(through) ? dateWord(through).replace(/^.*年/, '') : dateWord(through)
  return `${dateWord(from)}至${last}`
}

/** A year as the City counts it, with that of the common era. */
export function yearWord(year: number): string {
  return `民國 ${year - ROC_YEARS_BEHIND} 年度（${year} 年）`
}

export function listed(items: readonly string[]): string {
  return items.join('、')
}

export function quoted(items: readonly string[]): string {
  return items.map((item) => `「${item}」`).join('、')
}

export function awardWord(award: Award): string {
  if (award === null) return '不予獎勵'
  return `${word('award', award.kind)} ${award.min === award.max ? award.min : `${award.min} 次或 ${award.max}`} 次`
}

/** The verdict of a check. */
export function verdict({ compliant }: { readonly compliant: boolean }): string {
  return compliant ? '符合規定' : '不符規定'
}
