import { type IsoDate, parseIsoDate, weekdayOf } from '../kernel/civil-date'
import { type Locale, text } from '../kernel/locale'
import { formatRocDate } from '../kernel/roc-date'

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  'zh-TW': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}

/** A date as a text in the language writes it: in Chinese in years of the Republic alone. */
export const shortDate = /* @__PURE__ */ text(formatRocDate, (date: IsoDate) => date)

/** A date with all that a reader may know it by, in Chinese first as the City writes it. */
export function dateText(date: IsoDate, locale: Locale): string {
  return text(
    `${formatRocDate(date)}（${date}，${weekdayText(date, locale)}）`,
    `${date} (${weekdayText(date, locale)})`,
  )[locale]
}

/** A date as the head of a line; equally wide for every date. */
export function dateColumn(date: IsoDate, locale: Locale): string {
  const weekday = weekdayText(date, locale)
  return `${date}  ${text(weekday, weekday.slice(0, 3))[locale]}`
}

function weekdayText(date: IsoDate, locale: Locale): string {
  return weekdays[locale][weekdayOf(parseIsoDate(date))] as string
}
