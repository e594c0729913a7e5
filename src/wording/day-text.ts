import type { CalendarDay } from '../calendar/calendar-day'
import type { Locale } from '../kernel/locale'
import { type LabelValues, labelTexts } from './label-texts'

/** What a day is, with its name where that says more. */
export function dayText(kind: LabelValues['day-kind'], name: CalendarDay['name'], locale: Locale): string {
  const kindText = labelTexts['day-kind'][kind][locale]
  const nameText = name?.[locale] ?? ''
  // 補假 is the name of such a day as well as its kind.
  if (kindText.toLowerCase().includes(nameText.toLowerCase())) return kindText
  return locale === 'en' ? `${kindText} (${nameText})` : `${kindText}（${nameText}）`
}
