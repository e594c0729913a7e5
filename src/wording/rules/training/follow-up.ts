import { trainingReadings } from '../../../law/register/readings/training-readings'
import type { StepOf } from '../../../law/steps'
import { chinese } from '../../chinese'
import { counted, english } from '../../english'
import { text } from '../../../kernel/locale'
import { trainingResultLabels } from '../../labels/person-labels'
import { course } from '../shared-facts'
import { ruleWords } from '../../rule-words'

/** 柒、一、(四) · 柒、二、(四) · 柒、三、(二). */
export const followUpWords = /* @__PURE__ */ ruleWords('training.follow-up', () => ({
  title: text('補訓與適任評估', 'make-up training and review of fitness'),
  example: { course: 'seed', results: ['failed', 'passed'] },
  facts: {
    course: { ...course, question: text('是哪一種課程？', 'Which course is it?'), phrases: ['應接受補訓'] },
    results: {
      label: text('歷次結果', 'results in order'),
      question: text('歷次受訓的結果依序是什麼？', 'How did the attempts at the course end, in order?'),
      phrases: ['連續三次', '兩次以上'],
      options: trainingResultLabels,
    },
  },
  columns: {
    lastResult: { label: text('最近一次結果', 'last result'), options: trainingResultLabels },
    failuresInARow: {
      label: text('連續不合格', 'failures in a row'),
      options: {
        'under-three': text('未達三次', 'fewer than three'),
        'three-or-more': text('三次以上', 'three or more'),
      },
    },
    expulsions: { label: text('退訓次數', 'expulsions') },
  },
  outcomes: {
    'nothing-due': text('免補訓，也未達評估條件', 'no make-up training, no review of fitness'),
    'make-up-training': text('應接受補訓，但未達評估條件', 'make-up training, no review of fitness'),
    'fitness-review': text('免補訓，但得啟動適任評估', 'no make-up training, but a review of fitness may start'),
    'make-up-training-and-fitness-review': text(
      '應接受補訓，且得啟動適任評估',
      'make-up training, and a review of fitness may start',
    ),
    'not-provided': text('條文未規定補訓及評估', 'the text provides for neither'),
  },
  result: text(
    ({ makeUpTraining, fitnessReview }) => {
      if (fitnessReview === 'not-provided') return '條文未規定講師培訓課程的補訓及適任評估'
      return `${makeUpTraining ? '應接受補訓' : '免補訓'}；${fitnessReview === 'may-start' ? '得視實際狀況啟動適任評估' : '未達啟動適任評估的條件'}`
    },
    ({ makeUpTraining, fitnessReview }) => {
      if (fitnessReview === 'not-provided')
        return 'the text provides for neither make-up training nor a review after the instructor course'
      return `${makeUpTraining ? 'make-up training is due' : 'no make-up training is due'}; ${fitnessReview === 'may-start' ? 'a review of fitness may be started' : 'a review of fitness may not be started'}`
    },
  ),
  steps: {
    'nothing-due': text(
      (figures) => `${soFar['zh-TW'](figures)}，免補訓，也未達評估條件`,
      (figures) => `${soFar.en(figures)}, so no make-up training is due, and no review may be started`,
    ),
    'make-up-training': text(
      (figures) => `${soFar['zh-TW'](figures)}，應接受補訓，但未達評估條件`,
      (figures) => `${soFar.en(figures)}, so make-up training is due, but no review may be started`,
    ),
    'fitness-review': text(
      (figures) => `${soFar['zh-TW'](figures)}，免補訓，但已達評估條件`,
      (figures) => `${soFar.en(figures)}, so no make-up training is due, but a review may be started`,
    ),
    'make-up-training-and-fitness-review': text(
      (figures) => `${soFar['zh-TW'](figures)}，應接受補訓，且已達評估條件`,
      (figures) => `${soFar.en(figures)}, so make-up training is due, and a review may be started`,
    ),
    'not-provided': text(
      '講師培訓課程只規定檢測合格後取得講師資格，未規定補訓及評估',
      'For the instructor course the text says how to qualify, but nothing about make-up training or a review',
    ),
  },
  readings: trainingReadings,
}))

type Attempts = StepOf<'training.follow-up', 'nothing-due'>['data']

/** How the attempts have ended. */
const soFar = /* @__PURE__ */ text(
  ({ lastResult, failuresInARow, expulsions }: Attempts) =>
    lastResult === 'none'
      ? '尚無訓練結果'
      : `最近一次結果為${chinese(trainingResultLabels, lastResult)}，${failuresInARow === 'three-or-more' ? '曾' : '未曾'}連續三次不合格，${expulsions === 0 ? '未曾退訓' : `退訓 ${expulsions} 次`}`,
  ({ lastResult, failuresInARow, expulsions }: Attempts) =>
    lastResult === 'none'
      ? 'No result yet'
      : `The last result is "${english(trainingResultLabels, lastResult)}", with ${failuresInARow === 'three-or-more' ? 'three failures in a row' : 'fewer than three failures in a row'} and ${expulsions === 0 ? 'no expulsions' : counted(expulsions, 'expulsion')}`,
)
