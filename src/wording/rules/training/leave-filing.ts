import { trainingReadings } from '../../../law/register/readings/training-readings'
import { limitReadings } from '../../../law/register/readings/limit-readings'
import { text } from '../../../kernel/locale'
import { formatRocDate } from '../../../kernel/roc-date'
import { chinese } from '../../chinese'
import { english, counted } from '../../english'
import { daySteps } from '../days-text'
import { leaveFilingLabels } from '../../labels/person-labels'
import { asOf, course } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、一、(三) · 柒、二、(三) · 柒、三、(三). */
export const leaveFilingWords = /* @__PURE__ */ ruleWords('training.leave-filing', () => ({
  title: text('請假是否如期辦理', 'whether a leave was filed in time'),
  example: {
    course: 'seed',
    leaveOn: '2025-09-26',
    filedOn: '2025-09-30',
    urgent: true,
    asOf: '2025-10-31',
  },
  facts: {
    course: { ...course, question: text('是哪一種課程？', 'Which course is it?') },
    leaveOn: {
      label: text('請假日', 'day of the leave'),
      question: text('請假日是哪一天（數日者為第一天）？', 'On which day is the leave (of several days, the first)?'),
      phrases: ['至遲於請假日起'],
    },
    leaveThrough: {
      label: text('請假迄日', 'last day of the leave'),
      question: text('請假數日者，最後一天是哪一天？', 'What is the last day of the leave, where it has several?'),
      phrases: ['至遲於請假日起'],
    },
    filedOn: {
      label: text('請假辦理完成日', 'day of filing'),
      question: text(
        '請假手續哪一天完成（尚未完成則答「無」）？',
        'On which day was the filing complete (or none, where it is not)?',
      ),
      phrases: ['以事先辦理為原則', '7 個工作天內'],
    },
    urgent: {
      label: text('緊急事由', 'urgent cause'),
      question: text('是否因緊急事由不及事先請假？', 'Did an urgent cause keep the trainee from filing beforehand?'),
      phrases: ['以事先辦理為原則'],
    },
    asOf,
  },
  result: text(
    (filing) => chinese(leaveFilingLabels, filing),
    (filing) => english(leaveFilingLabels, filing),
  ),
  steps: {
    'filing-limit': text(
      ({ from, count, due, startDayCounts }) =>
        `補假期限為請假日${formatRocDate(from)}起 ${count} 個工作天，請假日${startDayCounts ? '如為工作天即算入' : '不算入'}，至${formatRocDate(due)}為止`,
      ({ from, count, due, startDayCounts }) =>
        `Leave must be filed within ${counted(count, 'workday')} from the leave day ${from}, ${startDayCounts ? 'which counts if agencies work on it' : 'which is left out'}, so by ${due}`,
    ),
    ...daySteps,
    'filed-in-advance': text(
      ({ leaveOn, filedOn }) =>
        filedOn === leaveOn
          ? `請假當天${formatRocDate(leaveOn)}辦理請假`
          : `${formatRocDate(filedOn)}辦理請假，早於請假日${formatRocDate(leaveOn)}`,
      ({ leaveOn, filedOn }) =>
        filedOn === leaveOn
          ? `Filed on the day of the leave, ${leaveOn}`
          : `Filed on ${filedOn}, before the leave on ${leaveOn}`,
    ),
    'filed-in-time': text(
      ({ filedOn, urgent }) => `${urgent ? '有緊急事由，' : ''}${formatRocDate(filedOn)}完成補假，未逾期限`,
      ({ filedOn, urgent }) => `${urgent ? 'Filed for an urgent cause' : 'Filed'} on ${filedOn}, within the limit`,
    ),
    'filing-open': text(
      ({ leaveOn, asOf }) => `請假日為${formatRocDate(leaveOn)}，截至${formatRocDate(asOf)}尚未辦理，仍可辦理`,
      ({ leaveOn, asOf }) => `The leave is on ${leaveOn}; it was not filed by ${asOf}, but the limit has not passed`,
    ),
    'unexcused-absence': text(
      ({ leaveOn, filedOn, urgent, asOf }) => {
        const filed =
          filedOn === null
            ? `請假日為${formatRocDate(leaveOn)}，截至${formatRocDate(asOf)}尚未辦理`
            : `請假日為${formatRocDate(leaveOn)}，${formatRocDate(filedOn)}始辦理`
        return urgent ? `${filed}，已逾補假期限` : `${filed}，且無緊急事由`
      },
      ({ leaveOn, filedOn, urgent, asOf }) => {
        const filed = `The leave is on ${leaveOn}; it was ${filedOn === null ? `not filed by ${asOf}` : `filed on ${filedOn}`}`
        return urgent ? `${filed}, after the limit` : `${filed}, without an urgent cause`
      },
    ),
  },
  readings: { ...limitReadings, ...trainingReadings },
}))
