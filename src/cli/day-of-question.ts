import { type Locale, text } from '../kernel/locale'
import { toIsoDate } from '../kernel/taipei-date'
import { dateText } from '../wording/date-text'
import { sections } from '../wording/layout'
import type { CommandIo } from './command-io'
import type { ValuedOption } from './command-definition'

/** The day of the question; today where none is given. */
export const asOfOption = {
  flag: '--as-of',
  value: 'date',
  text: text('查詢日；省略則為今天', 'day of the question; today if left out'),
} as const satisfies ValuedOption

/** What the option says, or else the day of the clock. */
export function dayOfQuestion(asOf: string | undefined, { now }: Pick<CommandIo, 'now'>): string {
  return asOf ?? toIsoDate(now())
}

/** A text that hangs on today says so. */
export function sayingToday(
  answer: string,
  asOf: string | undefined,
  { now }: Pick<CommandIo, 'now'>,
  locale: Locale,
): string {
  if (asOf !== undefined) return answer
  const today = dateText(toIsoDate(now()), locale)
  return sections(answer, text(`查詢日為今天：${today}。`, `As of today, ${today}.`)[locale])
}
