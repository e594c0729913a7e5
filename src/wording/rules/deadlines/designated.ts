import { limitReadings } from '../../../law/register/readings/limit-readings'
import type { IsoDate } from '../../../kernel/civil-date'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { dateText } from '../../date-text'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { daysText } from '../days-text'
import { dutyLabels, statusLabels } from '../../labels/deadline-labels'
import { asOf, doneOn } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍、三、(四) · 陸、一、(三) · 陸、二、(三). */
export const designatedWords = /* @__PURE__ */ ruleWords('deadlines.designated', () => ({
  title: text('資訊局指定的期限是否如期', 'whether a date set by the bureau was kept'),
  example: {
    duty: 'administrator-selection',
    limit: '2026-03-25',
    goLiveOn: '2026-03-31',
    goLiveNoticeOn: '2026-03-20',
    doneOn: '2026-03-19',
    asOf: '2026-03-31',
  },
  facts: {
    duty: {
      label: text('義務', 'duty'),
      question: text('問的是哪一項義務？', 'Which duty is it about?'),
      phrases: ['於期限內'],
      options: dutyLabels,
    },
    limit: {
      label: text('資訊局指定的日期', 'date set by the bureau'),
      question: text(
        '資訊局指定的最後日期是哪一天（未指定則答「無」）？',
        'What is the last day that the bureau set (or none)?',
      ),
      phrases: ['於資訊局指定日期前', '於期限內'],
    },
    goLiveOn: {
      label: text('系統上線日', 'day of going live'),
      question: text(
        '系統哪一天上線（未定則答「無」）？',
        'On which day does the system go live (or none, where no day is known)?',
      ),
      phrases: ['應於資訊局通知上線前', '應於資訊局通知上線'],
    },
    goLiveNoticeOn: {
      label: text('上線通知日', 'day of the notice of going live'),
      question: text(
        '資訊局哪一天通知上線（尚未通知則答「無」）？',
        'On which day did the bureau give notice of going live (or none)?',
      ),
      phrases: ['應於資訊局通知上線前', '應於資訊局通知上線'],
    },
    doneOn,
    asOf,
  },
  result: text(
    ({ status, last }) =>
      last === null
        ? chinese(statusLabels, status)
        : `${chinese(statusLabels, status)}；最後期限為${dateText(last, 'zh-TW')}`,
    ({ status, last }) =>
      last === null
        ? english(statusLabels, status)
        : `${english(statusLabels, status)}; the last day is ${dateText(last, 'en')}`,
  ),
  steps: {
    'bureau-limit': text(
      ({ date, last }) => `資訊局指定的日期為${formatRocDate(date)}，${lastDay['zh-TW']({ date, last })}`,
      ({ date, last }) => `The bureau set ${date}, and ${lastDay.en({ date, last })}`,
    ),
    'limit-on-workday': text(
      ({ date, last }) => `資訊局指定的日期為${formatRocDate(date)}，為工作天，${lastDay['zh-TW']({ date, last })}`,
      ({ date, last }) => `The bureau set ${date}, a workday, and ${lastDay.en({ date, last })}`,
    ),
    'limit-moved': text(
      ({ date, last, days }) =>
        `資訊局指定的日期為${formatRocDate(date)}，當天不上班（${daysText['zh-TW'](days)}），順延至次一工作天${formatRocDate(last)}`,
      ({ date, last, days }) =>
        `The bureau set ${date}, on which agencies do not work (${daysText.en(days)}), so the next workday, ${last}, is the last day`,
    ),
    'limit-not-the-earlier': text(
      ({ date }) => `資訊局指定的日期為${formatRocDate(date)}，但上線前的期限不晚於該日，以上線前的期限為準`,
      ({ date }) => `The bureau set ${date}, but the limit of going live is no later, and prevails`,
    ),
    'limit-not-in-calendar': text(
      ({ date }) => `資訊局指定的日期為${formatRocDate(date)}，超出日曆範圍；當天是否上班不影響結果`,
      ({ date }) =>
        `The bureau set ${date}, which the calendar does not reach; the answer does not depend on whether that day is off`,
    ),
    'going-live': text(
      ({ date, last }) => `系統上線日為${formatRocDate(date)}，${lastDay['zh-TW']({ date, last })}`,
      ({ date, last }) => `The system goes live on ${date}, and ${lastDay.en({ date, last })}`,
    ),
    'go-live-notice': text(
      ({ date, last }) => `資訊局通知上線的日期為${formatRocDate(date)}，${lastDay['zh-TW']({ date, last })}`,
      ({ date, last }) => `The bureau gave notice of going live on ${date}, and ${lastDay.en({ date, last })}`,
    ),
    'no-limit-set': text(
      ({ duty }) => `資訊局未指定${chinese(dutyLabels, duty)}的日期，也沒有可作為期限的上線日`,
      ({ duty }) =>
        `The bureau set no date for the ${english(dutyLabels, duty)}, and there is no day of going live that could be the limit`,
    ),
    'on-time': text(
      ({ doneOn }) => `${formatRocDate(doneOn)}完成，未逾期限`,
      ({ doneOn }) => `Done on ${doneOn}, within the limit`,
    ),
    late: text(
      ({ doneOn, last }) => `${formatRocDate(doneOn)}始完成，已逾最後期限${formatRocDate(last)}`,
      ({ doneOn, last }) => `Done on ${doneOn}, after the last day, ${last}`,
    ),
    open: text(
      ({ asOf, last }) =>
        `截至${formatRocDate(asOf)}尚未完成，但未逾最後期限${last === null ? '' : formatRocDate(last)}`,
      ({ asOf, last }) => `Not done by ${asOf}, but the last day${last === null ? '' : `, ${last},`} has not passed`,
    ),
    overdue: text(
      ({ asOf, last }) => `截至${formatRocDate(asOf)}尚未完成，已逾最後期限${formatRocDate(last)}`,
      ({ asOf, last }) => `Not done by ${asOf}, after the last day, ${last}`,
    ),
  },
  readings: limitReadings,
}))

interface Limit {
  readonly date: IsoDate
  readonly last: IsoDate | null
}

/** Whether the day itself is in time, or the one before is the last. */
const lastDay = /* @__PURE__ */ text(
  ({ date, last }: Limit) =>
    date === last ? '當天完成仍為如期' : `至遲應於前一天${formatRocDate(last as IsoDate)}完成`,
  ({ date, last }: Limit) =>
    date === last ? 'that day itself is in time' : `the day before, ${last}, is the last day`,
)
