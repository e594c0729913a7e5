import { designatedDuties } from './designated-duty'
import { deadlineDuties } from './duty'
import { coverageFigures, choice, date, dayFigures, each, number, orNull, truth } from './figures'

/** The rules of the limits in every chapter. */
export const deadlineRules = ['deadlines.due', 'deadlines.timeliness', 'deadlines.designated'] as const

/** What the rules on deadlines find. */
export function deadlineSteps() {
  const [duty, designatedDuty] = [choice(deadlineDuties), choice(designatedDuties)]
  const designated = { duty: designatedDuty, date: date() }
  const done = { duty: designatedDuty, doneOn: date(), asOf: date() }
  const undone = { duty: designatedDuty, doneOn: orNull(date()), asOf: date() }
  const counted = { due: date(), asOf: date(), workdays: number(), provisional: truth() }
  const counting = {
    'workday-limit': { duty, count: number() },
    ...each(['start-day-counts', 'start-day-left-out'], { duty, from: date(), dayOne: date() }),
    ...each(['days-left-out', 'special-days-counted'], dayFigures()),
    'last-workday': { due: date(), count: number(), ...coverageFigures() },
  }
  return {
    'deadlines.due': counting,
    'deadlines.timeliness': {
      ...counting,
      ...each(['further-days-left-out', 'further-special-days-counted'], dayFigures()),
      ...each(['on-time', 'late'], { ...counted, doneOn: date() }),
      ...each(['open', 'overdue'], { ...counted, doneOn: orNull(date()) }),
    },
    'deadlines.designated': {
      ...each(['bureau-limit', 'going-live', 'go-live-notice'], { ...designated, last: date() }),
      ...each(['limit-on-workday', 'limit-moved'], {
        ...designated,
        last: date(),
        ...dayFigures(),
        ...coverageFigures(),
      }),
      ...each(['limit-not-the-earlier', 'limit-not-in-calendar'], designated),
      'no-limit-set': { duty: designatedDuty },
      // Of a limit that the calendar does not reach the last day is not known.
      'on-time': { ...done, last: orNull(date()) },
      late: { ...done, last: date() },
      open: { ...undone, last: orNull(date()) },
      overdue: { ...undone, last: date() },
    },
  }
}
