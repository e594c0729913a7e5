import type { IsoDate } from '../../../kernel/civil-date'
import { dutyTexts } from '../../duty-texts'
import type { StepTexts, TextsOf } from '../explanation-texts'
import { dayTexts, daysWord } from './day-texts'
import { dateWord, word } from './words'
import { dateText } from '../../date-text'

const counting: StepTexts<'deadlines.due'> = {
  'workday-limit': ({ duty, count }) => dutyTexts[duty]['zh-TW'].rule(count),
  'start-day-counts': ({ duty, from, dayOne }) =>
    `${dutyTexts[duty]['zh-TW'].start}為${dateWord(from)}，如為工作天即算入；第一個工作天為${dateWord(dayOne)}`,
  'start-day-left-out': ({ duty, from, dayOne }) =>
    `${dutyTexts[duty]['zh-TW'].start}為${dateWord(from)}，不算入；第一個工作天為${dateWord(dayOne)}`,
  ...dayTexts,
  'last-workday': ({ count, due }) => `第 ${count} 個工作天為${dateWord(due)}，當天完成仍為如期`,
}

/** The limits in workdays, and the dates that the bureau sets. */
export const deadlineTexts: TextsOf<'deadlines.due' | 'deadlines.timeliness' | 'deadlines.designated'> = {
  'deadlines.due': {
    result: ({ due }) => `最後期限為 ${dateText(due, 'zh-TW')}`,
    steps: counting,
  },
  'deadlines.timeliness': {
    result: ({ status, due }) => `${word('status', status)}；最後期限為 ${dateText(due, 'zh-TW')}`,
    steps: {
      ...counting,
      'further-days-left-out': ({ days }) => `計算逾期或剩餘天數，除週末外，遇${daysWord(days)}，亦不算入`,
      'further-special-days-counted': ({ days }) => `計算逾期或剩餘天數，遇${daysWord(days)}，照常算入`,
      'on-time': ({ doneOn }) => `${dateWord(doneOn)}完成，未逾期限`,
      late: ({ doneOn, workdays }) => `${dateWord(doneOn)}才完成，逾期 ${workdays} 個工作天`,
      open: ({ asOf, workdays }) => `截至${dateWord(asOf)}尚未完成，還有 ${workdays} 個工作天`,
      overdue: ({ asOf, workdays }) => `截至${dateWord(asOf)}尚未完成，已逾期 ${workdays} 個工作天`,
    },
  },
  'deadlines.designated': {
    result: ({ status, last }) =>
      last === null ? word('status', status) : `${word('status', status)}；最後期限為 ${dateText(last, 'zh-TW')}`,
    steps: {
      'bureau-limit': ({ date, last }) => `資訊局指定的日期為${dateWord(date)}，${lastDay(date, last)}`,
      'limit-on-workday': ({ date, last }) => `資訊局指定的日期為${dateWord(date)}，為工作天，${lastDay(date, last)}`,
      'limit-moved': ({ date, last, days }) =>
        `資訊局指定的日期為${dateWord(date)}，當天不上班（${daysWord(days)}），順延至次一工作天${dateWord(last)}`,
      'limit-not-the-earlier': ({ date }) => `資訊局指定的日期為${dateWord(date)}，但上線前的期限並不晚於該日`,
      'limit-not-in-calendar': ({ date }) =>
        `資訊局指定的日期為${dateWord(date)}，超出日曆範圍；當天是否上班不影響結果`,
      'going-live': ({ date, last }) => `系統上線日為${dateWord(date)}，${lastDay(date, last)}`,
      'go-live-notice': ({ date, last }) => `資訊局通知上線的日期為${dateWord(date)}，${lastDay(date, last)}`,
      'no-limit-set': ({ duty }) => `資訊局未指定${word('duty', duty)}的日期，也沒有可作為期限的上線日`,
      'on-time': ({ doneOn }) => `${dateWord(doneOn)}完成，未逾期限`,
      late: ({ doneOn, last }) => `${dateWord(doneOn)}才完成，已逾最後期限${dateWord(last)}`,
      open: ({ asOf, last }) => `截至${dateWord(asOf)}尚未完成，最後期限${last === null ? '' : dateWord(last)}還沒過`,
      overdue: ({ asOf, last }) => `截至${dateWord(asOf)}尚未完成，已逾最後期限${dateWord(last)}`,
    },
  },
}

function lastDay(date: IsoDate, last: IsoDate | null): string {
  return date === last ? '當天完成仍為如期' : `至遲應於前一天${dateWord(last as IsoDate)}完成`
}
