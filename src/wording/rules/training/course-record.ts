import { trainingReadings } from '../../../law/register/readings/training-readings'
import { limitReadings } from '../../../law/register/readings/limit-readings'
import type { RunConsequence } from '../../../law/c07-training/index'
import { catalogue } from '../../catalogue'
import type { Labels } from '../../labels/labels'
import { attendanceWords } from './attendance'
import { followUpWords } from './follow-up'
import { leaveFilingWords } from './leave-filing'
import { text } from '../../../kernel/locale'
import { chinese } from '../../chinese'
import { english } from '../../english'
import { expulsionGroundLabels, trainingResultLabels } from '../../labels/person-labels'
import { asOf, course } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒. */
export const courseRecordWords = /* @__PURE__ */ ruleWords('training.course-record', () => ({
  title: text('一次受訓的請假、曠課與退訓', 'what a run of a course comes to'),
  example: {
    course: 'administrator',
    totalHours: 30,
    leaves: [{ id: '請假單 1', on: '2025-11-03', hours: 3, filedOn: '2025-10-31', urgent: false }],
    absences: [],
    outcome: 'passed',
    earlier: [],
    asOf: '2025-12-31',
  },
  facts: {
    course: { ...course, question: text('是哪一種課程？', 'Which course is it?'), phrases: ['20%以上', '10%以上'] },
    totalHours: attendanceWords.facts.totalHours,
    leaves: {
      label: text('請假', 'leaves'),
      question: text(
        '有哪些請假，各多少小時、何日辦理？',
        'Which leaves were there, of how many hours, and when was each filed?',
      ),
      phrases: ['以事先辦理為原則', '7 個工作天內', '20%以上', '10%以上'],
      members: {
        id: {
          label: text('代號', 'id'),
          hint: text('自行編定，用以區別各次請假', 'any name, to tell the leaves apart'),
        },
        on: { label: text('請假日', 'day of the leave') },
        through: { label: text('請假迄日', 'last day of the leave') },
        hours: { label: text('請假時數', 'hours of leave'), unit: text('小時', 'hours') },
        officialHours: { label: text('公假時數', 'hours of official leave'), unit: text('小時', 'hours') },
        filedOn: { label: text('請假辦理完成日', 'day of filing') },
        urgent: { label: text('緊急事由', 'urgent cause') },
      },
    },
    absences: {
      label: text('曠課', 'unexcused absences'),
      question: text('哪些日期曠課，各多少小時？', 'On which days was there unexcused absence, and of how many hours?'),
      phrases: ['視同曠課', '或有曠課情事'],
      members: {
        on: { label: text('曠課日', 'day of the absence') },
        hours: { label: text('曠課時數', 'hours of unexcused absence'), unit: text('小時', 'hours') },
      },
    },
    outcome: {
      label: text('本次結果', 'result of this run'),
      question: text('本次受訓結果如何（尚未結束則答「無」）？', 'How did this run end (or none, where it has not)?'),
      phrases: ['應接受補訓'],
      options: trainingResultLabels,
    },
    earlier: {
      label: text('先前各次結果', 'earlier results'),
      question: text('先前各次受訓結果如何？', 'How did earlier runs end, in order?'),
      phrases: ['連續三次', '兩次以上'],
      options: trainingResultLabels,
    },
    asOf,
  },
  result: text(
    ({ consequence, makeUpTraining, fitnessReview }) =>
      [
        chinese(runs, consequence),
        ...(makeUpTraining === true ? ['應接受補訓'] : []),
        ...(fitnessReview === 'may-start' ? ['得視實際狀況啟動適任評估'] : []),
      ].join('；'),
    ({ consequence, makeUpTraining, fitnessReview }) =>
      [
        english(runs, consequence),
        ...(makeUpTraining === true ? ['make-up training is due'] : []),
        ...(fitnessReview === 'may-start' ? ['a review of fitness may be started'] : []),
      ].join('; '),
  ),
  steps: {
    ...leaveFilingWords.steps,
    ...attendanceWords.steps,
    ...followUpWords.steps,
    continues: text('請假及曠課均未達退訓標準', 'Neither leave nor absence is a ground for expulsion'),
    'must-be-expelled': text(
      ({ ground }) => `有應予退訓的事由：${chinese(expulsionGroundLabels, ground)}`,
      ({ ground }) => `There is a ground for expulsion: ${english(expulsionGroundLabels, ground)}`,
    ),
    'rightly-expelled': text(
      ({ ground }) => `已予退訓，事由成立：${chinese(expulsionGroundLabels, ground)}`,
      ({ ground }) =>
        `The trainee was expelled, and there is a ground for it: ${english(expulsionGroundLabels, ground)}`,
    ),
    'wrongly-continued': text(
      ({ ground, outcome }) =>
        `受訓結果為${chinese(trainingResultLabels, outcome)}，但有應予退訓的事由：${chinese(expulsionGroundLabels, ground)}`,
      ({ ground, outcome }) =>
        `The run ended with "${english(trainingResultLabels, outcome)}", although there was a ground for expulsion: ${english(expulsionGroundLabels, ground)}`,
    ),
    'expelled-without-ground-here': text(
      '已予退訓，但請假及曠課均未達退訓標準；條文另有「因故退訓」',
      'The trainee was expelled, although neither leave nor absence is a ground for it; there may be another',
    ),
  },
  readings: { ...limitReadings, ...trainingReadings },
}))

/** What a run comes to. */
const runs = /* @__PURE__ */ catalogue<Labels<RunConsequence>>(() => ({
  continues: text('無應予退訓的事由', 'there is no ground for expulsion here'),
  'must-be-expelled': text('應予退訓', 'the trainee must be expelled from the course'),
  'rightly-expelled': text('退訓有據', 'the trainee was rightly expelled from the course'),
  'wrongly-continued': text('應予退訓而未退訓', 'the trainee should have been expelled from the course'),
  'expelled-without-ground-here': text(
    '已退訓，但非因請假或曠課',
    'the trainee was expelled, but not for leave or absence',
  ),
}))
