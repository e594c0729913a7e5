import { type Localized, text } from '../../kernel/locale'
import type { DayRun } from '../../periods/day-runs'
import { catalogue } from '../catalogue'
import { periodWord } from '../chinese'
import { dayText } from '../day-text'

/** Days one after another, each with what it is. */
export const daysText = /* @__PURE__ */ text(
  (days: readonly DayRun[]) =>
    days.map(({ from, through, why, name }) => periodWord(from, through) + dayText(why, name, 'zh-TW')).join('、'),
  (days: readonly DayRun[]) =>
    days
      .map(({ from, through, why, name }) => {
        const dates = from === through ? from : `${from} to ${through}`
        return `${dayText(why, name, 'en')} ${dates}`
      })
      .join(', '),
)

interface DayFigures {
  readonly days: readonly DayRun[]
}

/** The days of a limit that are no ordinary workdays. */
export const daySteps = /* @__PURE__ */ catalogue<
  Readonly<Record<'days-left-out' | 'special-days-counted', Localized<(figures: DayFigures) => string>>>
>(() => ({
  'days-left-out': text(
    ({ days }) => `期間遇${daysText['zh-TW'](days)}，不算入`,
    ({ days }) => `Days left out: ${daysText.en(days)}`,
  ),
  'special-days-counted': text(
    ({ days }) => `期間遇${daysText['zh-TW'](days)}，照常算入`,
    ({ days }) => `Counted as workdays: ${daysText.en(days)}`,
  ),
}))
