import type { DayCode } from '../../../law/basis-code'
import type { DayRun } from '../../../periods/day-runs'
import { dayText } from '../../day-text'
import type { DayFigures } from '../step-figures'
import { listed, periodWord } from './words'

/** The days of a limit that are no ordinary workdays. */
export const dayTexts: Readonly<Record<DayCode, (figures: DayFigures) => string>> = {
  'days-left-out': ({ days }) => `期間遇${daysWord(days)}，不算入`,
  'special-days-counted': ({ days }) => `期間遇${daysWord(days)}，照常算入`,
}

export function daysWord(days: readonly DayRun[]): string {
  return listed(days.map(({ from, through, why, name }) => periodWord(from, through) + dayText(why, name, 'zh-TW')))
}
