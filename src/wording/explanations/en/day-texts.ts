import type { DayCode } from '../../../law/basis-code'
import type { DayRun } from '../../../periods/day-runs'
import { dayText } from '../../day-text'
import type { DayFigures } from '../step-figures'

/** The days of a limit that are no ordinary workdays. */
export const dayTexts: Readonly<Record<DayCode, (figures: DayFigures) => string>> = {
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
