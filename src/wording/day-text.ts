import type { CalendarDay } from '../calendar/calendar-day'
import { type Locale, text } from '../kernel/locale'
import { type DeadlineLabelValues, dayKindLabels } from './labels/deadline-labels'

/** What a day is, with its name where that says more. */
export function dayText(kind: DeadlineLabelValues['day-kind'], name: CalendarDay['name'], locale: Locale): string {
  const kindText = dayKindLabels[kind][locale]
  const nameText = name?.[locale] ?? ''
  // 補假 is the name of such a day as well as its kind.
  if (kindText.toLowerCase().includes(nameText.toLowerCase())) return kindText
  return text(`${kindText}（${nameText}）`, `${kindText} (${nameText})`)[locale]
}
