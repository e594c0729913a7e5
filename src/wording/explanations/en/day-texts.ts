import type { DayRun } from '../../../periods/day-runs'
import { dayText } from '../../day-text'
import type { StepTexts } from '../explanation-texts'

/** The days of a limit that are no ordinary workdays. */
export const dayTexts: Pick<StepTexts<'deadlines.due'>, 'days-left-out' | 'special-days-counted'> = {
  'days-left-out': ({ days }) => `Days left out: ${daysWord(days)}`,
  'special-days-counted': ({ days }) => `Counted as workdays: ${daysWord(days)}`,
}

export function daysWord(days: readonly DayRun[]): string {
  return days
    .map(({ from, through, why, name }) => {
      const dates = from === through ? from : `${from} to ${through}`
      return `${dayText(why, name, 'en')} ${dates}`
    })
    .join(', ')
}
