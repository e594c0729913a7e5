import type { IsoDate } from '../library'
import type { Page } from './page'

const names = {
  'zh-TW': ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const

/** The days of the week as the heads of a month, Sunday first. */
export function weekdays({ locale }: Page): readonly string[] {
  return names[locale]
}

/** Which day of the week a date is, 0 for Sunday. */
export function weekdayNumber(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay()
}

export function weekdayOf(page: Page, date: IsoDate): string {
  return `${page.t('星期', '')}${weekdays(page)[weekdayNumber(date)] as string}`
}
