import type { DayRun } from '../../../periods/day-runs'
import { dayText } from '../../day-text'
import type { StepTexts } from '../explanation-texts'
import { listed, periodWord } from './words'

/** The days of a limit that are no ordinary workdays. */
export const dayTexts: Pick<StepTexts<'deadlines.due'>, 'days-left-out' | 'special-days-counted'> = {
  'days-left-out': ({ days }) => `期間遇${daysWord(days)}，不算入`,
  'special-days-counted': ({ days }) => `期間遇${daysWord(days)}，照常算入`,
}

export function daysWord(days: readonly DayRun[]): string {
  return listed(days.map(({ from, through, why, name }) => periodWord(from, through) + dayText(why, name, 'zh-TW')))
}
