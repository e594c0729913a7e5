import { dueWords } from './due'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { dateText } from '../../date-text'
import { chinese } from '../../chinese'
import { english, counted } from '../../english'
import { daysText } from '../days-text'
import { statusLabels } from '../../labels/deadline-labels'
import { asOf, doneOn } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 伍 · 陸 · 柒: the limits in workdays. */
export const timelinessWords = /* @__PURE__ */ ruleWords('deadlines.timeliness', () => ({
  title: text('以工作天計的期限是否如期', 'whether a limit in workdays was kept'),
  example: {
    duty: 'working-group-minutes',
    from: '2025-09-26',
    doneOn: '2025-10-07',
    asOf: '2025-10-31',
  },
  facts: { ...dueWords.facts, doneOn, asOf },
  result: text(
    ({ status, due }) => `${chinese(statusLabels, status)}；最後期限為${dateText(due, 'zh-TW')}`,
    ({ status, due }) => `${english(statusLabels, status)}; the last day is ${dateText(due, 'en')}`,
  ),
  steps: {
    ...dueWords.steps,
    'further-days-left-out': text(
      ({ days }) => `計算逾期或剩餘天數，除週末外，遇${daysText['zh-TW'](days)}，亦不算入`,
      ({ days }) => `Also left out, besides weekends: ${daysText.en(days)}`,
    ),
    'further-special-days-counted': text(
      ({ days }) => `計算逾期或剩餘天數，遇${daysText['zh-TW'](days)}，照常算入`,
      ({ days }) => `Also counted as workdays: ${daysText.en(days)}`,
    ),
    'on-time': text(
      ({ doneOn }) => `${formatRocDate(doneOn)}完成，未逾期限`,
      ({ doneOn }) => `Done on ${doneOn}, within the limit`,
    ),
    late: text(
      ({ doneOn, workdays }) => `${formatRocDate(doneOn)}始完成，逾期 ${workdays} 個工作天`,
      ({ doneOn, workdays }) => `Done on ${doneOn}, ${counted(workdays, 'workday')} late`,
    ),
    open: text(
      ({ asOf, workdays }) => `截至${formatRocDate(asOf)}尚未完成，尚餘 ${workdays} 個工作天`,
      ({ asOf, workdays }) => `Not done by ${asOf}, with ${counted(workdays, 'workday')} left`,
    ),
    overdue: text(
      ({ asOf, workdays }) => `截至${formatRocDate(asOf)}尚未完成，已逾期 ${workdays} 個工作天`,
      ({ asOf, workdays }) => `Not done by ${asOf}, ${counted(workdays, 'workday')} late`,
    ),
  },
  readings: dueWords.readings,
}))
