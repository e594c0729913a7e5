import { trainingReadings } from '../../../law/register/readings/training-readings'
import { limitReadings } from '../../../law/register/readings/limit-readings'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { dateText } from '../../date-text'
import { dutyTexts } from '../../duty-texts'
import { daySteps } from '../days-text'
import { dutyLabels } from '../../labels/deadline-labels'
import { ruleWords } from '../../rule-words'

/** 伍 · 陸 · 柒: the limits in workdays. */
export const dueWords = /* @__PURE__ */ ruleWords('deadlines.due', () => ({
  title: text('以工作天計的最後期限', 'last day of a limit in workdays'),
  example: { duty: 'working-group-minutes', from: '2025-09-26' },
  facts: {
    duty: {
      label: text('義務', 'duty'),
      question: text('問的是哪一項期限？', 'Which duty is it about?'),
      phrases: ['三個工作天內', '5 個工作天內', '10 個工作天內', '7 個工作天內'],
      options: dutyLabels,
    },
    from: {
      label: text('起算日', 'start day'),
      question: text(
        '期限由哪一天起算（異動生效日、會議日、收到要求之日或請假日）？',
        'From which day does the limit run (that of the change, the meeting, the request or the leave)?',
      ),
      phrases: ['應於異動生效次一工作天起', '應於會議次一工作天起', '至遲於請假日起'],
    },
  },
  result: text(
    ({ due }) => `最後期限為${dateText(due, 'zh-TW')}`,
    ({ due }) => `the last day is ${dateText(due, 'en')}`,
  ),
  steps: {
    'workday-limit': text(
      ({ duty, count }) => dutyTexts[duty].rule['zh-TW'](count),
      ({ duty, count }) => dutyTexts[duty].rule.en(count),
    ),
    'start-day-counts': text(
      ({ duty, from, dayOne }) =>
        `${dutyTexts[duty].start['zh-TW']}為${formatRocDate(from)}，如為工作天即算入；第 1 個工作天為${formatRocDate(dayOne)}`,
      ({ duty, from, dayOne }) =>
        `${from}, when ${dutyTexts[duty].start.en}, counts if agencies work on it; workday 1 is ${dayOne}`,
    ),
    'start-day-left-out': text(
      ({ duty, from, dayOne }) =>
        `${dutyTexts[duty].start['zh-TW']}為${formatRocDate(from)}，不算入；第 1 個工作天為${formatRocDate(dayOne)}`,
      ({ duty, from, dayOne }) => `${from}, when ${dutyTexts[duty].start.en}, is left out; workday 1 is ${dayOne}`,
    ),
    ...daySteps,
    'last-workday': text(
      ({ count, due }) => `第 ${count} 個工作天為${formatRocDate(due)}，當天完成仍為如期`,
      ({ count, due }) => `Workday ${count} is ${due}; until the end of that day the duty is met in time`,
    ),
  },
  readings: { ...limitReadings, ...trainingReadings },
}))
