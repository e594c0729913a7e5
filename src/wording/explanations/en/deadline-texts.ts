import { dateText } from '../../date-text'
import { dutyTexts } from '../../duty-texts'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { dayTexts, daysWord } from './day-texts'
import { counted, word } from './words'

const counting: StepTexts<'deadlines.due'> = {
  'workday-limit': ({ duty, count }) => dutyTexts[duty].en.rule(count),
  'start-day-counts': ({ duty, from, dayOne }) =>
    `${from}, when ${dutyTexts[duty].en.start}, counts if agencies work on it; the first workday is ${dayOne}`,
  'start-day-left-out': ({ duty, from, dayOne }) =>
    `${from}, when ${dutyTexts[duty].en.start}, is left out; the first workday is ${dayOne}`,
  ...dayTexts,
  'last-workday': ({ count, due }) => `Workday ${count} is ${due}, and the duty is met in time through the end of it`,
}

/** The limits in workdays, and the dates that the bureau sets. */
export const deadlineTexts: TextsOf<'deadlines.due' | 'deadlines.timeliness' | 'deadlines.designated'> = {
  'deadlines.due': {
    result: ({ due }) => `the last day is ${dateText(due, 'en')}`,
    steps: counting,
  },
  'deadlines.timeliness': {
    result: ({ status, due }) => `${word('status', status)}; the last day is ${dateText(due, 'en')}`,
    steps: {
      ...counting,
      'further-days-left-out': ({ days }) => `Also left out, besides weekends: ${daysWord(days)}`,
      'further-special-days-counted': ({ days }) => `Also counted as workdays: ${daysWord(days)}`,
      'on-time': ({ doneOn }) => `Done on ${doneOn}, within the limit`,
      late: ({ doneOn, workdays }) => `Done on ${doneOn}, ${counted(workdays, 'workday')} late`,
      open: ({ asOf, workdays }) => `Not done by ${asOf}, with ${counted(workdays, 'workday')} left`,
      overdue: ({ asOf, workdays }) => `Not done by ${asOf}, ${counted(workdays, 'workday')} late`,
    },
  },
  'deadlines.designated': {
    result: ({ status, last }) =>
      last === null ? word('status', status) : `${word('status', status)}; the last day is ${dateText(last, 'en')}`,
    steps: {
      'bureau-limit': ({ date, last }) => `The bureau set ${date}, and ${lastDay(date, last)}`,
      'limit-on-workday': ({ date, last }) => `The bureau set ${date}, a workday, and ${lastDay(date, last)}`,
      'limit-moved': ({ date, last, days }) =>
        `The bureau set ${date}, on which agencies do not work (${daysWord(days)}), so the next workday, ${last}, is the last`,
      'limit-not-the-earlier': ({ date }) => `The bureau set ${date}, but going live ends the limit no later than that`,
      'limit-not-in-calendar': ({ date }) =>
        `The bureau set ${date}, which the calendar does not reach; the answer does not hang on whether that day is off`,
      'going-live': ({ date, last }) => `The system goes live on ${date}, and ${lastDay(date, last)}`,
      'go-live-notice': ({ date, last }) =>
        `The bureau gave notice of going live on ${date}, and ${lastDay(date, last)}`,
      'no-limit-set': ({ duty }) =>
        `The bureau set no date for the ${word('duty', duty)}, and no day of going live stands in its place`,
      'on-time': ({ doneOn }) => `Done on ${doneOn}, within the limit`,
      late: ({ doneOn, last }) => `Done on ${doneOn}, after the last day ${last}`,
      open: ({ asOf, last }) =>
        `Not done by ${asOf}, but the last day${last === null ? '' : ` ${last}`} has not passed`,
      overdue: ({ asOf, last }) => `Not done by ${asOf}, after the last day ${last}`,
    },
  },
}

function lastDay(date: string, last: string | null): string {
  return date === last ? 'that day itself is in time' : `the day before, ${last}, is the last`
}
